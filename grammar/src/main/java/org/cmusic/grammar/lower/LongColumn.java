package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.List;

/** A list of whole numbers that grows without moving what it holds. */
final class LongColumn {
    private static final int CHUNK_BITS = 16;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private final List<long[]> chunks = new ArrayList<>();
    private int size;

    void add(long value) {
        if (size >>> CHUNK_BITS == chunks.size()) {
            chunks.add(new long[CHUNK]);
        }
        chunks.get(size >>> CHUNK_BITS)[size & CHUNK - 1] = value;
        size++;
    }

    long get(int index) {
        return chunks.get(index >>> CHUNK_BITS)[index & CHUNK - 1];
    }

    int size() {
        return size;
    }
}

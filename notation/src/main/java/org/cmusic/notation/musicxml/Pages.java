package org.cmusic.notation.musicxml;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Bytes that are written one after the other, in pages, so that no page is copied when more come. */
final class Pages extends OutputStream {
    private static final int SIZE = 1 << 18;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] page = new byte[SIZE];
    private int used;

    @Override
    public void write(int value) {
        if (used == SIZE) {
            turn();
        }
        page[used++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        int written = 0;
        while (written < count) {
            if (used == SIZE) {
                turn();
            }
            int part = Math.min(count - written, SIZE - used);
            System.arraycopy(bytes, from + written, page, used, part);
            used += part;
            written += part;
        }
    }

    private void turn() {
        full.add(page);
        page = new byte[SIZE];
        used = 0;
    }

    /** All that was written. */
    byte[] bytes() {
        byte[] all = new byte[full.size() * SIZE + used];
        for (int i = 0; i < full.size(); i++) {
            System.arraycopy(full.get(i), 0, all, i * SIZE, SIZE);
        }
        System.arraycopy(page, 0, all, full.size() * SIZE, used);
        return all;
    }
}

package org.cmusic.fuzz.random;

import java.util.Random;

/** Decisions that the bytes of a fuzzer make, in their order; when they are used up, the first of all choices is taken. */
public final class ByteChoices extends Random {
    private static final long serialVersionUID = 1;
    private static final int BYTE = 256;

    private final byte[] bytes;
    private int next;

    public ByteChoices(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    protected int next(int bits) {
        int value = 0;
        for (int taken = 0; taken < bits; taken += Byte.SIZE) {
            value = value << Byte.SIZE | one();
        }
        return bits == Integer.SIZE ? value : value & ((1 << bits) - 1);
    }

    @Override
    public int nextInt(int bound) {
        return bound <= BYTE ? one() % bound : next(Integer.SIZE - 1) % bound;
    }

    @Override
    public boolean nextBoolean() {
        return (one() & 1) == 1;
    }

    private int one() {
        return next < bytes.length ? bytes[next++] & 0xFF : 0;
    }
}

package org.cmusic.engine.wav;

/** How a sample is stored, little-endian. */
public enum WavFormat {
    /** Whole numbers of 16 bits. */
    S16(2, false),
    /** Whole numbers of 24 bits. */
    S24(3, false),
    /** IEEE 754 single precision, full scale at 1. */
    F32(4, true);

    private final int bytes;
    private final boolean floating;

    WavFormat(int bytes, boolean floating) {
        this.bytes = bytes;
        this.floating = floating;
    }

    /** The size of a sample in bytes. */
    public int bytes() {
        return bytes;
    }

    /** Whether samples are floating-point numbers. */
    public boolean isFloating() {
        return floating;
    }

    /** The name that the command uses: {@code s16}, {@code s24}, {@code f32}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

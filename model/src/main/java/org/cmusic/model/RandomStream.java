package org.cmusic.model;

/**
 * Random numbers as a function of a key and a counter: no state, so that a draw depends on nothing but what names it. The
 * finalizer is SplitMix64's (Steele, Lea and Flood 2014).
 */
public final class RandomStream {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private RandomStream() {}

    /** 64 well-mixed bits for a key and a counter. */
    public static long mix(long key, long counter) {
        long bits = finish(key + GOLDEN);
        return finish(bits ^ (counter * GOLDEN + 0x632BE59BD9B4E019L));
    }

    private static long finish(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0, included, to 1, excluded, in steps of 2^-53. */
    public static double uniform(long key, long counter) {
        return (mix(key, counter) >>> 11) * 0x1.0p-53;
    }

    /** The key of a text: the same on every machine. */
    public static long key(String text) {
        long key = text.length();
        for (int i = 0; i < text.length(); i++) {
            key = mix(key, text.charAt(i));
        }
        return key;
    }
}

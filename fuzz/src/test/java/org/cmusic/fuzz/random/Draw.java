package org.cmusic.fuzz.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Decisions, by chance or by the bytes of a fuzzer. */
final class Draw {
    private final Random random;
    private final int counts;

    /** @param counts how many counts there are of what may come several times, 2 for none or one */
    Draw(Random random, int counts) {
        this.random = random;
        this.counts = counts;
    }

    /** A whole number from 0 up to {@code bound}, without it. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** How many of something, below {@code bound} and below what is wanted of anything. */
    int count(int bound) {
        return below(Math.min(bound, counts));
    }

    /** True in so many of a hundred cases. */
    boolean chance(int percent) {
        return below(100) >= 100 - percent;
    }

    /** A number from 0 to 1, in 256 steps. */
    double part() {
        return below(256) / 255.0;
    }

    @SafeVarargs
    final <T> T one(T... items) {
        return items[below(items.length)];
    }

    <T> T one(List<T> items) {
        return items.get(below(items.size()));
    }

    /** Up to {@code most} of something. */
    List<String> some(int most, Supplier<String> supplier) {
        return times(count(most + 1), supplier);
    }

    /** So many of something. */
    List<String> times(int count, Supplier<String> supplier) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(supplier.get());
        }
        return items;
    }
}

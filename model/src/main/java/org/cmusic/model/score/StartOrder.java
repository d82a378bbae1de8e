package org.cmusic.model.score;

/** The order of notes by start, those of one start as they stand; in plain numbers, since there may be millions. */
final class StartOrder {
    private final double[] starts;
    private int[] order;
    private int[] spare;

    private StartOrder(double[] starts, int[] order) {
        this.starts = starts;
        this.order = order;
        this.spare = new int[0];
    }

    /** The indices of the starts in order; those that are no number are left out. */
    static int[] of(double[] starts) {
        int[] order = new int[starts.length];
        int count = 0;
        boolean sorted = true;
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < starts.length; i++) {
            if (!Double.isNaN(starts[i])) {
                order[count++] = i;
                sorted &= last <= starts[i];
                last = starts[i];
            }
        }
        int[] found = count == order.length ? order : java.util.Arrays.copyOf(order, count);
        return sorted ? found : new StartOrder(starts, found).sort();
    }

    /** A merge sort from the bottom up, which keeps equals in order. */
    private int[] sort() {
        spare = new int[order.length];
        for (long width = 1; width < order.length; width *= 2) {
            for (long low = 0; low < order.length; low += 2 * width) {
                merge((int) low, end(low + width), end(low + 2 * width));
            }
            int[] merged = spare;
            spare = order;
            order = merged;
        }
        return order;
    }

    private int end(long index) {
        return (int) Math.min(index, order.length);
    }

    private void merge(int low, int middle, int high) {
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean fromLeft = left < middle && (right == high || starts[order[left]] <= starts[order[right]]);
            spare[i] = fromLeft ? order[left++] : order[right++];
        }
    }
}

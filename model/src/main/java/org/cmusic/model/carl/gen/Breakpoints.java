package org.cmusic.model.carl.gen;

/**
 * Values at places of a table, joined by transitions. A segment begins where the one before ended; two breakpoints at one
 * place make a leap.
 */
final class Breakpoints {
    private final float[] places;
    private final float[] values;
    private final float[] alphas;

    /**
     * @param places in steps of the table, rising
     * @param values as many
     * @param alphas the transition after each breakpoint
     */
    Breakpoints(float[] places, float[] values, float[] alphas) {
        this.places = places;
        this.values = values;
        this.alphas = alphas;
    }

    float[] draw(int length) {
        float[] table = new float[length];
        int at = 0;
        for (int i = 0; i + 1 < values.length && at < length; i++) {
            int points = (int) Math.max(0, nearest(places[i + 1]) - nearest(places[i])) + 1;
            new Transition(values[i], alphas[i], values[i + 1]).write(table, at, points);
            at += points - 1;
        }
        return table;
    }

    private static double nearest(float place) {
        return Math.min(Math.floor(place + .5), Integer.MAX_VALUE / 2);
    }
}

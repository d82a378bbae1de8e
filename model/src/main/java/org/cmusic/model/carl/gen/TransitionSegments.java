package org.cmusic.model.carl.gen;

/** {@code gen4 t v a t v a … t v}: transitions between breakpoints; closed unless {@code -o} opens it. */
final class TransitionSegments implements Gen {
    private static final int FIELDS = 3;

    @Override
    public float[] table(GenOrder order) {
        int points = (order.count() + FIELDS - 1) / FIELDS;
        int steps = order.steps(!order.has("-o"));
        float[] places = new float[points];
        float[] values = new float[points];
        float[] alphas = new float[points];
        float last = order.number(FIELDS * points - FIELDS);
        for (int i = 0; i < points; i++) {
            places[i] = order.number(FIELDS * i) * (steps / last);
            values[i] = order.number(FIELDS * i + 1);
            alphas[i] = order.number(FIELDS * i + 2);
        }
        return new Breakpoints(places, values, alphas).draw(order.length());
    }
}

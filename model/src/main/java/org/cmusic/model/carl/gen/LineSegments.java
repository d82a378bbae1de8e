package org.cmusic.model.carl.gen;

/** {@code gen1 t v t v …}: straight lines between breakpoints; closed unless {@code -o} opens it. */
final class LineSegments implements Gen {
    @Override
    public float[] table(GenOrder order) {
        int points = (order.count() + 1) / 2;
        int steps = order.steps(!order.has("-o"));
        float[] places = new float[points];
        float[] values = new float[points];
        float last = order.number(2 * points - 2);
        for (int i = 0; i < points; i++) {
            places[i] = order.number(2 * i) * steps / last;
            values[i] = order.number(2 * i + 1);
        }
        return new Breakpoints(places, values, new float[points]).draw(order.length());
    }
}

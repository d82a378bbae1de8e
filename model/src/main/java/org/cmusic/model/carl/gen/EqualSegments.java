package org.cmusic.model.carl.gen;

/** {@code gen3 v v v …}: straight lines between values of equal distance; closed unless {@code -o} opens it. */
final class EqualSegments implements Gen {
    @Override
    public float[] table(GenOrder order) {
        int points = order.count();
        int steps = order.steps(!order.has("-o"));
        float[] places = new float[points];
        for (int i = 0; i < points; i++) {
            places[i] = (float) i * steps / (points - 1);
        }
        return new Breakpoints(places, order.numbers(), new float[points]).draw(order.length());
    }
}

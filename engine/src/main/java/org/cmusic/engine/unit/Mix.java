package org.cmusic.engine.unit;

/** The balance of an effect and the signal it works on. */
final class Mix {
    private Mix() {}

    /** {@code dry} at {@code mix} 0, {@code wet} at 1, straight in amplitude between; {@code mix} is held to that range. */
    static double of(double dry, double wet, double mix) {
        double share = Math.min(Math.max(mix, 0), 1);
        return (1 - share) * dry + share * wet;
    }
}

package org.cmusic.model.carl.gen;

import org.cmusic.model.carl.gen.QuadPlace.Panning;

/**
 * {@code quad s}: a path of x y pairs, read from a file, as a control of a sound on four loudspeakers: with {@code -1} to
 * {@code -4} the amplitude of that channel, with {@code -a} the fall of the direct sound with distance, with {@code -r} that
 * of the reverberation, with {@code -d} and a number of seconds the Doppler factor along the path. {@code -t} pans by
 * square roots instead of tangents, {@code -o} and degrees turns the loudspeakers, {@code -v} is the speed of sound. John
 * Chowning, The Simulation of Moving Sound Sources, JAES 19 (1971).
 */
final class QuadPath implements Gen {
    private static final float SPEED_OF_SOUND = 340;
    private static final float EIGHTH_OF_A_TURN = 45;

    @Override
    public float[] table(GenOrder order) {
        float[] path = order.file();
        float[] table = order.zeros();
        float[] values = values(order, path);
        int used = values.length - 1;
        if (used < 1) {
            return table;
        }
        float step = (float) used / (float) table.length;
        float place = 0;
        for (int i = 0; i < table.length; i++, place += step) {
            int before = Math.min((int) place, values.length - 1);
            int after = Math.min(before + 1, values.length - 1);
            float share = place - before;
            table[i] = (float) ((1.0 - share) * values[before] + share * values[after]);
        }
        return table;
    }

    private static float[] values(GenOrder order, float[] path) {
        int points = path.length / 2;
        float speed = option(order, "-v", SPEED_OF_SOUND);
        float duration = option(order, "-d", 0);
        if (duration > 0 || order.has("-d")) {
            return doppler(path, speed, points / (duration > 0 ? duration : order.number(0)));
        }
        Panning panning = new Panning(!order.has("-t"), option(order, "-o", EIGHTH_OF_A_TURN));
        float[] values = new float[points];
        for (int i = 0; i < points; i++) {
            values[i] = value(order, new QuadPlace(path[2 * i], path[2 * i + 1]), panning);
        }
        return values;
    }

    private static float value(GenOrder order, QuadPlace place, Panning panning) {
        if (order.has("-a")) {
            return 1 / place.distance();
        }
        if (order.has("-r")) {
            return (float) (1 / Math.sqrt(place.distance()));
        }
        for (int channel = 0; channel < QuadPlace.CHANNELS; channel++) {
            if (order.has("-" + (channel + 1))) {
                return place.amplitude(channel, panning);
            }
        }
        return 0;
    }

    /** The factor of frequency from each point to the next; the first point has none. */
    private static float[] doppler(float[] path, float speed, float pointsPerSecond) {
        float[] factors = new float[Math.max(0, path.length / 2 - 1)];
        for (int i = 0; i < factors.length; i++) {
            float away = (float) (StrictMath.hypot(path[2 * i + 2], path[2 * i + 3])
                    - StrictMath.hypot(path[2 * i], path[2 * i + 1]));
            factors[i] = speed / (speed + away * pointsPerSecond);
        }
        return factors;
    }

    private static float option(GenOrder order, String letter, float usual) {
        for (String word : order.words()) {
            if (word.startsWith(letter) && word.length() > letter.length()) {
                try {
                    return Float.parseFloat(word.substring(letter.length()));
                } catch (NumberFormatException notANumber) {
                    return usual;
                }
            }
        }
        return usual;
    }
}

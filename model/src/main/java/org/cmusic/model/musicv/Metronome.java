package org.cmusic.model.musicv;

/**
 * The metronome function of the second pass: pairs of a time in beats and a tempo in beats a minute among the variables,
 * straight lines between them, the last tempo for ever. A pair earlier than the one before it ends the function, as the
 * zeros behind the last one do.
 */
final class Metronome {
    private static final float MINUTE = 60;

    private final Variables variables;

    Metronome(Variables variables) {
        this.variables = variables;
    }

    /** How many seconds {@code beats} take at the tempo of a time. */
    float seconds(float beats, float time) {
        return beats * MINUTE / tempo(time);
    }

    private float tempo(float time) {
        int first = variables.metronome();
        for (int i = first; i < Variables.COUNT; i += 2) {
            float here = variables.get(i);
            float before = variables.get(i - 2);
            if (here < before) {
                return variables.get(i - 1);
            }
            if (here == time) {
                return variables.get(i + 1);
            }
            if (here > time) {
                float tempoBefore = variables.get(i - 1);
                return tempoBefore + (time - before) / (here - before) * (variables.get(i + 1) - tempoBefore);
            }
        }
        return variables.get(first + 1);
    }
}

package org.cmusic.grammar.lower;

import org.cmusic.model.Kind;

/** One value of each kind, to show what is meant. */
final class Examples {
    private Examples() {}

    static String of(Kind kind) {
        return switch (kind) {
            case NUMBER -> "a number without a unit, such as `2`";
            case TRUTH -> "`true`, `false` or a comparison";
            case FREQUENCY -> "`440Hz`, or a pitch such as `A4`";
            case LEVEL -> "`-6dB`, or `linear(0.5)`";
            case TIME -> "`10ms` or `2s`, or `1b` where a note is at hand";
            case BEATS -> "`1b` or `1/2b`";
            case INTERVAL -> "`14ct`, `3st` or `1oct`";
            case ANGLE -> "`90deg`";
            case POSITION -> "a number from -1 (left) to 1 (right)";
            case TEMPO -> "`120bpm`";
            case STRING -> "a text between quotation marks";
            case LIST -> "`[a, b, c]`";
            case CHOICE -> "one of the names that it takes";
            case WAVE -> "a wave, such as `harmonics(1, 0.5)`";
            case CURVE -> "a curve, such as `points(0s: 0, end: 1)`";
            case SIGNAL -> "a signal, such as `noise()` or `bank`";
        };
    }
}

package org.cmusic.grammar.carl.convert;

import org.cmusic.model.carl.UnitGenerator;

/** What the inputs of unit generators stand for. */
final class Senses {
    private Senses() {}

    /**
     * What an input stands for.
     *
     * @param place among the arguments, of which the first, 0, is the block that the signal goes to
     * @param sense what the signal of the generator stands for
     */
    static Sense of(UnitGenerator unit, int place, Sense sense) {
        return switch (unit) {
            case OSC, IOSC, RAN, RAH -> place == 1 ? sense : place == 2 ? Sense.FREQUENCY : Sense.NUMBER;
            case FREQ -> place == 1 ? Sense.FREQUENCY : Sense.NUMBER;
            case SEG -> place == 1 ? sense : Sense.TIME;
            case TRANS -> place > 3 && (place - 4) % 3 == 1 ? sense : Sense.NUMBER;
            case ADN -> sense;
            case NEG, ABS, SAH, SMOOTH, DIFF, JANUS, FLT, DELAY, ZDELAY, QUANT, WHITE, SNDFILE ->
                place == 1 ? sense : Sense.NUMBER;
            case NRES -> place == 1 ? sense : place >= 3 ? Sense.FREQUENCY : Sense.NUMBER;
            case MAP -> place == 4 || place == 5 ? sense : Sense.NUMBER;
            case BLP -> place == 1 ? sense : place <= 3 ? Sense.FREQUENCY : Sense.NUMBER;
            case BAND -> place == 1 ? sense : place >= 3 && place <= 5 ? Sense.FREQUENCY : Sense.NUMBER;
            case FLTDELAY -> place == 17 ? Sense.FREQUENCY : Sense.NUMBER;
            default -> Sense.NUMBER;
        };
    }
}

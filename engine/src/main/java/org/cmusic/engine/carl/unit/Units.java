package org.cmusic.engine.carl.unit;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.UnitGenerator;

/** The unit generators by their names. */
public final class Units {
    private Units() {}

    /**
     * The unit generators of an instrument for one note, in their order.
     *
     * @param numbers for each of them the values of its arguments that are numbers, zero for the others
     */
    public static List<Unit> of(Instrument instrument, List<List<Float>> numbers, NoteCells note, Studio studio) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < instrument.calls().size(); i++) {
            Instrument.Call call = instrument.calls().get(i);
            units.add(of(call.unit(), new Arguments(call.arguments(), numbers.get(i), note, studio)));
        }
        return units;
    }

    static Unit of(UnitGenerator name, Arguments arguments) {
        return switch (name) {
            case ABS -> new Mathematics(arguments, Math::abs);
            case ADN -> new Adn(arguments);
            case AIRABSORB -> new Airabsorb(arguments);
            case BAND -> new Band(arguments);
            case BLP -> new Blp(arguments);
            case DELAY -> new Delay(arguments);
            case DIFF -> new Diff(arguments);
            case DIV -> new Quotient(arguments);
            case EXPON -> new Mathematics(arguments, x -> (float) StrictMath.exp(x));
            case FLT -> new Flt(arguments);
            case FLTDELAY -> new Fltdelay(arguments);
            case FREQ -> Osc.freq(arguments);
            case ILLUS -> new Illus(arguments);
            case INTEG -> new Integ(arguments);
            case INTEGER -> new Mathematics(arguments, x -> (int) x);
            case INV -> new Mathematics(arguments, x -> (float) (1.0 - x));
            case IOSC -> new Iosc(arguments);
            case JANUS -> new Janus(arguments);
            case LOGAR -> new Mathematics(arguments, x -> (float) StrictMath.log(x));
            case LOOKUP -> new Lookup(arguments);
            case MAP -> new Mapping(arguments);
            case MULT -> new Mult(arguments);
            case NEG -> new Mathematics(arguments, x -> -x);
            case NRES -> new Nres(arguments);
            case OSC -> Osc.osc(arguments);
            case OUT -> new Out(arguments);
            case QUANT -> new Quant(arguments);
            case RAH -> new Ran(arguments, false);
            case RAN -> new Ran(arguments, true);
            case SAH -> new Sah(arguments);
            case SEG -> new Seg(arguments);
            case SHAPE -> new Shape(arguments);
            case SHOW, SHOWPATH -> count -> {};
            case SIGNUM -> new Mathematics(arguments, Mathematics::sign);
            case SMOOTH -> new Smooth(arguments);
            case SNDFILE -> new Sndfile(arguments);
            case SPACE -> new Space(arguments);
            case SPLICE -> new Splice(arguments);
            case SQROOT -> new Mathematics(arguments, x -> (float) Math.sqrt(x));
            case SQUARE -> new Mathematics(arguments, x -> x * x);
            case TEST -> new Silence(arguments);
            case TRANS -> new Trans(arguments);
            case VERSION -> new Version(arguments);
            case WHITE -> new White(arguments);
            case ZDELAY -> new Zdelay(arguments);
        };
    }
}

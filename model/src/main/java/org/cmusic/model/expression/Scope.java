package org.cmusic.model.expression;

import java.util.List;
import java.util.Map;
import org.cmusic.model.Beats;
import org.cmusic.model.Origin;
import org.cmusic.model.Pitch;
import org.cmusic.model.Tuning;

/**
 * What an expression sees while it is evaluated: the values of its names, the tuning, chance, and the note if there is
 * one. Names are numbered slots; a slot that has no value yet is empty.
 */
public final class Scope {
    private final Value[] locals;
    private final List<Value> globals;
    private final Tuning tuning;
    private final Draws draws;
    private final Moment moment;

    /**
     * @param slots how many local names there are
     * @param globals the values of the definitions of all files
     * @param tuning what frequencies spelled pitches have
     * @param draws where chance comes from
     * @param moment the note or the place in the score
     */
    public Scope(int slots, List<Value> globals, Tuning tuning, Draws draws, Moment moment) {
        this.locals = new Value[slots];
        this.globals = globals;
        this.tuning = tuning;
        this.draws = draws;
        this.moment = moment;
    }

    /** A source of chance. */
    @FunctionalInterface
    public interface Draws {
        /**
         * A number from 0, included, to 1, excluded.
         *
         * @param site the place in the text that draws, counted within its definition
         */
        double draw(int site);
    }

    /** The note, or the place in the score, that an expression is evaluated for. */
    public interface Moment {
        /** How long {@code beats} last from here, in seconds. */
        double seconds(Beats beats);

        /** How long the last {@code beats} of the note last, in seconds; only where a note is at hand. */
        double secondsBeforeEnd(Beats beats);

        /** The note; only where a note is at hand. */
        NoteTimes note();

        /** Whether a note is at hand. */
        boolean hasNote();

        /** The key that unit generators at {@code site} derive their random stream from. */
        long stream(int site);

        /** Takes down something worth a warning. */
        void remark(String code, Origin origin, Map<String, Object> facts);
    }

    /**
     * The value of a local name.
     *
     * @throws EvaluationException {@link Expression.Broken#CODE} where it has none, since what gives it one was reported
     */
    public Value local(int slot) {
        Value value = locals[slot];
        if (value == null) {
            throw new EvaluationException(Expression.Broken.CODE, Origin.NONE, Map.of());
        }
        return value;
    }

    /** Gives a local name its value. */
    public void assign(int slot, Value value) {
        locals[slot] = value;
    }

    /** The value of a definition of a file. */
    public Value global(int index) {
        return globals.get(index);
    }

    /**
     * The frequency of a spelled pitch in hertz.
     *
     * @throws EvaluationException {@code tuning-unmapped} where the tuning has no such note
     */
    public double frequency(Pitch pitch, Origin origin) {
        if (!tuning.sounds(pitch)) {
            throw new EvaluationException("tuning-unmapped", origin, Map.of("name", pitch.toString()));
        }
        return tuning.frequency(pitch);
    }

    /** The next random number at a place in the text. */
    public double draw(int site) {
        return draws.draw(site);
    }

    /** The note or the place in the score. */
    public Moment moment() {
        return moment;
    }
}

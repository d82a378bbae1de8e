package org.cmusic.grammar.music;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.BarCheckStep;
import org.cmusic.grammar.syntax.Block;
import org.cmusic.grammar.syntax.ChordStep;
import org.cmusic.grammar.syntax.EachStep;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.NotePitch;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.PitchPath;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.RestStep;
import org.cmusic.grammar.syntax.SetItem;
import org.cmusic.grammar.syntax.SetStep;
import org.cmusic.grammar.syntax.Step;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Tone;

/**
 * The steps of one line of music: the usual length once, in {@code each}, the usual level in the part, another that lasts in
 * {@code set}, and a bar check at every bar line that is reached. Levels are rounded to half a decibel.
 */
final class Steps {
    private static final Span NOWHERE = Span.NOWHERE;
    private static final double SOFTEST = -60;
    private static final int HALVES = 2;
    private static final int SET_FROM = 3;
    private static final Name AMP = new Name("amp", NOWHERE);

    private final List<Chord> chords;
    private final Optional<MeterMap> meter;
    private final Function<Tone, NotePitch> pitches;
    private final Beats usualLength;
    private final OptionalDouble usualLevel;
    private final List<Step> steps = new ArrayList<>();
    private Beats reached = Beats.ZERO;
    private final boolean allHaveLevels;
    private OptionalDouble levelSet;

    /**
     * @param chords by time, at least one, none tied in part only
     * @param pitches how a tone is written
     */
    Steps(List<Chord> chords, Optional<MeterMap> meter, Function<Tone, NotePitch> pitches) {
        this.chords = chords;
        this.meter = meter;
        this.pitches = pitches;
        this.usualLength = usual(chords.stream().map(Chord::length).toList());
        this.usualLevel = usual(chords.stream().map(Steps::level).toList());
        this.allHaveLevels = chords.stream().allMatch(chord -> chord.level().isPresent());
        this.levelSet = usualLevel;
    }

    private static <T> T usual(List<T> values) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        T most = values.get(0);
        for (T value : values) {
            int count = counts.merge(value, 1, Integer::sum);
            most = count > counts.get(most) ? value : most;
        }
        return most;
    }

    private static OptionalDouble level(Chord chord) {
        OptionalDouble level = chord.level();
        return level.isEmpty()
                ? level
                : OptionalDouble.of(Math.max(SOFTEST, Math.rint(level.getAsDouble() * HALVES) / HALVES));
    }

    /** The level of most chords, in decibels. */
    Optional<Expression> usualLevel() {
        return usualLevel.isEmpty() ? Optional.empty() : Optional.of(decibels(usualLevel.getAsDouble()));
    }

    private static Expression decibels(double level) {
        return Quantity.of(level + 0.0, Unit.DECIBEL);
    }

    /** The line from beat 0 to {@code end}, or to the end of its last chord if that is later. */
    Block block(Beats end) {
        steps.add(new EachStep(beats(usualLength), NOWHERE));
        for (int i = 0; i < chords.size(); i++) {
            Chord chord = chords.get(i);
            restTo(chord.onset());
            setLevel(i);
            steps.add(step(chord));
            reach(chord.end());
        }
        restTo(end);
        return new Block(steps, NOWHERE);
    }

    /**
     * Sets the level of a chord that {@value #SET_FROM} or more in a row have; that of fewer is an argument of theirs. Where some have
     * no level nothing is set, so that these have that of the part.
     */
    private void setLevel(int from) {
        OptionalDouble level = level(chords.get(from));
        boolean goesOn = from > 0 && chords.get(from - 1).isTied();
        if (allHaveLevels && !level.equals(levelSet) && !goesOn && lasts(level, from)) {
            levelSet = level;
            steps.add(new SetStep(List.of(new SetItem.Value(AMP, decibels(level.getAsDouble()), NOWHERE)), NOWHERE));
        }
    }

    private boolean lasts(OptionalDouble level, int from) {
        int to = from + SET_FROM;
        return to <= chords.size()
                && chords.subList(from, to).stream()
                        .allMatch(chord -> level(chord).equals(level));
    }

    private void reach(Beats beat) {
        reached = beat;
        if (meter.isPresent() && meter.get().isBarLine(beat)) {
            steps.add(new BarCheckStep(NOWHERE));
        }
    }

    /** Rests up to the next bar line, then for whole bars, then for what is left. */
    private void restTo(Beats beat) {
        if (meter.isPresent() && reached.isBefore(beat)) {
            BarPosition here = meter.get().barAt(reached);
            Beats next = reached.minus(here.position()).plus(here.length());
            if (!here.isBarLine() && next.isBefore(beat)) {
                rest(next);
            }
            Beats last = beat.minus(meter.get().barAt(beat).position());
            if (last.isAfter(reached)) {
                rest(last);
            }
        }
        if (reached.isBefore(beat)) {
            rest(beat);
        }
    }

    private void rest(Beats to) {
        steps.add(new RestStep(length(to.minus(reached)), NOWHERE));
        reach(to);
    }

    private Step step(Chord chord) {
        List<PitchPath> paths = chord.tones().stream()
                .map(pitches)
                .distinct()
                .map(pitch -> new PitchPath(List.of(pitch), NOWHERE))
                .toList();
        Optional<Expression> length = length(chord.length());
        return paths.size() == 1
                ? new NoteStep(paths.get(0), length, arguments(chord), chord.isTied(), NOWHERE)
                : new ChordStep(paths, length, arguments(chord), chord.isTied(), NOWHERE);
    }

    private List<Assignment> arguments(Chord chord) {
        OptionalDouble level = level(chord);
        return level.isEmpty() || level.equals(levelSet)
                ? List.of()
                : List.of(new Assignment(AMP, decibels(level.getAsDouble()), NOWHERE));
    }

    private Optional<Expression> length(Beats length) {
        return length.equals(usualLength) ? Optional.empty() : Optional.of(beats(length));
    }

    /** A time of zero or more, exactly. */
    static Expression beats(Beats beats) {
        String text = beats.toString();
        return new Quantity(text.substring(0, text.length() - 1), Unit.BEAT, NOWHERE);
    }

    /** A number rounded to so many decimals. */
    static double rounded(double number, int decimals) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
    }
}

package org.cmusic.notation.musicxml;

import jakarta.xml.bind.JAXBElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.audiveris.proxymusic.Attributes;
import org.audiveris.proxymusic.ClefSign;
import org.audiveris.proxymusic.Key;
import org.audiveris.proxymusic.Time;
import org.audiveris.proxymusic.Transpose;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.Mode;
import org.cmusic.model.music.Clef;
import org.cmusic.notation.CommonGrid;
import org.cmusic.notation.Findings;
import org.cmusic.notation.KeySignature;
import org.cmusic.notation.Transposition;

/** The state of a part: divisions of a quarter note, transpositions and first clefs; meters and keys go to their measures. */
final class AttributesReader {
    private static final int FURTHEST_KEY = 11;
    private static final int LARGEST_TRANSPOSITION = 60;
    private static final int OCTAVE = 12;
    private static final int LETTERS = 7;

    private final Findings findings;
    private final CommonGrid grid;
    private final Map<Integer, Transposition> transpositions = new HashMap<>();
    private final Map<Integer, Clef> clefs = new HashMap<>();
    private BigFraction divisions = BigFraction.ONE;

    /** @param grid of all parts of the piece */
    AttributesReader(Findings findings, CommonGrid grid) {
        this.findings = findings;
        this.grid = grid;
    }

    /** Takes what is said at a place of a measure. */
    void read(Attributes attributes, Measure measure, Beats at, ElementReader.Place place) {
        Numbers.fraction(attributes.getDivisions())
                .filter(number -> number.compareTo(BigFraction.ZERO) > 0)
                .ifPresent(number -> divisions = number);
        attributes.getTranspose().forEach(transpose -> transpose(transpose, place));
        attributes.getTime().forEach(time -> time(time, measure, at, place));
        attributes.getKey().forEach(key -> key(key, measure, at, place));
        attributes.getClef().forEach(clef -> clef(clef, place));
        if (!attributes.getMeasureStyle().isEmpty()) {
            findings.leftOut("element", "measure-style", place.line(), place.column());
        }
    }

    /** A length of the file. */
    Beats beats(BigFraction written, ElementReader.Place place) {
        return fitted(Beats.of(written.divide(divisions)), place);
    }

    /** A length that all parts of the piece can have. */
    Beats fitted(Beats length, ElementReader.Place place) {
        Beats fitted = grid.fit(length);
        if (!fitted.equals(length)) {
            findings.mended("uneven-length", place.line(), place.column());
        }
        return fitted;
    }

    Transposition transposition(int staff) {
        return transpositions.getOrDefault(staff, transpositions.getOrDefault(0, Transposition.NONE));
    }

    Optional<Clef> clef(int staff) {
        return Optional.ofNullable(clefs.get(staff));
    }

    private void transpose(Transpose transpose, ElementReader.Place place) {
        int octaves = Numbers.whole(transpose.getOctaveChange(), 0);
        Optional<BigFraction> chromatic = Numbers.fraction(transpose.getChromatic());
        boolean whole = chromatic.isPresent()
                && chromatic.get().getDenominatorAsLong() == 1
                && Math.abs(chromatic.get().doubleValue()) <= LARGEST_TRANSPOSITION
                && Math.abs(octaves) <= LARGEST_TRANSPOSITION / OCTAVE;
        if (!whole) {
            findings.leftOut("element", "transpose", place.line(), place.column());
            return;
        }
        int semitones = chromatic.get().getNumeratorAsInt();
        int steps = transpose.getDiatonic() == null
                ? Transposition.steps(semitones)
                : Numbers.whole(transpose.getDiatonic(), Transposition.steps(semitones));
        if (Math.abs(steps) > LARGEST_TRANSPOSITION) {
            steps = Transposition.steps(semitones);
        }
        transpositions.put(
                Numbers.whole(transpose.getNumber(), 0),
                new Transposition(steps + LETTERS * octaves, semitones + OCTAVE * octaves));
    }

    private void time(Time time, Measure measure, Beats at, ElementReader.Place place) {
        if (Numbers.whole(time.getNumber(), 1) != 1) {
            return;
        }
        if (time.getSenzaMisura() != null) {
            measure.unbarred(place);
            return;
        }
        Optional<Meter> meter = meter(time);
        if (meter.isEmpty() || at.signum() != 0) {
            findings.leftOut("element", "time", place.line(), place.column());
        } else if (measure.meter().isEmpty()) {
            measure.meter(meter.get());
        }
    }

    /** The sum of all that is written, as {@code 3+2/8}, or {@code 3/4 + 2/8}. */
    private static Optional<Meter> meter(Time time) {
        int beats = 0;
        int unit = 0;
        int pending = 0;
        try {
            for (JAXBElement<String> number : time.getTimeSignature()) {
                if (number.getName().getLocalPart().equals("beats")) {
                    pending = 0;
                    for (String addend : number.getValue().split("\\+")) {
                        pending = Math.addExact(pending, Integer.parseInt(addend.strip()));
                    }
                } else {
                    int next = Integer.parseInt(number.getValue().strip());
                    if (!Meter.exists(pending, next)) {
                        return Optional.empty();
                    }
                    int common = Math.max(unit, next);
                    beats = (unit == 0 ? 0 : beats * (common / unit)) + pending * (common / next);
                    unit = common;
                }
            }
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
        return Meter.exists(beats, Math.max(1, unit)) ? Optional.of(new Meter(beats, unit)) : Optional.empty();
    }

    private void key(Key key, Measure measure, Beats at, ElementReader.Place place) {
        if (Numbers.whole(key.getNumber(), 1) != 1) {
            return;
        }
        int written = Numbers.whole(key.getFifths(), FURTHEST_KEY + 1);
        if (Math.abs(written) > FURTHEST_KEY) {
            findings.leftOut("element", "key", place.line(), place.column());
            return;
        }
        int fifths = written + transposition(1).fifths();
        Mode mode = Mode.named(key.getMode() == null ? "major" : key.getMode().strip())
                .orElse(Mode.MAJOR);
        try {
            measure.keys().putIfAbsent(at, KeySignature.of(fifths, mode));
        } catch (IllegalArgumentException e) {
            measure.keys().putIfAbsent(at, KeySignature.usual(fifths, mode));
        }
    }

    private void clef(org.audiveris.proxymusic.Clef clef, ElementReader.Place place) {
        int staff = Numbers.whole(clef.getNumber(), 1);
        Optional<Clef> read = read(clef);
        Clef before = clefs.get(staff);
        if (before == null) {
            read.ifPresent(first -> clefs.put(staff, first));
        } else if (read.isPresent() && !read.get().equals(before)) {
            findings.leftOut("element", "clef", place.line(), place.column());
        }
    }

    private static Optional<Clef> read(org.audiveris.proxymusic.Clef clef) {
        if (clef.getSign() != ClefSign.G && clef.getSign() != ClefSign.F && clef.getSign() != ClefSign.C) {
            return Optional.empty();
        }
        char letter = clef.getSign().name().charAt(0);
        int usual = letter == 'G' ? 2 : letter == 'F' ? 4 : 3;
        int line = Numbers.whole(clef.getLine(), usual);
        int octaves = Numbers.whole(clef.getClefOctaveChange(), 0);
        return line < 1 || line > 5 || Math.abs(octaves) > 2
                ? Optional.empty()
                : Optional.of(new Clef(letter, line, octaves));
    }
}

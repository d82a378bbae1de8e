package org.cmusic.grammar.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.KeyboardMap;
import org.cmusic.model.KeyboardMap.Pattern;
import org.cmusic.model.KeyboardMap.Reference;

/**
 * Reads a keyboard map from a Scala {@code .kbm} file: the size of the pattern, the first, last and middle key, the
 * reference key and its frequency, the degrees of a turn, then one degree or {@code x} a line. Keys that the end of the
 * list leaves out do not play; a pattern of size 0 plays the degrees in a row.
 */
public final class KeyboardMapReader {

    /** The most keys of a pattern. */
    public static final int MAX_SIZE = 10_000;

    /** The largest degree, and the largest number of degrees in a turn, up or down. */
    public static final int MAX_DEGREE = 100_000;

    /** The highest frequency of the reference key, in hertz. */
    public static final double MAX_HERTZ = 1e6;

    /** The lowest frequency of the reference key, in hertz. */
    public static final double MIN_HERTZ = 1e-3;

    private static final int HIGHEST_KEY = 127;
    private static final java.util.regex.Pattern FREQUENCY =
            java.util.regex.Pattern.compile("\\+?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,4})?");

    private final ScalaFile file;

    private KeyboardMapReader(ScalaFile file) {
        this.file = file;
    }

    /**
     * The map of a file; empty if anything is wrong with it, all of which goes to the diagnostics as
     * {@code tuning-file}, or as {@code unreadable-file} where it cannot be read at all.
     */
    public static Optional<KeyboardMap> read(Source source, Diagnostics diagnostics) {
        return ScalaFile.open(source, diagnostics).flatMap(file -> new KeyboardMapReader(file).read());
    }

    private Optional<KeyboardMap> read() {
        Field size = field("the size of the map", 0, MAX_SIZE);
        Field first = field("the first key", 0, HIGHEST_KEY);
        Field last = field("the last key", 0, HIGHEST_KEY);
        Field middle = field("the middle key", 0, HIGHEST_KEY);
        Field reference = field("the reference key", 0, HIGHEST_KEY);
        double hertz = frequency();
        Field turn = field("the degree of the octave", -MAX_DEGREE, MAX_DEGREE);
        List<OptionalInt> degrees = degrees(size);
        if (file.isFaulty()) {
            return Optional.empty();
        }
        Pattern pattern = new Pattern(middle.value(), turn.value(), degrees);
        checkKeys(first, last, reference, pattern);
        return file.isFaulty()
                ? Optional.empty()
                : Optional.of(
                        new KeyboardMap(first.value(), last.value(), new Reference(reference.value(), hertz), pattern));
    }

    private void checkKeys(Field first, Field last, Field reference, Pattern pattern) {
        if (last.value() < first.value()) {
            file.report(
                    file.fault(last.span(), "keys").with("first", first.value()).with("last", last.value()));
        }
        if (pattern.degree(reference.value()).isEmpty()) {
            file.report(file.fault(reference.span(), "reference").with("key", reference.value()));
        }
    }

    /** The next number; where it is missing or out of range, that is reported and 0 stands for it. */
    private Field field(String what, int low, int high) {
        Optional<ScalaLine> line = required(what);
        Optional<Integer> number = line.flatMap(found -> WholeNumber.of(found.word(), low, high));
        if (line.isPresent() && number.isEmpty()) {
            file.report(file.fault(line.get().wordSpan(), "number")
                    .with("text", line.get().word())
                    .with("what", what)
                    .with("low", low)
                    .with("high", high));
        }
        return new Field(line.map(ScalaLine::wordSpan).orElseGet(file::end), number.orElse(0));
    }

    private double frequency() {
        Optional<ScalaLine> line = required("the reference frequency");
        Optional<Double> hertz = line.map(ScalaLine::word).flatMap(KeyboardMapReader::hertz);
        if (line.isPresent() && hertz.isEmpty()) {
            file.report(file.fault(line.get().wordSpan(), "frequency")
                    .with("text", line.get().word()));
        }
        return hertz.orElse(0.0);
    }

    private static Optional<Double> hertz(String text) {
        if (!FREQUENCY.matcher(text).matches()) {
            return Optional.empty();
        }
        double hertz = Double.parseDouble(text);
        return hertz >= MIN_HERTZ && hertz <= MAX_HERTZ ? Optional.of(hertz) : Optional.empty();
    }

    private Optional<ScalaLine> required(String what) {
        Optional<ScalaLine> line = file.nextContent();
        if (line.isEmpty()) {
            file.report(file.fault(file.end(), "map-ends").with("what", what));
        }
        return line;
    }

    private List<OptionalInt> degrees(Field size) {
        List<OptionalInt> degrees = new ArrayList<>();
        int found = 0;
        for (Optional<ScalaLine> line = file.nextContent(); line.isPresent(); line = file.nextContent()) {
            Optional<OptionalInt> degree = degree(line.get().word());
            found += found < size.value() || degree.isPresent() ? 1 : 0;
            if (degrees.size() < size.value()) {
                degrees.add(degree.orElseGet(OptionalInt::empty));
                reportUnless(degree.isPresent(), line.get());
            }
        }
        if (found > size.value() && size.value() > 0) {
            file.report(file.fault(size.span(), "map-count")
                    .with("count", size.value())
                    .with("found", found)
                    .fix(Fix.replace(size.span(), Integer.toString(found))));
        }
        while (degrees.size() < size.value()) {
            degrees.add(OptionalInt.empty());
        }
        return degrees;
    }

    private void reportUnless(boolean good, ScalaLine line) {
        if (!good) {
            file.report(file.fault(line.wordSpan(), "degree").with("text", line.word()));
        }
    }

    private static Optional<OptionalInt> degree(String word) {
        return word.equalsIgnoreCase("x")
                ? Optional.of(OptionalInt.empty())
                : WholeNumber.of(word, -MAX_DEGREE, MAX_DEGREE).map(OptionalInt::of);
    }

    /** A number of the file and where it stands. */
    private record Field(Span span, int value) {}
}

package org.cmusic.grammar.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.Scale;
import org.cmusic.model.ScaleInterval;

/**
 * Reads a scale from a Scala {@code .scl} file: a description, the number of pitches, then one pitch a line, the period
 * last. Blank lines between pitches are passed over, and so is what follows the last pitch unless it is another pitch.
 */
public final class ScaleReader {

    /** The most pitches of a scale. */
    public static final int MAX_PITCHES = 10_000;

    private final ScalaFile file;
    private final List<ScaleInterval> intervals = new ArrayList<>();

    private ScaleReader(ScalaFile file) {
        this.file = file;
    }

    /**
     * The scale of a file; empty if anything is wrong with it, all of which goes to the diagnostics as
     * {@code tuning-file}, or as {@code unreadable-file} where it cannot be read at all.
     */
    public static Optional<Scale> read(Source source, Diagnostics diagnostics) {
        return ScalaFile.open(source, diagnostics).flatMap(file -> new ScaleReader(file).read());
    }

    private Optional<Scale> read() {
        Optional<ScalaLine> description = file.nextLine();
        Optional<ScalaLine> count = file.nextContent();
        if (count.isEmpty()) {
            file.report(file.fault(file.end(), "scale-ends"));
            return Optional.empty();
        }
        Optional<Integer> due = count(count.get());
        int found = readPitches(due.orElse(Integer.MAX_VALUE));
        if (due.isPresent() && due.get() != found) {
            file.report(file.fault(count.get().wordSpan(), "count")
                    .with("count", due.get())
                    .with("found", found)
                    .fix(Fix.replace(count.get().wordSpan(), Integer.toString(found))));
        }
        return file.isFaulty()
                ? Optional.empty()
                : Optional.of(new Scale(description.get().text().strip(), intervals));
    }

    private Optional<Integer> count(ScalaLine line) {
        Optional<Integer> count = WholeNumber.of(line.word(), 0, MAX_PITCHES);
        if (count.isEmpty()) {
            file.report(file.fault(line.wordSpan(), "not-count")
                    .with("text", line.word())
                    .with("limit", MAX_PITCHES));
        }
        return count;
    }

    /** Reads up to {@code due} lines as pitches, good or bad, then counts those that were not announced. */
    private int readPitches(int due) {
        int found = 0;
        for (Optional<ScalaLine> line = file.nextContent(); line.isPresent(); line = file.nextContent()) {
            ScalaPitch.Reading reading = ScalaPitch.read(line.get().text());
            if (found < due) {
                keep(line.get(), reading);
                found++;
            } else if (reading instanceof ScalaPitch.Read) {
                found++;
            }
        }
        return found;
    }

    private void keep(ScalaLine line, ScalaPitch.Reading reading) {
        if (reading instanceof ScalaPitch.Read read) {
            intervals.add(read.interval());
        } else if (reading instanceof ScalaPitch.Fault fault) {
            file.report(file.fault(line.wordSpan(), fault.variant())
                    .with("text", line.word())
                    .with("limit", ScalaPitch.MAX_CENTS));
        }
    }
}

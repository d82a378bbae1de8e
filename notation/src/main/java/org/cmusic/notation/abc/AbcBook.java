package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;

/**
 * A file of tunes, divided into them. A tune goes from its field {@code X:} to the next; what is before the first holds for
 * all of them. A file without such a field is one tune.
 */
public final class AbcBook {
    private static final int MOST_BYTES = 1 << 24;
    private static final int MEGABYTE = 20;
    private static final int MOST_TUNES = 100_000;
    private static final int LONGEST_HEADER = 500;
    private static final int LONGEST_HEADER_OF_MANY = 50;
    private static final int MANY = 5000;

    private final List<SourceLine> header;
    private final List<Tune> tunes = new ArrayList<>();
    private final boolean sinceWords;
    private Optional<Finding> broken = Optional.empty();

    /**
     * A tune of a book.
     *
     * @param number that of its field {@code X:}; empty if it has none
     * @param title empty for none
     * @param line where it begins, from 1
     */
    public record Entry(OptionalInt number, String title, int line) {}

    /** A tune and its lines. */
    private record Tune(Entry entry, List<SourceLine> lines) {}

    private AbcBook(List<SourceLine> lines) {
        sinceWords = !lines.isEmpty() && lines.get(0).text().matches("%abc-(?:2\\.[1-9]|[3-9]).*");
        int[] starts = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).isField('X'))
                .toArray();
        if (starts.length > 0) {
            header = lines.subList(
                    0, Math.min(starts[0], starts.length > MANY ? LONGEST_HEADER_OF_MANY : LONGEST_HEADER));
            divide(lines, starts);
            return;
        }
        header = List.of();
        if (lines.stream().anyMatch(line -> line.isField('K'))) {
            tunes.add(new Tune(entry(lines), lines));
        } else {
            broken = Optional.of(new BrokenTuneException("none", 1, 1, 0).finding());
        }
    }

    /** Reads a file. Nothing is thrown for what is wrong with it: that is told when it is read. */
    public static AbcBook of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            AbcBook large = new AbcBook(List.of());
            large.broken = Optional.of(new BrokenTuneException("large", 1, 1, MOST_BYTES >> MEGABYTE).finding());
            return large;
        }
        return new AbcBook(SourceLines.of(bytes));
    }

    private void divide(List<SourceLine> lines, int[] starts) {
        if (starts.length > MOST_TUNES) {
            int line = starts[MOST_TUNES] + 1;
            broken = Optional.of(new BrokenTuneException("tunes", line, 1, MOST_TUNES).finding());
            return;
        }
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : lines.size();
            List<SourceLine> own = lines.subList(starts[i], end);
            tunes.add(new Tune(entry(own), own));
        }
    }

    private static Entry entry(List<SourceLine> lines) {
        String title = lines.stream()
                .takeWhile(line -> !line.isField('K'))
                .filter(line -> line.isField('T'))
                .findFirst()
                .map(line -> TextString.read(line.value()))
                .orElse("");
        return new Entry(number(lines.get(0)), title, lines.get(0).number());
    }

    private static OptionalInt number(SourceLine line) {
        if (!line.isField('X')) {
            return OptionalInt.empty();
        }
        CodeText digits = new CodeText(line.value(), line.number());
        return digits.isDigit() ? OptionalInt.of(digits.number()) : OptionalInt.empty();
    }

    /** Its tunes; none if the file is broken. */
    public List<Entry> entries() {
        return tunes.stream().map(Tune::entry).toList();
    }

    /** Reads one tune, counted from 0. */
    public Reading read(int index) {
        return read(List.of(tunes.get(index)));
    }

    /** Reads all tunes. */
    public Reading read() {
        return broken.map(Reading::broken).orElseGet(() -> read(tunes));
    }

    private Reading read(List<Tune> chosen) {
        List<Music> pieces = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        NoteCount count = new NoteCount();
        for (Tune tune : chosen) {
            count.beginTune();
            AbcFindings told = new AbcFindings();
            TuneReader reader = new TuneReader(told, sinceWords, count);
            try {
                reader.read(header, tune.lines).ifPresent(pieces::add);
            } catch (BrokenTuneException e) {
                return Reading.broken(e.finding());
            }
            findings.addAll(told.list());
        }
        if (pieces.isEmpty()) {
            int line = chosen.isEmpty() ? 1 : chosen.get(0).entry.line();
            return Reading.broken(new BrokenTuneException("empty", line, 1, chosen.size()).finding());
        }
        return new Reading(pieces, findings);
    }
}

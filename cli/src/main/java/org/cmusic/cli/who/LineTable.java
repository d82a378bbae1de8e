package org.cmusic.cli.who;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.cli.console.Table;
import org.cmusic.model.Units;

/** A heading, and a row for each line that sounds at a moment. */
final class LineTable {
    private static final int MOST_PITCHES = 6;
    private static final String NONE = "-";
    private static final List<String> HEADING =
            List.of("place", "part", "plays", "defined", "pitch", "notes", "from", "to", "peak", "rms", "share");

    private LineTable() {}

    /** Writes the table, nothing if there are no lines. */
    static void write(List<SoundingLine> lines, Moment moment, Appendable out) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading(lines));
        lines.forEach(line -> rows.add(row(line, moment)));
        Table.write(rows, "", out);
    }

    private static List<String> heading(List<SoundingLine> lines) {
        boolean called = lines.stream().anyMatch(line -> !line.callers().isEmpty());
        return Stream.concat(HEADING.stream(), Stream.of(called ? "played at" : ""))
                .toList();
    }

    private static List<String> row(SoundingLine line, Moment moment) {
        String callers = line.callers().stream().map(Provenance::line).collect(Collectors.joining(", "));
        return List.of(
                line.place().position(),
                line.part(),
                line.player(),
                Provenance.line(line.definition()),
                pitches(line.pitches()),
                line.isEffect() ? NONE : Integer.toString(line.notes()),
                line.isEffect() ? NONE : time(line.start()),
                line.isEffect() ? NONE : time(line.end()),
                decibels(line.level().peak()),
                decibels(line.level().rms()),
                moment.hasPeak() ? percent(moment.shareOf(line)) : NONE,
                callers);
    }

    private static String pitches(List<NamedPitch> pitches) {
        String some =
                pitches.stream().limit(MOST_PITCHES).map(NamedPitch::toString).collect(Collectors.joining(" "));
        int more = pitches.size() - MOST_PITCHES;
        return pitches.isEmpty() ? NONE : more > 0 ? some + " … " + more + " more" : some;
    }

    private static String time(double seconds) {
        return String.format(Locale.ROOT, "%.3fs", seconds);
    }

    private static String decibels(double amplitude) {
        return amplitude == 0 ? "silence" : String.format(Locale.ROOT, "%.1fdB", Units.decibelsOfAmplitude(amplitude));
    }

    private static String percent(double share) {
        double percent = 100 * share;
        return Math.abs(percent) < 9.95
                ? String.format(Locale.ROOT, "%+.1f%%", percent)
                : String.format(Locale.ROOT, "%+.0f%%", percent);
    }
}

package org.cmusic.cli.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.cmusic.composers.corpus.Statistics;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.notation.PitchSpelling;

/** A corpus in numbers, to be read. */
public final class CorpusList {
    private static final int MOST = 12;
    private static final double PERCENT = 100;
    private static final double SMALLEST = 0.05;
    private static final List<String> DEGREES =
            List.of("1", "b2", "2", "b3", "3", "4", "#4", "5", "b6", "6", "b7", "7");

    private CorpusList() {}

    /** Writes the most frequent of all that is counted. */
    public static void write(Statistics statistics, Appendable out) throws IOException {
        out.append(String.format(
                Locale.ROOT,
                "%s, %s, %s, %s quarter notes of music\n",
                counted(statistics.pieces(), "piece"),
                counted(statistics.voices(), "voice"),
                counted(statistics.notes(), "note"),
                text(statistics.beats())));
        line("keys", statistics.keys(), key -> key, false, out);
        line("meters", statistics.meters(), meter -> meter, false, out);
        if (!statistics.pitches().isEmpty()) {
            List<Integer> pitches = new ArrayList<>(statistics.pitches().keySet());
            out.append("pitches    " + pitch(pitches.get(0)) + " to " + pitch(pitches.get(pitches.size() - 1)) + "\n");
        }
        line("lengths", statistics.lengths(), CorpusList::text, true, out);
        line("intervals", statistics.intervals(), steps -> String.format(Locale.ROOT, "%+d", steps), true, out);
        line("degrees", statistics.degrees(), DEGREES::get, true, out);
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Quarter notes as a fraction. */
    static String text(Beats beats) {
        return beats.toString().replace("b", "");
    }

    private static String pitch(int midi) {
        return PitchSpelling.spell(Math.max(0, Math.min(127, midi)), Key.C_MAJOR)
                .toString();
    }

    private static <K> void line(
            String name, Map<K, Long> counts, Function<K, String> text, boolean shares, Appendable out)
            throws IOException {
        double all = counts.values().stream().mapToLong(count -> count).sum();
        List<Map.Entry<K, Long>> most = new ArrayList<>(counts.entrySet());
        most.sort(Map.Entry.<K, Long>comparingByValue().reversed());
        List<String> shown = new ArrayList<>();
        for (Map.Entry<K, Long> entry : most.subList(0, Math.min(MOST, most.size()))) {
            if (shares && PERCENT * entry.getValue() / all < SMALLEST) {
                break;
            }
            String count = shares
                    ? String.format(Locale.ROOT, "%.1f %%", PERCENT * entry.getValue() / all)
                    : entry.getValue().toString();
            shown.add(text.apply(entry.getKey()) + " " + count);
        }
        String more = most.size() > shown.size() ? ", … " + (most.size() - shown.size()) + " more" : "";
        if (!shown.isEmpty()) {
            out.append(String.format(Locale.ROOT, "%-11s", name) + String.join(", ", shown) + more + "\n");
        }
    }
}

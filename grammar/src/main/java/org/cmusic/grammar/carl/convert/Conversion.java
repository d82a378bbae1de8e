package org.cmusic.grammar.carl.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.format.Formatter;
import org.cmusic.model.carl.CarlScore;

/**
 * A score of CARL cmusic in today's language: a file of instruments, and a list of notes that play them. It sounds the same
 * as far as the language reaches; where it does not, a comment says so.
 *
 * @param instruments the text of the {@code .ins} file
 * @param score the text of the {@code .sco} file
 */
public record Conversion(String instruments, String score) {

    /**
     * Translates a score.
     *
     * @param original what the file of the score is called
     * @param name what the files of the translation are called, without their suffixes
     */
    public static Conversion of(CarlScore score, String original, String name) {
        ScoreWalk walk = ScoreWalk.of(score);
        Writer writer = new Writer(walk);
        walk.notes().forEach(writer::plan);
        writer.play();
        return new Conversion(
                formatted(name + ".ins", writer.instruments(original)),
                formatted(name + ".sco", writer.score(original, name)));
    }

    private static String formatted(String name, String text) {
        StringBuilder formatted = new StringBuilder();
        try {
            boolean isRead = Formatter.format(Source.memory(name, text), new Diagnostics(), formatted);
            return isRead ? formatted.toString() : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String SILENCE = "silent";

    /** Collects what the notes need. */
    private static final class Writer {
        private final ScoreWalk walk;
        private final Names names = new Names();
        private final List<String> keys = new ArrayList<>();
        private final Map<String, Plan> plans = new LinkedHashMap<>();
        private final Map<String, List<PlayedNote>> played = new HashMap<>();
        private final Map<String, Translation> translations = new LinkedHashMap<>();
        private final Map<String, FilledFunction> waves = new LinkedHashMap<>();
        private final StringBuilder notes = new StringBuilder();

        Writer(ScoreWalk walk) {
            this.walk = walk;
        }

        void plan(PlayedNote note) {
            Plan plan = Plan.of(note, walk);
            plans.computeIfAbsent(plan.key(), key -> plan);
            played.computeIfAbsent(plan.key(), key -> new ArrayList<>()).add(note);
            keys.add(plan.key());
        }

        void play() {
            plans.forEach((key, plan) -> {
                String name = names.of(played.get(key).get(0).instrument().name());
                Translation translation = Translation.of(name, plan, played.get(key));
                translation.waves().forEach(wave -> waves.put(wave.name(), wave));
                translations.put(key, translation);
            });
            for (int i = 0; i < keys.size(); i++) {
                play(walk.notes().get(i), translations.get(keys.get(i)), i + 1);
            }
        }

        private void play(PlayedNote note, Translation translation, int stream) {
            for (Translation.Voice voice : translation.voices()) {
                notes.append("note ").append(voice.name());
                notes.append(" at ").append(Decimal.time(note.start())).append('s');
                notes.append(" for ").append(Decimal.time(note.length())).append('s');
                notes.append(translation.draws() ? " stream=" + stream : "");
                translation
                        .arguments(voice, note)
                        .forEach(argument -> notes.append(' ').append(argument));
                notes.append('\n');
            }
        }

        String instruments(String original) {
            StringBuilder text = new StringBuilder("cmusic 1\n\n// the instruments of " + original + "\n");
            waves.values()
                    .forEach(wave -> text.append("wave ")
                            .append(wave.name())
                            .append(" = samples(")
                            .append(samples(wave))
                            .append(")\n"));
            translations.values().forEach(translation -> {
                text.append('\n').append(translation.remarks());
                translation.voices().forEach(voice -> text.append('\n').append(voice.text()));
            });
            return text.toString();
        }

        private static String samples(FilledFunction wave) {
            return Arrays.stream(wave.period()).mapToObj(Decimal::of).collect(Collectors.joining(", "));
        }

        String score(String original, String name) {
            StringBuilder text = new StringBuilder("cmusic 1\n");
            text.append(String.format(
                    Locale.ROOT,
                    "%n// the notes of %s, which was played at %d samples a second%n",
                    original,
                    walk.rate()));
            if (walk.clips()) {
                text.append(
                        "// cmusic cut off what lay beyond full scale; here nothing is cut off unless the format cannot hold it\n");
            }
            text.append("import \"")
                    .append(name)
                    .append(".ins\"\n\nchannels ")
                    .append(walk.channels())
                    .append("\n\n");
            text.append(notes);
            double end = walk.notes().stream()
                    .mapToDouble(note -> note.start() + note.length())
                    .max()
                    .orElse(0);
            if (walk.end() - end > 1.0 / walk.rate()) {
                text.append("\n// silence to the end\nnote ")
                        .append(SILENCE)
                        .append(" at ")
                        .append(Decimal.time(end));
                text.append("s for ").append(Decimal.time(walk.end() - end)).append("s\n");
                text.append("instrument ")
                        .append(SILENCE)
                        .append(" { output { signal = sine(100Hz) * 0.000000001 } }\n");
            }
            return text.toString();
        }
    }
}

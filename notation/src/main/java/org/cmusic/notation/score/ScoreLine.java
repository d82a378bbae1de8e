package org.cmusic.notation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.score.WrittenNote;

/**
 * The notes of one part of a score that one instrument plays.
 *
 * @param name the name of the part
 * @param instrument what plays it
 * @param notes in any order
 */
record ScoreLine(String name, String instrument, List<WrittenNote> notes) {
    private static final Pattern VOICE = Pattern.compile("(.+)_v([2-9]|[1-9][0-9]{1,3})");

    ScoreLine(String name, String instrument) {
        this(name, instrument, new ArrayList<>());
    }

    /** Where the first voice is, if the name is that of a later one: {@code piano} for {@code piano_v3}. */
    Optional<List<String>> first() {
        Matcher matcher = VOICE.matcher(name);
        return matcher.matches() ? Optional.of(List.of(matcher.group(1), instrument)) : Optional.empty();
    }

    /** Whether it is the next voice after some. */
    boolean isVoice(List<ScoreLine> before) {
        return !before.isEmpty() && name.endsWith("_v" + (before.size() + 1));
    }

    /** The name of the drums that it is some of: {@code drums} for {@code drums_kick}, played by the kick. */
    String drums() {
        String stem = name.replaceFirst("_v[0-9]+$", "");
        String suffix = "_" + instrument;
        return stem.endsWith(suffix) ? stem.substring(0, stem.length() - suffix.length()) : name;
    }

    /** Whether the whole line is drums. */
    boolean isDrums(Orchestra orchestra) {
        return !notes.isEmpty() && notes.stream().allMatch(note -> isDrum(note, orchestra));
    }

    private static boolean isDrum(WrittenNote note, Orchestra orchestra) {
        String instrument = note.instrument().name();
        return note.tones().isEmpty()
                ? orchestra.drum(instrument).isPresent()
                : note.tones().stream()
                        .allMatch(tone -> tone.spelled().isEmpty()
                                && !tone.moves()
                                && orchestra.drum(instrument, tone.hertz()).isPresent());
    }
}

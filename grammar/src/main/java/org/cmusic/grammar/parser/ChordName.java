package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chords by the names that stand over songs, {@code Am7}, {@code Cmaj7}, {@code F#dim}, and the pitches they are made of. */
final class ChordName {

    private static final Pattern NAME = Pattern.compile("([A-H])(##|#|♯|bb|b|♭)?([A-Za-z0-9]+)");

    private static final String LETTERS = "CDEFGAB";
    private static final int[] SEMITONES = {0, 2, 4, 5, 7, 9, 11};
    private static final int OCTAVE = 12;

    /** Above the root: steps of the scale and semitones. */
    private static final int[] SECOND = {1, 2};

    private static final int[] MINOR_THIRD = {2, 3};
    private static final int[] THIRD = {2, 4};
    private static final int[] FOURTH = {3, 5};
    private static final int[] FLAT_FIFTH = {4, 6};
    private static final int[] FIFTH = {4, 7};
    private static final int[] SHARP_FIFTH = {4, 8};
    private static final int[] SIXTH = {5, 9};
    private static final int[] FLAT_SEVENTH = {6, 9};
    private static final int[] MINOR_SEVENTH = {6, 10};
    private static final int[] SEVENTH = {6, 11};
    private static final int[] NINTH = {8, 14};

    private static final Map<String, List<int[]>> QUALITIES = Map.ofEntries(
            Map.entry("m", List.of(MINOR_THIRD, FIFTH)),
            Map.entry("min", List.of(MINOR_THIRD, FIFTH)),
            Map.entry("m6", List.of(MINOR_THIRD, FIFTH, SIXTH)),
            Map.entry("m7", List.of(MINOR_THIRD, FIFTH, MINOR_SEVENTH)),
            Map.entry("min7", List.of(MINOR_THIRD, FIFTH, MINOR_SEVENTH)),
            Map.entry("m9", List.of(MINOR_THIRD, FIFTH, MINOR_SEVENTH, NINTH)),
            Map.entry("m7b5", List.of(MINOR_THIRD, FLAT_FIFTH, MINOR_SEVENTH)),
            Map.entry("maj", List.of(THIRD, FIFTH)),
            Map.entry("M", List.of(THIRD, FIFTH)),
            Map.entry("maj7", List.of(THIRD, FIFTH, SEVENTH)),
            Map.entry("M7", List.of(THIRD, FIFTH, SEVENTH)),
            Map.entry("maj9", List.of(THIRD, FIFTH, SEVENTH, NINTH)),
            Map.entry("add9", List.of(THIRD, FIFTH, NINTH)),
            Map.entry("dim", List.of(MINOR_THIRD, FLAT_FIFTH)),
            Map.entry("dim7", List.of(MINOR_THIRD, FLAT_FIFTH, FLAT_SEVENTH)),
            Map.entry("aug", List.of(THIRD, SHARP_FIFTH)),
            Map.entry("sus2", List.of(SECOND, FIFTH)),
            Map.entry("sus4", List.of(FOURTH, FIFTH)),
            Map.entry("sus", List.of(FOURTH, FIFTH)),
            Map.entry("7sus4", List.of(FOURTH, FIFTH, MINOR_SEVENTH)));

    private ChordName() {}

    /** The chord in close position around middle C, {@code [A3 C4 E4 G4]}; empty if the text is not the name of one. */
    static Optional<String> written(String text) {
        Matcher matcher = NAME.matcher(text);
        if (!matcher.matches() || !QUALITIES.containsKey(matcher.group(3))) {
            return Optional.empty();
        }
        int letter = LETTERS.indexOf(matcher.group(1).equals("H") ? "B" : matcher.group(1));
        String sign = matcher.group(2) == null ? "" : matcher.group(2);
        boolean flat = sign.startsWith("b") || sign.equals("♭");
        int raised = flat ? -sign.length() : sign.length();
        int octave = letter < LETTERS.indexOf('G') ? 4 : 3;
        List<String> pitches = new ArrayList<>(List.of(pitch(letter, raised, octave)));
        for (int[] interval : QUALITIES.get(matcher.group(3))) {
            int step = letter + interval[0];
            int place = step % LETTERS.length();
            int above = step / LETTERS.length();
            int wanted = SEMITONES[letter] + raised + interval[1] - OCTAVE * above;
            pitches.add(pitch(place, wanted - SEMITONES[place], octave + above));
        }
        return pitches.contains("") ? Optional.empty() : Optional.of("[" + String.join(" ", pitches) + "]");
    }

    /** A pitch as it is written; empty where it would take more than two accidentals. */
    private static String pitch(int letter, int raised, int octave) {
        return Math.abs(raised) > 2
                ? ""
                : LETTERS.charAt(letter) + (raised < 0 ? "b" : "#").repeat(Math.abs(raised)) + octave;
    }
}

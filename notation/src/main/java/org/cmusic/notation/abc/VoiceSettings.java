package org.cmusic.notation.abc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.music.Clef;

/** What a field {@code V:} or {@code K:} says of a voice: its name, its clef, how it sounds. */
final class VoiceSettings {
    private static final Pattern SETTING =
            Pattern.compile("([A-Za-z_-]+)\\s*=\\s*(\"[^\"]*\"?|\\S+)|(\"[^\"]*\"?|\\S+)");
    private static final Pattern CLEF = Pattern.compile(
            "(treble|bass|alto|tenor|soprano|mezzosoprano|mezzo|baritone|G|F|C|perc|drum|none)([1-5]?)([+^_-](?:8|15))?");
    private static final int FIFTEENTH = 15;
    private static final int MOST_OCTAVES = 10;
    private static final int MOST_SEMITONES = 96;

    private final AbcFindings findings;
    private Optional<String> name = Optional.empty();
    private Optional<Clef> clef = Optional.empty();
    private boolean clefGiven;
    private int clefOctaves;
    private int octaves;
    private int semitones;

    VoiceSettings(AbcFindings findings) {
        this.findings = findings;
    }

    /** The same settings as those of another voice, but for its name. */
    VoiceSettings(VoiceSettings other) {
        findings = other.findings;
        clef = other.clef;
        clefGiven = other.clefGiven;
        clefOctaves = other.clefOctaves;
        octaves = other.octaves;
        semitones = other.semitones;
    }

    /** Its name; empty if it has none. */
    Optional<String> name() {
        return name;
    }

    /** The clef that it begins with. */
    Optional<Clef> clef() {
        return clef;
    }

    /** How many octaves it sounds above what is written. */
    int octaves() {
        return octaves + clefOctaves;
    }

    /** How many semitones it sounds above that. */
    int semitones() {
        return semitones;
    }

    void transpose(int bySemitones) {
        semitones = Math.max(-MOST_SEMITONES, Math.min(MOST_SEMITONES, bySemitones));
    }

    /**
     * Takes settings.
     *
     * @param begun whether notes of the voice are read already
     */
    void take(String text, boolean begun) {
        Matcher matcher = SETTING.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                set(matcher.group(1).toLowerCase(Locale.ROOT), unquoted(matcher.group(2)), begun);
            } else if (!clef(unquoted(matcher.group(3)), begun)) {
                findings.leftOut("setting", matcher.group(3));
            }
        }
    }

    private static String unquoted(String text) {
        String open = text.startsWith("\"") ? text.substring(1) : text;
        return open.endsWith("\"") ? open.substring(0, open.length() - 1) : open;
    }

    private void set(String setting, String value, boolean begun) {
        switch (setting) {
            case "name", "nm" -> name = Optional.of(TextString.read(value.replace("\\n", " ")));
            case "clef" -> {
                if (!clef(value, begun)) {
                    findings.leftOut("setting", setting + "=" + value);
                }
            }
            case "octave" -> octaves = number(setting, value, MOST_OCTAVES, octaves);
            case "transpose", "t" -> semitones = number(setting, value, MOST_SEMITONES, semitones);
            default -> findings.leftOut("setting", setting);
        }
    }

    private int number(String setting, String value, int most, int before) {
        try {
            int number = Integer.parseInt(value.startsWith("+") ? value.substring(1) : value);
            if (Math.abs(number) <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        findings.leftOut("setting", setting + "=" + value);
        return before;
    }

    private boolean clef(String text, boolean begun) {
        Matcher matcher = CLEF.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        int written = matcher.group(2).isEmpty() ? 0 : Integer.parseInt(matcher.group(2));
        String shift = matcher.group(3);
        clefOctaves = shift == null ? 0 : octaves(shift);
        Optional<Clef> found = clef(matcher.group(1), written, clefOctaves);
        if (found.isEmpty()) {
            findings.leftOut("clef", text);
        } else if (!begun || !clefGiven) {
            clef = found;
        } else if (!found.equals(clef)) {
            findings.leftOut("clef", text);
        }
        clefGiven = clefGiven || found.isPresent();
        return true;
    }

    private static int octaves(String shift) {
        boolean up = "+^".indexOf(shift.charAt(0)) >= 0;
        int size = shift.endsWith("" + FIFTEENTH) ? 2 : 1;
        return up ? size : -size;
    }

    private static final Map<String, String> KINDS = Map.of(
            "treble",
            "G2",
            "bass",
            "F4",
            "alto",
            "C3",
            "tenor",
            "C4",
            "soprano",
            "C1",
            "mezzosoprano",
            "C2",
            "mezzo",
            "C2",
            "baritone",
            "F3");

    private static Optional<Clef> clef(String kind, int line, int octaves) {
        String usual = KINDS.getOrDefault(
                kind, kind.length() == 1 ? kind + List.of(4, 2, 3).get("FGC".indexOf(kind)) : "");
        if (usual.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Clef(usual.charAt(0), line == 0 ? usual.charAt(1) - '0' : line, octaves));
    }
}

package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines of a tune that begin with {@code %%}, as far as they change its music. */
final class Directives {
    private final AbcFindings findings;
    private final TuneSettings settings;
    private final Map<Integer, Integer> programs = new HashMap<>();
    private List<List<String>> scoring = List.of();
    private NoteCode.Propagation propagation = NoteCode.Propagation.PITCH;

    Directives(AbcFindings findings, TuneSettings settings) {
        this.findings = findings;
        this.settings = settings;
    }

    /** The programs of channels. */
    Map<Integer, Integer> programs() {
        return programs;
    }

    /** Which voices are one part, as names of voices. */
    List<List<String>> scoring() {
        return scoring;
    }

    /** For which notes of a bar an accidental holds. */
    NoteCode.Propagation propagation() {
        return propagation;
    }

    /** Takes a directive; false if it is none that changes the music. */
    boolean take(String text) {
        String[] words = SourceLine.uncommented(text).strip().split("\\s+", 2);
        String rest = words.length < 2 ? "" : words[1].strip();
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "midi" -> {
                return midi(rest.split("\\s+"));
            }
            case "score", "staves" -> {
                if (!scoring.isEmpty() && !scoring.equals(Scoring.read(rest))) {
                    findings.leftOut("score");
                } else {
                    scoring = Scoring.read(rest);
                }
            }
            case "propagate-accidentals" -> {
                switch (rest) {
                    case "not" -> propagation = NoteCode.Propagation.NOT;
                    case "octave" -> propagation = NoteCode.Propagation.OCTAVE;
                    case "pitch" -> propagation = NoteCode.Propagation.PITCH;
                    default -> findings.leftOut("setting", text);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean midi(String[] words) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i < words.length && words[i].matches("[+-]?\\d{1,4}"); i++) {
            numbers.add(Integer.parseInt(words[i]));
        }
        if (numbers.isEmpty()) {
            return false;
        }
        int first = numbers.get(0);
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "program" -> program(numbers);
            case "channel" ->
                settings.target()
                        .ifPresentOrElse(voice -> voice.setChannel(first), () -> findings.leftOut("midi", "channel"));
            case "transpose" -> settings.targetSettings().transpose(first);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void program(List<Integer> numbers) {
        int number = numbers.get(numbers.size() > 1 ? 1 : 0);
        if (number < 0 || number > 127) {
            findings.leftOut("midi", "program " + number);
        } else if (numbers.size() > 1) {
            programs.put(numbers.get(0), number);
        } else {
            settings.target().ifPresentOrElse(voice -> voice.setProgram(number), () -> programs.put(0, number));
        }
    }
}

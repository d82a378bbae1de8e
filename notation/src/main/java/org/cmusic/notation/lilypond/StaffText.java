package org.cmusic.notation.lilypond;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.Findings;
import org.cmusic.notation.engraving.ClefChoice;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.Engraving;
import org.cmusic.notation.engraving.Sign;

/** The staff of a part, with its voices, the words under them, and its tablature. */
final class StaffText {
    private static final String STEP = "  ";

    private final Engraving engraving;
    private final int number;
    private final EngravedPart part;
    private final boolean drums;
    private final LilypondOptions options;
    private final Findings findings;
    private final List<VoiceText> voices = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    StaffText(Engraving engraving, int number, GraceLengths graces, LilypondOptions options, Findings findings) {
        this.engraving = engraving;
        this.number = number;
        this.part = engraving.parts().get(number);
        this.drums = part.part().timbre() instanceof Timbre.Drums;
        this.options = options;
        this.findings = findings;
        for (int i = 0; i < part.voices().size(); i++) {
            voices.add(new VoiceText(part, i, drums, graces, findings));
        }
    }

    /** Whether words are sung to a sign. */
    static boolean isSung(Sign sign) {
        return sign.event() instanceof Chord chord && !chord.marks().lyrics().isEmpty();
    }

    /** All of it; with the tempo if it is the first. */
    List<String> lines(boolean first) {
        String kind = drums ? "DrumStaff" : "Staff";
        lines.add("\\new %s \\with { %s} <<".formatted(kind, settings()));
        lines.add(STEP + (first ? "\\global \\tempi" : "\\global"));
        List<List<String>> notes =
                voices.stream().map(voice -> voice.lines(engraving.bars())).toList();
        for (int i = 0; i < voices.size(); i++) {
            voice(i, drums ? "DrumVoice" : "Voice", notes.get(i));
        }
        lines.add(">>");
        for (int i = 0; i < voices.size(); i++) {
            words(i);
        }
        if (!drums && !options.strings().isEmpty()) {
            tablature(notes);
        }
        return lines;
    }

    private String settings() {
        Part played = part.part();
        if (played.timbre() instanceof Timbre.Named named) {
            findings.leftOut("instrument", named.instrument(), 1, 1);
        }
        String name = played.name().isBlank() ? "" : "instrumentName = " + Spelled.quoted(played.name()) + " ";
        String sound = played.timbre() instanceof Timbre.Program program
                ? "midiInstrument = " + Spelled.quoted(Names.instrument(program.number())) + " "
                : "";
        // Words are set to every chord that no tie leads to, slurs or not.
        String sung = drums ? "" : "melismaBusyProperties = #'(tieMelismaBusy) ";
        return name + sound + sung;
    }

    private void voice(int voice, String kind, List<String> notes) {
        String id = kind.startsWith("Tab") ? "" : " = \"%s\"".formatted(id(voice));
        String clef = drums || kind.startsWith("Tab") || voice > 0
                ? ""
                : " \\clef \"%s\"".formatted(ClefName.of(ClefChoice.of(part.part())));
        lines.add("%s\\new %s%s %s{%s".formatted(STEP, kind, id, drums ? "\\drummode " : "", clef));
        notes.forEach(line -> lines.add(STEP + STEP + line));
        lines.add(STEP + "}");
    }

    private String id(int voice) {
        return "part%dvoice%d".formatted(number + 1, voice + 1);
    }

    private void words(int voice) {
        VoiceText sung = voices.get(voice);
        for (int verse = 0; verse < sung.verses(); verse++) {
            String words = sung.verse(verse);
            if (!words.isEmpty()) {
                lines.add("\\new Lyrics \\lyricsto \"%s\" {".formatted(id(voice)));
                lines.add(STEP + words);
                lines.add("}");
            }
        }
    }

    private void tablature(List<List<String>> notes) {
        String strings = options.strings().stream().map(PitchName::of).collect(Collectors.joining(" "));
        lines.add("\\new TabStaff \\with { stringTunings = \\stringTuning <%s> } <<".formatted(strings));
        lines.add(STEP + "\\global");
        for (int i = 0; i < voices.size(); i++) {
            voice(i, "TabVoice", notes.get(i));
        }
        lines.add(">>");
    }
}

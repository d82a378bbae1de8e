package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Tone;

/** Fields of a spine of kern as text. */
final class TokenText {
    private TokenText() {}

    /** A note, chord or rest. */
    static String of(WrittenPiece piece) {
        String length = Reciprocal.text(piece.event().length());
        if (!(piece.event() instanceof Chord chord)) {
            return length + (piece.silent() ? "ryy" : "r");
        }
        List<String> notes = new ArrayList<>();
        for (Tone tone : distinct(chord.tones())) {
            boolean goesOn = piece.goingOn().contains(tone.pitch());
            String before = tone.tied() && !goesOn ? "[" : "";
            String after = goesOn ? tone.tied() ? "_" : "]" : "";
            String signs = notes.isEmpty() ? signs(chord.marks().articulations()) : "";
            notes.add((notes.isEmpty() && chord.marks().articulations().contains(Articulation.SLUR_BEGINS) ? "(" : "")
                    + before
                    + length
                    + KernPitch.text(tone.pitch())
                    + signs
                    + after);
        }
        boolean slurEnds = chord.marks().articulations().contains(Articulation.SLUR_ENDS);
        return String.join(" ", notes) + (slurEnds ? ")" : "");
    }

    /** A small note or chord. */
    static String of(Grace grace) {
        String length = Reciprocal.text(grace.length());
        String sign = grace.slashed() ? "q" : "qq";
        return distinct(grace.tones()).stream()
                .map(tone -> length + KernPitch.text(tone.pitch()) + sign)
                .collect(Collectors.joining(" "));
    }

    private static List<Tone> distinct(List<Tone> tones) {
        Set<Pitch> seen = new HashSet<>();
        return tones.stream().filter(tone -> seen.add(tone.pitch())).toList();
    }

    private static String signs(Set<Articulation> marks) {
        return marks.stream().sorted().map(TokenText::sign).collect(Collectors.joining());
    }

    private static String sign(Articulation mark) {
        return switch (mark) {
            case STACCATO -> "'";
            case STACCATISSIMO -> "`";
            case TENUTO -> "~";
            case ACCENT -> "^";
            case MARCATO -> "^^";
            case FERMATA -> ";";
            case TRILL -> "T";
            case SLUR_BEGINS, SLUR_ENDS -> "";
        };
    }
}

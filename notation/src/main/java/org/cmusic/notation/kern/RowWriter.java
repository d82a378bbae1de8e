package org.cmusic.notation.kern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Syllable;
import org.cmusic.notation.Dynamic;
import org.cmusic.notation.Findings;
import org.cmusic.notation.PlainText;

/** Writes lines of notes, with what stands beside them in the spines of texts and dynamics. */
final class RowWriter {
    private static final String NULL = ".";
    private static final double SAME_LEVEL = 0.25;

    private final List<SpineText> spines;
    private final int columns;
    private final StringBuilder text;
    private final Findings findings;
    private final Map<SpineText, Dynamic> marked = new HashMap<>();
    private final Set<Integer> openWords = new HashSet<>();

    RowWriter(List<SpineText> spines, int columns, StringBuilder text, Findings findings) {
        this.spines = spines;
        this.columns = columns;
        this.text = text;
        this.findings = findings;
    }

    /** Writes what begins at one beat. */
    void write(List<WrittenPiece> pieces) {
        graces(pieces);
        String[] fields = empty();
        for (WrittenPiece piece : pieces) {
            fields[piece.lane()] = TokenText.of(piece);
        }
        for (SpineText spine : spines) {
            if (spine.verses() > 0 || spine.dynamics()) {
                beside(spine, pieces, fields);
            }
        }
        tellLeftOut(pieces);
        line(fields);
    }

    private String[] empty() {
        String[] fields = new String[columns];
        Arrays.fill(fields, NULL);
        return fields;
    }

    /** Small notes stand in lines of their own, the last of all voices just before the notes. */
    private void graces(List<WrittenPiece> pieces) {
        int most = pieces.stream().mapToInt(piece -> graces(piece).size()).max().orElse(0);
        for (int left = most; left > 0; left--) {
            String[] fields = empty();
            for (WrittenPiece piece : pieces) {
                List<Grace> graces = graces(piece);
                if (graces.size() >= left) {
                    fields[piece.lane()] = TokenText.of(graces.get(graces.size() - left));
                }
            }
            line(fields);
        }
    }

    private static List<Grace> graces(WrittenPiece piece) {
        return piece.event() instanceof Chord chord ? chord.marks().graces() : List.of();
    }

    private void beside(SpineText spine, List<WrittenPiece> pieces, String[] fields) {
        OptionalDouble loudest = OptionalDouble.empty();
        for (WrittenPiece piece : pieces) {
            boolean own = piece.lane() >= spine.first() && piece.lane() < spine.end();
            if (own && piece.event() instanceof Chord chord) {
                syllables(spine, chord, fields);
                loudest = louder(loudest, chord);
            }
        }
        if (loudest.isPresent()) {
            dynamics(spine, loudest.getAsDouble(), fields);
        }
    }

    private static OptionalDouble louder(OptionalDouble level, Chord chord) {
        boolean quieter = chord.level().isEmpty()
                || level.isPresent() && level.getAsDouble() >= chord.level().getAsDouble();
        return quieter ? level : chord.level();
    }

    private void syllables(SpineText spine, Chord chord, String[] fields) {
        List<Syllable> lyrics = chord.marks().lyrics();
        for (int verse = 0; verse < lyrics.size(); verse++) {
            String sung = PlainText.of(lyrics.get(verse).text());
            int column = spine.verse(verse);
            if (!sung.isEmpty() && !fields[column].equals(NULL)) {
                findings.leftOut("text", 1, 1);
            } else if (!sung.isEmpty()) {
                boolean within = openWords.contains(column);
                fields[column] = (within ? "-" : "") + sung + (lyrics.get(verse).goesOn() ? "-" : "");
                if (lyrics.get(verse).goesOn()) {
                    openWords.add(column);
                } else {
                    openWords.remove(column);
                }
            }
        }
    }

    private void dynamics(SpineText spine, double level, String[] fields) {
        Dynamic mark = Dynamic.nearest(level);
        if (Math.abs(mark.level() - level) > SAME_LEVEL) {
            findings.mended("level", 1, 1);
        }
        if (!Optional.of(mark).equals(Optional.ofNullable(marked.put(spine, mark)))) {
            fields[spine.loudness()] = mark.toString();
        }
    }

    private void tellLeftOut(List<WrittenPiece> pieces) {
        for (WrittenPiece piece : pieces) {
            if (piece.event() instanceof Chord chord) {
                chord.tones().stream()
                        .filter(tone -> tone.cents() != 0)
                        .forEach(tone -> findings.leftOut("cents", 1, 1));
                if (!chord.marks().symbol().isEmpty()) {
                    findings.leftOut("symbol", 1, 1);
                }
            }
        }
    }

    private void line(String[] fields) {
        text.append(String.join("\t", fields)).append('\n');
    }
}

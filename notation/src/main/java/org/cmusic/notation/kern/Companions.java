package org.cmusic.notation.kern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Syllable;
import org.cmusic.notation.Dynamic;

/**
 * The spines beside those of notes. Texts and dynamics belong to the spine of notes whose staff they name, or else to the
 * next one on their left, or if there is none, on their right; each text of a spine is a verse. Other spines are left out.
 */
final class Companions {
    private static final String NULL = ".";
    private static final int MOST_VERSES = 100;

    private final Notice notice;
    private final Map<Spine, List<Spine>> owners = new HashMap<>();
    private final Map<Spine, Integer> verses = new HashMap<>();

    Companions(KernPiece piece, Notice notice) {
        this.notice = notice;
        Map<Spine, Integer> counts = new HashMap<>();
        for (Spine spine : piece.spines()) {
            if (spine.isText() || spine.isDynamics()) {
                owners.put(spine, owners(spine, piece.spines()));
            }
            if (spine.isText()) {
                Spine owner = owners.get(spine).get(0);
                verses.put(spine, counts.merge(owner, 1, Integer::sum) - 1);
            }
        }
    }

    private static List<Spine> owners(Spine spine, List<Spine> all) {
        List<Spine> named = all.stream()
                .filter(other -> other.isKern() && other.staves().stream().anyMatch(spine.staves()::contains))
                .toList();
        if (!named.isEmpty()) {
            return spine.isText() ? List.of(named.get(0)) : named;
        }
        int place = all.indexOf(spine);
        for (int i = place - 1; i >= 0; i--) {
            if (all.get(i).isKern()) {
                return List.of(all.get(i));
            }
        }
        return List.of(all.stream().filter(Spine::isKern).findFirst().orElseThrow());
    }

    /** Tells of each spine that is left out. */
    void tellOthers(KernPiece piece) {
        Set<String> told = new TreeSet<>();
        Row first = piece.rows().get(0);
        piece.spines().stream()
                .filter(spine -> !spine.isKern() && !owners.containsKey(spine) && told.add(spine.kind()))
                .forEach(spine -> notice.leftOut("spine", spine.kind(), first.line(), 1));
    }

    /** Takes the dynamics of a line, which hold from its notes on. */
    void loudness(Row row) {
        for (int i = 0; i < row.fields().size(); i++) {
            Spine spine = row.lanes().get(i).spine();
            if (spine.isDynamics() && !row.fields().get(i).equals(NULL)) {
                loudness(row, i, owners.get(spine));
            }
        }
    }

    private void loudness(Row row, int field, List<Spine> spines) {
        for (String mark : row.fields().get(field).split(" ")) {
            Optional<Dynamic> dynamic = Dynamic.named(mark.replaceAll("[Xx]+$", ""));
            if (dynamic.isPresent()) {
                spines.forEach(spine -> spine.setLevel(dynamic.get().level()));
            } else {
                notice.leftOut("dynamics", mark, row.line(), row.column(field));
            }
        }
    }

    /** Puts the syllables of a line under its notes, which begin at a beat. */
    void sing(Row row, Beats time) {
        for (int i = 0; i < row.fields().size(); i++) {
            Spine spine = row.lanes().get(i).spine();
            String text = row.fields().get(i);
            if (spine.isText() && !text.equals(NULL)) {
                sing(row, i, spine, time);
            }
        }
    }

    private void sing(Row row, int field, Spine spine, Beats time) {
        Optional<Syllable> syllable = syllable(row.fields().get(field));
        int verse = verses.get(spine);
        if (syllable.isEmpty()) {
            return;
        }
        List<Lane> lanes = owners.get(spine).get(0).lanes();
        boolean sung = verse < MOST_VERSES && lanes.stream().anyMatch(lane -> lane.sing(time, verse, syllable.get()));
        if (!sung) {
            notice.leftOut("text", row.line(), row.column(field));
        }
    }

    /** A syllable; empty where one before is only held. */
    private static Optional<Syllable> syllable(String text) {
        boolean goesOn = text.length() > 1 && text.endsWith("-");
        String bare = text.substring(text.startsWith("-") ? 1 : 0, text.length() - (goesOn ? 1 : 0))
                .strip();
        boolean held = bare.isEmpty() || bare.equals("_") || bare.equals("|");
        return held ? Optional.empty() : Optional.of(new Syllable(bare, goesOn));
    }
}

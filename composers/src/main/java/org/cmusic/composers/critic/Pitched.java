package org.cmusic.composers.critic;

import java.util.List;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.TieJoining;

/** What the critic hears of a piece: the parts that have pitches. Each key of drums is another drum, not a pitch. */
final class Pitched {
    private Pitched() {}

    /** The parts of a piece without drums, each tied note in one. */
    static List<Part> parts(Music music) {
        return TieJoining.joined(music).parts().stream()
                .filter(part -> !(part.timbre() instanceof Timbre.Drums))
                .toList();
    }
}

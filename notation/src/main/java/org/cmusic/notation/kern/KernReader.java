package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Reading;
import org.cmusic.notation.TextLines;

/**
 * Reads Humdrum files with spines of kern. Each spine is a part, what it splits into are its voices; as files begin with
 * the lowest part and scores with the highest, the last spine is the first part.
 */
public final class KernReader {
    private KernReader() {}

    /** Reads a file. Nothing is thrown for what is wrong with it: that is among the findings. */
    public static Reading read(byte[] bytes) {
        try {
            Notice notice = new Notice();
            List<Music> pieces = new ArrayList<>();
            for (KernPiece piece : RowReader.read(TextLines.of(bytes), notice)) {
                if (piece.spines().stream().anyMatch(Spine::isKern)) {
                    pieces.add(new Player(piece, notice).play());
                }
            }
            if (pieces.isEmpty()) {
                throw new BrokenFileException("none", 1, 1, Map.of());
            }
            return new Reading(pieces, notice.list());
        } catch (BrokenFileException e) {
            return Reading.broken(e.finding());
        }
    }
}

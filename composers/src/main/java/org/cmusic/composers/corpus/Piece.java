package org.cmusic.composers.corpus;

import java.util.Objects;
import org.cmusic.model.music.Music;

/**
 * A piece of a corpus.
 *
 * @param name what tells it from the others, mostly the path of its file within the corpus
 */
public record Piece(String name, Music music) {
    public Piece {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(music, "music");
    }
}

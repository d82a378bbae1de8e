package org.cmusic.composers.corpus;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;

/** The keys of a piece by beat. Before the first the first holds. */
record KeyRow(TreeMap<Beats, Key> keys) {

    static KeyRow of(Music music) {
        List<KeyMark> marks = music.keys();
        TreeMap<Beats, Key> keys = new TreeMap<>();
        marks.forEach(mark -> keys.put(mark.at(), mark.key()));
        if (!marks.isEmpty()) {
            keys.putIfAbsent(Beats.ZERO, marks.get(0).key());
        }
        return new KeyRow(keys);
    }

    /** The key that the piece begins with. */
    Optional<Key> first() {
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.firstEntry().getValue());
    }

    /** The key at a beat; null if there is none in the piece. */
    Key at(Beats beat) {
        return keys.isEmpty() ? null : keys.floorEntry(beat).getValue();
    }
}

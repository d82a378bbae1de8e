package org.cmusic.notation;

import java.util.List;
import org.cmusic.model.music.Music;

/**
 * A file of written music that was read.
 *
 * @param pieces what it holds, most often one piece; none if the file is broken
 * @param findings why it is broken, or what was left out of the music, by place
 */
public record Reading(List<Music> pieces, List<Finding> findings) {
    public Reading {
        pieces = List.copyOf(pieces);
        findings = List.copyOf(findings);
    }

    /** One piece. */
    public static Reading of(Music music, List<Finding> findings) {
        return new Reading(List.of(music), findings);
    }

    /** A broken file. */
    public static Reading broken(Finding finding) {
        return new Reading(List.of(), List.of(finding));
    }
}

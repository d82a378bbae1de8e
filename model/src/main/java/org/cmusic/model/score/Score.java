package org.cmusic.model.score;

import java.util.List;
import org.cmusic.model.TempoMark;
import org.cmusic.model.Tuning;
import org.cmusic.model.expression.Value;

/**
 * A score with all names resolved.
 *
 * @param tempo the tempo marks of the whole piece, from its beat 0
 * @param globals the values of the definitions of its files
 * @param effects in an order in which each comes after all that send to it
 * @param phrases what {@code play} plays, by place
 * @param sections one after the other
 * @param notes the flat notes, timed from the start of the piece
 */
public record Score(
        String title,
        Tuning tuning,
        long seed,
        int channels,
        List<TempoMark> tempo,
        List<Value> globals,
        List<Effect> effects,
        List<Phrase> phrases,
        List<Section> sections,
        FlatNotes notes) {
    public Score {
        tempo = List.copyOf(tempo);
        globals = List.copyOf(globals);
        effects = List.copyOf(effects);
        phrases = List.copyOf(phrases);
        sections = List.copyOf(sections);
    }
}

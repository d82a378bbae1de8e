package org.cmusic.cli.who;

import java.util.List;
import java.util.Optional;
import org.cmusic.engine.Census;
import org.cmusic.engine.RenderReport.Level;
import org.cmusic.engine.Strand;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.score.NoteEvent;
import org.cmusic.model.score.ScorePerformance;

/**
 * A line of a file that sounds at a moment: the notes written at one place, or an effect.
 *
 * @param place where the notes are written, or the effect is defined
 * @param isEffect whether it is an effect
 * @param part the name of the part; {@code effect} for one
 * @param player the name of the instrument or effect
 * @param definition where that is defined
 * @param callers where the phrases were played that the notes came through, the innermost first
 * @param pitches the pitches that its notes have at the moment, each once
 * @param notes how many notes of it sound
 * @param level of it alone
 * @param share of the mix's peak, as an amplitude: below 0 where it takes from it
 * @param start seconds of the piece from which it sounds; 0 for an effect
 * @param end seconds of the piece to which it sounds; 0 for an effect
 */
public record SoundingLine(
        Span place,
        boolean isEffect,
        String part,
        String player,
        Span definition,
        List<Span> callers,
        List<NamedPitch> pitches,
        int notes,
        Level level,
        double share,
        double start,
        double end) {

    static SoundingLine of(
            Census.Line line, double seconds, int rate, ScorePerformance performance, Provenance provenance) {
        Strand strand = line.strand();
        List<NamedPitch> pitches = line.notes().stream()
                .map(note -> NotePitch.of(
                        (NoteEvent) note, seconds, performance.score().tuning()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new SoundingLine(
                provenance.place(strand),
                strand instanceof Strand.Effect,
                provenance.part(strand),
                provenance.player(strand, line.notes()),
                provenance.definition(strand, line.notes()),
                provenance.callers(strand),
                pitches,
                line.notes().size(),
                line.level(),
                line.share(),
                (double) line.first() / rate,
                (double) line.end() / rate);
    }
}

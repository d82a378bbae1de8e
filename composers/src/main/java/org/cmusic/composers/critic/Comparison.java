package org.cmusic.composers.critic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.model.music.Music;

/**
 * Compares pieces with those of a corpus: how surprising the notes of the highest voice are to one who knows the corpus,
 * what is copied from it, and whether the pieces together are like it.
 */
public final class Comparison {
    private static final int ORDER = 3;
    private static final int SHORT = 4;
    private static final int LONG = 8;
    private static final int MOMENTS = 60;
    private static final int FEWEST = 3;

    private final NoteModel model = new NoteModel(ORDER);
    private final Copying copying = new Copying();
    private final List<Features> reference = new ArrayList<>();
    private final List<Features> compared = new ArrayList<>();

    /**
     * What is found of a piece.
     *
     * @param bitsPerNote of the highest voice, under a model of three notes before each
     * @param longest the longest run that a voice has in common with the corpus
     * @param shortRuns the share of runs of four steps that are in the corpus
     * @param longRuns the share of runs of eight steps
     */
    public record Result(double bitsPerNote, Copying.Run longest, double shortRuns, double longRuns) {}

    public Comparison(Corpus corpus) {
        for (Piece piece : corpus.pieces()) {
            List<Melody> melodies = Melody.of(piece.music());
            if (!melodies.isEmpty()) {
                model.learn(melodies.get(0), key(piece.music()));
                melodies.forEach(melody -> copying.add(piece.name(), melody));
                reference.add(features(piece.music()));
            }
        }
    }

    private static PitchKey key(Music music) {
        return music.keys().stream()
                .findFirst()
                .map(mark -> PitchKey.of(mark.key()))
                .orElseGet(() -> PitchKey.found(music));
    }

    private static Features features(Music music) {
        return Features.of(Frames.onBeats(music, MOMENTS), MOMENTS);
    }

    /** Compares a piece that has notes. */
    public Result compare(Music music) {
        List<Melody> melodies = Melody.of(music);
        compared.add(features(music));
        Copying.Run longest = Copying.Run.NONE;
        double shortRuns = 0;
        double longRuns = 0;
        for (Melody melody : melodies) {
            Copying.Run run = copying.longest(melody);
            longest = run.notes() > longest.notes() ? run : longest;
            shortRuns = Math.max(shortRuns, copying.rate(melody, SHORT));
            longRuns = Math.max(longRuns, copying.rate(melody, LONG));
        }
        return new Result(model.bitsPerNote(melodies.get(0), key(music)), longest, shortRuns, longRuns);
    }

    /**
     * How like all that was compared is to the corpus, measure by measure; empty where
     * the corpus has fewer than three pieces, so that all its distances may be one, or fewer than two were compared.
     */
    public Map<String, Double> overlaps() {
        return reference.size() < FEWEST || compared.size() < 2 ? Map.of() : Likeness.overlaps(reference, compared);
    }
}

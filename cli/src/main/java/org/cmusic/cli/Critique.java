package org.cmusic.cli;

import java.util.Optional;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.critic.Copying;
import org.cmusic.composers.critic.Fault;
import org.cmusic.composers.critic.Melody;
import org.cmusic.composers.critic.Review;
import org.cmusic.model.music.Music;

/** What the critic tells of a composed piece: faults of part writing, and the longest run that its tune has from the corpus. */
final class Critique {
    /** A run of more notes is a copy. */
    private static final int MOST_COPIED = 16;

    private final Report report;

    Critique(Report report) {
        this.report = report;
    }

    /** Tells of a piece, and says whether it passes as an exit status. */
    int of(Music music, Corpus corpus) {
        Optional<Review> review = Review.of(music);
        if (review.isEmpty()) {
            report.stop("check: the piece has no notes");
            return ExitCode.FAULTY;
        }
        for (Fault fault : review.get().grave()) {
            report.stop("check: " + review.get().place(fault.at()) + ": " + fault.rule() + voices(fault));
        }
        Copying.Run run = longest(music, corpus);
        boolean copied = run.notes() > MOST_COPIED;
        String faults = review.get().grave().isEmpty()
                ? "no faults of part writing"
                : review.get().grave().size() + " faults of part writing";
        report.stop("check: " + faults + told(run));
        return copied || !review.get().grave().isEmpty() ? ExitCode.FAULTY : ExitCode.DONE;
    }

    private static String voices(Fault fault) {
        return fault.upper() == fault.lower()
                ? " in voice " + (fault.upper() + 1)
                : " between voices " + (fault.upper() + 1) + " and " + (fault.lower() + 1);
    }

    private static Copying.Run longest(Music music, Corpus corpus) {
        Copying copying = new Copying();
        corpus.pieces().forEach(piece -> Melody.of(piece.music()).forEach(melody -> copying.add(piece.name(), melody)));
        return copying.longest(Melody.of(music).get(0));
    }

    private static String told(Copying.Run run) {
        return run.notes() == 0 ? "" : "; the longest run copied has " + run.notes() + " notes, from " + run.source();
    }
}

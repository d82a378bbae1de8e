package org.cmusic.cli;

import java.util.List;
import java.util.Optional;
import org.cmusic.cli.judge.Judgement;
import org.cmusic.cli.judge.JudgementJson;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.critic.Comparison;
import org.cmusic.composers.critic.Copying;
import org.cmusic.composers.critic.Fault;
import org.cmusic.model.music.Music;

/**
 * What the critic tells of composed pieces: faults of part writing, and the longest run that a voice has from the corpus, if
 * they were learnt from one.
 */
final class Critique {
    private final Report report;
    private final Optional<Comparison> comparison;

    Critique(Report report, Corpus corpus) {
        this.report = report;
        this.comparison = corpus.pieces().isEmpty() ? Optional.empty() : Optional.of(new Comparison(corpus));
    }

    /** Tells of a piece, and says whether it passes as an exit status. */
    int of(String file, Music music) {
        Optional<String> obstacle = Judgement.obstacle(music);
        if (obstacle.isPresent()) {
            report.stop("check: " + obstacle.get());
            return ExitCode.FAULTY;
        }
        Judgement judgement = Judgement.of(file, music, comparison);
        report.tellPrograms(JudgementJson.of(judgement));
        List<Fault> grave = judgement.review().grave();
        grave.forEach(fault -> report.stop("check: " + judgement.review().place(fault.at()) + ": " + fault));
        report.stop("check: " + counted(grave.size()) + " of part writing"
                + judgement.comparison().map(result -> copied(result.longest())).orElse(""));
        return judgement.passes() ? ExitCode.DONE : ExitCode.FAULTY;
    }

    private static String counted(int faults) {
        return faults == 0 ? "no faults" : faults + (faults == 1 ? " fault" : " faults");
    }

    private static String copied(Copying.Run run) {
        return run.notes() == 0 ? "" : "; the longest run copied has " + run.notes() + " notes, from " + run.source();
    }
}

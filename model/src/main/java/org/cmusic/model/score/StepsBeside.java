package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Which blocks put steps beside the sequence, in themselves or in a phrase that they play. */
final class StepsBeside {
    private final List<Phrase> phrases;
    private final List<Optional<Boolean>> known;

    StepsBeside(List<Phrase> phrases) {
        this.phrases = phrases;
        this.known = new ArrayList<>(Collections.nCopies(phrases.size(), Optional.empty()));
    }

    boolean in(Block block) {
        return block.steps().stream().anyMatch(this::in);
    }

    private boolean in(Step step) {
        if (step instanceof Step.At) {
            return true;
        }
        if (step instanceof Step.Play play) {
            return inPhrase(play.phrase());
        }
        if (step instanceof Step.Repeat repeat) {
            return in(repeat.body());
        }
        if (step instanceof Step.Count count) {
            return in(count.body());
        }
        if (step instanceof Step.ForEach each) {
            return in(each.body());
        }
        return step instanceof Step.If choice
                && (in(choice.otherwise()) || choice.branches().stream().anyMatch(branch -> in(branch.body())));
    }

    /** Each phrase is looked through once, however often it is played. */
    private boolean inPhrase(int index) {
        if (known.get(index).isEmpty()) {
            known.set(index, Optional.of(in(phrases.get(index).body())));
        }
        return known.get(index).orElseThrow();
    }
}

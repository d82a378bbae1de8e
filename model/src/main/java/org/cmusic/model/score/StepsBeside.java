package org.cmusic.model.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which blocks put steps beside the sequence, in themselves or in a phrase that they play. */
final class StepsBeside {
    private final BitSet phrases = new BitSet();

    /** Goes from the phrases that do so themselves to those that play them: chains of phrases may be long. */
    StepsBeside(List<Phrase> all) {
        Map<Integer, List<Integer>> players = new HashMap<>();
        Deque<Integer> found = new ArrayDeque<>();
        for (int i = 0; i < all.size(); i++) {
            int player = i;
            Content content = new Content(all.get(i).body());
            content.played.stream()
                    .forEach(played -> players.computeIfAbsent(played, phrase -> new ArrayList<>())
                            .add(player));
            if (content.beside) {
                found.add(i);
            }
        }
        while (!found.isEmpty()) {
            int phrase = found.poll();
            if (!phrases.get(phrase)) {
                phrases.set(phrase);
                found.addAll(players.getOrDefault(phrase, List.of()));
            }
        }
    }

    boolean in(Block block) {
        Content content = new Content(block);
        return content.beside || content.played.intersects(phrases);
    }

    /** What a block does itself: whether it puts steps beside the sequence, and which phrases it plays. */
    private static final class Content {
        private final BitSet played = new BitSet();
        private boolean beside;

        Content(Block block) {
            add(block);
        }

        private void add(Block block) {
            block.steps().forEach(this::add);
        }

        private void add(Step step) {
            if (step instanceof Step.At) {
                beside = true;
            } else if (step instanceof Step.Play play) {
                played.set(play.phrase());
            } else if (step instanceof Step.Repeat repeat) {
                add(repeat.body());
            } else if (step instanceof Step.Count count) {
                add(count.body());
            } else if (step instanceof Step.ForEach each) {
                add(each.body());
            } else if (step instanceof Step.If choice) {
                choice.branches().forEach(branch -> add(branch.body()));
                add(choice.otherwise());
            }
        }
    }
}

package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes of whole phrases. All keep the number of bars and the length of each. */
final class PhraseOperators {
    private static final int OCTAVE = 7;
    private static final int[] OPEN = {1, 4, 2, 6};

    private PhraseOperators() {}

    /** One change by chance. */
    static List<Bar> change(List<Bar> bars, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> cadence(bars, random);
            case 1 -> moved(bars, random);
            default -> repeated(bars, random);
        };
    }

    /** A phrase, or half of one, comes back later in the place of another; its end may be varied. */
    static List<Bar> repeated(List<Bar> bars, RandomGenerator random) {
        int size = bars.size() >= 2 * Song.PHRASE && random.nextInt(3) > 0 ? Song.PHRASE : Song.PHRASE / 2;
        int places = bars.size() / size;
        if (places < 2) {
            return bars;
        }
        int from = random.nextInt(places - 1);
        int to = from + 1 + random.nextInt(places - from - 1);
        List<Bar> changed = new ArrayList<>(bars);
        int copied = size - (random.nextBoolean() ? 1 : 0);
        for (int i = 0; i < copied; i++) {
            changed.set(to * size + i, bars.get(from * size + i));
        }
        if (random.nextInt(3) == 0) {
            int varied = to * size + random.nextInt(copied);
            changed.set(varied, BarOperators.change(changed.get(varied), random));
        }
        return changed;
    }

    /** A phrase a step or two higher or lower. */
    static List<Bar> moved(List<Bar> bars, RandomGenerator random) {
        int size = Song.PHRASE / 2;
        int from = random.nextInt(Math.max(1, bars.size() / size)) * size;
        int steps = random.nextBoolean() ? 1 + random.nextInt(2) : -1 - random.nextInt(2);
        List<Bar> changed = new ArrayList<>(bars);
        for (int i = from; i < Math.min(from + size, bars.size()); i++) {
            changed.set(
                    i,
                    new Bar(bars.get(i).genes().stream()
                            .map(gene -> gene.moved(steps))
                            .toList()));
        }
        return changed;
    }

    /** A phrase ends with a long note: the last on the tonic, others on it or on a note that asks for more. */
    static List<Bar> cadence(List<Bar> bars, RandomGenerator random) {
        int phrases = Math.max(1, bars.size() / Song.PHRASE);
        boolean last = random.nextInt(3) == 0;
        int end = last ? bars.size() - 1 : Math.min(bars.size(), (1 + random.nextInt(phrases)) * Song.PHRASE) - 1;
        Bar bar = bars.get(end);
        int degree = end == bars.size() - 1 || random.nextInt(3) == 0 ? 0 : OPEN[random.nextInt(OPEN.length)];
        int ticks = bar.ticks();
        List<NoteGene> genes = new ArrayList<>();
        int at = 0;
        for (NoteGene gene : bar.genes()) {
            if (at >= ticks / 2) {
                break;
            }
            genes.add(gene);
            at += gene.ticks();
        }
        int keep = genes.size() == 1 || random.nextBoolean() ? 0 : genes.size() - 1;
        List<NoteGene> kept = new ArrayList<>(genes.subList(0, keep));
        int used = kept.stream().mapToInt(NoteGene::ticks).sum();
        int near = kept.isEmpty()
                ? bar.genes().get(0).degree()
                : kept.get(kept.size() - 1).degree();
        int octave = Math.floorDiv(near - degree + OCTAVE / 2, OCTAVE) * OCTAVE;
        kept.add(NoteGene.note(end == bars.size() - 1 ? 0 : degree + octave, 0, ticks - used));
        List<Bar> changed = new ArrayList<>(bars);
        changed.set(end, new Bar(kept));
        return changed;
    }
}

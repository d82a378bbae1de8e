package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes within a bar, after GenJam (Biles 1994) and what musicians do. All keep the length of the bar. */
final class BarOperators {
    private static final int LOWEST = -5;
    private static final int HIGHEST = 11;
    private static final int SHORTEST = NoteGene.QUARTER / 4;
    private static final int MOST_STEPS = 4;

    private BarOperators() {}

    /** One change by chance. */
    static Bar change(Bar bar, RandomGenerator random) {
        return switch (random.nextInt(11)) {
            case 0 -> reversed(bar);
            case 1 -> inverted(bar);
            case 2 -> rotated(bar);
            case 3 -> transposed(bar, random);
            case 4 -> split(bar, random);
            case 5 -> joined(bar, random);
            case 6 -> dotted(bar, random);
            case 7 -> plain(bar);
            case 8 -> passing(bar, random);
            default -> stepped(bar, random);
        };
    }

    /** Pitches and lengths in the other order. */
    static Bar reversed(Bar bar) {
        List<NoteGene> genes = struck(bar);
        Collections.reverse(genes);
        return new Bar(genes);
    }

    /** Pitches mirrored about their middle. */
    static Bar inverted(Bar bar) {
        int low = degrees(bar).stream().mapToInt(Integer::intValue).min().orElse(0);
        int high = degrees(bar).stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Bar(bar.genes().stream()
                .map(gene -> gene.at(low + high - gene.degree()))
                .toList());
    }

    /** The first gene goes to the end. */
    static Bar rotated(Bar bar) {
        List<NoteGene> genes = struck(bar);
        Collections.rotate(genes, -1);
        return new Bar(genes);
    }

    /** All notes some steps up or down, turned back where they leave the range. */
    static Bar transposed(Bar bar, RandomGenerator random) {
        int steps = (1 + random.nextInt(MOST_STEPS)) * (random.nextBoolean() ? 1 : -1);
        int low = degrees(bar).stream().mapToInt(Integer::intValue).min().orElse(0);
        int high = degrees(bar).stream().mapToInt(Integer::intValue).max().orElse(0);
        int taken = low + steps < LOWEST || high + steps > HIGHEST ? -steps : steps;
        return new Bar(struck(bar).stream().map(gene -> gene.moved(taken)).toList());
    }

    /** A note in two halves, the second a step away. */
    static Bar split(Bar bar, RandomGenerator random) {
        List<NoteGene> genes = new ArrayList<>(bar.genes());
        int place = random.nextInt(genes.size());
        NoteGene gene = genes.get(place);
        int half = gene.ticks() / 2;
        if (half < SHORTEST || gene.ticks() % 2 != 0 || half % SHORTEST != 0) {
            return bar;
        }
        genes.set(place, gene.lasting(half));
        genes.add(place + 1, gene.struck().lasting(half).moved(random.nextInt(3) - 1));
        return new Bar(genes);
    }

    /** A note and the one after it as one. */
    static Bar joined(Bar bar, RandomGenerator random) {
        if (bar.genes().size() < 2) {
            return bar;
        }
        List<NoteGene> genes = new ArrayList<>(bar.genes());
        int place = random.nextInt(genes.size() - 1);
        int ticks = genes.get(place).ticks() + genes.get(place + 1).ticks();
        genes.set(place, genes.get(place).lasting(ticks));
        genes.remove(place + 1);
        return new Bar(genes);
    }

    /** Two notes of one length as a dotted and a short one, or the other way round. */
    static Bar dotted(Bar bar, RandomGenerator random) {
        List<NoteGene> genes = new ArrayList<>(bar.genes());
        int place = genes.size() < 2 ? 0 : random.nextInt(genes.size() - 1);
        if (genes.size() < 2 || genes.get(place).ticks() != genes.get(place + 1).ticks()) {
            return bar;
        }
        int ticks = genes.get(place).ticks();
        if (ticks < 2 * SHORTEST || ticks % (2 * SHORTEST) != 0) {
            return bar;
        }
        boolean longFirst = random.nextInt(4) > 0;
        genes.set(place, genes.get(place).lasting(longFirst ? ticks * 3 / 2 : ticks / 2));
        genes.set(place + 1, genes.get(place + 1).lasting(longFirst ? ticks / 2 : ticks * 3 / 2));
        return new Bar(genes);
    }

    /** Without accidentals. */
    static Bar plain(Bar bar) {
        return new Bar(bar.genes().stream().map(gene -> gene.at(gene.degree())).toList());
    }

    /** A note in the middle of a third becomes the one between. */
    static Bar passing(Bar bar, RandomGenerator random) {
        List<NoteGene> genes = new ArrayList<>(bar.genes());
        if (genes.size() < 3) {
            return bar;
        }
        int place = 1 + random.nextInt(genes.size() - 2);
        NoteGene before = genes.get(place - 1);
        NoteGene after = genes.get(place + 1);
        if (!before.sounds() || !after.sounds()) {
            return bar;
        }
        genes.set(place, genes.get(place).at(Math.floorDiv(before.degree() + after.degree(), 2)));
        return new Bar(genes);
    }

    /** One note a step or two away. */
    static Bar stepped(Bar bar, RandomGenerator random) {
        List<NoteGene> genes = new ArrayList<>(bar.genes());
        int place = random.nextInt(genes.size());
        int steps = (1 + random.nextInt(2)) * (random.nextBoolean() ? 1 : -1);
        NoteGene moved = genes.get(place).struck().moved(steps);
        if (moved.sounds() && moved.degree() >= LOWEST && moved.degree() <= HIGHEST) {
            genes.set(place, moved.at(moved.degree()));
        }
        return new Bar(genes);
    }

    /** A note that is reached by a step is slurred to it or slid into, or is so no more. */
    static Bar ornamented(Bar bar, RandomGenerator random) {
        List<NoteGene> genes = new ArrayList<>(bar.genes());
        int place = random.nextInt(genes.size());
        NoteGene gene = genes.get(place);
        if (gene.kind() != NoteGene.Kind.NOTE) {
            return bar;
        }
        genes.set(place, gene.with(gene.slide() == Slide.NONE ? fitting(genes, place, random) : Slide.NONE));
        return new Bar(genes);
    }

    private static Slide fitting(List<NoteGene> genes, int place, RandomGenerator random) {
        NoteGene before = place == 0 ? null : genes.get(place - 1);
        int step = before == null || !before.sounds() ? 0 : genes.get(place).degree() - before.degree();
        if (step == 1 || step == 2) {
            return random.nextBoolean() ? Slide.HAMMER : Slide.UP;
        }
        if (step == -1 || step == -2) {
            return random.nextBoolean() ? Slide.PULL : Slide.DOWN;
        }
        return Slide.GRACE;
    }

    /**
     * The stretch between two moments at which both bars have a new gene, from the other bar.
     *
     * @return the bars after the exchange, one in the place of each; the same ones if there is no such stretch
     */
    static List<Bar> exchanged(Bar one, Bar other, RandomGenerator random) {
        List<Integer> common = new ArrayList<>(starts(one));
        common.retainAll(starts(other));
        common.add(one.ticks());
        if (one.ticks() != other.ticks() || common.size() < 3) {
            return List.of(one, other);
        }
        int first = random.nextInt(common.size() - 1);
        int from = common.get(first);
        int to = common.get(first + 1 + random.nextInt(common.size() - first - 1));
        return List.of(spliced(one, other, from, to), spliced(other, one, from, to));
    }

    private static Bar spliced(Bar bar, Bar other, int from, int to) {
        List<NoteGene> genes = new ArrayList<>();
        take(bar, 0, from, genes);
        take(other, from, to, genes);
        take(bar, to, bar.ticks(), genes);
        return new Bar(genes);
    }

    private static void take(Bar bar, int from, int to, List<NoteGene> genes) {
        int at = 0;
        for (NoteGene gene : bar.genes()) {
            if (at >= from && at < to) {
                genes.add(genes.isEmpty() ? gene : gene.struck());
            }
            at += gene.ticks();
        }
    }

    private static List<Integer> starts(Bar bar) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (NoteGene gene : bar.genes()) {
            starts.add(at);
            at += gene.ticks();
        }
        return starts;
    }

    private static List<NoteGene> struck(Bar bar) {
        return new ArrayList<>(bar.genes().stream().map(NoteGene::struck).toList());
    }

    private static List<Integer> degrees(Bar bar) {
        return bar.genes().stream()
                .filter(NoteGene::sounds)
                .map(NoteGene::degree)
                .toList();
    }
}

package org.cmusic.composers.genetic;

import io.jenetics.Alterer;
import io.jenetics.AnyChromosome;
import io.jenetics.AnyGene;
import io.jenetics.Chromosome;
import io.jenetics.Crossover;
import io.jenetics.EliteSelector;
import io.jenetics.Genotype;
import io.jenetics.Mutator;
import io.jenetics.MutatorResult;
import io.jenetics.Phenotype;
import io.jenetics.TournamentSelector;
import io.jenetics.engine.Engine;
import io.jenetics.engine.EvolutionResult;
import io.jenetics.util.ISeq;
import io.jenetics.util.MSeq;
import io.jenetics.util.RandomRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Breeds songs. Selection is by tournament, the best two live on; of each kind no more than one lives, so that the
 * population stays diverse. One seed gives one outcome.
 */
public final class Breeding {
    private static final double NOTE_SWAP = 0.3;
    private static final double PHRASE_SWAP = 0.5;
    private static final double BAR_CHANGE = 0.04;
    private static final double PHRASE_CHANGE = 0.3;
    private static final int TOURNAMENT = 4;
    private static final int ELITE = 2;

    private final List<Song> seeds;
    private final int bars;
    private final ToDoubleFunction<Song> fitness;
    private final Settings settings;

    /**
     * How to breed.
     *
     * @param population how many songs live at a time, 10 or more
     * @param generations how often they are replaced, 1 or more
     * @param phraseSwaps whether phrases are swapped between songs
     * @param ornaments whether notes are slurred and slid into
     */
    public record Settings(int population, int generations, boolean phraseSwaps, boolean ornaments) {
        public Settings {
            if (population < 10 || generations < 1) {
                throw new IllegalArgumentException("too few: " + population + ", " + generations);
            }
        }
    }

    /**
     * A generation.
     *
     * @param best the fitness of its best song
     * @param mean the mean fitness of all
     * @param diversity how unlike two songs are, bar by bar, 0 to 1 on the average
     */
    public record Generation(int number, double best, double mean, double diversity) {}

    /** What came of it: the best song of all, and how it went. */
    public record Outcome(Song best, double fitness, List<Generation> generations, List<Song> last) {
        public Outcome {
            generations = List.copyOf(generations);
            last = List.copyOf(last);
        }
    }

    /**
     * @param seeds the first population is made of them; at least one, all of one meter
     * @param bars how many bars the songs have, a multiple of four
     */
    public Breeding(List<Song> seeds, int bars, ToDoubleFunction<Song> fitness, Settings settings) {
        if (seeds.isEmpty() || bars < Song.PHRASE || bars % Song.PHRASE != 0) {
            throw new IllegalArgumentException("no breeding of " + seeds.size() + " songs for " + bars + " bars");
        }
        this.seeds = List.copyOf(seeds);
        this.bars = bars;
        this.fitness = fitness;
        this.settings = settings;
    }

    /** Breeds. */
    public Outcome run(long seed) {
        return RandomRegistry.with(new Random(seed), this::run);
    }

    private Outcome run(Random random) {
        List<Genotype<AnyGene<Bar>>> first = new ArrayList<>();
        for (int i = 0; i < settings.population(); i++) {
            first.add(genotype(start(random)));
        }
        Engine<AnyGene<Bar>, Double> engine = Engine.builder(
                        (Genotype<AnyGene<Bar>> genotype) -> fitness.applyAsDouble(song(genotype)), first.get(0))
                .populationSize(settings.population())
                .survivorsSelector(new EliteSelector<AnyGene<Bar>, Double>(ELITE, new TournamentSelector<>(TOURNAMENT)))
                .offspringSelector(new TournamentSelector<>(TOURNAMENT))
                .offspringFraction(0.8)
                .maximalPhenotypeAge(settings.generations() + 1L)
                .alterers(new NoteSwap(), others())
                .executor(Runnable::run)
                .build();
        List<Generation> course = new ArrayList<>();
        Phenotype<AnyGene<Bar>, Double> best = null;
        ISeq<Phenotype<AnyGene<Bar>, Double>> last = ISeq.empty();
        for (EvolutionResult<AnyGene<Bar>, Double> result : (Iterable<EvolutionResult<AnyGene<Bar>, Double>>)
                engine.stream(first).limit(settings.generations())::iterator) {
            Phenotype<AnyGene<Bar>, Double> found = result.bestPhenotype();
            best = best == null || found.fitness() > best.fitness() ? found : best;
            last = result.population();
            course.add(new Generation(course.size() + 1, best.fitness(), mean(last), diversity(last)));
        }
        return new Outcome(
                song(best.genotype()),
                best.fitness(),
                course,
                last.stream().map(phenotype -> song(phenotype.genotype())).toList());
    }

    private Alterer<AnyGene<Bar>, Double> others() {
        Alterer<AnyGene<Bar>, Double> plain = Alterer.of(new BarChange(), new PhraseChange());
        Alterer<AnyGene<Bar>, Double> changes = settings.ornaments() ? Alterer.of(plain, new Ornament()) : plain;
        return settings.phraseSwaps() ? Alterer.of(new PhraseSwap(), changes) : changes;
    }

    /** A song as one begins: one of the tunes by chance, which begins anew where it is too short. */
    public Song start(RandomGenerator random) {
        List<Bar> start = new ArrayList<>();
        Song tune = seeds.get(random.nextInt(seeds.size()));
        for (int i = 0; i < bars; i++) {
            start.add(tune.bars().get(i % tune.bars().size()));
        }
        return new Song(start);
    }

    private static Genotype<AnyGene<Bar>> genotype(Song song) {
        List<AnyGene<Bar>> genes =
                song.bars().stream().map(bar -> AnyGene.of(bar, () -> bar)).toList();
        Bar first = song.bars().get(0);
        Chromosome<AnyGene<Bar>> chromosome =
                AnyChromosome.of(() -> first, song.bars().size()).newInstance(ISeq.of(genes));
        return Genotype.of(chromosome);
    }

    private static Song song(Genotype<AnyGene<Bar>> genotype) {
        return new Song(genotype.chromosome().stream().map(AnyGene::allele).toList());
    }

    private static double mean(ISeq<Phenotype<AnyGene<Bar>, Double>> population) {
        return population.stream().mapToDouble(Phenotype::fitness).average().orElse(0);
    }

    /** Over pairs of neighbours in the population. */
    private static double diversity(ISeq<Phenotype<AnyGene<Bar>, Double>> population) {
        double sum = 0;
        for (int i = 1; i < population.size(); i++) {
            List<Bar> one = song(population.get(i).genotype()).bars();
            List<Bar> other = song(population.get(i - 1).genotype()).bars();
            double alike = 0;
            for (int bar = 0; bar < one.size(); bar++) {
                alike += SongTraits.alike(one.get(bar), other.get(bar));
            }
            sum += 1 - alike / one.size();
        }
        return sum / Math.max(1, population.size() - 1);
    }

    /** A phrase, or half of one, changes places with that of another song. */
    private static final class PhraseSwap extends Crossover<AnyGene<Bar>, Double> {
        PhraseSwap() {
            super(PHRASE_SWAP);
        }

        @Override
        protected int crossover(MSeq<AnyGene<Bar>> that, MSeq<AnyGene<Bar>> other) {
            RandomGenerator random = RandomRegistry.random();
            int size = random.nextBoolean() ? Song.PHRASE : Song.PHRASE / 2;
            int places = that.length() / size;
            int from = random.nextInt(places) * size;
            int to = random.nextInt(3) == 0 ? random.nextInt(places) * size : from;
            for (int i = 0; i < size; i++) {
                AnyGene<Bar> kept = that.get(from + i);
                that.set(from + i, other.get(to + i));
                other.set(to + i, kept);
            }
            return 2;
        }
    }

    /** Notes between two moments of a bar change places with those of another song. */
    private static final class NoteSwap extends Crossover<AnyGene<Bar>, Double> {
        NoteSwap() {
            super(NOTE_SWAP);
        }

        @Override
        protected int crossover(MSeq<AnyGene<Bar>> that, MSeq<AnyGene<Bar>> other) {
            RandomGenerator random = RandomRegistry.random();
            int bar = random.nextInt(that.length());
            List<Bar> swapped = BarOperators.exchanged(
                    that.get(bar).allele(), other.get(bar).allele(), random);
            that.set(bar, that.get(bar).newInstance(swapped.get(0)));
            other.set(bar, other.get(bar).newInstance(swapped.get(1)));
            return 2;
        }
    }

    /** A bar is varied. */
    private static final class BarChange extends Mutator<AnyGene<Bar>, Double> {
        BarChange() {
            super(BAR_CHANGE);
        }

        @Override
        protected AnyGene<Bar> mutate(AnyGene<Bar> gene, RandomGenerator random) {
            return gene.newInstance(BarOperators.change(gene.allele(), random));
        }
    }

    /** A note is slurred or slid into, or is no more. */
    private static final class Ornament extends Mutator<AnyGene<Bar>, Double> {
        Ornament() {
            super(BAR_CHANGE);
        }

        @Override
        protected AnyGene<Bar> mutate(AnyGene<Bar> gene, RandomGenerator random) {
            return gene.newInstance(BarOperators.ornamented(gene.allele(), random));
        }
    }

    /** A phrase is repeated, moved or ended. */
    private static final class PhraseChange extends Mutator<AnyGene<Bar>, Double> {
        PhraseChange() {
            super(PHRASE_CHANGE);
        }

        @Override
        protected MutatorResult<Chromosome<AnyGene<Bar>>> mutate(
                Chromosome<AnyGene<Bar>> chromosome, double p, RandomGenerator random) {
            List<Bar> bars = chromosome.stream().map(AnyGene::allele).toList();
            List<Bar> changed = PhraseOperators.change(bars, random);
            MSeq<AnyGene<Bar>> genes = MSeq.of(chromosome);
            for (int i = 0; i < genes.length(); i++) {
                genes.set(i, genes.get(i).newInstance(changed.get(i)));
            }
            return new MutatorResult<>(chromosome.newInstance(genes.toISeq()), 1);
        }
    }
}

package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Controls to measure breeding against: songs by chance, one song changed, and how well taste ranks songs it has not met. */
public final class Controls {
    private static final int DAMAGED_FORMS = 10;

    private Controls() {}

    /** A song of bars of any of the songs, each with the same chance. */
    public static Song byChance(List<Song> songs, int bars, Random random) {
        List<Bar> chosen = new ArrayList<>();
        for (int i = 0; i < bars; i++) {
            List<Bar> from = songs.get(random.nextInt(songs.size())).bars();
            chosen.add(from.get(random.nextInt(from.size())));
        }
        return new Song(chosen);
    }

    /** A song with one change of a bar or phrase, by the operators of breeding. */
    public static Song changed(Song song, Random random) {
        if (random.nextInt(3) == 0) {
            return new Song(PhraseOperators.change(song.bars(), random));
        }
        List<Bar> bars = new ArrayList<>(song.bars());
        int place = random.nextInt(bars.size());
        bars.set(place, BarOperators.change(bars.get(place), random));
        return new Song(bars);
    }

    /**
     * How often a liked song that was not learnt from is ranked above a damaged form of such a song, 0.5 for chance.
     *
     * @param songs the liked ones; each part of them is ranked by what is learnt of the others
     * @param pulse that of all of them
     * @param parts how many parts they are divided into
     */
    public static double ranking(List<Song> songs, Pulse pulse, int parts) {
        double above = 0;
        double pairs = 0;
        for (int part = 0; part < parts; part++) {
            List<Song> learnt = new ArrayList<>();
            List<Song> kept = new ArrayList<>();
            for (int i = 0; i < songs.size(); i++) {
                (i % parts == part ? kept : learnt).add(songs.get(i));
            }
            Fitness fitness = Fitness.learn(learnt, List.of(), learnt, pulse, part);
            Random random = new Random(part);
            List<Double> damaged = new ArrayList<>();
            for (Song song : kept) {
                for (int i = 0; i < DAMAGED_FORMS; i++) {
                    damaged.add(fitness.liking(Damage.of(song, kept, random)));
                }
            }
            for (Song song : kept) {
                double liking = fitness.liking(song);
                for (double other : damaged) {
                    above += liking > other ? 1 : liking == other ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return above / pairs;
    }
}

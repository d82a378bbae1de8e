package org.cmusic.composers.genetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What songs become in bad hands; their damaged forms teach what is not liked. */
final class Damage {
    private static final int KINDS = 4;
    private static final int RANGE = 12;

    private Damage() {}

    /** A song damaged in one of the ways, each with the same chance. Bars keep their length. */
    static Song of(Song song, List<Song> genre, Random random) {
        return switch (random.nextInt(KINDS)) {
            case 0 -> wrongNotes(song, 0.1 + 0.3 * random.nextDouble(), random);
            case 1 -> shuffledNotes(song, random);
            case 2 -> shuffledBars(song, genre, random);
            default -> changed(song, random);
        };
    }

    /** A share of the notes at any pitch. */
    private static Song wrongNotes(Song song, double share, Random random) {
        List<Bar> bars = new ArrayList<>();
        for (Bar bar : song.bars()) {
            List<NoteGene> genes = new ArrayList<>();
            for (NoteGene gene : bar.genes()) {
                boolean wrong = gene.sounds() && random.nextDouble() < share;
                genes.add(wrong ? NoteGene.note(random.nextInt(RANGE) - 3, random.nextInt(3) / 2, gene.ticks()) : gene);
            }
            bars.add(new Bar(genes));
        }
        return new Song(bars);
    }

    /** All pitches in another order. */
    private static Song shuffledNotes(Song song, Random random) {
        List<NoteGene> sounding = new ArrayList<>();
        song.bars().forEach(bar -> bar.genes().stream().filter(NoteGene::sounds).forEach(sounding::add));
        Collections.shuffle(sounding, random);
        int next = 0;
        List<Bar> bars = new ArrayList<>();
        for (Bar bar : song.bars()) {
            List<NoteGene> genes = new ArrayList<>();
            for (NoteGene gene : bar.genes()) {
                if (gene.sounds()) {
                    NoteGene other = sounding.get(next++);
                    genes.add(NoteGene.note(other.degree(), other.accidental(), gene.ticks()));
                } else {
                    genes.add(gene);
                }
            }
            bars.add(new Bar(genes));
        }
        return new Song(bars);
    }

    /** Bars of any songs in any order. */
    private static Song shuffledBars(Song song, List<Song> genre, Random random) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < song.bars().size(); i++) {
            List<Bar> from = genre.get(random.nextInt(genre.size())).bars();
            bars.add(from.get(random.nextInt(from.size())));
        }
        return new Song(bars);
    }

    /** Many changes by the operators of breeding. */
    private static Song changed(Song song, Random random) {
        List<Bar> bars = new ArrayList<>(song.bars());
        for (int i = 0; i < song.bars().size(); i++) {
            int place = random.nextInt(bars.size());
            bars.set(place, BarOperators.change(bars.get(place), random));
        }
        return new Song(bars);
    }
}

package org.cmusic.composers.rules.melody;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.book.Tally;
import org.cmusic.composers.rules.search.Judgement;
import org.cmusic.composers.rules.search.Problem;
import org.cmusic.model.Pitch;

/** A tune as a search: the places of its notes are given, their pitches are looked for. */
final class MelodyProblem implements Problem<Pitch> {
    private static final int LETTERS = 7;
    private static final int FIFTH = 4;
    private static final int SIXTH = 5;
    private static final int TRITONE = 6;
    private static final int OCTAVE = 12;
    private static final int FEW = 6;

    private final List<Place> places;
    private final List<Pitch> scale;
    private final Pitch tonic;
    private final RuleBook book;
    private final List<Pitch> notes = new ArrayList<>();
    private Tally tally;

    /**
     * @param scale what there is to choose from, from the lowest up
     * @param tonic one of them, at any height
     */
    MelodyProblem(List<Place> places, List<Pitch> scale, Pitch tonic, RuleBook book) {
        this.places = List.copyOf(places);
        this.scale = List.copyOf(scale);
        this.tonic = tonic;
        this.book = book;
    }

    @Override
    public boolean isDone() {
        return notes.size() == places.size();
    }

    @Override
    public String place() {
        return "note " + (notes.size() + 1);
    }

    @Override
    public List<Pitch> candidates() {
        return scale;
    }

    @Override
    public void choose(Pitch candidate) {
        notes.add(candidate);
    }

    @Override
    public void takeBack() {
        notes.remove(notes.size() - 1);
    }

    List<Pitch> notes() {
        return List.copyOf(notes);
    }

    @Override
    public Judgement judge() {
        tally = new Tally(book, "melody.");
        int last = notes.size() - 1;
        Place place = places.get(last);
        tally.rule("strong", place.isStrong() && !isOfChord(last));
        tally.rule("close", closesBadly(last));
        tally.rule("range", range() > book.number("melody.range", "semitones"));
        tally.rule("climax", last > 1 && isAsHighAsBefore(last));
        tally.rule("return", returns(last) > 1);
        if (last > 0) {
            moves(last);
        }
        return tally.judgement();
    }

    private int letters(int into) {
        return notes.get(into).diatonicStep() - notes.get(into - 1).diatonicStep();
    }

    private void moves(int last) {
        int letters = letters(last);
        int size = Math.abs(letters);
        int semitones = Math.abs(notes.get(last).midi() - notes.get(last - 1).midi());
        boolean octave = size == LETTERS && semitones == OCTAVE;
        tally.rule("leap", size > SIXTH && !octave || semitones == TRITONE);
        tally.rule("wide", size > FIFTH);
        tally.rule("step", size > 1);
        tally.rule("repetition", size == 0);
        boolean quick = places.get(last - 1).length() == 1 || places.get(last).length() == 1;
        tally.rule("quick", quick && size > 2);
        tally.rule("passing", !isOfChord(last - 1) && size != 1);
        if (last > 1) {
            int before = letters(last - 1);
            tally.rule("passing", !isOfChord(last - 1) && Math.abs(before) != 1);
            tally.rule("leap-recovery", Math.abs(before) >= FIFTH && letters * before >= 0);
            tally.rule(
                    "leaps-one-way",
                    Math.abs(before) > 1 && size > 1 && letters * before > 0 && size + Math.abs(before) != FIFTH);
            tally.rule("repetition", size == 0 && before == 0);
        }
    }

    private boolean isOfChord(int index) {
        int degree = Math.floorMod(
                notes.get(index).diatonicStep()
                        - tonic.diatonicStep()
                        - places.get(index).chord(),
                LETTERS);
        return degree % 2 == 0 && degree <= FIFTH;
    }

    private boolean closesBadly(int last) {
        int degree = Math.floorMod(notes.get(last).diatonicStep() - tonic.diatonicStep(), LETTERS);
        return switch (places.get(last).close()) {
            case FULL -> degree != 0 || last > 0 && Math.abs(letters(last)) != 1;
            case HALF -> degree == 0;
            default -> false;
        };
    }

    private int range() {
        int low = notes.stream().mapToInt(Pitch::midi).min().orElse(0);
        int high = notes.stream().mapToInt(Pitch::midi).max().orElse(0);
        return high - low;
    }

    private boolean isAsHighAsBefore(int last) {
        int key = notes.get(last).midi();
        return notes.subList(0, last).stream().mapToInt(Pitch::midi).max().orElse(0) == key;
    }

    private int returns(int last) {
        int count = 0;
        for (int i = Math.max(0, last - FEW); i < last; i++) {
            count += notes.get(i).equals(notes.get(last)) ? 1 : 0;
        }
        return count;
    }
}

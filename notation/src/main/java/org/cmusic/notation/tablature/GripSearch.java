package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All grips for a moment: every way to give the tones struck a string each, beside every choice of what may go on of that
 * which sounded. Of grips with the same position, the same highest string and the same tones going on, the cheapest is
 * kept.
 */
final class GripSearch {
    private final Fretboard board;
    private final int number;
    private final Moment moment;
    private final List<Integer> kept;
    private final StruckTone[] sounding;
    private final int[] frets;
    private final int[] courses;
    private final List<StruckTone> cut = new ArrayList<>();
    private final Map<Held, Map<Integer, Grip>> found = new LinkedHashMap<>();

    private GripSearch(Fretboard board, int number, Moment moment, List<Integer> kept, StruckTone[] sounding) {
        this.board = board;
        this.number = number;
        this.moment = moment;
        this.kept = kept;
        this.sounding = sounding;
        this.frets = new int[board.size()];
        this.courses = new int[moment.tones().size()];
    }

    /**
     * Those of a moment.
     *
     * @param number how many moments came before
     * @param kept the tones that are struck, by their places in the moment
     * @param before what sounded before and is not ended yet
     * @return by what goes on at the next moment
     */
    static Map<Held, List<Grip>> of(Fretboard board, int number, Moment moment, List<Integer> kept, Held before) {
        GripSearch search = new GripSearch(board, number, moment, kept, before.tones());
        Arrays.fill(search.courses, Fretboard.NONE);
        search.release(0);
        Map<Held, List<Grip>> grips = new LinkedHashMap<>();
        search.found.forEach((held, byPlace) -> grips.put(held, List.copyOf(byPlace.values())));
        return grips;
    }

    /** Lets what sounds on a string go on, or ends it, and goes to the next. */
    private void release(int course) {
        if (course == sounding.length) {
            place(0);
            return;
        }
        StruckTone tone = sounding[course];
        frets[course] = tone == null ? Fretboard.NONE : board.fret(course, tone.midi());
        release(course + 1);
        if (tone != null) {
            sounding[course] = null;
            frets[course] = Fretboard.NONE;
            cut.add(tone);
            release(course + 1);
            cut.remove(cut.size() - 1);
            sounding[course] = tone;
        }
    }

    /** Gives a tone each string that is free, and goes to the next. */
    private void place(int index) {
        if (index == kept.size()) {
            hold();
            return;
        }
        StruckTone tone = moment.tones().get(kept.get(index));
        for (int course = 0; course < sounding.length; course++) {
            int fret = sounding[course] == null ? board.fret(course, tone.midi()) : Fretboard.NONE;
            if (fret >= 0) {
                sounding[course] = tone;
                frets[course] = fret;
                courses[kept.get(index)] = course;
                place(index + 1);
                sounding[course] = null;
                frets[course] = Fretboard.NONE;
            }
        }
    }

    private void hold() {
        int highest = GripCost.highest(frets);
        int lowest = GripCost.lowest(frets);
        if (highest == 0) {
            keep(0, 0);
            return;
        }
        int from = Math.min(lowest, Math.max(1, highest - GripCost.REACH));
        for (int position = from; position <= lowest; position++) {
            keep(position, highest - lowest);
        }
    }

    private void keep(int position, int spread) {
        int impossible = GripCost.missingFingers(frets);
        if (position > 0) {
            impossible += GripCost.stretch(position, spread + GripCost.lowest(frets));
        }
        long cost = GripCost.IMPOSSIBLE * impossible + GripCost.CUT * cut.size() + (long) GripCost.SPREAD * spread;
        for (int place : kept) {
            cost += GripCost.struck(frets[courses[place]]);
        }
        int top = kept.isEmpty() ? Fretboard.NONE : courses[kept.get(kept.size() - 1)];
        Map<Integer, Grip> places = found.computeIfAbsent(Held.at(number + 1, sounding), held -> new LinkedHashMap<>());
        int key = position * StringTuning.MOST_COURSES + top;
        Grip best = places.get(key);
        if (best == null || cost < best.cost()) {
            places.put(key, new Grip(courses.clone(), position, top, impossible == 0, List.copyOf(cut), cost));
        }
    }
}

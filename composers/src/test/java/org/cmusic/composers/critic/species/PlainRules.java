package org.cmusic.composers.critic.species;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Rules of counterpoint read word by word, for the plain cases in which nothing excuses what breaks them: what it finds is
 * a fault, but it does not find all.
 */
final class PlainRules {
    private static final int BAR = 8;

    private final Exercise exercise;
    private final List<Line> lines;
    private final int[] times;
    private final int lastBar;
    private final boolean two;
    private final Set<SpeciesFault> found = new HashSet<>();

    private PlainRules(Exercise exercise) {
        this.exercise = exercise;
        this.lines = exercise.lines();
        TreeSet<Integer> onsets = new TreeSet<>();
        lines.forEach(line -> line.notes().forEach(note -> onsets.add(note.onset())));
        this.times = onsets.stream().mapToInt(Integer::intValue).toArray();
        this.lastBar = (lines.get(exercise.cantus()).notes().size() - 1) * BAR;
        this.two = lines.size() == 2;
    }

    /** What is plainly wrong with an exercise. */
    static Set<SpeciesFault> faults(Exercise exercise) {
        PlainRules rules = new PlainRules(exercise);
        for (int upper = 0; upper < rules.lines.size(); upper++) {
            for (int lower = upper + 1; lower < rules.lines.size(); lower++) {
                for (int moment = 0; moment < rules.times.length; moment++) {
                    rules.moment(moment, upper, lower);
                }
                rules.accents(upper, lower);
            }
            if (upper != exercise.cantus()) {
                rules.line(upper);
            }
        }
        if (rules.two) {
            rules.runs();
            rules.ends();
        } else {
            rules.leadingTones();
        }
        rules.values();
        return rules.found;
    }

    /** What is wrong with the top of a cantus. */
    static Set<SpeciesFault> climax(Line cantus) {
        int high = cantus.notes().stream()
                .mapToInt(note -> note.pitch().midi())
                .max()
                .orElseThrow();
        int[] places = IntStream.range(0, cantus.notes().size())
                .filter(i -> cantus.notes().get(i).pitch().midi() == high)
                .toArray();
        int last = places[places.length - 1];
        boolean wrong = places.length > 1 || last == 0 || last == cantus.notes().size() - 1;
        return wrong
                ? Set.of(new SpeciesFault(
                        SpeciesRule.CLIMAX, cantus.notes().get(last).onset(), 0, 0))
                : Set.of();
    }

    private void add(SpeciesRule rule, int at, int line, int other) {
        found.add(new SpeciesFault(rule, at, line, other));
    }

    private LineNote sounding(int time, int line) {
        for (LineNote note : lines.get(line).notes()) {
            if (note.onset() <= time && time < note.onset() + note.length()) {
                return note;
            }
        }
        return null;
    }

    private static int steps(LineNote from, LineNote to) {
        return to.pitch().diatonicStep() - from.pitch().diatonicStep();
    }

    private static int semitones(LineNote from, LineNote to) {
        return to.pitch().midi() - from.pitch().midi();
    }

    /** An interval from the lower note up, without octaves: steps times 100 and semitones. */
    private static int kind(LineNote one, LineNote other) {
        boolean up = steps(one, other) > 0 || steps(one, other) == 0 && semitones(one, other) >= 0;
        LineNote low = up ? one : other;
        LineNote high = up ? other : one;
        return steps(low, high) % 7 * 100 + Math.floorMod(semitones(low, high), 12);
    }

    private static boolean isPerfect(int kind) {
        return kind == 0 || kind == 407;
    }

    private static boolean isConsonant(int kind) {
        return isPerfect(kind) || kind == 203 || kind == 204 || kind == 508 || kind == 509;
    }

    private void moment(int moment, int upper, int lower) {
        int time = times[moment];
        LineNote above = sounding(time, upper);
        LineNote below = sounding(time, lower);
        if (above == null || below == null) {
            return;
        }
        boolean barLine = time % BAR == 0;
        boolean neighbours = lower == upper + 1;
        if (barLine && time > 0 && time < lastBar && steps(below, above) == 0 && semitones(below, above) == 0) {
            add(SpeciesRule.UNISON, time, upper, lower);
        }
        if (neighbours && semitones(below, above) < 0) {
            add(SpeciesRule.CROSSING, time, upper, lower);
        }
        if (neighbours && barLine && semitones(below, above) > 19) {
            add(SpeciesRule.SPACING, time, upper, lower);
        }
        if (two && barLine && !isConsonant(kind(below, above))) {
            dissonance(time, above, below);
        }
        LineNote oldAbove = moment == 0 ? null : sounding(times[moment - 1], upper);
        LineNote oldBelow = moment == 0 ? null : sounding(times[moment - 1], lower);
        if (oldAbove != null && oldBelow != null) {
            motion(time, upper, lower, List.of(oldAbove, above, oldBelow, below));
            relation(time, upper, lower, oldAbove, below);
            relation(time, lower, upper, oldBelow, above);
        }
    }

    private void dissonance(int time, LineNote above, LineNote below) {
        if (above.onset() == time && below.onset() == time) {
            add(SpeciesRule.DISSONANCE, time, 0, 1);
            return;
        }
        int held = above.onset() < time ? 0 : 1;
        List<LineNote> notes = lines.get(held).notes();
        int next = notes.indexOf(held == 0 ? above : below) + 1;
        boolean moves = held != exercise.cantus() && (held == 0 ? below : above).onset() == time;
        if (moves && next < notes.size() && notes.get(next).onset() == time + 4) {
            if (steps(notes.get(next - 1), notes.get(next)) != -1) {
                add(SpeciesRule.SUSPENSION, time, 0, 1);
            }
        }
    }

    private void motion(int time, int upper, int lower, List<LineNote> notes) {
        int above = Integer.signum(steps(notes.get(0), notes.get(1)));
        int below = Integer.signum(steps(notes.get(2), notes.get(3)));
        int before = kind(notes.get(2), notes.get(0));
        int after = kind(notes.get(3), notes.get(1));
        if (above == 0 || below == 0 || !isPerfect(after)) {
            return;
        }
        if (before == after) {
            add(SpeciesRule.PARALLEL_PERFECT, time, upper, lower);
        }
        boolean outer = upper == 0 && lower == lines.size() - 1;
        boolean leap = Math.abs(steps(notes.get(0), notes.get(1))) > 1;
        if (above == below && (two || outer && leap)) {
            add(SpeciesRule.DIRECT_PERFECT, time, upper, lower);
        }
    }

    private void relation(int time, int earlier, int later, LineNote before, LineNote after) {
        boolean struck = after.onset() == time;
        boolean letter = before.pitch().letter() == after.pitch().letter();
        if (struck && letter && before.pitch().alteration() != after.pitch().alteration()) {
            add(SpeciesRule.CROSS_RELATION, time, earlier, later);
        }
    }

    /** In second species the same perfect interval on two downbeats, with less than a fourth between. */
    private void accents(int upper, int lower) {
        boolean moves = !isWhole(upper) || !isWhole(lower);
        for (int time = 0; exercise.species() == 2 && moves && time < lastBar; time += BAR) {
            LineNote[] notes = {
                sounding(time, upper), sounding(time + BAR, upper), sounding(time, lower), sounding(time + BAR, lower)
            };
            if (Arrays.stream(notes).allMatch(Objects::nonNull)) {
                int above = Integer.signum(steps(notes[0], notes[1]));
                int below = Integer.signum(steps(notes[2], notes[3]));
                int kind = kind(notes[2], notes[0]);
                LineNote middle = sounding(time + 4, isWhole(upper) ? lower : upper);
                LineNote first = notes[isWhole(upper) ? 2 : 0];
                boolean near = middle.onset() == time + 4 && Math.abs(steps(first, middle)) < 3;
                if (above == below && above != 0 && isPerfect(kind) && kind == kind(notes[3], notes[1]) && near) {
                    add(SpeciesRule.ACCENTED_PARALLEL, time + BAR, upper, lower);
                }
            }
        }
    }

    private boolean isWhole(int line) {
        return lines.get(line).notes().stream().allMatch(note -> note.length() == BAR && note.onset() % BAR == 0);
    }

    private void line(int voice) {
        List<LineNote> notes = lines.get(voice).notes();
        for (int i = 0; i < notes.size(); i++) {
            LineNote note = notes.get(i);
            range(voice, notes.subList(0, i + 1));
            int place = note.pitch().fifths() - exercise.signature();
            if ((place < -2 || place > 5) && note.onset() < lastBar - BAR) {
                add(SpeciesRule.FOREIGN_NOTE, note.onset(), voice, voice);
            }
            if (i > 0) {
                move(voice, notes, i);
            }
            if (i > 1) {
                turn(voice, notes, i);
            }
            if (i > 2 && two && exercise.species() < 3) {
                boolean again = notes.get(i).pitch().equals(notes.get(i - 2).pitch())
                        && notes.get(i - 1).pitch().equals(notes.get(i - 3).pitch());
                if (again && !notes.get(i).pitch().equals(notes.get(i - 1).pitch())) {
                    add(SpeciesRule.ALTERNATION, note.onset(), voice, voice);
                }
            }
        }
        outlines(voice, notes);
    }

    private void range(int voice, List<LineNote> notes) {
        int[] keys =
                notes.stream().mapToInt(note -> note.pitch().midi()).sorted().toArray();
        if (keys[keys.length - 1] - keys[0] > 16) {
            add(SpeciesRule.RANGE, notes.get(notes.size() - 1).onset(), voice, voice);
        }
    }

    private void move(int voice, List<LineNote> notes, int i) {
        int steps = steps(notes.get(i - 1), notes.get(i));
        int semitones = semitones(notes.get(i - 1), notes.get(i));
        int width = Integer.signum(steps) * semitones;
        boolean sung = switch (Math.abs(steps)) {
            case 0 -> semitones == 0;
            case 1 -> width == 1 || width == 2;
            case 2 -> width == 3 || width == 4;
            case 3 -> width == 5;
            case 4 -> width == 7;
            case 5 -> width == 8 && steps > 0;
            case 7 -> width == 12;
            default -> false;
        };
        if (!sung) {
            add(SpeciesRule.LEAP, notes.get(i).onset(), voice, voice);
        }
        boolean same = notes.get(i).pitch().equals(notes.get(i - 1).pitch());
        if (same && exercise.species() > 1 && !isWhole(voice)) {
            add(SpeciesRule.REPETITION, notes.get(i).onset(), voice, voice);
        }
    }

    private void turn(int voice, List<LineNote> notes, int i) {
        int first = steps(notes.get(i - 2), notes.get(i - 1));
        int second = steps(notes.get(i - 1), notes.get(i));
        boolean oneWay = Integer.signum(first) == Integer.signum(second);
        if (Math.abs(first) >= 5 && (second == 0 || oneWay)) {
            add(SpeciesRule.LEAP_RECOVERY, notes.get(i).onset(), voice, voice);
        }
        if (oneWay && Math.abs(first) > 1 && Math.abs(second) > 1) {
            int size = Math.abs(first + second) * 100 + Math.abs(semitones(notes.get(i - 2), notes.get(i)));
            if (size != 407 && size != 508 && size != 509 && size != 712) {
                add(SpeciesRule.LEAPS_ONE_WAY, notes.get(i).onset(), voice, voice);
            }
        }
    }

    private void outlines(int voice, List<LineNote> notes) {
        int[] ways = new int[notes.size() + 1];
        for (int i = 1; i < notes.size(); i++) {
            ways[i] = Integer.signum(steps(notes.get(i - 1), notes.get(i)));
            if (ways[i] == 0) {
                return;
            }
        }
        for (int start = 0; start + 1 < notes.size(); start++) {
            int end = start + 1;
            while (end + 1 < notes.size() && ways[end + 1] == ways[end]) {
                end++;
            }
            int steps = Math.abs(steps(notes.get(start), notes.get(end)));
            int semitones = Math.abs(semitones(notes.get(start), notes.get(end)));
            if (end > start + 1 && ways[start] != ways[start + 1] && steps == 3 && semitones == 6) {
                add(SpeciesRule.TRITONE_OUTLINE, notes.get(end).onset(), voice, voice);
            }
        }
    }

    private void runs() {
        for (int start = 0; exercise.species() == 1 && start + 4 < times.length; start++) {
            List<Integer> kinds = new ArrayList<>();
            for (int moment = start; moment < start + 5; moment++) {
                LineNote above = sounding(times[moment], 0);
                LineNote below = sounding(times[moment], 1);
                kinds.add(above == null || below == null ? 0 : kind(below, above));
            }
            boolean thirds = kinds.stream().allMatch(kind -> kind == 203 || kind == 204);
            boolean sixths = kinds.stream().allMatch(kind -> kind == 508 || kind == 509);
            if (thirds || sixths) {
                add(SpeciesRule.PARALLEL_RUN, times[start + 4], 0, 1);
            }
        }
    }

    private void ends() {
        int voice = 1 - exercise.cantus();
        List<LineNote> notes = lines.get(voice).notes();
        List<LineNote> cantus = lines.get(exercise.cantus()).notes();
        LineNote first = notes.get(0);
        LineNote under = sounding(first.onset(), exercise.cantus());
        boolean below = voice == 1;
        if (under != null && semitones(below ? first : under, below ? under : first) >= 0) {
            int kind = kind(first, under);
            if (kind != 0 && (below || kind != 407)) {
                add(SpeciesRule.BEGINNING, first.onset(), voice, voice);
            }
        }
        LineNote last = notes.get(notes.size() - 1);
        LineNote theFinal = cantus.get(cantus.size() - 1);
        if (kind(last, theFinal) != 0
                && last.pitch().fifths() != theFinal.pitch().fifths()) {
            add(SpeciesRule.ENDING, lastBar, voice, voice);
        }
        int close = steps(cantus.get(cantus.size() - 2), theFinal);
        if (Math.abs(close) == 1 && steps(notes.get(notes.size() - 2), last) != -close) {
            add(SpeciesRule.CADENCE, lastBar, voice, voice);
        }
    }

    /** Two voices a semitone under the final just before it. */
    private void leadingTones() {
        List<LineNote> cantus = lines.get(exercise.cantus()).notes();
        LineNote theFinal = cantus.get(cantus.size() - 1);
        int moment = Arrays.binarySearch(times, lastBar) - 1;
        List<Integer> leading = new ArrayList<>();
        for (int line = 0; moment >= 0 && line < lines.size(); line++) {
            LineNote note = sounding(times[moment], line);
            boolean under = note != null
                    && Math.floorMod(steps(note, theFinal), 7) == 1
                    && Math.floorMod(semitones(note, theFinal), 12) == 1;
            if (under && theFinal.pitch().fifths() - exercise.signature() < 4) {
                leading.add(line);
            }
        }
        if (leading.size() == 2) {
            add(SpeciesRule.DOUBLED_LEADING_TONE, times[moment], leading.get(0), leading.get(1));
        }
    }

    private void values() {
        for (int voice = 0; voice < lines.size(); voice++) {
            if (voice != exercise.cantus() && (exercise.species() == 1 || !isWhole(voice))) {
                List<LineNote> notes = lines.get(voice).notes();
                for (int i = 0; i < notes.size(); i++) {
                    if (!belongs(notes.get(i), i)) {
                        add(SpeciesRule.VALUES, notes.get(i).onset(), voice, voice);
                    }
                }
                ligatures(voice, notes);
                eighths(voice, notes);
                variety(voice, notes);
            }
        }
    }

    private boolean belongs(LineNote note, int index) {
        int offset = note.onset() % BAR;
        boolean half = note.length() == 4 && offset % 4 == 0;
        return switch (exercise.species()) {
            case 1 -> note.onset() == index * BAR && note.length() == BAR;
            case 2 -> half || note.onset() >= lastBar - BAR;
            case 3 -> note.length() == 2 && offset % 2 == 0 || note.onset() >= lastBar;
            case 4 -> half || note.length() == BAR && offset == 4 || note.onset() >= lastBar - BAR;
            default -> true;
        };
    }

    private void ligatures(int voice, List<LineNote> notes) {
        List<Integer> without = notes.stream()
                .map(LineNote::onset)
                .filter(onset -> onset % BAR == 0 && onset > 0 && onset < lastBar)
                .toList();
        if (exercise.species() == 4 && without.size() > Math.max(1, (lastBar / BAR - 1) / 3)) {
            without.forEach(at -> add(SpeciesRule.LIGATURE, at, voice, voice));
        }
    }

    private void eighths(int voice, List<LineNote> notes) {
        for (int i = 1; exercise.species() == 5 && i + 1 < notes.size(); i++) {
            boolean stepwise = Math.abs(steps(notes.get(i - 1), notes.get(i))) == 1
                    && Math.abs(steps(notes.get(i), notes.get(i + 1))) == 1;
            if (notes.get(i).length() == 1 && !stepwise) {
                add(SpeciesRule.EIGHTHS, notes.get(i).onset(), voice, voice);
            }
        }
    }

    private void variety(int voice, List<LineNote> notes) {
        for (int time = 2 * BAR; exercise.species() == 5 && time < lastBar; time += BAR) {
            Set<List<Integer>> rhythms = new HashSet<>();
            for (int bar = time - 2 * BAR; bar <= time; bar += BAR) {
                int start = bar;
                rhythms.add(notes.stream()
                        .map(note -> note.onset() - start)
                        .filter(offset -> offset >= 0 && offset < BAR)
                        .toList());
            }
            if (rhythms.size() == 1) {
                add(SpeciesRule.VARIETY, time, voice, voice);
            }
        }
    }
}

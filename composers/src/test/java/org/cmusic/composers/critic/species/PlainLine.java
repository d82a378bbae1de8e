package org.cmusic.composers.critic.species;

import java.util.List;

/** How one voice goes by itself: range, mode, leaps, turns. */
final class PlainLine {
    private final PlainReading reading;

    PlainLine(PlainReading reading) {
        this.reading = reading;
    }

    void of(int voice) {
        List<LineNote> notes = reading.lines.get(voice).notes();
        for (int i = 0; i < notes.size(); i++) {
            LineNote note = notes.get(i);
            range(voice, notes.subList(0, i + 1));
            int place = note.pitch().fifths() - reading.exercise.signature();
            if ((place < -2 || place > 5) && note.onset() < reading.lastBar - Exercise.BAR) {
                reading.add(SpeciesRule.FOREIGN_NOTE, note.onset(), voice, voice);
            }
            if (i > 0) {
                move(voice, notes, i);
            }
            if (i > 1) {
                turn(voice, notes, i);
            }
            if (i > 2 && reading.two && reading.exercise.species() < 3) {
                boolean again = notes.get(i).pitch().equals(notes.get(i - 2).pitch())
                        && notes.get(i - 1).pitch().equals(notes.get(i - 3).pitch());
                if (again && !notes.get(i).pitch().equals(notes.get(i - 1).pitch())) {
                    reading.add(SpeciesRule.ALTERNATION, note.onset(), voice, voice);
                }
            }
        }
        outlines(voice, notes);
    }

    private void range(int voice, List<LineNote> notes) {
        int[] keys =
                notes.stream().mapToInt(note -> note.pitch().midi()).sorted().toArray();
        if (keys[keys.length - 1] - keys[0] > 16) {
            reading.add(SpeciesRule.RANGE, notes.get(notes.size() - 1).onset(), voice, voice);
        }
    }

    private void move(int voice, List<LineNote> notes, int i) {
        int steps = PlainReading.steps(notes.get(i - 1), notes.get(i));
        int semitones = PlainReading.semitones(notes.get(i - 1), notes.get(i));
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
            reading.add(SpeciesRule.LEAP, notes.get(i).onset(), voice, voice);
        }
        boolean same = notes.get(i).pitch().equals(notes.get(i - 1).pitch());
        if (same && reading.exercise.species() > 1 && !reading.isWhole(voice)) {
            reading.add(SpeciesRule.REPETITION, notes.get(i).onset(), voice, voice);
        }
    }

    private void turn(int voice, List<LineNote> notes, int i) {
        int first = PlainReading.steps(notes.get(i - 2), notes.get(i - 1));
        int second = PlainReading.steps(notes.get(i - 1), notes.get(i));
        boolean oneWay = Integer.signum(first) == Integer.signum(second);
        if (Math.abs(first) >= 5 && (second == 0 || oneWay)) {
            reading.add(SpeciesRule.LEAP_RECOVERY, notes.get(i).onset(), voice, voice);
        }
        if (oneWay && Math.abs(first) > 1 && Math.abs(second) > 1) {
            int size =
                    Math.abs(first + second) * 100 + Math.abs(PlainReading.semitones(notes.get(i - 2), notes.get(i)));
            if (size != 407 && size != 508 && size != 509 && size != 712) {
                reading.add(SpeciesRule.LEAPS_ONE_WAY, notes.get(i).onset(), voice, voice);
            }
        }
    }

    private void outlines(int voice, List<LineNote> notes) {
        int[] ways = new int[notes.size() + 1];
        for (int i = 1; i < notes.size(); i++) {
            ways[i] = Integer.signum(PlainReading.steps(notes.get(i - 1), notes.get(i)));
            if (ways[i] == 0) {
                return;
            }
        }
        for (int start = 0; start + 1 < notes.size(); start++) {
            int end = start + 1;
            while (end + 1 < notes.size() && ways[end + 1] == ways[end]) {
                end++;
            }
            int steps = Math.abs(PlainReading.steps(notes.get(start), notes.get(end)));
            int semitones = Math.abs(PlainReading.semitones(notes.get(start), notes.get(end)));
            if (end > start + 1 && ways[start] != ways[start + 1] && steps == 3 && semitones == 6) {
                reading.add(SpeciesRule.TRITONE_OUTLINE, notes.get(end).onset(), voice, voice);
            }
        }
    }
}

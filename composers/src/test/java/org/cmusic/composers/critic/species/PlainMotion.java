package org.cmusic.composers.critic.species;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** How two voices move: perfect intervals that follow each other, false relations, runs of thirds or sixths. */
final class PlainMotion {
    private final PlainReading reading;

    PlainMotion(PlainReading reading) {
        this.reading = reading;
    }

    /** What is wrong with the way of two voices to a moment. */
    void to(int moment, int upper, int lower) {
        int time = reading.times[moment];
        LineNote above = reading.sounding(time, upper);
        LineNote below = reading.sounding(time, lower);
        LineNote oldAbove = moment == 0 ? null : reading.sounding(reading.times[moment - 1], upper);
        LineNote oldBelow = moment == 0 ? null : reading.sounding(reading.times[moment - 1], lower);
        boolean goOn = above != null && below != null && oldAbove != null && oldBelow != null;
        if (goOn) {
            motion(time, upper, lower, List.of(oldAbove, above, oldBelow, below));
            relation(time, upper, lower, oldAbove, below);
            relation(time, lower, upper, oldBelow, above);
        }
    }

    private void motion(int time, int upper, int lower, List<LineNote> notes) {
        int above = Integer.signum(PlainReading.steps(notes.get(0), notes.get(1)));
        int below = Integer.signum(PlainReading.steps(notes.get(2), notes.get(3)));
        int before = PlainReading.kind(notes.get(2), notes.get(0));
        int after = PlainReading.kind(notes.get(3), notes.get(1));
        if (above == 0 || below == 0 || !PlainReading.isPerfect(after)) {
            return;
        }
        if (before == after) {
            reading.add(SpeciesRule.PARALLEL_PERFECT, time, upper, lower);
        }
        boolean outer = upper == 0 && lower == reading.lines.size() - 1;
        boolean leap = Math.abs(PlainReading.steps(notes.get(0), notes.get(1))) > 1;
        if (above == below && (reading.two || outer && leap)) {
            reading.add(SpeciesRule.DIRECT_PERFECT, time, upper, lower);
        }
    }

    private void relation(int time, int earlier, int later, LineNote before, LineNote after) {
        boolean struck = after.onset() == time;
        boolean letter = before.pitch().letter() == after.pitch().letter();
        if (struck && letter && before.pitch().alteration() != after.pitch().alteration()) {
            reading.add(SpeciesRule.CROSS_RELATION, time, earlier, later);
        }
    }

    /** In second species the same perfect interval on two downbeats, with less than a fourth between. */
    void accents(int upper, int lower) {
        boolean moves = !reading.isWhole(upper) || !reading.isWhole(lower);
        for (int time = 0; reading.exercise.species() == 2 && moves && time < reading.lastBar; time += Exercise.BAR) {
            LineNote[] notes = {
                reading.sounding(time, upper),
                reading.sounding(time + Exercise.BAR, upper),
                reading.sounding(time, lower),
                reading.sounding(time + Exercise.BAR, lower)
            };
            if (Arrays.stream(notes).allMatch(Objects::nonNull)) {
                int above = Integer.signum(PlainReading.steps(notes[0], notes[1]));
                int below = Integer.signum(PlainReading.steps(notes[2], notes[3]));
                int kind = PlainReading.kind(notes[2], notes[0]);
                LineNote middle = reading.sounding(time + 4, reading.isWhole(upper) ? lower : upper);
                LineNote first = notes[reading.isWhole(upper) ? 2 : 0];
                boolean near = middle.onset() == time + 4 && Math.abs(PlainReading.steps(first, middle)) < 3;
                if (above == below
                        && above != 0
                        && PlainReading.isPerfect(kind)
                        && kind == PlainReading.kind(notes[3], notes[1])
                        && near) {
                    reading.add(SpeciesRule.ACCENTED_PARALLEL, time + Exercise.BAR, upper, lower);
                }
            }
        }
    }

    /** In first species five thirds or sixths in a row. */
    void runs() {
        for (int start = 0; reading.exercise.species() == 1 && start + 4 < reading.times.length; start++) {
            List<Integer> kinds = new ArrayList<>();
            for (int moment = start; moment < start + 5; moment++) {
                LineNote above = reading.sounding(reading.times[moment], 0);
                LineNote below = reading.sounding(reading.times[moment], 1);
                kinds.add(above == null || below == null ? 0 : PlainReading.kind(below, above));
            }
            boolean thirds = kinds.stream().allMatch(kind -> kind == 203 || kind == 204);
            boolean sixths = kinds.stream().allMatch(kind -> kind == 508 || kind == 509);
            if (thirds || sixths) {
                reading.add(SpeciesRule.PARALLEL_RUN, reading.times[start + 4], 0, 1);
            }
        }
    }
}

package org.cmusic.composers.critic.species;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rules of counterpoint read word by word, for the plain cases in which nothing excuses what breaks them: what it finds is
 * a fault, but it does not find all.
 */
final class PlainRules {
    private PlainRules() {}

    /** What is plainly wrong with an exercise. */
    static Set<SpeciesFault> faults(Exercise exercise) {
        PlainReading reading = new PlainReading(exercise);
        PlainSounds sounds = new PlainSounds(reading);
        PlainMotion motion = new PlainMotion(reading);
        PlainLine line = new PlainLine(reading);
        for (int upper = 0; upper < reading.lines.size(); upper++) {
            for (int lower = upper + 1; lower < reading.lines.size(); lower++) {
                for (int moment = 0; moment < reading.times.length; moment++) {
                    sounds.at(reading.times[moment], upper, lower);
                    motion.to(moment, upper, lower);
                }
                motion.accents(upper, lower);
            }
            if (upper != exercise.cantus()) {
                line.of(upper);
            }
        }
        PlainEnds ends = new PlainEnds(reading);
        if (reading.two) {
            motion.runs();
            ends.ends();
        } else {
            ends.leadingTones();
        }
        new PlainValues(reading).check();
        return reading.found();
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
}

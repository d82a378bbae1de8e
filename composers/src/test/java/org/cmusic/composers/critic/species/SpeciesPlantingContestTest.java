package org.cmusic.composers.critic.species;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults planted one at a time in exercises in counterpoint that have none; prints a table. */
@Tag("contest")
class SpeciesPlantingContestTest {
    private static final int EACH = 200;
    private static final int MOST_TRIES = 400_000;
    private static final int FIRST = 1;
    private static final int THIRD = 3;
    private static final int FOURTH = 4;
    private static final int FIFTH = 5;
    /** Intervals by which exercises are transposed: steps of the staff, and places on the line of fifths. */
    private static final int[][] TRANSPOSITIONS = {{0, 0}, {4, 1}, {3, -1}, {1, 2}, {-1, -2}, {-3, 1}};

    private static final List<Exercise> EXERCISES =
            List.copyOf(Textbook.exercises().values());

    @Test
    void transposedExercisesHaveNoFault() {
        for (Map.Entry<String, Exercise> entry : Textbook.exercises().entrySet()) {
            for (int[] by : TRANSPOSITIONS) {
                Exercise other = transposed(entry.getValue(), by);
                assertThat(Counterpoint.faults(other)).as(entry.getKey()).isEmpty();
                assertThat(PlainRules.faults(other)).as(entry.getKey()).isEmpty();
                assertThat(PlainRules.climax(other.lines().get(other.cantus()))).isEmpty();
            }
        }
    }

    @Test
    void everyPlantedFaultIsCaught() {
        System.out.println("planting  rule of counterpoint  planted  caught");
        List<String> missed = new ArrayList<>();
        Map<SpeciesRule, Map<Exercise, SpeciesFault>> plantings = plantings(new Random(11));
        plantings.forEach((rule, kind) -> {
            int before = missed.size();
            kind.forEach((exercise, fault) -> {
                if (!found(exercise, rule).contains(fault)) {
                    missed.add(fault + " in " + exercise);
                }
            });
            System.out.println(String.format(
                    Locale.ROOT, "planting  %-20s %7d %7d", rule, kind.size(), kind.size() - missed.size() + before));
        });
        missed.stream().limit(40).forEach(line -> System.out.println("planting  missed: " + line));
        assertThat(missed).isEmpty();
        plantings.forEach((rule, kind) -> assertThat(kind).as(rule.toString()).hasSize(EACH));
    }

    private static List<SpeciesFault> found(Exercise exercise, SpeciesRule rule) {
        return rule == SpeciesRule.CLIMAX
                ? Counterpoint.faultsOfCantus(exercise.lines().get(exercise.cantus()), exercise.signature())
                : Counterpoint.faults(exercise);
    }

    private static Map<SpeciesRule, Map<Exercise, SpeciesFault>> plantings(Random random) {
        Map<SpeciesRule, Map<Exercise, SpeciesFault>> kinds = new EnumMap<>(SpeciesRule.class);
        for (SpeciesRule rule : SpeciesRule.values()) {
            kinds.put(rule, new LinkedHashMap<>());
        }
        for (int i = 0; i < MOST_TRIES && kinds.values().stream().anyMatch(kind -> kind.size() < EACH); i++) {
            Exercise exercise = EXERCISES.get(random.nextInt(EXERCISES.size()));
            Exercise changed =
                    changed(transposed(exercise, TRANSPOSITIONS[random.nextInt(TRANSPOSITIONS.length)]), random);
            Set<SpeciesFault> faults = PlainRules.faults(changed);
            faults.addAll(PlainRules.climax(changed.lines().get(changed.cantus())));
            for (SpeciesFault fault : faults) {
                if (kinds.get(fault.rule()).size() < EACH) {
                    kinds.get(fault.rule()).putIfAbsent(changed, fault);
                }
            }
        }
        return kinds;
    }

    private static Exercise transposed(Exercise exercise, int[] by) {
        List<Line> lines = exercise.lines().stream()
                .map(line -> new Line(line.notes().stream()
                        .map(note -> new LineNote(note.onset(), note.length(), transposed(note.pitch(), by)))
                        .toList()))
                .toList();
        return new Exercise(lines, exercise.cantus(), exercise.species(), exercise.signature() + by[1]);
    }

    private static Pitch transposed(Pitch pitch, int[] by) {
        return Pitch.ofFifths(pitch.fifths() + by[1], Math.floorDiv(pitch.diatonicStep() + by[0], 7));
    }

    /** Mostly one note changed to another pitch; else a change of what its species or its values are. */
    private static Exercise changed(Exercise exercise, Random random) {
        int kind = random.nextInt(20);
        if (kind == 0 && exercise.species() == THIRD) {
            return repitched(new Exercise(exercise.lines(), exercise.cantus(), FIFTH, exercise.signature()), random);
        }
        if (kind < 2 && exercise.species() == FIRST) {
            return inRow(exercise, random);
        }
        if (kind < 3 && exercise.species() == FOURTH) {
            return untied(exercise, random);
        }
        if (kind == 4 && exercise.species() < THIRD && exercise.lines().size() == 2) {
            return repitched(alternating(exercise, random), random);
        }
        return kind < 4 ? split(exercise, random) : repitched(exercise, random);
    }

    private static int moving(Exercise exercise) {
        for (int voice = 0; voice < exercise.lines().size(); voice++) {
            boolean whole =
                    exercise.lines().get(voice).notes().stream().allMatch(note -> note.length() == Exercise.BAR);
            if (voice != exercise.cantus() && (!whole || exercise.species() == FIRST)) {
                return voice;
            }
        }
        throw new IllegalArgumentException("no voice moves");
    }

    private static Exercise with(Exercise exercise, int voice, List<LineNote> notes) {
        List<Line> lines = new ArrayList<>(exercise.lines());
        lines.set(voice, new Line(notes));
        return new Exercise(lines, exercise.cantus(), exercise.species(), exercise.signature());
    }

    private static Exercise repitched(Exercise exercise, Random random) {
        int voice = random.nextInt(exercise.lines().size());
        List<LineNote> notes = new ArrayList<>(exercise.lines().get(voice).notes());
        int index = random.nextInt(notes.size());
        LineNote note = notes.get(index);
        int step = note.pitch().diatonicStep() + random.nextInt(23) - 11;
        Letter letter = Letter.values()[Math.floorMod(step, 7)];
        int natural = Math.floorDiv(exercise.signature() + 5 - letter.fifth(), 7);
        int alteration = natural + (random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0);
        Pitch pitch = new Pitch(letter, alteration, Math.floorDiv(step, 7));
        notes.set(index, new LineNote(note.onset(), note.length(), pitch));
        return with(exercise, voice, notes);
    }

    /** Two notes sung again. */
    private static Exercise alternating(Exercise exercise, Random random) {
        int voice = moving(exercise);
        List<LineNote> notes = new ArrayList<>(exercise.lines().get(voice).notes());
        int start = random.nextInt(notes.size() - THIRD);
        for (int i = start + 2; i < start + 4; i++) {
            LineNote note = notes.get(i);
            notes.set(
                    i,
                    new LineNote(note.onset(), note.length(), notes.get(i - 2).pitch()));
        }
        return with(exercise, voice, notes);
    }

    /** A note struck again in its middle. */
    private static Exercise split(Exercise exercise, Random random) {
        int voice = moving(exercise);
        List<LineNote> notes = new ArrayList<>(exercise.lines().get(voice).notes());
        int index = random.nextInt(notes.size());
        LineNote note = notes.get(index);
        if (note.length() > 1) {
            int half = note.length() / 2;
            notes.set(index, new LineNote(note.onset(), half, note.pitch()));
            notes.add(index + 1, new LineNote(note.onset() + half, note.length() - half, note.pitch()));
        }
        return with(exercise, voice, notes);
    }

    /** Some or all notes that are held over a bar line are struck on it. */
    private static Exercise untied(Exercise exercise, Random random) {
        int voice = moving(exercise);
        List<LineNote> notes = new ArrayList<>();
        for (LineNote note : exercise.lines().get(voice).notes()) {
            int bar = (note.onset() / Exercise.BAR + 1) * Exercise.BAR;
            if (note.onset() + note.length() > bar && random.nextInt(4) > 0) {
                notes.add(new LineNote(note.onset(), bar - note.onset(), note.pitch()));
                notes.add(new LineNote(bar, note.onset() + note.length() - bar, note.pitch()));
            } else {
                notes.add(note);
            }
        }
        return repitched(with(exercise, voice, notes), random);
    }

    /** Thirds or sixths with the cantus throughout, but for one end. */
    private static Exercise inRow(Exercise exercise, Random random) {
        if (exercise.lines().size() > 2) {
            return exercise;
        }
        int voice = 1 - exercise.cantus();
        int distance = (random.nextBoolean() ? 2 : 5) + (random.nextBoolean() ? 7 : 0);
        List<LineNote> notes = new ArrayList<>(exercise.lines().get(voice).notes());
        int start = random.nextInt(notes.size());
        int end = start + random.nextInt(notes.size() - start) + 1;
        for (int i = start; i < end; i++) {
            LineNote cantus = exercise.lines().get(exercise.cantus()).notes().get(i);
            int step = cantus.pitch().diatonicStep() + (voice == 0 ? distance : -distance);
            Letter letter = Letter.values()[Math.floorMod(step, 7)];
            int natural = Math.floorDiv(exercise.signature() + 5 - letter.fifth(), 7);
            notes.set(
                    i,
                    new LineNote(cantus.onset(), cantus.length(), new Pitch(letter, natural, Math.floorDiv(step, 7))));
        }
        return with(exercise, voice, notes);
    }
}

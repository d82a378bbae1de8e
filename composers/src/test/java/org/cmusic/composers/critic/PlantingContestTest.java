package org.cmusic.composers.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cmusic.model.Meter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Faults planted one at a time in exercises that have none, and rows of chords at random; prints a table. */
@Tag("contest")
class PlantingContestTest {
    private static final int EACH = 400;
    private static final int ROUNDS = 60;
    private static final int WIDEST = 19;
    private static final int OCTAVE = 12;
    private static final int ROWS = 1000;
    private static final List<Setting> EXERCISES = Setting.exercises();

    private static final Map<Rule, Set<Planting>> PLANTINGS = new EnumMap<>(Rule.class);

    /** A note changed so that a rule is broken once. */
    private record Planting(Setting setting, Fault fault) {}

    @BeforeAll
    static void plant() {
        PLANTINGS.putAll(plantings(new Random(7)));
    }

    @Test
    void everyPlantedFaultIsCaught() {
        int planted = 0;
        System.out.println("planting  rule                 planted  caught");
        List<String> missed = new ArrayList<>();
        for (Map.Entry<Rule, Set<Planting>> kind : PLANTINGS.entrySet()) {
            int caught = 0;
            for (Planting planting : kind.getValue()) {
                if (planting.setting().faults().contains(planting.fault())) {
                    caught++;
                } else {
                    missed.add(planting.setting().name() + ": " + planting.fault() + " at "
                            + planting.fault().at());
                }
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "planting  %-20s %7d %7d",
                    kind.getKey(),
                    kind.getValue().size(),
                    caught));
            assertThat(kind.getValue()).as(kind.getKey().toString()).hasSize(EACH);
            planted += kind.getValue().size();
        }
        missed.forEach(line -> System.out.println("planting  missed: " + line));
        assertThat(planted).isGreaterThanOrEqualTo(5000);
        assertThat(missed).isEmpty();
    }

    @Test
    void nothingElseIsFoundWhereAFaultIsPlanted() {
        PLANTINGS
                .values()
                .forEach(kind -> kind.forEach(
                        planting -> assertThat(new HashSet<>(planting.setting().faults()))
                                .as(planting.setting().name())
                                .isEqualTo(PartWriting.faults(planting.setting()))));
    }

    /** As many for each rule: all changes of one note, in transpositions at random, of which some are drawn. */
    private static Map<Rule, Set<Planting>> plantings(Random random) {
        Map<Rule, Set<Planting>> chosen = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            chosen.put(rule, new LinkedHashSet<>());
        }
        for (int round = 0; round < ROUNDS && !isFull(chosen); round++) {
            Map<Rule, List<Planting>> candidates = new EnumMap<>(Rule.class);
            EXERCISES.forEach(exercise -> collect(transposed(exercise, random), candidates));
            candidates.forEach((rule, list) -> draw(list, chosen.get(rule), random));
        }
        return chosen;
    }

    private static boolean isFull(Map<Rule, Set<Planting>> chosen) {
        return chosen.values().stream().allMatch(kind -> kind.size() == EACH);
    }

    private static void draw(List<Planting> from, Set<Planting> into, Random random) {
        Collections.shuffle(from, random);
        int most = EACH / 2;
        for (int i = 0; i < Math.min(most, from.size()) && into.size() < EACH; i++) {
            into.add(from.get(i));
        }
    }

    private static Setting transposed(Setting exercise, Random random) {
        Setting other;
        do {
            other = exercise.transposed(random.nextInt(2 * OCTAVE + 1) - OCTAVE);
        } while (!other.isWithin(VoiceRange.CHOIR));
        return other;
    }

    /** All changes of one note that break one rule once and, if it is only worth a remark, none that is a fault. */
    private static void collect(Setting exercise, Map<Rule, List<Planting>> candidates) {
        Set<Fault> before = PartWriting.faults(exercise);
        for (int voice = 0; voice < exercise.voices().size(); voice++) {
            List<Setting.Sung> line = exercise.voices().get(voice);
            for (int index = 0; index < line.size(); index++) {
                int key = line.get(index).key();
                for (int by = -WIDEST; by <= WIDEST; by++) {
                    if (by != 0 && key >= 0) {
                        Setting changed = exercise.with(voice, index, key + by);
                        Set<Fault> after = PartWriting.faults(changed);
                        after.removeAll(before);
                        single(after)
                                .forEach(fault -> candidates
                                        .computeIfAbsent(fault.rule(), rule -> new ArrayList<>())
                                        .add(new Planting(changed, fault)));
                    }
                }
            }
        }
    }

    /** The one fault among what is new, or the one remark of each rule where there is no fault. */
    private static List<Fault> single(Set<Fault> faults) {
        List<Fault> grave =
                faults.stream().filter(fault -> fault.rule().isFault()).toList();
        if (!grave.isEmpty()) {
            return grave.size() == 1 ? grave : List.of();
        }
        return faults.stream()
                .filter(fault -> faults.stream()
                                .filter(other -> other.rule() == fault.rule())
                                .count()
                        == 1)
                .toList();
    }

    @Test
    void inRowsAtRandomTheSameIsFoundAsByTheLetterOfTheRules() {
        int faults = 0;
        int clean = 0;
        List<String> different = new ArrayList<>();
        for (int seed = 0; seed < ROWS; seed++) {
            Setting row = row(seed);
            Set<Fault> expected = PartWriting.faults(row);
            Set<Fault> found = new HashSet<>(row.faults());
            faults += expected.size();
            clean += expected.stream().noneMatch(fault -> fault.rule().isFault()) ? 1 : 0;
            if (!found.equals(expected)) {
                Set<Fault> missing = new HashSet<>(expected);
                missing.removeAll(found);
                found.removeAll(expected);
                different.add(seed + ": not found " + missing + ", found beside " + found);
            }
        }
        System.out.println(String.format(
                Locale.ROOT,
                "planting  %d rows of chords, %d without fault, %d faults and remarks, %d rows judged otherwise",
                ROWS,
                clean,
                faults,
                different.size()));
        assertThat(clean).isBetween(ROWS / 20, ROWS);
        assertThat(different).isEmpty();
    }

    /** From tame to wild: a few chords of four voices, some notes of which are halved, held or left out. */
    private static Setting row(int seed) {
        Random random = new Random(seed);
        int[] keys = {72, 67, 60, 48};
        int reach = 1 + random.nextInt(seed % 4 == 0 ? 14 : 4);
        int chords = 2 + random.nextInt(seed % 2 == 0 ? 3 : 8);
        List<List<Setting.Sung>> voices = new ArrayList<>();
        for (int start : keys) {
            List<Setting.Sung> voice = new ArrayList<>();
            int key = start;
            for (int i = 0; i < chords; i++) {
                int kind = random.nextInt(12);
                int next = Math.max(36, Math.min(84, key + random.nextInt(2 * reach + 1) - reach));
                if (kind == 0 && i > 0) {
                    voice.add(new Setting.Sung(-1, Setting.QUARTER));
                } else if (kind < 3) {
                    voice.add(new Setting.Sung(key, Setting.QUARTER / 2));
                    voice.add(new Setting.Sung(next, Setting.QUARTER / 2));
                } else {
                    voice.add(new Setting.Sung(kind < 5 ? key : next, Setting.QUARTER));
                }
                key = next;
            }
            voices.add(voice);
        }
        return new Setting("row " + seed, new Meter(4, 4), EXERCISES.get(0).key(), voices);
    }
}

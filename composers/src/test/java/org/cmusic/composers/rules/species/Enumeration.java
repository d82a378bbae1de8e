package org.cmusic.composers.rules.species;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.composers.critic.species.SpeciesRule;
import org.cmusic.model.Pitch;

/** Every way to fill the voices of a task, each given whole to the critic. */
final class Enumeration {
    private final Task task;
    private final List<List<PlacedNote>> voices = new ArrayList<>();

    Enumeration(Task task) {
        this.task = task;
    }

    long count() {
        voices.clear();
        return count(0);
    }

    private long count(int voice) {
        if (voice == task.ranges().size()) {
            return Judged.faults(task, voices).isEmpty() ? 1 : 0;
        }
        long count = 0;
        for (List<Integer> rhythm : rhythms(voice)) {
            count += fill(voice, rhythm, new ArrayList<>());
        }
        return count;
    }

    private long fill(int voice, List<Integer> rhythm, List<PlacedNote> notes) {
        if (rhythm.size() / 2 == notes.size()) {
            voices.add(List.copyOf(notes));
            long count = count(voice + 1);
            voices.remove(voices.size() - 1);
            return count;
        }
        long count = 0;
        int onset = rhythm.get(2 * notes.size());
        int length = rhythm.get(2 * notes.size() + 1);
        for (Pitch pitch : pitches(voice, onset)) {
            notes.add(new PlacedNote(onset, length, pitch));
            count += fill(voice, rhythm, notes);
            notes.remove(notes.size() - 1);
        }
        return count;
    }

    private List<Pitch> pitches(int voice, int onset) {
        if (voice == task.cantusVoice()) {
            return List.of(task.cantus().get(onset / 8));
        }
        boolean close = onset / 8 == task.cantus().size() - 2;
        Task.Range range = task.ranges().get(voice);
        return task.mode().pitches(range.low(), range.high(), close);
    }

    /** Rows of onsets and lengths by turns. */
    private List<List<Integer>> rhythms(int voice) {
        int bars = task.cantus().size();
        List<List<Integer>> all = new ArrayList<>();
        if (voice == task.cantusVoice() || voice != task.florid() || task.species() == 1) {
            List<Integer> whole = new ArrayList<>();
            for (int bar = 0; bar < bars; bar++) {
                whole.addAll(List.of(8 * bar, 8));
            }
            return List.of(whole);
        }
        int[] values = new int[][] {{}, {8}, {4, 8}, {2}, {4, 8}, {1, 2, 4, 6, 8}}[task.species()];
        int[] rests = new int[][] {{}, {0}, {0, 4}, {0, 2}, {4}, {0, 4}}[task.species()];
        for (int rest : rests) {
            extend(values, rest, 8 * (bars - 1), new ArrayList<>(), all);
        }
        all.removeIf(rhythm -> !belongs(rhythm));
        return all;
    }

    /** Whether the critic lets a rhythm pass, whatever the pitches. */
    private boolean belongs(List<Integer> rhythm) {
        List<List<PlacedNote>> lines = new ArrayList<>();
        for (int voice = 0; voice < task.ranges().size(); voice++) {
            List<PlacedNote> notes = new ArrayList<>();
            if (voice == task.florid()) {
                for (int i = 0; i < rhythm.size(); i += 2) {
                    notes.add(new PlacedNote(
                            rhythm.get(i), rhythm.get(i + 1), task.cantus().get(0)));
                }
            } else {
                for (int bar = 0; bar < task.cantus().size(); bar++) {
                    notes.add(new PlacedNote(8 * bar, 8, task.cantus().get(bar)));
                }
            }
            lines.add(notes);
        }
        return Judged.faults(task, lines).stream().noneMatch(fault -> fault.rule() == SpeciesRule.VALUES);
    }

    /** All rows of values that fill the time up to the last bar; whether they belong there the critic says. */
    private static void extend(int[] values, int time, int end, List<Integer> row, List<List<Integer>> all) {
        if (time == end) {
            List<Integer> whole = new ArrayList<>(row);
            whole.addAll(List.of(end, 8));
            all.add(whole);
            return;
        }
        for (int value : values) {
            boolean likely = value > 1 || time % 4 >= 2;
            if (time + value <= end && likely && !(value == 8 && time % 8 == 0 && time != end - 8)) {
                row.add(time);
                row.add(value);
                extend(values, time + value, end, row, all);
                row.remove(row.size() - 1);
                row.remove(row.size() - 1);
            }
        }
    }
}

package org.cmusic.composers.rules.species;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.model.Pitch;

/** The voices as far as they are composed, with what sounds together wherever all of them are. */
final class Board {
    /** All voices are consonant. */
    static final int CONSONANT = 0;
    /** The voice that moves is dissonant with another. */
    static final int DISSONANT = 1;
    /** Voices that do not move are dissonant. */
    static final int WRONG = 2;

    private static final int MOST_FRAMES_PER_BAR = 8;

    final Task task;
    private final List<VoiceLine> lines = new ArrayList<>();
    private final List<Integer> voiceOfChoice = new ArrayList<>();
    private final List<Integer> framesBefore = new ArrayList<>();
    private final int[] times;
    private final int[] states;
    private int frames;

    Board(Task task) {
        this.task = task;
        this.times = new int[task.cantus().size() * MOST_FRAMES_PER_BAR];
        this.states = new int[times.length];
        for (int voice = 0; voice < task.voices(); voice++) {
            lines.add(new VoiceLine());
        }
        for (int bar = 0; bar < task.cantus().size(); bar++) {
            line(task.cantusVoice())
                    .add(new PlacedNote(
                            bar * PlacedNote.BAR, PlacedNote.BAR, task.cantus().get(bar)));
        }
    }

    VoiceLine line(int voice) {
        return lines.get(voice);
    }

    VoiceLine florid() {
        return lines.get(task.florid());
    }

    /** The voice that is composed next: the one that is behind; of several the lowest, but last of all the one that moves. */
    int next() {
        int next = task.bottom();
        for (int voice = task.bottom() - 1; voice >= 0; voice--) {
            int end = line(voice).end();
            int before = line(next).end();
            if (end < before || end == before && task.moves(next)) {
                next = voice;
            }
        }
        return next;
    }

    boolean isDone() {
        int end = task.lastBar() + PlacedNote.BAR;
        return lines.stream().allMatch(line -> line.end() == end);
    }

    void place(int voice, PlacedNote note) {
        line(voice).add(note);
        voiceOfChoice.add(voice);
        framesBefore.add(frames);
        int complete = lines.stream().mapToInt(VoiceLine::end).min().orElse(0);
        for (int time = frames == 0 ? 0 : times[frames - 1] + 1; time < complete; time++) {
            if (time % PlacedNote.BAR == 0 || isStruck(task.florid(), time)) {
                times[frames] = time;
                states[frames] = stateAt(time);
                frames++;
            }
        }
    }

    void takeBack() {
        int last = voiceOfChoice.size() - 1;
        line(voiceOfChoice.remove(last)).removeLast();
        frames = framesBefore.remove(last);
    }

    /** The voice of the last choice. */
    int voice() {
        return voiceOfChoice.get(voiceOfChoice.size() - 1);
    }

    VoiceLine line() {
        return line(voice());
    }

    /** The last choice. */
    PlacedNote note() {
        return line().last();
    }

    /** How many frames are known. */
    int frames() {
        return frames;
    }

    /** How many were known before the last choice. */
    int framesBefore() {
        return framesBefore.get(framesBefore.size() - 1);
    }

    int time(int frame) {
        return times[frame];
    }

    int state(int frame) {
        return states[frame];
    }

    /** Whether a frame is consonant, or not known as yet. */
    boolean mayBeConsonant(int frame) {
        return frame < 0 || frame >= frames || states[frame] == CONSONANT;
    }

    /** The frame of a time, or -1 where it is not known as yet. */
    int frameAt(int time) {
        for (int frame = frames - 1; frame >= 0 && times[frame] >= time; frame--) {
            if (times[frame] == time) {
                return frame;
            }
        }
        return -1;
    }

    boolean sounds(int voice, int time) {
        return time >= 0 && line(voice).at(time) >= 0;
    }

    Pitch pitch(int voice, int time) {
        return line(voice).pitch(line(voice).at(time));
    }

    boolean isStruck(int voice, int time) {
        int index = line(voice).at(time);
        return index >= 0 && line(voice).note(index).onset() == time;
    }

    private int stateAt(int time) {
        int state = CONSONANT;
        for (int upper = 0; upper < task.voices(); upper++) {
            for (int lower = upper + 1; lower < task.voices(); lower++) {
                if (isDissonant(upper, lower, time)) {
                    boolean moving = upper == task.florid() || lower == task.florid();
                    state = Math.max(state, moving ? DISSONANT : WRONG);
                }
            }
        }
        return state;
    }

    /** Whether two voices that both sound are dissonant; the lowest that sounds is the bass. */
    boolean isDissonant(int upper, int lower, int time) {
        if (!sounds(upper, time) || !sounds(lower, time)) {
            return false;
        }
        Pitch high = pitch(upper, time);
        Pitch low = pitch(lower, time);
        return isBass(lower, time) ? !Motion.isConsonant(low, high) : !Motion.isConsonantOverBass(low, high);
    }

    /** Whether nothing is known to sound below a voice. */
    private boolean isBass(int voice, int time) {
        for (int below = voice + 1; below < task.voices(); below++) {
            if (sounds(below, time) || line(below).end() <= time) {
                return false;
            }
        }
        return true;
    }
}

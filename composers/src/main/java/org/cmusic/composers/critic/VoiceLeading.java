package org.cmusic.composers.critic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.model.Beats;

/**
 * The search for what breaks the rules of part writing. Voices are in order from the highest to the lowest; those that rest
 * before or after a step are left out of account. Where a rule is about what sounds rather than what moves, each moment at
 * which it is broken counts.
 */
public final class VoiceLeading {
    private static final int OCTAVE = 12;
    private static final int FIFTH = 7;
    private static final int STEP = 2;
    private static final int TRITONE = 6;
    private static final int MINOR_SEVENTH = 10;
    private static final int CHOIR = 4;

    private final Frames frames;
    private final List<VoiceRange> ranges;
    private final boolean byClass;
    private final List<Fault> found = new ArrayList<>();

    private VoiceLeading(Frames frames, List<VoiceRange> ranges, boolean byClass) {
        this.frames = frames;
        this.ranges = ranges;
        this.byClass = byClass;
    }

    /**
     * All that is found, by time. Four voices are taken for a choir; other numbers of voices have no ranges.
     *
     * @param frames at onsets, for places; on a grid, for rates
     */
    public static List<Fault> of(Frames frames) {
        return of(frames, usual(frames));
    }

    /**
     * All that is found where an interval is what the upper voice is above the lower by pitch class alone, so that a fourth
     * between voices that cross is a fifth. Published rates of chorales are counted in this way.
     */
    public static List<Fault> byPitchClass(Frames frames) {
        return new VoiceLeading(frames, usual(frames), true).search();
    }

    private static List<VoiceRange> usual(Frames frames) {
        return frames.voices() == CHOIR ? VoiceRange.CHOIR : List.of();
    }

    /**
     * All that is found, by time.
     *
     * @param ranges one for each voice; empty for none
     */
    public static List<Fault> of(Frames frames, List<VoiceRange> ranges) {
        return new VoiceLeading(frames, ranges, false).search();
    }

    private List<Fault> search() {
        for (int frame = 0; frame < frames.size(); frame++) {
            sound(frame);
            if (frame > 0) {
                step(frame);
            }
        }
        return found;
    }

    /** How often each rule is broken; crossings, spacing and range by moments. */
    public static Map<Rule, Integer> counts(List<Fault> faults) {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        Map<Rule, Beats> last = new EnumMap<>(Rule.class);
        for (Fault fault : faults) {
            boolean counted = isOfMoment(fault.rule()) && fault.at().equals(last.put(fault.rule(), fault.at()));
            counts.merge(fault.rule(), counted ? 0 : 1, Integer::sum);
        }
        return counts;
    }

    /**
     * Those to be told: a crossing that lasts over several moments where it begins, and no overlap of voices that cross
     * anyway.
     */
    public static List<Fault> beginnings(List<Fault> faults, Frames frames) {
        List<Fault> begun = new ArrayList<>();
        Map<Fault, Integer> lasting = new HashMap<>();
        Map<Beats, Integer> places = new HashMap<>();
        for (int frame = 0; frame < frames.size(); frame++) {
            places.put(frames.time(frame), frame);
        }
        for (Fault fault : faults) {
            int place = places.get(fault.at());
            if (fault.rule() == Rule.OVERLAP) {
                Integer crossed = lasting.get(line(Rule.CROSSING, fault));
                if (crossed == null || crossed < place - 1) {
                    begun.add(fault);
                }
            } else if (isOfMoment(fault.rule())) {
                Integer before = lasting.put(line(fault.rule(), fault), place);
                if (before == null || before < place - 1) {
                    begun.add(fault);
                }
            } else {
                begun.add(fault);
            }
        }
        return begun.stream().distinct().toList();
    }

    /** What faults of one kind between the same voices have in common. */
    private static Fault line(Rule rule, Fault fault) {
        return new Fault(rule, Beats.ZERO, fault.upper(), fault.lower());
    }

    private static boolean isOfMoment(Rule rule) {
        return rule == Rule.CROSSING || rule == Rule.SPACING || rule == Rule.RANGE;
    }

    private void add(Rule rule, int frame, int upper, int lower) {
        found.add(new Fault(rule, frames.time(frame), upper, lower));
    }

    private void sound(int frame) {
        int bass = frames.voices() - 1;
        for (int voice = 0; voice < frames.voices(); voice++) {
            if (!frames.sounds(frame, voice)) {
                continue;
            }
            int pitch = frames.pitch(frame, voice);
            if (!ranges.isEmpty() && !ranges.get(voice).holds(pitch)) {
                add(Rule.RANGE, frame, voice, voice);
            }
            if (voice < bass && frames.sounds(frame, voice + 1)) {
                int distance = pitch - frames.pitch(frame, voice + 1);
                if (distance < 0) {
                    add(Rule.CROSSING, frame, voice, voice + 1);
                }
                if (distance > OCTAVE && voice + 1 < bass) {
                    add(Rule.SPACING, frame, voice, voice + 1);
                }
            }
        }
    }

    private void step(int frame) {
        int bass = frames.voices() - 1;
        for (int upper = 0; upper <= bass; upper++) {
            if (!goesOn(frame, upper)) {
                continue;
            }
            leap(frame, upper);
            for (int lower = upper + 1; lower <= bass; lower++) {
                if (goesOn(frame, lower)) {
                    parallels(frame, upper, lower);
                }
            }
            if (upper < bass && goesOn(frame, upper + 1)) {
                overlap(frame, upper);
            }
        }
        if (bass > 0 && goesOn(frame, 0) && goesOn(frame, bass)) {
            hidden(frame, bass);
        }
        sameDirection(frame);
    }

    private boolean goesOn(int frame, int voice) {
        return frames.sounds(frame - 1, voice) && frames.sounds(frame, voice);
    }

    private int move(int frame, int voice) {
        return frames.pitch(frame, voice) - frames.pitch(frame - 1, voice);
    }

    /** From the lower pitch up to the higher, whichever voice has it, octaves left out. */
    private int interval(int frame, int upper, int lower) {
        int distance = frames.pitch(frame, upper) - frames.pitch(frame, lower);
        return byClass ? Math.floorMod(distance, OCTAVE) : Math.abs(distance) % OCTAVE;
    }

    private void leap(int frame, int voice) {
        int size = Math.abs(move(frame, voice));
        if (size > OCTAVE) {
            add(Rule.WIDE_LEAP, frame, voice, voice);
        } else if (size == MINOR_SEVENTH || size == MINOR_SEVENTH + 1) {
            add(Rule.SEVENTH_LEAP, frame, voice, voice);
        } else if (size == TRITONE) {
            add(Rule.TRITONE_LEAP, frame, voice, voice);
        }
    }

    private void parallels(int frame, int upper, int lower) {
        int above = Integer.signum(move(frame, upper));
        int below = Integer.signum(move(frame, lower));
        int interval = interval(frame, upper, lower);
        if (above == 0 || below == 0 || interval != interval(frame - 1, upper, lower)) {
            return;
        }
        boolean together = above == below;
        if (interval == FIFTH) {
            add(together ? Rule.PARALLEL_FIFTH : Rule.ANTIPARALLEL_FIFTH, frame, upper, lower);
        } else if (interval == 0) {
            add(together ? Rule.PARALLEL_OCTAVE : Rule.ANTIPARALLEL_OCTAVE, frame, upper, lower);
        }
    }

    private void overlap(int frame, int upper) {
        if (frames.pitch(frame, upper) < frames.pitch(frame - 1, upper + 1)) {
            add(Rule.OVERLAP, frame, upper, upper + 1);
        }
        if (frames.pitch(frame, upper + 1) > frames.pitch(frame - 1, upper)) {
            add(Rule.OVERLAP, frame, upper, upper + 1);
        }
    }

    private void hidden(int frame, int bass) {
        int interval = interval(frame, 0, bass);
        boolean together = move(frame, 0) != 0 && Integer.signum(move(frame, 0)) == Integer.signum(move(frame, bass));
        boolean perfect = interval == 0 || interval == FIFTH;
        boolean parallel = interval == interval(frame - 1, 0, bass);
        if (together && perfect && !parallel && Math.abs(move(frame, 0)) > STEP) {
            add(Rule.HIDDEN, frame, 0, bass);
        }
    }

    private void sameDirection(int frame) {
        if (frames.voices() < CHOIR || !goesOn(frame, 0)) {
            return;
        }
        int direction = Integer.signum(move(frame, 0));
        for (int voice = 0; voice < frames.voices(); voice++) {
            if (!goesOn(frame, voice) || direction == 0 || Integer.signum(move(frame, voice)) != direction) {
                return;
            }
        }
        add(Rule.SAME_DIRECTION, frame, 0, frames.voices() - 1);
    }
}

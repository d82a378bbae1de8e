package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.cmusic.model.Signal;
import org.cmusic.model.Tone;
import org.cmusic.model.UnitGenerator;

/**
 * What the signals of one note, or of one effect, cost while they sound.
 *
 * @param units unit generators
 * @param delay seconds of sound that its delays and rooms hold
 */
record SignalLoad(int units, double delay) {
    private static final SignalLoad NONE = new SignalLoad(0, 0);
    private static final double SHORTEST_DELAY = 0.1;
    private static final double LONGEST_ROOM = 2;

    /** The load of a tone. */
    static SignalLoad of(Tone tone) {
        List<Signal> roots = new ArrayList<>(List.of(tone.signal(), tone.gain()));
        for (Tone.Send send : tone.sends()) {
            roots.add(send.level());
        }
        for (Signal root : roots) {
            if (!isPlain(root)) {
                return of(roots);
            }
        }
        return NONE;
    }

    /** Whether there is no unit in it: so it is in most instruments, of which many notes are looked at. */
    private static boolean isPlain(Signal signal) {
        return !(signal instanceof Signal.Unit) && SignalSize.parts(signal).isEmpty();
    }

    private static SignalLoad of(List<Signal> roots) {
        Set<Signal> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        roots.forEach(root -> collect(root, seen));
        int units = 0;
        double delay = 0;
        for (Signal signal : seen) {
            if (signal instanceof Signal.Unit unit) {
                units++;
                delay += delay(unit.generator(), unit.arguments());
            }
        }
        return new SignalLoad(units, delay);
    }

    private static void collect(Signal signal, Set<Signal> seen) {
        if (seen.add(signal)) {
            SignalSize.parts(signal).forEach(part -> collect(part, seen));
        }
    }

    private static double delay(UnitGenerator generator, UnitGenerator.Arguments arguments) {
        return switch (generator.name()) {
            case "allpass", "comb", "echo" -> arguments.number("time");
            case "delay" -> Math.max(Math.max(arguments.number("time"), arguments.number("max")), SHORTEST_DELAY);
            case "chorus" -> SHORTEST_DELAY;
            case "reverb" -> arguments.number("predelay") + LONGEST_ROOM;
            default -> 0;
        };
    }
}

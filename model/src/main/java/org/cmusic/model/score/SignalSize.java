package org.cmusic.model.score;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.model.Origin;
import org.cmusic.model.Signal;
import org.cmusic.model.expression.EvaluationException;

/** Whether a patch is of a bearable size: how many signals it has, and how many stand one behind the other. */
final class SignalSize {
    private static final int MOST = 10_000;
    private static final int DEEPEST = 500;

    private final Origin origin;
    private final Map<Signal, Integer> depths = new IdentityHashMap<>();

    private SignalSize(Origin origin) {
        this.origin = origin;
    }

    /**
     * Does nothing for a signal of a bearable size.
     *
     * @throws EvaluationException {@code limit-exceeded}
     */
    static void check(Signal signal, Origin origin) {
        if (!(signal instanceof Signal.Bank)) {
            new SignalSize(origin).depth(signal, 0);
        }
    }

    private int depth(Signal signal, int above) {
        Integer known = depths.get(signal);
        int depth = known != null ? known : measure(signal, above);
        if (above + depth > DEEPEST) {
            throw exceeded("deep", DEEPEST);
        }
        return depth;
    }

    private int measure(Signal signal, int above) {
        if (above > DEEPEST) {
            throw exceeded("deep", DEEPEST);
        }
        int deepest = 0;
        for (Signal part : parts(signal)) {
            deepest = Math.max(deepest, depth(part, above + 1));
        }
        depths.put(signal, deepest + 1);
        if (depths.size() > MOST) {
            throw exceeded("signals", MOST);
        }
        return deepest + 1;
    }

    private EvaluationException exceeded(String variant, int limit) {
        return new EvaluationException(
                "limit-exceeded", origin, Map.of("variant", variant, "limit", limit, "name", "signal"));
    }

    /** The signals directly within one. */
    static List<Signal> parts(Signal signal) {
        if (signal instanceof Signal.Joined joined) {
            return List.of(joined.left(), joined.right());
        }
        if (signal instanceof Signal.Mapped mapped) {
            return List.of(mapped.signal());
        }
        if (signal instanceof Signal.Enveloped enveloped) {
            return List.of(enveloped.signal());
        }
        return signal instanceof Signal.Unit unit ? unit.inputs() : List.of();
    }
}

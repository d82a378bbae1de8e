package org.cmusic.model.score;

import java.util.IdentityHashMap;
import java.util.Map;
import org.cmusic.model.Signal;

/**
 * How long the bank of a patch is held open by the envelopes that lie over it in the output: a partial without an envelope
 * of its own sounds through their release.
 */
final class BankEnvelope {
    private final Map<Signal, Boolean> holdsBank = new IdentityHashMap<>();
    private double end;

    private BankEnvelope(double length) {
        this.end = length;
    }

    /**
     * When a partial without an envelope ends, in seconds from the start of the note.
     *
     * @param length the length of the note in seconds, which is the least
     */
    static double end(Signal output, double length) {
        if (output instanceof Signal.Bank) {
            return length;
        }
        BankEnvelope envelope = new BankEnvelope(length);
        envelope.look(output);
        return envelope.end;
    }

    /** Whether the bank is in a signal; takes in the ends of envelopes over it. */
    private boolean look(Signal signal) {
        Boolean known = holdsBank.get(signal);
        if (known != null) {
            return known;
        }
        boolean holds = signal instanceof Signal.Bank;
        for (Signal part : SignalSize.parts(signal)) {
            holds |= look(part);
        }
        if (holds && signal instanceof Signal.Enveloped enveloped) {
            end = Math.max(end, enveloped.seconds());
        }
        holdsBank.put(signal, holds);
        return holds;
    }
}

package org.cmusic.engine.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleToLongFunction;
import org.cmusic.engine.bank.PlacedBanks.PlacedBank;
import org.cmusic.model.Curve;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;

/**
 * Divides the sines of a tone into groups, which threads share among themselves. The division follows from the tone alone,
 * since it decides in which order sums are taken.
 */
public final class PartialGroups {
    /** The most sines of a group: enough of them make little of what a spectrum costs. */
    static final int GROUP_SIZE = 1024;

    private PartialGroups() {}

    /**
     * The groups of a tone, in the order of its sines and of about one size.
     *
     * @param sampleOf gives the sample, from the start of the note, at which a time in seconds falls
     */
    public static List<PartialGroup> of(Tone tone, DoubleToLongFunction sampleOf, Layout layout) {
        List<PartialGroup> groups = new ArrayList<>();
        boolean wide = width(tone, layout) > 1;
        List<Sine> sines = tone.sines();
        int count = (sines.size() + GROUP_SIZE - 1) / GROUP_SIZE;
        for (int i = 0; i < count; i++) {
            List<Sine> some = sines.subList(i * sines.size() / count, (i + 1) * sines.size() / count);
            groups.add(wide ? placed(some, tone.pan(), sampleOf, layout) : SineBank.of(some, sampleOf, layout));
        }
        return groups;
    }

    /** Neighbours that stand at one place share a bank. */
    private static PartialGroup placed(
            List<Sine> sines, Curve outputPan, DoubleToLongFunction sampleOf, Layout layout) {
        List<PlacedBank> banks = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sines.size(); i++) {
            if (i == sines.size() || !sines.get(i).pan().equals(sines.get(first).pan())) {
                SineBank bank = SineBank.of(sines.subList(first, i), sampleOf, layout);
                banks.add(new PlacedBank(bank, panner(sines.get(first), outputPan, layout)));
                first = i;
            }
        }
        return new PlacedBanks(banks);
    }

    /** How many channels the groups of a tone have: those of the output where partials have places of their own, or one. */
    public static int width(Tone tone, Layout layout) {
        return tone.hasPannedPartials() ? layout.channels() : 1;
    }

    private static Panner panner(Sine sine, Curve outputPan, Layout layout) {
        return Panner.of(sine.pan().map(own -> Panner.sum(own, outputPan)).orElse(outputPan), layout);
    }
}

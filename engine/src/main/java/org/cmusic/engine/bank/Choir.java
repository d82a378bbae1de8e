package org.cmusic.engine.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleToLongFunction;
import org.cmusic.model.Performance;
import org.cmusic.model.Signal;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;

/**
 * Notes whose partials are computed together, as if they were those of one bank: notes that are nothing but a bank of partials
 * at one place and with one gain. Those of one place make sections, which threads share. What a sample becomes depends on the
 * notes alone; frames count from the start of the piece.
 */
public final class Choir {
    /** So many partials are worth a section of their own. */
    private static final double PARTIALS_OF_SECTION = 300;
    /** The most sections of a place. */
    private static final int MOST_SECTIONS = 16;

    private final Layout layout;
    private final int sectionsOfPlace;
    private final List<ChoirSection> sections = new ArrayList<>();
    private long notes;

    private Choir(Layout layout, double partialsAtOnce) {
        this.layout = layout;
        this.sectionsOfPlace =
                (int) Math.max(1, Math.min(MOST_SECTIONS, Math.rint(partialsAtOnce / PARTIALS_OF_SECTION)));
    }

    /**
     * The choir of a performance, without notes as yet, if it should have one: its parts are not heard each for itself.
     *
     * @param partialSeconds how long the partials of the performance sound, all in all
     */
    public static Optional<Choir> of(Performance performance, double partialSeconds, Layout layout) {
        double seconds = performance.seconds();
        double partialsAtOnce = seconds > 0 ? partialSeconds / seconds : 0;
        boolean together = performance.parts().size() == 1 && layout.kernel().suitsChoir(partialsAtOnce);
        return together ? Optional.of(new Choir(layout, partialsAtOnce)) : Optional.empty();
    }

    /** Where the frame that a sample of the piece lies in ends: notes that begin before have to be known with that sample. */
    public static long endOfFrame(long sample) {
        return (sample / Frame.LENGTH + 1) * Frame.LENGTH;
    }

    /**
     * Takes a note, if it is one of those that may be computed together. One that is not heard only takes its turn.
     *
     * @param first the sample of the piece at which it starts
     * @param end the sample of the piece at which it ends
     * @param wanted whether it is heard
     * @param sampleOf gives the sample, from the start of the note, at which a time in seconds falls
     */
    public boolean take(Tone tone, long first, long end, boolean wanted, DoubleToLongFunction sampleOf) {
        OptionalDouble gain = tone.gain().constant();
        Panner panner = Panner.of(tone.pan(), layout);
        if (gain.isEmpty()
                || !(tone.signal() instanceof Signal.Bank)
                || !tone.sends().isEmpty()
                || tone.hasPannedPartials()
                || tone.sines().size() > PARTIALS_OF_SECTION
                || !(panner instanceof FixedPanner place)) {
            return false;
        }
        int number = (int) (notes++ % sectionsOfPlace);
        SineSorting sorting = new SineSorting(layout.rate());
        if (wanted) {
            boolean held = true;
            for (Sine sine : tone.sines()) {
                Sine louder = louder(sine, gain.getAsDouble());
                held &= FloatSine.holds(louder);
                sorting.add(louder, Math.min(end - first, sampleOf.applyAsLong(sine.seconds())));
            }
            if (!held || !sorting.pitched().isEmpty()) {
                return false;
            }
            section(place, number).take(sorting.partials(), first, end);
        }
        return true;
    }

    private static Sine louder(Sine sine, double gain) {
        return new Sine(
                sine.frequency(), gain * sine.level(), sine.envelope(), sine.phase(), sine.pan(), sine.seconds());
    }

    /** Sections are in an order of their own, that it may not matter when they come and go. */
    private ChoirSection section(FixedPanner place, int number) {
        int low = 0;
        int high = sections.size();
        while (low < high) {
            int middle = (low + high) / 2;
            int order = sections.get(middle).order(place, number);
            if (order == 0) {
                return sections.get(middle);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        ChoirSection section = new ChoirSection(place, number, layout);
        sections.add(low, section);
        return section;
    }

    /** How many sections there are. */
    public int sections() {
        return sections.size();
    }

    /**
     * Computes the next samples of a section, or later ones.
     *
     * @param from the number of the first sample, from the start of the piece
     * @param count how many, at most the block size
     */
    public void render(int section, long from, int count, Workspace workspace) {
        sections.get(section).render(from, count, workspace);
    }

    /** Adds what was computed last to one channel. */
    public void addTo(double[] samples, int channel, int count) {
        for (ChoirSection section : sections) {
            section.addTo(samples, channel, count);
        }
    }

    /** Lets go of all notes. */
    public void clear() {
        sections.clear();
    }

    /** Lets go of notes that end at a sample or before. */
    public void retire(long sample) {
        sections.removeIf(section -> section.retire(sample));
    }
}

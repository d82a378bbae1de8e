package org.cmusic.engine;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.Event;
import org.cmusic.model.Origin;

/**
 * What was rendered.
 *
 * @param frames samples of each channel
 * @param level of the mix
 * @param channels of the mix, channel by channel
 * @param parts of each part as it is before effects, in the order of the performance
 * @param effects of what comes out of each effect, in the order of the performance
 * @param shares what the peak of the mix is made of, the greatest share first
 * @param mostVoices the greatest number of notes that sounded at once
 * @param broken samples that were no numbers and were taken for zero, if there were any
 */
public record RenderReport(
        long frames,
        Level level,
        List<Level> channels,
        List<Level> parts,
        List<Level> effects,
        List<Share> shares,
        int mostVoices,
        Optional<Broken> broken) {

    public RenderReport {
        channels = List.copyOf(channels);
        parts = List.copyOf(parts);
        effects = List.copyOf(effects);
        shares = List.copyOf(shares);
    }

    /**
     * How loud something is, the gain of the settings included.
     *
     * @param peak the greatest absolute sample; full scale is 1
     * @param frame where it is, counted from the start of the piece
     * @param rms the root of the mean square over the extent, all channels together
     */
    public record Level(double peak, long frame, double rms) {}

    /**
     * What one strand has of the sample that is the peak of the mix.
     *
     * @param notes those of the strand that sound there; none of an effect
     * @param amount positive where it adds to the peak, negative where it takes from it; the sum of all is the peak
     */
    public record Share(Strand strand, List<Event> notes, double amount) {
        public Share {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Samples that were no finite numbers.
     *
     * @param samples how many there were
     * @param description of the note or effect that had the first
     * @param origin where that was written
     */
    public record Broken(long samples, String description, Origin origin) {}
}

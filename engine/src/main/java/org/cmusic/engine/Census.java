package org.cmusic.engine;

import java.util.Comparator;
import java.util.List;
import org.cmusic.model.Event;

/**
 * Who sounds in a stretch of a performance, and how loud.
 *
 * @param report of the whole stretch
 * @param lines the strands that sound in it, the loudest first
 */
public record Census(RenderReport report, List<Line> lines) {
    private static final Comparator<Line> LOUDEST_FIRST =
            Comparator.<Line>comparingDouble(line -> line.level().peak()).reversed();

    /** Sorts the lines by their peaks; those of one peak stay as they are. */
    public Census {
        lines = lines.stream().sorted(LOUDEST_FIRST).toList();
    }

    /**
     * One strand.
     *
     * @param notes those that sound in the stretch, in the order of the performance; none of an effect
     * @param level of the strand by itself over the stretch
     * @param share its part of the sample that is the mix's peak: positive where it adds to it, negative where it takes
     *     from it; the sum over all lines is the peak
     * @param first the first sample of its first note, counted from the start of the piece; 0 for an effect
     * @param end the first sample after all its notes; 0 for an effect
     */
    public record Line(Strand strand, List<Event> notes, RenderReport.Level level, double share, long first, long end) {
        public Line {
            notes = List.copyOf(notes);
        }
    }
}

package org.cmusic.engine.carl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Expression.Constant;
import org.cmusic.model.carl.Statement;
import org.cmusic.model.carl.Statement.Filling;
import org.cmusic.model.carl.Statement.Line;
import org.cmusic.model.carl.Statement.Note;
import org.cmusic.model.carl.Statement.Printing;

/**
 * A statement of a merge with its times worked out, to six decimals as they were written down between reading and playing.
 *
 * @param text as it was written down: what lines of equal times are sorted by
 */
record MergedLine(Statement statement, double time, String text) {
    /** By time, and by text at one time. */
    static final Comparator<MergedLine> ORDER =
            Comparator.comparingDouble(MergedLine::time).thenComparing(MergedLine::text);

    private static final int DECIMALS = 6;

    /** Reads a line; its times are left in p2 and p4. */
    static MergedLine of(Line line, TimeFields times, Session session) {
        if (line.statement() instanceof Note note) {
            return note(line, note, times, session);
        }
        BigDecimal start = start(timeOf(line.statement()), times, session);
        Statement timed = line.statement() instanceof Filling filling
                ? new Filling(
                        constant(start),
                        filling.generator(),
                        filling.function(),
                        filling.length(),
                        filling.arguments(),
                        filling.origin())
                : line.statement();
        return new MergedLine(timed, start.doubleValue(), line.command() + " " + plain(start) + " " + line.rest());
    }

    private static MergedLine note(Line line, Note note, TimeFields times, Session session) {
        BigDecimal start = start(note.time(), times, session);
        float seconds = times.duration(note.duration());
        session.parameters().set(4, seconds);
        BigDecimal duration = written(seconds);
        Statement timed =
                new Note(constant(start), note.instrument(), constant(duration), note.parameters(), note.origin());
        String text =
                String.join(" ", line.command(), plain(start), note.instrument().name(), plain(duration), line.rest());
        return new MergedLine(timed, start.doubleValue(), text);
    }

    private static Expression timeOf(Statement statement) {
        if (statement instanceof Filling filling) {
            return filling.time();
        }
        return statement instanceof Printing printing && !printing.values().isEmpty()
                ? printing.values().get(0)
                : new Constant(0);
    }

    private static BigDecimal start(Expression time, TimeFields times, Session session) {
        float start = times.start(time);
        session.parameters().set(2, start);
        return written(start);
    }

    private static BigDecimal written(float seconds) {
        return Float.isFinite(seconds)
                ? new BigDecimal(seconds).setScale(DECIMALS, RoundingMode.HALF_EVEN)
                : BigDecimal.ZERO;
    }

    private static String plain(BigDecimal seconds) {
        return seconds.stripTrailingZeros().toPlainString();
    }

    private static Expression constant(BigDecimal seconds) {
        return new Constant(seconds.floatValue());
    }
}

package org.cmusic.cli.who;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.cmusic.cli.render.SuccessLine;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.Units;
import org.cmusic.model.score.PiecePosition;

/**
 * What is told of a moment: a line for the whole, a heading, and a row for each line that sounds. Lines that are more than
 * {@value #FAR_DECIBELS} dB softer than the loudest are only counted, unless all are wanted.
 */
public final class MomentText {
    private static final double FAR_DECIBELS = 60;

    private final String score;
    private final boolean all;

    /**
     * The texts for the moments of a score.
     *
     * @param score its name
     * @param all whether lines that are far softer are shown too
     */
    public MomentText(String score, boolean all) {
        this.score = score;
        this.all = all;
    }

    /** Writes what is told. */
    public void write(Moment moment, Appendable out) throws IOException {
        out.append(String.format(
                Locale.ROOT,
                "%s  %.3f s  %s  %s\n",
                score,
                moment.seconds(),
                position(moment.position()),
                level(moment)));
        List<SoundingLine> shown =
                moment.lines().stream().filter(line -> isShown(line, moment)).toList();
        LineTable.write(shown, moment, out);
        rest(moment.lines().subList(shown.size(), moment.lines().size()), out);
    }

    private boolean isShown(SoundingLine line, Moment moment) {
        double least = moment.loudest() * Units.amplitudeOfDecibels(-FAR_DECIBELS);
        return all || (line.level().peak() > 0 && line.level().peak() >= least);
    }

    /** {@code beat 14.76  bar 4:3.76}: beats of the piece from 0, bars and their beats from 1. */
    private static String position(PiecePosition position) {
        StringBuilder text = new StringBuilder("beat ").append(number(position.beats()));
        position.section()
                .ifPresent(title ->
                        text.append("  \"").append(title.replaceAll("\\s", " ")).append('"'));
        position.bar().ifPresent(bar -> text.append("  bar ").append(bar(bar)));
        return text.toString();
    }

    private static String bar(BarPosition bar) {
        return bar.bar() + ":" + number(bar.position().plus(Beats.of(1)).toDouble());
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String level(Moment moment) {
        if (moment.loudest() > 0 && !moment.hasPeak()) {
            return "silence: what sounds cancels itself";
        }
        if (moment.loudest() > 0) {
            return String.format(
                    Locale.ROOT,
                    "peak %s at %.3f s  rms %s",
                    SuccessLine.dbfs(moment.mix().peak()),
                    moment.peakSeconds(),
                    SuccessLine.dbfs(moment.mix().rms()));
        }
        if (moment.pieceSeconds() == 0) {
            return "silence: the piece has no notes";
        }
        if (moment.isAfterEnd()) {
            return String.format(Locale.ROOT, "silence: the piece ends at %.3f s", moment.pieceSeconds());
        }
        return moment.isWholePiece()
                ? "silence: nothing is heard in the whole piece"
                : "silence: nothing is heard here";
    }

    private static void rest(List<SoundingLine> lines, Appendable out) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        int notes = lines.stream().mapToInt(SoundingLine::notes).sum();
        boolean silent = lines.get(0).level().peak() == 0;
        out.append(counted(lines.size(), "line"))
                .append(notes > 0 ? " of " + counted(notes, "note") : "")
                .append(lines.size() == 1 ? " is " : " are ")
                .append(silent ? "silent" : "more than " + (int) FAR_DECIBELS + " dB softer")
                .append("; --all shows ")
                .append(lines.size() == 1 ? "it" : "them")
                .append('\n');
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}

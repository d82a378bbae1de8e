package org.cmusic.notation.musicxml;

import java.util.Arrays;
import org.audiveris.proxymusic.BackwardForward;
import org.audiveris.proxymusic.Barline;
import org.audiveris.proxymusic.Ending;
import org.audiveris.proxymusic.StartStopDiscontinue;

/** Repeats and endings at bar lines. */
final class BarlineReader {
    private BarlineReader() {}

    /** Tells a measure what one of its bar lines says. */
    static void read(Barline barline, Measure measure, NotationsReader notations, ElementReader.Place place) {
        if (barline.getRepeat() != null) {
            if (barline.getRepeat().getDirection() == BackwardForward.FORWARD) {
                measure.beginRepeat();
            } else if (barline.getRepeat().getDirection() == BackwardForward.BACKWARD) {
                int times = Numbers.whole(barline.getRepeat().getTimes(), 2);
                if (times > Unfolding.MOST_TIMES) {
                    notations.leftOut("repeat", place);
                }
                measure.repeat(Math.max(2, times));
            }
        }
        if (barline.getEnding() != null) {
            ending(barline.getEnding(), measure);
        }
        if (!barline.getFermata().isEmpty()) {
            notations.leftOut("fermata", place);
        }
        if (barline.getSegno() != null || barline.getCoda() != null) {
            notations.leftOut("jump", place);
        }
    }

    private static void ending(Ending ending, Measure measure) {
        if (ending.getType() == StartStopDiscontinue.START) {
            String numbers = ending.getNumber() == null ? "" : ending.getNumber();
            Arrays.stream(numbers.split("[^0-9]+"))
                    .filter(number -> !number.isEmpty() && number.length() <= 2)
                    .map(Integer::valueOf)
                    .filter(number -> number >= 1 && number <= Unfolding.MOST_TIMES)
                    .forEach(measure.endings()::add);
        } else if (ending.getType() != null) {
            measure.endEnding();
        }
    }
}

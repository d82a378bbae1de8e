package org.cmusic.composers.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/** The events of a voice as words: a length in quarter notes stands before what has it, and holds on to the end of the line. */
final class VoiceText {
    /** A rest. */
    static final String REST = "r";

    private static final int BARS_IN_LINE = 4;
    private static final int BEATS_IN_LINE = 16;

    private VoiceText() {}

    /** A line for every four bars, or without bars for every sixteen quarter notes. */
    static List<String> lines(Voice voice, Optional<MeterMap> meter) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        long group = 0;
        Beats length = null;
        for (Event event : voice.events()) {
            long here = group(event.onset(), meter);
            if (here != group && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
                length = null;
            }
            group = here;
            if (!event.length().equals(length)) {
                length = event.length();
                word(Fraction.text(length), line);
            }
            word(event instanceof Chord chord ? text(chord) : REST, line);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static long group(Beats onset, Optional<MeterMap> meter) {
        return meter.map(bars -> Math.floorDiv(bars.barAt(onset).bar() - 1, BARS_IN_LINE))
                .orElseGet(() -> onset.wholeMultiplesOf(Beats.of(BEATS_IN_LINE)));
    }

    private static void word(String word, StringBuilder line) {
        if (line.length() > 0) {
            line.append(' ');
        }
        line.append(word);
    }

    private static String text(Chord chord) {
        StringBuilder text = new StringBuilder();
        String symbol = chord.marks().symbol().replaceAll("[\\s\\[\\]\\p{Cntrl}]+", "");
        if (!symbol.isEmpty()) {
            text.append('[').append(symbol).append(']');
        }
        if (has(chord, Articulation.SLUR_BEGINS)) {
            text.append('(');
        }
        for (int i = 0; i < chord.tones().size(); i++) {
            text.append(i == 0 ? "" : ",").append(text(chord.tones().get(i)));
        }
        if (has(chord, Articulation.SLUR_ENDS)) {
            text.append(')');
        }
        if (has(chord, Articulation.FERMATA)) {
            text.append('^');
        }
        return text.toString();
    }

    private static boolean has(Chord chord, Articulation mark) {
        return chord.marks().articulations().contains(mark);
    }

    private static String text(Tone tone) {
        String cents = tone.cents() == 0 ? "" : "@" + tone.cents();
        return tone.pitch() + cents + (tone.tied() ? "_" : "");
    }
}

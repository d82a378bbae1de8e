package org.cmusic.notation.musicxml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.audiveris.proxymusic.AboveBelow;
import org.audiveris.proxymusic.Direction;
import org.audiveris.proxymusic.DirectionType;
import org.audiveris.proxymusic.FormattedTextId;
import org.audiveris.proxymusic.Metronome;
import org.audiveris.proxymusic.PerMinute;
import org.audiveris.proxymusic.Sound;
import org.cmusic.model.Beats;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.notation.Findings;

/** The tempo as directions: a figure where it changes; a ramp is a word and the figure that it reaches. */
final class TempoMarks {

    private final TreeMap<Beats, List<Direction>> marks = new TreeMap<>();

    private TempoMarks() {}

    /** None. */
    static TempoMarks none() {
        return new TempoMarks();
    }

    /** Those of a piece; ramps are told as {@code ramp} among what is mended. */
    static TempoMarks of(TempoMap tempo, Findings findings) {
        TempoMarks all = new TempoMarks();
        List<TempoMark> marks = tempo.marks();
        boolean begins = !marks.isEmpty() && marks.get(0).end().signum() == 0;
        if (!begins) {
            all.add(Beats.ZERO, figure(TempoMap.DEFAULT_BPM));
        }
        for (TempoMark mark : marks) {
            if (mark.isRamp()) {
                findings.mended("ramp", 1, 1);
                all.add(mark.at(), word(mark.bpm() > tempo.bpmAt(mark.at()) ? "accel." : "rit."));
            }
            all.add(mark.end(), figure(mark.bpm()));
        }
        return all;
    }

    private void add(Beats at, Direction direction) {
        marks.computeIfAbsent(at, place -> new ArrayList<>()).add(direction);
    }

    /** Those at a beat. */
    List<Direction> at(Beats beat) {
        return marks.getOrDefault(beat, List.of());
    }

    /** The beats from one to another that have some. */
    Set<Beats> within(Beats from, Beats to) {
        return marks.subMap(from, true, to, false).keySet();
    }

    private static Direction figure(double bpm) {
        Metronome metronome = new Metronome();
        metronome.setBeatUnit("quarter");
        PerMinute count = new PerMinute();
        count.setValue(new BigDecimal(Double.toString(Math.rint(bpm * 100) / 100))
                .stripTrailingZeros()
                .toPlainString());
        metronome.setPerMinute(count);
        DirectionType type = new DirectionType();
        type.setMetronome(metronome);
        Sound sound = new Sound();
        sound.setTempo(
                new BigDecimal(BigDecimal.valueOf(bpm).stripTrailingZeros().toPlainString()));
        Direction direction = direction(type);
        direction.setSound(sound);
        return direction;
    }

    private static Direction word(String word) {
        FormattedTextId text = new FormattedTextId();
        text.setValue(word);
        DirectionType type = new DirectionType();
        type.getWordsOrSymbol().add(text);
        return direction(type);
    }

    private static Direction direction(DirectionType type) {
        Direction direction = new Direction();
        direction.setPlacement(AboveBelow.ABOVE);
        direction.getDirectionType().add(type);
        return direction;
    }
}

package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Mode;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.KeyMark;
import org.cmusic.notation.Findings;
import org.cmusic.notation.KeySignature;

/**
 * Tempo, meter and key of a file. Where it tells none, the tempo is 120 quarter notes a minute and the meter 4/4; a file
 * whose ticks are parts of seconds has neither. Of two at one time the later written holds. A first bar with a meter of its own,
 * shorter than the next, is a pickup if it is one unit long, or its click as long as the bar. A tempo is the shortest number
 * that has its microseconds.
 */
final class Conductor {
    private static final int TEMPO_BYTES = 3;
    private static final int METER_BYTES = 2;
    private static final int KEY_BYTES = 2;
    private static final double MICROSECONDS_A_MINUTE = 60e6;
    private static final double USUAL_BPM = 120;
    private static final double MOST_DECIMALS = 1e6;
    private static final int CLOCKS = 24;
    private static final int MOST_ACCIDENTALS = 7;
    private static final int SMALLEST_UNIT = 6;
    private static final int BYTE = 0xFF;
    private static final int BYTE_BITS = 8;

    private final Division division;
    private final Findings findings;
    private final TreeMap<Beats, Double> tempos = new TreeMap<>();
    private final TreeMap<Beats, WrittenMeter> meters = new TreeMap<>();
    private final TreeMap<Beats, Key> keys = new TreeMap<>();

    private boolean unbarred;

    private record WrittenMeter(Meter meter, boolean clicksOnce, int position) {}

    Conductor(Division division, Findings findings) {
        this.division = division;
        this.findings = findings;
    }

    void tempo(MidiEvent event) {
        byte[] data = event.data();
        double bpm = data.length == TEMPO_BYTES
                ? MICROSECONDS_A_MINUTE
                        / ((data[0] & BYTE) << 2 * BYTE_BITS | (data[1] & BYTE) << BYTE_BITS | data[2] & BYTE)
                : 0;
        if (!division.metrical() || bpm < TempoMap.SLOWEST_BPM || bpm > TempoMap.FASTEST_BPM) {
            findings.leftOut("tempo", 1, event.position() + 1);
        } else {
            tempos.put(division.beats(event.tick()), shortest(bpm));
        }
    }

    /** Of the numbers that have the same microseconds in a beat, the one of the fewest decimals. */
    private static double shortest(double bpm) {
        long microseconds = Math.round(MICROSECONDS_A_MINUTE / bpm);
        for (double scale = 1; scale <= MOST_DECIMALS; scale *= 10) {
            double rounded = Math.rint(bpm * scale) / scale;
            if (rounded > 0 && Math.round(MICROSECONDS_A_MINUTE / rounded) == microseconds) {
                return rounded;
            }
        }
        return bpm;
    }

    /** The file says that it has no bars. */
    void unbar() {
        unbarred = true;
    }

    void meter(MidiEvent event) {
        byte[] data = event.data();
        boolean readable = data.length >= METER_BYTES && data[1] >= 0 && data[1] <= SMALLEST_UNIT;
        if (!division.metrical() || !readable || !Meter.exists(data[0] & BYTE, 1 << data[1])) {
            findings.leftOut("meter", 1, event.position() + 1);
        } else {
            Meter meter = new Meter(data[0] & BYTE, 1 << data[1]);
            boolean clicksOnce = meter.beats() == 1
                    || data.length > METER_BYTES
                            && Math.abs((data[METER_BYTES] & BYTE)
                                            - meter.barLength().toDouble() * CLOCKS)
                                    < 1;
            meters.put(division.beats(event.tick()), new WrittenMeter(meter, clicksOnce, event.position()));
        }
    }

    void key(MidiEvent event) {
        byte[] data = event.data();
        boolean readable = data.length == KEY_BYTES && Math.abs(data[0]) <= MOST_ACCIDENTALS && data[1] >> 1 == 0;
        if (readable) {
            Mode mode = data[1] == 0 ? Mode.MAJOR : Mode.MINOR;
            keys.put(division.beats(event.tick()), KeySignature.of(data[0], mode));
        } else {
            findings.leftOut("key", 1, event.position() + 1);
        }
    }

    TempoMap tempos() {
        if (!division.metrical()) {
            return TempoMap.DEFAULT;
        }
        tempos.putIfAbsent(Beats.ZERO, USUAL_BPM);
        if (unbarred && tempos.size() == 1 && tempos.containsValue(TempoMap.DEFAULT_BPM)) {
            return TempoMap.DEFAULT;
        }
        List<TempoMark> marks = new ArrayList<>();
        double last = 0;
        for (Map.Entry<Beats, Double> tempo : tempos.entrySet()) {
            if (tempo.getValue() != last) {
                marks.add(TempoMark.change(tempo.getKey(), tempo.getValue()));
                last = tempo.getValue();
            }
        }
        return TempoMap.of(marks);
    }

    /** The bars; a change of meter that is not on a bar line is left out. */
    Optional<MeterMap> meters() {
        if (!division.metrical() || unbarred) {
            return Optional.empty();
        }
        meters.putIfAbsent(Beats.ZERO, new WrittenMeter(new Meter(4, 4), false, 0));
        Beats pickup = pickup();
        if (pickup.signum() > 0) {
            meters.put(Beats.ZERO, meters.remove(pickup));
        }
        List<MeterMark> marks = new ArrayList<>();
        meters.forEach((at, written) -> {
            MeterMark last = marks.isEmpty() ? new MeterMark(Beats.ZERO, written.meter) : marks.get(marks.size() - 1);
            Beats bar = last.meter().barLength();
            Beats since = at.minus(marks.size() == 1 ? pickup : last.at());
            if (!bar.times(since.wholeMultiplesOf(bar)).equals(since)) {
                findings.leftOut("bar", 1, written.position + 1);
            } else if (marks.isEmpty() || !written.meter.equals(last.meter())) {
                marks.add(new MeterMark(at, written.meter));
            }
        });
        return Optional.of(MeterMap.of(marks, pickup));
    }

    private Beats pickup() {
        WrittenMeter first = meters.get(Beats.ZERO);
        Beats length = first.meter.barLength();
        WrittenMeter next = meters.get(length);
        boolean isPickup = next != null && first.clicksOnce && length.isBefore(next.meter.barLength());
        return isPickup ? length : Beats.ZERO;
    }

    List<KeyMark> keys() {
        List<KeyMark> marks = new ArrayList<>();
        keys.forEach((at, key) -> {
            if (marks.isEmpty() || !marks.get(marks.size() - 1).key().equals(key)) {
                marks.add(new KeyMark(at, key));
            }
        });
        return marks;
    }

    /** The key that holds at a beat, if one was told before it or there. */
    Optional<Key> keyAt(Beats beats) {
        return Optional.ofNullable(keys.floorEntry(beats)).map(Map.Entry::getValue);
    }
}

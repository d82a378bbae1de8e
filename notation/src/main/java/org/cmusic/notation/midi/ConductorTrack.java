package org.cmusic.notation.midi;

import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Mode;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Findings;

/**
 * The track that holds title, composer, remarks, tempo, meter and keys. A ramp of the tempo is steps of a quarter of a beat,
 * at most {@value #MOST_STEPS}, each as long as the ramp is there. A pickup is a bar with a meter of its own whose click is as
 * long as the bar.
 */
final class ConductorTrack {
    private static final int TEXT = 0x01;
    private static final int NAME = 0x03;
    private static final int TEMPO = 0x51;
    private static final int METER = 0x58;
    private static final int KEY = 0x59;
    private static final int MOST_STEPS = 1024;
    private static final int CLOCKS = 24;
    private static final int CLOCKS_IN_WHOLE = 96;
    private static final int BYTE = 0xFF;
    private static final int THIRTY_SECONDS = 8;
    private static final int QUARTERS_IN_WHOLE = 4;
    private static final int LONGEST_UNIT = 4;
    private static final int MOST_ACCIDENTALS = 7;
    private static final int DORIAN = -2;
    private static final int SLOWEST = 0xFFFFFF;
    private static final double MICROSECONDS_A_MINUTE = 60e6;

    private final Metronome metronome;
    private final Findings findings;
    private final TrackBytes track = new TrackBytes();

    ConductorTrack(Metronome metronome, Findings findings) {
        this.metronome = metronome;
        this.findings = findings;
    }

    /** The track of a piece. */
    TrackBytes of(Music music) {
        if (!music.title().isBlank()) {
            track.text(0, NAME, music.title());
        }
        music.heading().lines().forEach(line -> track.text(0, TEXT, line));
        music.meter().ifPresentOrElse(this::meters, () -> track.meta(0, OwnMark.TYPE, OwnMark.unbarred()));
        music.keys().forEach(this::key);
        tempos(music.tempo());
        return track;
    }

    private void meters(MeterMap map) {
        Beats pickup = map.pickup();
        List<MeterMark> marks = map.marks();
        for (MeterMark mark : marks) {
            boolean delayed = mark.at().signum() == 0 && pickup.signum() > 0;
            Meter meter = mark.meter();
            if (delayed) {
                Optional<Meter> first = Meter.ofLength(pickup, LONGEST_UNIT).filter(found -> found.beats() <= BYTE);
                if (first.isEmpty()) {
                    findings.leftOut("pickup", 1, 1);
                    meter(Beats.ZERO, meter, CLOCKS_IN_WHOLE / meter.unit());
                    continue;
                }
                meter(Beats.ZERO, first.get(), (int) Math.rint(pickup.toDouble() * CLOCKS));
            }
            meter(delayed ? pickup : mark.at(), meter, CLOCKS_IN_WHOLE / meter.unit());
        }
    }

    private void meter(Beats at, Meter meter, int clocks) {
        if (meter.beats() > BYTE) {
            findings.leftOut("meter", 1, 1);
            return;
        }
        track.meta(metronome.tick(at), METER, new byte[] {
            (byte) meter.beats(),
            (byte) Integer.numberOfTrailingZeros(meter.unit()),
            (byte) Math.max(1, Math.min(BYTE, clocks)),
            THIRTY_SECONDS
        });
    }

    private void key(KeyMark mark) {
        Key key = mark.key();
        boolean minor = key.mode() == Mode.MINOR;
        if (!minor && key.mode() != Mode.MAJOR) {
            findings.mended("mode", 1, 1);
            minor = key.mode().sharps() < DORIAN;
        }
        if (Math.abs(key.signature()) > MOST_ACCIDENTALS) {
            findings.leftOut("key", 1, 1);
        } else {
            track.meta(metronome.tick(mark.at()), KEY, new byte[] {(byte) key.signature(), (byte) (minor ? 1 : 0)});
        }
    }

    private void tempos(TempoMap tempo) {
        tempo(Beats.ZERO, tempo.bpmAt(Beats.ZERO));
        for (TempoMark mark : tempo.marks()) {
            if (mark.isRamp()) {
                ramp(mark, tempo);
            } else if (!metronome.isExact(mark.end())) {
                findings.mended("tick", 1, 1);
            }
            if (mark.end().signum() > 0) {
                tempo(mark.end(), tempo.bpmAt(mark.end()));
            }
        }
    }

    private void ramp(TempoMark ramp, TempoMap tempo) {
        int steps = (int) Math.max(1, Math.min(MOST_STEPS, Math.ceil(ramp.over().toDouble() * QUARTERS_IN_WHOLE)));
        Beats from = ramp.at();
        for (int i = 1; i <= steps; i++) {
            Beats to = ramp.at().plus(ramp.over().times(i, steps));
            double seconds = tempo.seconds(to) - tempo.seconds(from);
            tempo(from, 60 * to.minus(from).toDouble() / seconds);
            from = to;
        }
    }

    private void tempo(Beats at, double bpm) {
        long microseconds = Math.round(MICROSECONDS_A_MINUTE / bpm);
        if (microseconds > SLOWEST || microseconds < 1) {
            findings.mended("tempo", 1, 1);
            microseconds = Math.max(1, Math.min(SLOWEST, microseconds));
        }
        track.meta(metronome.tick(at), TEMPO, new byte[] {
            (byte) (microseconds >> 16), (byte) (microseconds >> 8), (byte) microseconds
        });
    }
}

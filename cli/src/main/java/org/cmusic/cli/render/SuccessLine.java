package org.cmusic.cli.render;

import java.util.Locale;
import org.cmusic.cli.console.Speed;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.model.Units;

/** What is said of a sound that was made: {@code melody.wav  4.51 s  48 kHz s24  peak -9.4 dBFS  62x real time}. */
public final class SuccessLine {
    private SuccessLine() {}

    /**
     * The line.
     *
     * @param workSeconds how long it took
     */
    public static String of(String name, Take take, double workSeconds) {
        return String.format(
                Locale.ROOT,
                "%s  %.2f s  %s %s  peak %s  %s real time",
                name,
                take.seconds(),
                new SampleRate(take.layout().sampleRate()),
                take.layout().format().label(),
                dbfs(take.report().level().peak()),
                Speed.of(take.seconds(), workSeconds));
    }

    /** A level against full scale. */
    public static String dbfs(double peak) {
        return peak == 0 ? "-inf dBFS" : String.format(Locale.ROOT, "%.1f dBFS", Units.decibelsOfAmplitude(peak));
    }
}

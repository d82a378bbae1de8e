package org.cmusic.composers;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.music.Music;

/**
 * What is wanted of a piece. Where it says nothing, the composer decides.
 *
 * @param bars how many bars, 1 to {@value #MOST_BARS}
 * @param voices how many voices, 1 to {@value #MOST_VOICES}
 * @param tempo in quarter notes a minute, {@value #SLOWEST} to {@value #FASTEST}
 * @param primer what the piece begins with
 * @param instrument the one instrument that plays all parts
 * @param settings those of the one method
 */
public record Brief(
        OptionalInt bars,
        OptionalInt voices,
        Optional<Key> key,
        Optional<Meter> meter,
        OptionalDouble tempo,
        Optional<Music> primer,
        Optional<String> instrument,
        Settings settings) {
    /** The most bars that can be asked for. */
    public static final int MOST_BARS = 1000;

    /** The most voices that can be asked for. */
    public static final int MOST_VOICES = 8;

    /** The slowest tempo that can be asked for. */
    public static final int SLOWEST = 20;

    /** The fastest tempo that can be asked for. */
    public static final int FASTEST = 400;

    /** @throws IllegalArgumentException if a number is out of its range; the message tells which */
    public Brief {
        bars.ifPresent(count -> require("bars", count, 1, MOST_BARS));
        voices.ifPresent(count -> require("voices", count, 1, MOST_VOICES));
        tempo.ifPresent(bpm -> require("tempo", bpm, SLOWEST, FASTEST));
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(meter, "meter");
        Objects.requireNonNull(primer, "primer");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(settings, "settings");
    }

    private static void require(String what, double value, int low, int high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(what + ": " + low + " to " + high);
        }
    }

    /** A brief that leaves all to a composer, with its usual settings. */
    public static Brief free(Composer composer) {
        return new Brief(
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Settings.usual(composer.settings()));
    }

    /** The same with so many bars. */
    public Brief withBars(int count) {
        return new Brief(OptionalInt.of(count), voices, key, meter, tempo, primer, instrument, settings);
    }

    /** The same with so many voices. */
    public Brief withVoices(int count) {
        return new Brief(bars, OptionalInt.of(count), key, meter, tempo, primer, instrument, settings);
    }

    /** The same in a key. */
    public Brief with(Key wanted) {
        return new Brief(bars, voices, Optional.of(wanted), meter, tempo, primer, instrument, settings);
    }

    /** The same in a meter. */
    public Brief with(Meter wanted) {
        return new Brief(bars, voices, key, Optional.of(wanted), tempo, primer, instrument, settings);
    }

    /** The same with a beginning. */
    public Brief withPrimer(Music beginning) {
        return new Brief(bars, voices, key, meter, tempo, Optional.of(beginning), instrument, settings);
    }

    /** The same with other settings. */
    public Brief with(Settings others) {
        return new Brief(bars, voices, key, meter, tempo, primer, instrument, others);
    }
}

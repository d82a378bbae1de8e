package org.cmusic.cli;

import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.cli.value.Gain;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.engine.wav.WavLayout;
import picocli.CommandLine.Option;

/** The flags that say which samples are computed: how often, in how many channels, how loud. */
final class SampleFlags implements PlainOptions {
    @Option(
            names = {"-r", "--rate"},
            paramLabel = "RATE",
            converter = Converters.OfSampleRate.class,
            description = "Sample rate: 48k (the default), 44.1k, 96000, …; of an old score, instead of its own.")
    private Optional<SampleRate> rate = Optional.empty();

    @Option(names = "--channels", paramLabel = "N", description = "How many channels, 1 to 8, instead of the score's.")
    private Optional<Integer> channels = Optional.empty();

    @Option(
            names = "--gain",
            paramLabel = "LEVEL",
            converter = Converters.OfGain.class,
            description = "Make everything louder or softer, as -3dB.")
    private Optional<Gain> gain = Optional.empty();

    SampleRate rate() {
        return rate.orElse(SampleRate.USUAL);
    }

    /** The rate, if one was given. */
    Optional<SampleRate> givenRate() {
        return rate;
    }

    OptionalInt channels() {
        return channels.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** The gain, if one was given. */
    Optional<Gain> givenGain() {
        return gain;
    }

    Gain gain() {
        return gain.orElse(Gain.NONE);
    }

    /** Refuses what cannot be. */
    void check() {
        channels.filter(count -> count < 1 || count > WavLayout.MOST_CHANNELS).ifPresent(count -> {
            throw new WrongUsage(
                    "--channels: " + count + " is not a number of channels: take 1 to " + WavLayout.MOST_CHANNELS);
        });
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "-r", "--rate" -> rate = Optional.of(SampleRate.parse(line.value()));
            case "--channels" -> channels = Optional.of(line.number());
            case "--gain" -> gain = Optional.of(Gain.parse(line.value()));
            default -> {
                return false;
            }
        }
        return true;
    }
}

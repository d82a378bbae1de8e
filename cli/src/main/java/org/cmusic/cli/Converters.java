package org.cmusic.cli;

import java.util.function.Function;
import org.cmusic.cli.value.Gain;
import org.cmusic.cli.value.KeyName;
import org.cmusic.cli.value.MeterName;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.cli.value.SeedChoice;
import org.cmusic.cli.value.TimeSpan;
import org.cmusic.model.Meter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of flags; what they cannot be is wrong usage. */
final class Converters {
    private Converters() {}

    /** Reads sample rates. */
    static final class OfSampleRate implements ITypeConverter<SampleRate> {
        @Override
        public SampleRate convert(String text) {
            return read(SampleRate::parse, text);
        }
    }

    /** Reads times. */
    static final class OfTimeSpan implements ITypeConverter<TimeSpan> {
        @Override
        public TimeSpan convert(String text) {
            return read(TimeSpan::parse, text);
        }
    }

    /** Reads levels. */
    static final class OfGain implements ITypeConverter<Gain> {
        @Override
        public Gain convert(String text) {
            return read(Gain::parse, text);
        }
    }

    /** Reads seeds. */
    static final class OfSeed implements ITypeConverter<SeedChoice> {
        @Override
        public SeedChoice convert(String text) {
            return read(SeedChoice::parse, text);
        }
    }

    /** Reads keys. */
    static final class OfKey implements ITypeConverter<KeyName> {
        @Override
        public KeyName convert(String text) {
            return read(KeyName::parse, text);
        }
    }

    /** Reads meters. */
    static final class OfMeter implements ITypeConverter<Meter> {
        @Override
        public Meter convert(String text) {
            return read(MeterName::parse, text);
        }
    }

    /** What a text means; what it says is wrong with it is wrong usage. */
    static <T> T read(Function<String, T> parse, String text) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}

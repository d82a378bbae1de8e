package org.cmusic.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.cli.render.RenderOrder;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.model.Performance;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All flags that say what is rendered. */
final class RenderFlags implements PlainOptions {
    private static final int STEREO = 2;

    @Mixin
    private SoundFlags sound = new SoundFlags();

    @Mixin
    private PartFlags parts = new PartFlags();

    @Option(
            names = "--stems",
            paramLabel = "DIR",
            description = "Also write each part and each effect to a file of its own in this folder.")
    private Optional<Path> stems = Optional.empty();

    @Mixin
    private ExtentFlags extent = new ExtentFlags();

    @Mixin
    private ReadingFlags reading = new ReadingFlags();

    @Mixin
    private DialectFlag dialect = new DialectFlag();

    @Mixin
    private MusicFlags music = new MusicFlags();

    @Mixin
    private SoundFontFlag soundFont = new SoundFontFlag();

    @Mixin
    private ThreadFlags threads = new ThreadFlags();

    /** Refuses what cannot be or contradicts itself. */
    void check(int scores) {
        sound.check();
        extent.check();
        threads.check();
        if (scores > 1 && stems.isPresent()) {
            throw new WrongUsage("--stems: render one score at a time, so that stems do not mix");
        }
    }

    ReadingFlags reading() {
        return reading;
    }

    DialectFlag dialect() {
        return dialect;
    }

    MusicFlags music() {
        return music;
    }

    /** The sample rate in samples a second, if one was given. */
    OptionalInt givenRate() {
        return sound.samples()
                .givenRate()
                .map(rate -> OptionalInt.of(rate.hertz()))
                .orElseGet(OptionalInt::empty);
    }

    ReadingOptions readingOptions() {
        return reading.options(sound.samples().rate())
                .withChannels(sound.samples().channels());
    }

    private RenderOrder order(List<String> names) {
        return new RenderOrder(
                sound.samples().rate(),
                sound.format(),
                sound.samples().channels(),
                sound.dither(),
                sound.samples().gain(),
                sound.normalize(),
                extent.stretch(),
                parts.selection(names),
                stems,
                threads.threads());
    }

    /** What is wanted of a piece of an old program: it has no parts, and one sound. */
    RenderOrder order() {
        refuse("--stems", stems.isPresent(), "an old score has no parts, and so no stems");
        refuse("--channels", sound.samples().channels().isPresent(), "an old score sets its channels itself");
        parts.refuse("an old score has no parts");
        return order(List.of());
    }

    /** What is wanted of music that a SoundFont plays, all parts at once. */
    RenderOrder orderOfSoundFont() {
        refuse("--stems", stems.isPresent(), "a SoundFont plays all parts at once");
        parts.refuse("a SoundFont plays all parts at once");
        return order(List.of());
    }

    /** The SoundFont that plays. */
    SoundFontFlag soundFont() {
        return soundFont;
    }

    /** How many channels a SoundFont plays to. */
    int channelsOfSoundFont() {
        int channels = sound.samples().channels().orElse(STEREO);
        refuse("--channels", channels > STEREO, "a SoundFont plays to one or two");
        return channels;
    }

    /** The sample rate in samples a second. */
    int rate() {
        return sound.samples().rate().hertz();
    }

    private static void refuse(String flag, boolean given, String reason) {
        if (given) {
            throw new WrongUsage(flag + ": " + reason);
        }
    }

    /** What is wanted of a performance. */
    RenderOrder order(Performance performance) {
        return order(performance.parts());
    }

    /** Wrong usage that shows only when the score is known. */
    WrongUsage refused(IllegalArgumentException reason) {
        return new WrongUsage(reason.getMessage(), reason);
    }

    @Override
    public boolean take(String name, PlainLine line) {
        if (name.equals("--stems")) {
            stems = Optional.of(Path.of(line.value()));
            return true;
        }
        return sound.take(name, line)
                || parts.take(name, line)
                || extent.take(name, line)
                || reading.take(name, line)
                || dialect.take(name, line)
                || music.take(name, line)
                || soundFont.take(name, line)
                || threads.take(name, line);
    }
}

package org.cmusic.cli.render;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.cli.value.DitherChoice;
import org.cmusic.cli.value.Gain;
import org.cmusic.cli.value.SampleRate;
import org.cmusic.engine.PartSelection;
import org.cmusic.engine.wav.WavFormat;

/**
 * What the user wants of a render.
 *
 * @param channels how many instead of the score's
 * @param gain of the whole
 * @param peak the level that the loudest sample is brought to
 * @param stems the folder for the stems
 * @param threads how many work
 */
public record RenderOrder(
        SampleRate rate,
        WavFormat format,
        OptionalInt channels,
        DitherChoice dither,
        Gain gain,
        Optional<Gain> peak,
        Stretch stretch,
        PartSelection parts,
        Optional<Path> stems,
        int threads) {}

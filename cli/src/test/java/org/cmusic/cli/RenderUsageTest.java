package org.cmusic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderUsageTest {
    @TempDir
    Path folder;

    private String score;

    @BeforeEach
    void write() throws IOException {
        score = Files.writeString(folder.resolve("song.sco"), "cmusic 1\n").toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--rate fast | --rate: `fast` is not a sample rate: write `48k`, `44.1k` or `96000`",
                "-r 1k | --rate: `1000 Hz` is no sample rate to render at: take one from 8k to 192k",
                "--format mp3 | --format: `mp3` is none of s16, s24, f32",
                "--channels 9 | --channels: 9 is not a number of channels: take 1 to 8",
                "--channels 0 | --channels: 0 is not a number of channels",
                "--channels two | --channels: 'two' is not an int",
                "--dither blue | --dither: `blue` is none of none, tpdf",
                "--gain 3 | --gain: `3` is not a level: write it in decibels, as `3dB`",
                "--normalize 3 | --normalize: `3` is not a level: write it in decibels, as `3dB`",
                "--gain -3dB --normalize | --gain and --normalize both set the level",
                "--from 3 | --from: `3` is not a time: write seconds or beats, as `3s` or `3b`",
                "--to 1/2s | --to: `1/2s` is not a time: only beats are written as fractions",
                "--tail -1s | --tail: `-1s` is not a time",
                "--length 3s --to 4s | --length sets the end, and so does --to",
                "--length 3s --tail 4s | --length sets the end, and so does --tail",
                "--seed x | --seed: `x` is not a seed: write a whole number, or `random`",
                "--threads 0 | --threads: at least one must work",
                "-D ground | -D: `ground` has no value; write `-D ground=VALUE`",
                "--limit notes | --limit: `notes` has no value; write `--limit notes=N`",
                "--limit note=3 | --limit: there is no limit `note`; did you mean `notes`?",
                "--limit notes=-3 | --limit: `-3` is not a limit: write a whole number",
                "--deny bad-not | --deny: no message is called `bad-not`; did you mean `bad-note`",
                "--allow bad-note | --allow: `bad-note` is an error, and errors cannot be allowed",
                "--color blue | --color: `blue` is none of auto, always, never",
                "--outptu x.wav | there is no option `--outptu`; did you mean `--output`?",
                "-o | --output: a value is missing: --output FILE",
                "-o new.mp3 | -o new.mp3: a render is a WAV; render to new.wav, then: lame new.wav new.mp3",
                "-o a/New.FLAC | render to a/New.wav, then: ffmpeg -i a/New.wav a/New.FLAC",
                "-o -x.ogg | render to ./-x.wav, then: ffmpeg -i ./-x.wav ./-x.ogg",
                "-o it's.aiff | then: ffmpeg -i 'it'\\''s.wav' 'it'\\''s.aiff'",
                "-o song.sco | -o song.sco: a render is a WAV, and `.sco` names another kind of file; render to song.wav",
                "-o song.png | `.png` names another kind of file",
            })
    void wrongFlagsAreNamedWithARemedy(String flags, String message) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("render", score), Stream.of(flags.split(" ")))
                .toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message).contains("`cmusic render --help`");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aScoreMustBeNamed() {
        CommandRun run = CommandRun.of("render");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("name at least one SCORE");
    }

    @Test
    void soundFromStandardInputNeedsAPlace() {
        CommandRun run = CommandRun.withInput("cmusic 1\n", "render", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("say where the sound goes, as -o song.wav, or -o -");
    }

    @Test
    void soundDoesNotGoToATerminal() {
        CommandRun run = CommandRun.onTerminal(Map.of(), "render", score, "-o", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("standard output is a terminal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.wav", "a.WAV", "a.wave", "a.rf64", "a.bw64", "a", "take.2", ".mp3", "mp3", "a.b c"})
    void aSoundMayHaveAnyOtherName(String name) {
        String target = folder.resolve(name).toString();
        CommandRun run = CommandRun.of("render", score, "-o", target);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Path.of(target)).exists();
    }

    @Test
    void severalScoresGoToAFolder() {
        CommandRun run = CommandRun.of(
                "render", score, score, "-o", folder.resolve("none").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("for several scores name a folder that is there");
    }

    @Test
    void severalScoresDoNotShareStandardOutput() {
        CommandRun run = CommandRun.of("render", score, score, "-o", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("one score only");
    }

    @Test
    void twoScoresDoNotShareAFile() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("song.sco");
        Files.writeString(other, "cmusic 1\n");
        CommandRun run = CommandRun.of("render", score, other.toString(), "-o", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("two of the scores would both be written to");
    }

    @Test
    void stemsOfSeveralScoresDoNotMix() {
        CommandRun run = CommandRun.of("render", score, score, "--stems", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--stems: render one score at a time");
    }

    @Test
    void standardInputCannotBeWatched() {
        CommandRun run = CommandRun.of("render", "-", "-o", "x.wav", "--watch");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--watch: standard input cannot be watched");
    }

    @Test
    void limitsAreExplained() {
        CommandRun run = CommandRun.of("explain", "limits");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("--limit notes=").contains("partials that sound at once");
    }
}

package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFileUnitsTest {
    private static final String NAME = "ramp";

    @TempDir
    Path folder;

    /** Ten frames of 0, .1, .2 … without a header. */
    private Path bare() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 10; i++) {
            bytes.putFloat(i / 10f);
        }
        return Files.write(folder.resolve(NAME), bytes.array());
    }

    /** The same as the second channel of a file with the header of the old sound file system, as 16-bit numbers. */
    private Path headed() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1024 + 40).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(107_364).putFloat(8000).putInt(2).putInt(2).position(1024);
        for (int i = 0; i < 10; i++) {
            bytes.putShort((short) 0).putShort((short) Math.round(i / 10. * 32_768));
        }
        return Files.write(folder.resolve(NAME), bytes.array());
    }

    private static float[] of(Path file, int samples, String... lines) {
        UnitBench bench = new UnitBench().does(lines);
        bench.score().file(NAME, file).text(1, NAME);
        return bench.play(samples);
    }

    @Test
    void aFileIsReadAtAnIncrementAndGoesAround() throws IOException {
        float[] heard = of(bare(), 12, "sndfile b1 1 1 s1 1 0 0 d d", "out b1");
        assertThat(heard)
                .containsExactly(new float[] {0, .1f, .2f, .3f, .4f, .5f, .6f, .7f, .8f, .9f, 0, .1f}, within(1e-6f));
        float[] faster = of(bare(), 5, "sndfile b1 .5 2 s1 1 1 8 d d", "out b1");
        assertThat(faster).containsExactly(new float[] {.05f, .15f, .25f, .35f, .05f}, within(1e-6f));
    }

    @Test
    void betweenFramesThereAreLines() throws IOException {
        float[] heard = of(bare(), 4, "sndfile b1 1 .5 s1 1 2 6 d d", "out b1");
        assertThat(heard).containsExactly(new float[] {.2f, .25f, .3f, .35f}, within(1e-6f));
    }

    @Test
    void aChannelIsChosen() throws IOException {
        float[] heard = of(headed(), 4, "sndfile b1 1 1 s1 2 0 0 d d", "out b1");
        assertThat(heard).containsExactly(new float[] {0, .1f, .2f, .3f}, within(1e-4f));
        assertThat(of(headed(), 4, "sndfile b1 1 1 s1 1 0 0 d d", "out b1")).containsOnly(0);
    }

    @Test
    void aStringThatNamesNoFileIsSilent() {
        assertThat(new UnitBench().does("sndfile b1 1 1 s9 1 0 0 d d", "out b1").play(5))
                .containsOnly(0);
    }

    @Test
    void aRecordedNoteIsMadeLonger() throws IOException {
        float[] heard = of(bare(), 20, "version b1 1 1 s1 1 0 4 8 9 1 8000 1 d d d d d", "out b1");
        assertThat(heard).hasSize(20);
        assertThat(heard[3]).isBetween(.1f, .5f);
        assertThat(heard[12]).isBetween(.3f, .9f);
    }

    @Test
    void aSpliceBeginsWhereItFits() throws IOException {
        float[] heard = of(bare(), 3, "adn b2 .6", "splice b1 1 1 s1 1 1 8 d d v1 v2 v3", "out b1");
        assertThat(heard[0]).isEqualTo(.1f, within(1e-6f));
        UnitBench bench = new UnitBench().does("splice b1 1 1 s1 1 1 8 d d v1 v2 v3", "out b1");
        bench.score().file(NAME, bare()).text(1, NAME).var(0, Statement.Target.VARIABLE, 1, .4, .3, .2);
        assertThat(bench.play(3)).containsExactly(new float[] {.5f, .6f, .7f}, within(1e-6f));
    }

    @Test
    void aFunctionMayComeFromAFile() throws IOException {
        HandmadeScore score = HandmadeScore.at(8)
                .ins("a", "freq b1 1 f1 d", "out b1")
                .file(NAME, bare())
                .text(1, NAME)
                .add(new Statement.Filling(
                        HandmadeScore.number(0),
                        Generator.GENRAW,
                        1,
                        Optional.of(HandmadeScore.number(10)),
                        List.of(new Statement.GivenText(1)),
                        0))
                .note(0, "a", .5);
        assertThat(score.play()).containsExactly(0, .1f, .2f, .3f);
    }

    /** Once round by the four loudspeakers: the first is loudest where the way begins and ends. */
    @Test
    void aPathThroughSpaceIsText() throws IOException {
        Path path = Files.writeString(folder.resolve(NAME), "1 1\n-1 1\n-1 -1\n1, -1\n1 1\n");
        HandmadeScore score = HandmadeScore.at(8)
                .ins("a", "freq b1 1 f1 d", "out b1")
                .file(NAME, path)
                .text(1, "-1")
                .text(2, NAME)
                .add(new Statement.Filling(
                        HandmadeScore.number(0),
                        Generator.QUAD,
                        1,
                        Optional.of(HandmadeScore.number(8)),
                        List.of(new Statement.GivenText(1), new Statement.GivenText(2)),
                        0))
                .note(0, "a", 1);
        float[] heard = score.play();
        assertThat(heard[4]).isLessThan(.01f);
        assertThat(heard[0] + heard[7]).isGreaterThan(.5f);
    }

    @Test
    void switchesOfAGenStandInAString() {
        HandmadeScore score = HandmadeScore.at(8)
                .ins("a", "freq b1 1 f1 d", "out b1")
                .text(1, "-o")
                .add(new Statement.Filling(
                        HandmadeScore.number(0),
                        Generator.GEN3,
                        1,
                        Optional.of(HandmadeScore.number(4)),
                        List.of(
                                new Statement.GivenText(1),
                                new Statement.GivenNumber(HandmadeScore.number(0)),
                                new Statement.GivenNumber(HandmadeScore.number(1))),
                        0))
                .note(0, "a", .5);
        assertThat(score.play()).containsExactly(0, .25f, .5f, .75f);
    }

    @Test
    void aTestEndsANoteThatHasFallenSilent() {
        float[] heard = new UnitBench()
                .signal(1, i -> i < 100 ? .5 : .001, 1000)
                .does("adn b2 b1 .25", "out b2", "test 1 1 b1 .01 .0125 d")
                .play(1000);
        assertThat(heard[255]).isNotZero();
        assertThat(heard[256]).isZero();
    }

    @Test
    void whatOnlyShowsIsSilentHere() {
        assertThat(new UnitBench()
                        .does("show b1", "showpath 1 2 s1 d d d", "out .5")
                        .play(3))
                .containsOnly(.5f);
    }
}

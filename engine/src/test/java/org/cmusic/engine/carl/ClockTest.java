package org.cmusic.engine.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmusic.engine.carl.HandmadeScore.number;
import static org.cmusic.engine.carl.HandmadeScore.p;
import static org.cmusic.engine.carl.HandmadeScore.random;
import static org.cmusic.engine.carl.HandmadeScore.sum;
import static org.cmusic.engine.carl.HandmadeScore.v;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.Setting;
import org.cmusic.model.carl.Setting.Flag;
import org.cmusic.model.carl.Setting.Quantity;
import org.cmusic.model.carl.Statement;
import org.cmusic.model.carl.Statement.Target;
import org.junit.jupiter.api.Test;

class ClockTest {
    /** Each note is heard as its fifth parameter for as long as it lasts. */
    private static HandmadeScore levels() {
        return HandmadeScore.at(8).ins("a", "adn b1 p5", "out b1");
    }

    @Test
    void theUsualRateIsSixteenThousand() {
        assertThat(new HandmadeScore()
                        .ins("a", "out p5")
                        .note(0, "a", .5, 1)
                        .playback()
                        .sampleRate())
                .isEqualTo(16_000);
    }

    @Test
    void aRateFromOutsideHolds() {
        assertThat(levels().note(0, "a", 1, .5).playAt(2000)[0]).hasSize(2000);
    }

    @Test
    void notesSoundTogetherWhereTheyOverlap() {
        float[] heard =
                levels().note(0, "a", 1.25, .25).note(.625, "a", 1.25, .5).play();
        assertThat(heard).hasSize(15);
        assertThat(heard).startsWith(.25f, .25f, .25f, .25f, .25f, .75f);
        assertThat(heard).endsWith(.75f, .5f, .5f, .5f, .5f, .5f);
    }

    /** What is behind the point of each stretch is lost, and all that follows is early. */
    @Test
    void stretchesAreCutToWholeSamples() {
        HandmadeScore score = levels();
        for (int i = 0; i < 10; i++) {
            score.note(i * 1.3, "a", 1.3, .1);
        }
        assertThat(score.play()).hasSize(100);
    }

    @Test
    void aSectionEndsWithItsNotesAndStartsAtZero() {
        float[] heard =
                levels().note(.25, "a", .25, 1).sec().note(.125, "a", .125, .5).play();
        assertThat(heard).containsExactly(0, 0, 1, 1, 0, .5f);
    }

    @Test
    void aTerminationMayLeaveSilence() {
        assertThat(levels().note(0, "a", .25, 1).ter(.5).play()).containsExactly(1, 1, 0, 0);
    }

    @Test
    void fieldsOfTheLastNoteAreSeenAndSectionsClearThem() {
        float[] heard = levels().note(0, "a", .25, .25)
                .note(sum(p(2), p(4)), "a", p(4), sum(p(5), number(.25)))
                .sec()
                .note(sum(p(2), p(4)), "a", number(.125), p(5))
                .play();
        assertThat(heard).containsExactly(.25f, .25f, .5f, .5f, 0);
    }

    @Test
    void missingParametersAreZero() {
        assertThat(levels().note(0, "a", .25).play()).containsExactly(0, 0);
    }

    @Test
    void assignedParametersServeAsThoseOfTheLastNote() {
        assertThat(levels().var(0, Target.PARAMETER, 5, .5)
                        .note(number(0), "a", number(.125), p(5))
                        .play())
                .containsExactly(.5f);
    }

    @Test
    void variablesAreReadWhileNotesSound() {
        float[] heard = HandmadeScore.at(8)
                .ins("a", "out v3")
                .var(0, Target.VARIABLE, 3, .25)
                .note(0, "a", .5)
                .var(.25, Target.VARIABLE, 3, .75)
                .play();
        assertThat(heard).containsExactly(.25f, .25f, .75f, .75f);
    }

    @Test
    void theTempoMultipliesAndTheOffsetMoves() {
        float[] heard = levels().set(new Setting.Steering(Setting.Role.TEMPO, 10))
                .set(new Setting.Steering(Setting.Role.OFFSET, 11))
                .var(0, Target.VARIABLE, 10, 2, .125)
                .note(.125, "a", .125, 1)
                .play();
        assertThat(heard).containsExactly(0, 0, 0, 1, 1);
    }

    @Test
    void aTempoStartsAtOneWhateverItsVariableWas() {
        float[] heard = levels().var(0, Target.VARIABLE, 10, 2)
                .set(new Setting.Steering(Setting.Role.TEMPO, 10))
                .note(0, "a", .125, 1)
                .play();
        assertThat(heard).containsExactly(1);
    }

    /** Each stretch begins at the start of a block; what it does not reach is as it was. */
    @Test
    void blocksAreSharedAndKeepWhatTheyHave() {
        float[] heard = HandmadeScore.at(8)
                .ins("writes", "adn b1 p5")
                .ins("reads", "out b1")
                .note(0, "reads", .5)
                .note(0, "writes", .25, .5)
                .note(.125, "writes", .125, .25)
                .play();
        assertThat(heard).containsExactly(0, .5f, .25f, 0);
    }

    @Test
    void aDeferredNoteComesLastInEachBlock() {
        float[] heard = HandmadeScore.at(8)
                .ins("writes", "adn b1 p5")
                .ins("reads", "out b1")
                .set(Flag.DEFER)
                .note(0, "reads", .25)
                .note(0, "writes", .25, .5)
                .play();
        assertThat(heard).containsExactly(.5f, .5f);
    }

    @Test
    void whatIsTooLoudIsClippedUnlessTheScoreSaysNot() {
        assertThat(levels().note(0, "a", .125, 1.5).play()).containsExactly(1);
        assertThat(levels().set(Flag.NO_CLIP).note(0, "a", .125, 1.5).play()).containsExactly(1.5f);
    }

    @Test
    void sixteenBitsCutTheSample() {
        float[] heard =
                levels().set(Flag.NO_FLOAT_OUTPUT).note(0, "a", .125, .25).play();
        assertThat(heard).containsExactly((float) (8191 / 32768.));
    }

    @Test
    void numbersOfAnInstrumentAreWorkedOutOnceInTheOrderOfTheScore() {
        float[] heard = HandmadeScore.at(8)
                .ins("a", "adn b1 .5", "out b1")
                .note(0, "a", .25)
                .play();
        assertThat(heard).containsExactly(.5f, .5f);
    }

    @Test
    void expressionsAndNoiseDrawFromOneStream() {
        HandmadeScore score = HandmadeScore.at(8)
                .ins("a", "white b1 p5", "out b1")
                .note(number(0), "a", number(.625), random(1))
                .note(sum(number(1.25), random(6.25)), "a", number(.625), number(1));
        assertThat(score.playback().frames()).isEqualTo(score.play().length);
    }

    @Test
    void aVariableThatAUnitGeneratorWritesMayMoveANote() {
        float[] heard = HandmadeScore.at(8)
                .ins("a", "freq b1 .125 f1 v1", "out b1")
                .ins("b", "out 1")
                .gen(0, Generator.GEN3, 1, 0, 1)
                .note(0, "a", 1)
                .var(1, Target.VARIABLE, 2, 0)
                .note(sum(number(1), v(1)), "b", number(.125))
                .play();
        assertThat(heard).hasSize(17);
    }

    @Test
    void aMergeSortsItsSectionsByTime() {
        HandmadeScore score = levels();
        Statement.Merge merge = new Statement.Merge(
                List.of(
                        List.of(line(score, 0, .1), line(score, .25, .3)),
                        List.of(line(score, .125, .2), line(score, .375, .4))),
                0);
        assertThat(score.add(merge).play()).containsExactly(.1f, .2f, .3f, .4f);
    }

    private static Statement.Line line(HandmadeScore score, double time, double level) {
        Statement.Note note = score.noteOf(number(time), "a", number(.125), number(level));
        return new Statement.Line(note, "note", " " + level);
    }

    @Test
    void inAMergeTheLastNoteIsTheOneBeforeInTime() {
        HandmadeScore score = levels();
        Statement.Note follows = score.noteOf(number(.25), "a", number(.125), sum(p(5), number(.1)));
        Statement.Merge merge = new Statement.Merge(
                List.of(
                        List.of(line(score, 0, .1), new Statement.Line(follows, "note", " p5+.1")),
                        List.of(line(score, .125, .5))),
                0);
        assertThat(score.add(merge).play()).containsExactly(.1f, .5f, .6f);
    }

    @Test
    void variablesSetInAMergeServeItsTimesAlone() {
        HandmadeScore score = levels().var(0, Target.VARIABLE, 3, .25);
        Statement.Assignment moves =
                new Statement.Assignment(number(0), Target.VARIABLE, number(3), List.of(number(.25)), 0);
        Statement.Note note = score.noteOf(v(3), "a", number(.125), v(3));
        Statement.Merge merge = new Statement.Merge(
                List.of(List.of(new Statement.Line(moves, "var", " v3 .25"), new Statement.Line(note, "note", " v3"))),
                0);
        assertThat(score.add(merge).play()).containsExactly(0, 0, .25f);
    }

    /** Only the usual twenty were put aside. */
    @Test
    void variablesBeyondTwentyStayAsAMergeLeavesThem() {
        HandmadeScore score = levels();
        Statement.Assignment sets =
                new Statement.Assignment(number(0), Target.VARIABLE, number(20), List.of(number(1), number(.5)), 0);
        Statement.Merge merge = new Statement.Merge(List.of(List.of(new Statement.Line(sets, "var", " v20 1 .5"))), 0);
        assertThat(score.add(merge)
                        .note(number(0), "a", number(.125), v(20))
                        .note(number(.125), "a", number(.125), v(21))
                        .play())
                .containsExactly(0, .5f);
    }

    /** Read once, then read again as they were written down: so the tempo counts twice. */
    @Test
    void aMergeScalesItsTimesTwice() {
        HandmadeScore score =
                levels().set(new Setting.Steering(Setting.Role.TEMPO, 10)).var(0, Target.VARIABLE, 10, 2);
        Statement.Merge merge = new Statement.Merge(List.of(List.of(line(score, .125, .5))), 0);
        assertThat(score.add(merge).play()).containsExactly(0, 0, 0, 0, .5f, .5f, .5f, .5f);
    }

    @Test
    void statementsAreCarriedOutInAMergeInTheOrderOfTheirText() {
        HandmadeScore score = HandmadeScore.at(8).ins("b", "adn b1 p5").ins("a", "out b1");
        Statement.Note writes = score.noteOf(number(0), "b", number(.125), number(.5));
        Statement.Note reads = score.noteOf(number(0), "a", number(.125));
        Statement.Merge merge = new Statement.Merge(
                List.of(
                        List.of(new Statement.Line(writes, "note", " .5")),
                        List.of(new Statement.Line(reads, "note", ""))),
                0);
        assertThat(score.add(merge).play()).containsExactly(0);
    }

    @Test
    void aFunctionOfOwnLengthKeepsItsLength() {
        Optional<Expression> length = Optional.of(number(4));
        float[] heard = HandmadeScore.at(8)
                .ins("a", "freq b1 1 f1 d", "out b1")
                .gen(0, Generator.GEN3, 1, length, 0, 1.5)
                .set(Flag.NO_CLIP)
                .note(0, "a", .75)
                .play();
        assertThat(heard).containsExactly(0, .5f, 1, 1.5f, 0, .5f);
    }

    @Test
    void aFunctionMayBeReplacedWhileItSounds() {
        float[] heard = HandmadeScore.at(8)
                .ins("a", "freq b1 0 f1 d", "out b1")
                .gen(0, Generator.GEN3, 1, .25, .25)
                .note(0, "a", .5)
                .gen(.25, Generator.GEN3, 1, .5, .5)
                .play();
        assertThat(heard).containsExactly(.25f, .25f, .5f, .5f);
    }

    @Test
    void settingTheFunctionLengthStartsTheClockAgain() {
        float[] heard = levels().note(0, "a", .25, .5)
                .sec()
                .set(Quantity.FUNCTION_LENGTH, 512)
                .note(.125, "a", .125, .25)
                .play();
        assertThat(heard).containsExactly(.5f, .5f, 0, .25f);
    }

    @Test
    void blockLengthsDoNotMatterToPlainSounds() {
        float[] whole = sines(256).play();
        assertThat(sines(7).play()).isEqualTo(whole);
        assertThat(whole).hasSize(800);
    }

    private static HandmadeScore sines(int blockLength) {
        return HandmadeScore.at(8)
                .set(Quantity.BLOCK_LENGTH, blockLength)
                .ins("a", "osc b1 p5 p6 f1 d", "out b1")
                .gen(0, Generator.GEN5, 1, 1, 1, 0)
                .note(0, "a", 100, .25, 3.7)
                .note(30, "a", 70, .25, 5.3);
    }

    @Test
    void endlessTimesHaveNoSamples() {
        for (double time : new double[] {1e30, Double.POSITIVE_INFINITY, Double.NaN, -1}) {
            assertThat(levels().note(0, "a", time, .5).play()).isEmpty();
            assertThat(levels().note(time, "a", .125, .5).play().length).isLessThan(2);
        }
    }

    @Test
    void silenceIsPlayedToo() {
        assertThat(levels().ter(.625).play()).isEqualTo(new float[5]);
    }

    @Test
    void stereoAndQuadSoundsHaveTheirChannels() {
        float[][] heard = HandmadeScore.at(8)
                .set(Flag.QUAD)
                .ins("a", "out .1 .2 .3 p5")
                .note(0, "a", .25, .4)
                .playChannels();
        assertThat(IntStream.range(0, 4).mapToObj(i -> Arrays.toString(heard[i])))
                .containsExactly("[0.1, 0.1]", "[0.2, 0.2]", "[0.3, 0.3]", "[0.4, 0.4]");
    }

    @Test
    void manyNotesAtOnceAreCountedWithoutASound() {
        HandmadeScore score = levels();
        for (int i = 0; i < 100_000; i++) {
            score.note(0, "a", .125 * (1 + i), .5);
        }
        assertThat(score.playback().frames()).isEqualTo(100_000);
    }

    @Test
    void manyShortNotesArePlayed() {
        HandmadeScore score = levels();
        for (int i = 0; i < 10_000; i++) {
            score.note(i * .25, "a", .25, .5);
        }
        assertThat(score.playback().frames()).isEqualTo(20_000);
    }
}

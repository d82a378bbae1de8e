package org.cmusic.engine.musicv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cmusic.model.musicv.Argument;
import org.cmusic.model.musicv.Argument.Kind;
import org.cmusic.model.musicv.Card;
import org.cmusic.model.musicv.Deck;
import org.cmusic.model.musicv.Generator;
import org.junit.jupiter.api.Test;

/** What pieces of a few cards sound like, in units of 0.000488. */
class MachineTest {
    private static final float UNIT = 0.000488f;
    private static final int RATE = 1000;

    private static Card card(float... fields) {
        return new Card(0, fields);
    }

    private static int p(int number) {
        return new Argument(Kind.PARAMETER, number).code();
    }

    private static int v(int number) {
        return new Argument(Kind.VARIABLE, number).code();
    }

    private static int f(int number) {
        return new Argument(Kind.FUNCTION, number).code();
    }

    private static int b(int number) {
        return new Argument(Kind.BLOCK, number).code();
    }

    private static Card unit(Generator generator, int... arguments) {
        float[] fields = new float[3 + arguments.length];
        fields[0] = 2;
        fields[2] = generator.code();
        for (int i = 0; i < arguments.length; i++) {
            fields[3 + i] = arguments[i];
        }
        return card(fields);
    }

    /** An instrument whose last block is heard, and cards for it. */
    private static List<Card> piece(List<Card> units, Card... cards) {
        List<Card> piece = new ArrayList<>(List.of(card(12, 0, 4, RATE), card(2, 0, 1)));
        piece.addAll(units);
        piece.add(card(2, 0));
        piece.addAll(Arrays.asList(cards));
        piece.add(card(6, 10));
        return piece;
    }

    /** The units that are heard, without the leading zero. */
    private static int[] heard(List<Card> piece) throws IOException {
        MusicVPlayback playback = new MusicVPlayback(new Deck(piece));
        List<Integer> units = new ArrayList<>();
        playback.play((channels, count) -> {
            for (int i = 0; i < count; i++) {
                for (double[] channel : channels) {
                    units.add((int) Math.round(channel[i] / UNIT));
                }
            }
        });
        assertThat((long) units.size()).isEqualTo(playback.frames() * playback.channels());
        return units.stream().skip(1).mapToInt(unit -> unit).toArray();
    }

    private static int[] first(int count, List<Card> piece) throws IOException {
        return Arrays.copyOf(heard(piece), count);
    }

    private static final Card RAMP = card(3, 0, 1, 1, 0, 0, 1, 511);

    @Test
    void aNumberIsHeardForTheLengthOfItsNote() throws IOException {
        List<Card> units = List.of(unit(Generator.OUT, p(5), b(1)));
        int[] sound = heard(piece(units, card(1, .5f, 1, .25f, 100), card(1, .6f, 1, .01f, 7)));
        assertThat(sound[499]).isZero();
        assertThat(sound[500]).isEqualTo(100);
        assertThat(sound[605]).isEqualTo(107);
        assertThat(sound[749]).isEqualTo(100);
        assertThat(sound[750]).isZero();
    }

    @Test
    void unitsAreCutTowardsZero() throws IOException {
        List<Card> units = List.of(unit(Generator.OUT, p(5), b(1)));
        assertThat(first(1, piece(units, card(1, 0, 1, 1, 7.9f)))).containsExactly(7);
        assertThat(first(1, piece(units, card(1, 0, 1, 1, -7.9f)))).containsExactly(-7);
    }

    @Test
    void whatIsLouderThanTheMemoryHoldsWraps() throws IOException {
        List<Card> units = List.of(unit(Generator.OUT, p(5), b(1)));
        assertThat(first(1, piece(units, card(1, 0, 1, 1, 2000), card(1, 0, 1, 1, 1000))))
                .containsExactly((int) (3_000_000_000L - (1L << 32)) / 1_000_000);
        assertThat(first(1, piece(units, card(1, 0, 1, 1, 3000)))).containsExactly(-2147);
    }

    @Test
    void anOscillatorReadsTheNumberBelowAndWrapsAt511() throws IOException {
        List<Card> units = List.of(unit(Generator.OSC, p(5), p(6), b(2), f(1), p(30)), unit(Generator.OUT, b(2), b(1)));
        int[] sound = first(600, piece(units, RAMP, card(1, 0, 1, 1, 1000, 1.5f)));
        for (int i = 0; i < 600; i++) {
            int place = (int) (1.5 * i % 511);
            assertThat(sound[i]).isCloseTo((int) (1000.0 * place / 511), org.assertj.core.data.Offset.offset(1));
        }
    }

    @Test
    void anOscillatorWithANegativeIncrementGoesBack() throws IOException {
        List<Card> units = List.of(unit(Generator.OSC, p(5), p(6), b(2), f(1), p(30)), unit(Generator.OUT, b(2), b(1)));
        int[] sound = first(3, piece(units, RAMP, card(1, 0, 1, 1, 511, -100)));
        assertThat(sound[1]).isCloseTo(411, org.assertj.core.data.Offset.offset(1));
        assertThat(sound[2]).isCloseTo(311, org.assertj.core.data.Offset.offset(1));
    }

    @Test
    void anInterpolatingOscillatorReadsBetweenTheNumbers() throws IOException {
        List<Card> units = List.of(unit(Generator.IOS, p(5), p(6), b(2), f(1), p(30)), unit(Generator.OUT, b(2), b(1)));
        int[] sound = first(500, piece(units, RAMP, card(1, 0, 1, 1, 2000, .25f)));
        for (int i = 0; i < 500; i++) {
            assertThat(sound[i]).isCloseTo((int) (2000 * .25 * i / 511), org.assertj.core.data.Offset.offset(1));
        }
    }

    @Test
    void blocksAreAddedAndMultiplied() throws IOException {
        List<Card> sum = List.of(
                unit(Generator.AD2, p(5), p(6), b(2)),
                unit(Generator.AD3, b(2), p(6), v(1), b(3)),
                unit(Generator.AD4, b(3), b(2), p(5), p(5), b(4)),
                unit(Generator.OUT, b(4), b(1)));
        assertThat(first(1, piece(sum, card(4, 0, 1, 1000), card(1, 0, 1, 1, 10, 200))))
                .containsExactly(10 + 200 + 200 + 1000 + 10 + 200 + 10 + 10);
        List<Card> product = List.of(unit(Generator.MLT, p(5), p(6), b(2)), unit(Generator.OUT, b(2), b(1)));
        assertThat(first(1, piece(product, card(1, 0, 1, 1, 40, 2.5f)))).containsExactly(100);
    }

    @Test
    void variablesChangeWhileNotesSound() throws IOException {
        List<Card> units = List.of(unit(Generator.OUT, v(3), b(1)));
        int[] sound = heard(piece(units, card(4, 0, 3, 50), card(1, 0, 1, 1), card(4, .5f, 2, 0, 70)));
        assertThat(sound[499]).isEqualTo(50);
        assertThat(sound[500]).isEqualTo(70);
    }

    @Test
    void anEnvelopeGoesThroughItsQuartersAtTheirOwnSpeeds() throws IOException {
        List<Card> units = List.of(
                unit(Generator.ENV, p(5), f(1), b(2), p(6), p(7), p(8), p(30)), unit(Generator.OUT, b(2), b(1)));
        int[] sound = first(60, piece(units, RAMP, card(1, 0, 1, 1, 511, 12.775f, 6.3875f, 25.55f)));
        assertThat(sound[10]).isCloseTo(127, org.assertj.core.data.Offset.offset(1));
        assertThat(sound[20]).isCloseTo(191 + 6, org.assertj.core.data.Offset.offset(7));
        assertThat(sound[31]).isCloseTo(255 + 6, org.assertj.core.data.Offset.offset(7));
        assertThat(sound[36] - sound[35]).isCloseTo(25, org.assertj.core.data.Offset.offset(2));
    }

    @Test
    void randomNumbersAreTheLowestOnceTheyCome() throws IOException {
        List<Card> lines =
                List.of(unit(Generator.RAN, p(5), p(6), b(2), p(30), p(29), p(28)), unit(Generator.OUT, b(2), b(1)));
        int[] line = first(1000, piece(lines, card(1, 0, 1, 1, 100, 5.11f)));
        assertThat(line[50]).isZero();
        assertThat(line[150]).isCloseTo(-50, org.assertj.core.data.Offset.offset(1));
        assertThat(line[400]).isEqualTo(-100);
        List<Card> steps =
                List.of(unit(Generator.RAH, p(5), p(6), b(2), p(30), p(29)), unit(Generator.OUT, b(2), b(1)));
        int[] step = first(1000, piece(steps, card(1, 0, 1, 1, 100, 5.11f)));
        assertThat(step[50]).isZero();
        assertThat(step[150]).isEqualTo(-100);
    }

    @Test
    void anInputIsReadBeforeTheSameBlockIsWritten() throws IOException {
        List<Card> units = List.of(
                unit(Generator.AD2, p(6), p(7), b(2)),
                unit(Generator.RAH, p(5), b(2), b(2), p(30), p(29)),
                unit(Generator.OUT, b(2), b(1)));
        int[] sound = first(200, piece(units, card(1, 0, 1, 1, 100, 5.11f)));
        assertThat(sound[50]).isZero();
        assertThat(sound[150]).isEqualTo(-100);
    }

    @Test
    void settingAFunctionDoesNothing() throws IOException {
        List<Card> units = List.of(
                unit(Generator.SET, p(7)),
                unit(Generator.OSC, p(5), p(6), b(2), f(1), p(30)),
                unit(Generator.OUT, b(2), b(1)));
        Card flat = card(3, 0, 3, 2, 1, 1);
        int[] sound = first(3, piece(units, RAMP, flat, card(1, 0, 1, 1, 511, 100, 2)));
        assertThat(sound[1]).isCloseTo(100, org.assertj.core.data.Offset.offset(1));
    }

    @Test
    void aFilterLeavesItsBlockAsItWas() throws IOException {
        List<Card> units = List.of(
                unit(Generator.AD2, p(5), p(6), b(2)),
                unit(Generator.FLT, b(3), b(2), p(5), p(6)),
                unit(Generator.OUT, b(2), b(1)));
        assertThat(first(1, piece(units, card(1, 0, 1, 1, 4, 5)))).containsExactly(9);
    }

    @Test
    void twoChannelsShareTheOutputInTurn() throws IOException {
        List<Card> units = List.of(unit(Generator.STR, p(5), p(6), b(1)));
        int[] sound = first(6, piece(units, card(12, 0, 8, 1), card(1, 0, 1, 1, 11, 22)));
        assertThat(sound).containsExactly(11, 22, 11, 22, 11, 22);
        assertThat(new MusicVPlayback(new Deck(piece(units, card(12, 0, 8, 1)))).channels())
                .isEqualTo(2);
    }

    @Test
    void twoChannelsReachIntoTheSecondBlock() throws IOException {
        List<Card> units = List.of(unit(Generator.AD2, p(5), p(6), b(2)), unit(Generator.STR, b(2), p(7), b(1)));
        int[] sound = first(1024, piece(units, card(12, 0, 8, 1), card(1, 0, 1, 1, 3, 4, 0)));
        assertThat(sound[0]).isEqualTo(7);
        assertThat(sound[512]).isEqualTo(14);
        assertThat(sound[513]).isEqualTo(7);
    }

    @Test
    void fortyNotesSoundAndNoMore() throws IOException {
        List<Card> units = List.of(unit(Generator.OUT, p(5), b(1)));
        Card[] notes = new Card[45];
        Arrays.fill(notes, card(1, 0, 1, 1, 1));
        assertThat(first(1, piece(units, notes))).containsExactly(40);
    }

    @Test
    void aSectionBeginsTimeAnewAndStopsAll() throws IOException {
        List<Card> units = List.of(unit(Generator.OUT, p(5), b(1)));
        int[] sound = heard(piece(units, card(1, 0, 1, 9, 5), card(5, 1), card(1, .5f, 1, .5f, 6)));
        assertThat(sound[999]).isEqualTo(5);
        assertThat(sound[1000]).isZero();
        assertThat(sound[1500]).isEqualTo(6);
    }

    @Test
    void onlyWholeBuffersAreWritten() {
        assertThat(Tape.length(0)).isEqualTo(1024);
        assertThat(Tape.length(1022)).isEqualTo(1024);
        assertThat(Tape.length(1023)).isEqualTo(1536 + 1024);
        assertThat(Tape.length(12_000)).isEqualTo(13_312);
    }

    @Test
    void aNoteOfAnInstrumentThatIsNotThereIsSilent() throws IOException {
        assertThat(heard(List.of(card(12, 0, 4, RATE), card(1, 0, 7, 1, 100), card(6, 2))))
                .containsOnly(0);
    }
}

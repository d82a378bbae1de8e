package org.cmusic.grammar.musicv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.musicv.Card;
import org.cmusic.model.score.Limits;
import org.junit.jupiter.api.Test;

class MusicVReaderTest {
    private static final String INSTRUMENT = " INS 0 1; OUT P5 B1; END;\n";

    private static MusicVReading read(String text) {
        return MusicVReader.read(Source.memory("piece.m5", text), Limits.usual(), OptionalInt.empty());
    }

    private static List<Card> cards(String text) {
        MusicVReading reading = read(text);
        assertThat(reading.diagnostics().sorted()).isEmpty();
        return reading.deck().orElseThrow().cards();
    }

    private static Card card(float... fields) {
        return new Card(0, fields);
    }

    @Test
    void linesOfAnInstrumentHaveItsTime() {
        assertThat(cards(" INS 1.5 7; OSC P5 V6 B2 F1 P30; OUT B2 B1; END; GEN 1.5 2 1 1 1; TER 2;"))
                .containsExactly(
                        card(2, 1.5f, 7),
                        card(2, 1.5f, 102, 5, 106, -2, -101, 30),
                        card(2, 1.5f, 101, -2, -1),
                        card(2, 1.5f),
                        card(3, 1.5f, 2, 1, 1, 1),
                        card(6, 2));
    }

    @Test
    void numbersComeOutToTheLastBit() {
        Card note = cards(INSTRUMENT + " NOT .33 1 .25 -7.999 123456.7 00.5 5.; TER 9;")
                .get(3);
        assertThat(note).isEqualTo(card(1, 3 * .1f + 3 * .01f, 1, .25f, -7.999f, 123456.703f, .5f, 5));
    }

    @Test
    void anAsteriskRepeatsTheFieldOfTheCardBefore() {
        List<Card> cards = cards(INSTRUMENT + " NOT 0 1 .5 100 3; NOT * * * 200 *; NOT 1 1 *; NOT 2 1 1 * *; TER 9;");
        assertThat(cards.subList(3, 7))
                .containsExactly(
                        card(1, 0, 1, .5f, 100, 3),
                        card(1, 0, 1, .5f, 200, 3),
                        card(1, 1, 1, .5f),
                        card(1, 2, 1, 1, 200, 3));
    }

    @Test
    void theLinesOfAnInstrumentLeaveTheirNumbersToBeRepeated() {
        assertThat(cards(INSTRUMENT + " NOT 0 1 * *; TER 9;").get(3)).isEqualTo(card(1, 0, 1, 5, -1));
    }

    @Test
    void columnsOutsideOfTheCardAreDropped() {
        String wide = "X" + INSTRUMENT.substring(1, 25) + " ".repeat(48);
        MusicVReading reading = read(wide + "00000010\nNTER 1;\n");
        assertThat(reading.diagnostics().errors()).isZero();
        assertThat(reading.deck().orElseThrow().cards()).hasSize(4);
    }

    @Test
    void aFieldMayGoOnInTheNextCard() {
        String line = " NOT 0 1 1 " + " ".repeat(61) + "5";
        assertThat(cards(INSTRUMENT + line + "\n 25;\n TER 9;").get(3)).isEqualTo(card(1, 0, 1, 1, 525));
        assertThat(cards(INSTRUMENT + " NOT 0 1 1 5\n 25;\n TER 9;").get(3)).isEqualTo(card(1, 0, 1, 1, 5, 25));
    }

    @Test
    void blanksAndOneCommaAreOneSeparator() {
        assertThat(cards(INSTRUMENT + " NOT,0 , 1,1\t,100 ; TER 9;").get(3)).isEqualTo(card(1, 0, 1, 1, 100));
        assertThat(read(INSTRUMENT + " NOT 0 1 1 ,, 100; TER 9;")
                        .deck()
                        .orElseThrow()
                        .cards()
                        .get(3))
                .isEqualTo(card(1, 0, 1, 1, 0, 100));
    }

    @Test
    void stereoIsSetWhereAnInstrumentNeedsItAndUnsetByTheNextInMono() {
        List<Card> cards =
                cards(" INS 0 1; STR P5 P6 B1; END; INS 0 2; STR P6 P5 B1; END;\n INS 1 3; OUT P5 B1; END; TER 2;");
        assertThat(cards)
                .containsExactly(
                        card(2, 0, 1),
                        card(2, 0, 106, 5, 6, -1),
                        card(2, 0),
                        card(12, 0, 8, 1),
                        card(2, 0, 2),
                        card(2, 0, 106, 6, 5, -1),
                        card(2, 0),
                        card(2, 1, 3),
                        card(2, 1, 101, 5, -1),
                        card(2, 1),
                        card(12, 1, 8, 0),
                        card(6, 2));
    }

    @Test
    void unitGeneratorsGoByNumbersToo() {
        List<Card> cards = cards(" INS 0 1; 1 P5 B1; 113 P5 P6 B2 F1 P30; END; TER 1;");
        assertThat(cards.get(1)).isEqualTo(card(2, 0, 101, 5, -1));
        assertThat(cards.get(2)).isEqualTo(card(2, 0, 113, 5, 6, -2, -101, 30));
    }

    @Test
    void anotherRateIsReadForTheScores() {
        Source source =
                Source.memory("piece.m5", " SIA 0 4 8000; SV2 0 10 1 5;\n" + INSTRUMENT + " NOT 0 1 1 100; TER 2;");
        MusicVReading reading = MusicVReader.read(source, Limits.usual(), OptionalInt.of(51_100));
        assertThat(reading.deck().orElseThrow().cards()).contains(card(1, 0, 1, 1, 1), card(12, 0, 4, 51_100));
    }

    @Test
    void theSoundThatIsLostIsTold() {
        String text = " SIA 0 4 8000;\n" + INSTRUMENT + " NOT 0 1 1 100; TER ";
        assertThat(slugs(read(text + "1;"))).containsExactly("card-unheard");
        assertThat(read(text + "1;").diagnostics().sorted().get(0).message())
                .isEqualTo("the last 0.041 s of the sound are lost");
        assertThat(slugs(read(text + "1.2;"))).isEmpty();
    }

    @Test
    void limitsHold() {
        Limits limits = Limits.usual().with(Limits.Name.NOTES, 2).with(Limits.Name.SECONDS, 5);
        String notes = " NOT 0 1 1 1;".repeat(3);
        Source source = Source.memory("piece.m5", INSTRUMENT + notes + " SEC 3; TER 3;");
        MusicVReading reading = MusicVReader.read(source, limits, OptionalInt.empty());
        assertThat(slugs(reading)).containsExactly("limit-exceeded", "limit-exceeded");
        assertThat(reading.deck()).isEmpty();
        Source again = Source.memory("piece.m5", INSTRUMENT);
        Limits short20 = Limits.usual().with(Limits.Name.BYTES, 20);
        assertThat(MusicVReader.read(again, short20, OptionalInt.empty())
                        .diagnostics()
                        .sorted()
                        .get(0)
                        .message())
                .isEqualTo("the file is longer than 20 bytes");
    }

    private static List<String> slugs(MusicVReading reading) {
        return reading.diagnostics().sorted().stream().map(Diagnostic::slug).toList();
    }
}

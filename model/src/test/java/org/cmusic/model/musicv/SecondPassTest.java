package org.cmusic.model.musicv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondPassTest {
    private static final Card END = card(6, 10);

    private static Card card(float... fields) {
        return new Card(0, fields);
    }

    private static List<Card> pass(Card... cards) {
        return SecondPass.over(new Deck(Arrays.asList(cards))).cards();
    }

    @Test
    void variablesOfTheFirstTwoPassesGoNoFurther() {
        Card rate = card(12, 0, 4, 8000);
        assertThat(pass(card(7, 0, 9, 1), card(8, 0, 10, 0), card(10, 0, 1), rate, END))
                .containsExactly(rate, END);
    }

    @Test
    void fieldsInHertzAndInSecondsBecomeIncrements() {
        List<Card> cards =
                pass(card(12, 0, 4, 8000), card(8, 0, 10, 2, 6, -7), card(1, 0, 1, .5f, 1000, 220, .5f), END);
        assertThat(cards.get(1)).isEqualTo(card(1, 0, 1, .5f, 1000, 14.0524998f, .127749994f));
    }

    @Test
    void anotherInstrumentHasAnotherTableAndTheThirdVariableStopsAll() {
        Card note = card(1, 0, 2, .5f, 1000, 220);
        assertThat(pass(card(8, 0, 10, 1, 6), note, END)).contains(note);
        assertThat(pass(card(8, 0, 20, 1, 6), note, END)).doesNotContain(note);
        assertThat(pass(card(8, 0, 3, 1), card(8, 0, 20, 1, 6), note, END)).contains(note);
    }

    @Test
    void envelopesShareWhatIsLeftOfTheLength() {
        float perHertz = 511f / 44_100;
        List<Card> cards = pass(card(8, 0, 10, 1, 106), card(1, 0, 1, 2, 1000, .1f, 0, .5f), END);
        assertThat(cards.get(0))
                .isEqualTo(card(1, 0, 1, 2, 1000, .1f, perHertz / (4 * (2 - .1f - .5f)), perHertz / (4 * .1f)));
        List<Card> shorter = pass(card(8, 0, 10, 1, 106), card(1, 0, 1, 1, 1000, 1, 0, 3), END);
        assertThat(shorter.get(0)).isEqualTo(card(1, 0, 1, 1, 1000, .25f, 128, perHertz / (4 * .25f)));
    }

    @Test
    void theMetronomeScalesBeginningsAndLengths() {
        List<Card> cards = pass(
                card(8, 0, 2, 30),
                card(8, 0, 30, 0, 120, 4, 60),
                card(1, 0, 1, 1),
                card(1, 2, 1, 1),
                card(1, 8, 1, 2),
                END);
        assertThat(cards)
                .containsExactly(
                        card(1, 0, 1, .5f),
                        card(1, 2 * 60 / 90f, 1, 60 / 90f),
                        card(1, 2 * 60 / 90f + 6, 1, 2),
                        card(6, 2 * 60 / 90f + 6 + 2));
    }

    @Test
    void theLastTempoHoldsAndASingleOneToo() {
        assertThat(pass(card(8, 0, 2, 30), card(8, 0, 30, 0, 120), card(1, 4, 1, 1), END)
                        .get(0))
                .isEqualTo(card(1, 2, 1, .5f));
    }

    @Test
    void beatsBeginAnewWithEachSection() {
        List<Card> cards = pass(
                card(8, 0, 2, 30), card(8, 0, 30, 0, 120), card(1, 4, 1, 1), card(5, 8), card(1, 4, 1, 1), card(6, 8));
        assertThat(cards).containsExactly(card(1, 2, 1, .5f), card(5, 4), card(1, 2, 1, .5f), card(6, 4));
    }

    @Test
    void cardsComeInTheOrderOfTimeByExchange() {
        Card late = card(1, 2, 1);
        Card lateToo = card(1, 2, 2);
        Card early = card(1, 1, 3);
        assertThat(pass(late, lateToo, early, END)).containsExactly(early, lateToo, late, END);
        assertThat(pass(late, card(5, 3), early, END)).containsExactly(late, card(5, 3), early, END);
    }

    @Test
    void longSectionsComeInTheOrderOfTimeToo() {
        List<Card> cards = new ArrayList<>();
        for (int i = 3000; i > 0; i--) {
            cards.add(card(1, i / 100, i));
        }
        cards.add(card(6, 100));
        List<Card> sorted = SecondPass.over(new Deck(cards)).cards();
        assertThat(sorted).isSortedAccordingTo((a, b) -> Float.compare(a.time(), b.time()));
        assertThat(sorted.get(0).field(3)).isEqualTo(99);
    }

    @Test
    void whatFollowsTheEndIsNoPartOfThePiece() {
        assertThat(pass(END, card(1, 0, 1, 1))).containsExactly(END);
    }

    @Test
    void anotherRateTakesThePlaceOfAll() {
        Deck deck = new Deck(List.of(card(12, 0, 4, 8000), card(11, 0, 3, 7, 8000), card(8, 0, 2, 0, 0, 9000), END));
        assertThat(deck.atRate(16_000).cards())
                .containsExactly(
                        card(12, 0, 4, 16_000),
                        card(12, 0, 4, 16_000),
                        card(11, 0, 3, 7, 16_000),
                        card(8, 0, 2, 0, 0, 16_000),
                        END);
    }
}

package org.cmusic.model.musicv;

import java.util.ArrayList;
import java.util.List;

/**
 * The cards of a piece, in an order.
 *
 * @param cards none of them null
 */
public record Deck(List<Card> cards) {
    public Deck {
        cards = List.copyOf(cards);
    }

    /**
     * The same piece at another sample rate: whatever it sets its rate to, it is {@code rate}.
     *
     * @param rate samples a second
     */
    public Deck atRate(int rate) {
        List<Card> changed = new ArrayList<>();
        int everywhere = Operation.INTEGER_EVERYWHERE.code();
        changed.add(new Card(cards.isEmpty() ? 0 : cards.get(0).origin(), everywhere, 0, Card.RATE, rate));
        cards.forEach(card -> changed.add(setsRate(card) ? card.with(rateField(card), rate) : card));
        return new Deck(changed);
    }

    private static boolean setsRate(Card card) {
        return card.operation().filter(Deck::setsIntegers).isPresent()
                && rateField(card) >= 4
                && rateField(card) <= card.size();
    }

    private static boolean setsIntegers(Operation operation) {
        return operation == Operation.INTEGER
                || operation == Operation.INTEGER_EVERYWHERE
                || operation == Operation.SECOND_VARIABLE;
    }

    /** The field that sets the rate, of a card that sets variables from P3 on. */
    private static int rateField(Card card) {
        return 4 + Card.RATE - (int) card.field(3);
    }
}

package org.cmusic.model.musicv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings the cards of a section into the order of their times, as the second pass does: by exchange, which may turn round
 * cards of one time where a later card stood before them. Sections longer than that pass could hold keep them in order.
 */
final class TimeOrder {
    private static final int MOST_EXCHANGED = 1000;

    private TimeOrder() {}

    static List<Card> of(List<Card> section) {
        if (isOrdered(section)) {
            return section;
        }
        List<Card> cards = new ArrayList<>(section);
        if (cards.size() > MOST_EXCHANGED) {
            cards.sort(Comparator.comparing(Card::time));
            return cards;
        }
        for (int i = 0; i < cards.size(); i++) {
            for (int j = i + 1; j < cards.size(); j++) {
                if (cards.get(i).time() > cards.get(j).time()) {
                    cards.set(i, cards.set(j, cards.get(i)));
                }
            }
        }
        return cards;
    }

    private static boolean isOrdered(List<Card> cards) {
        for (int i = 1; i < cards.size(); i++) {
            if (cards.get(i - 1).time() > cards.get(i).time()) {
                return false;
            }
        }
        return true;
    }
}

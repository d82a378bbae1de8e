package org.cmusic.model.musicv;

import java.util.ArrayList;
import java.util.List;

/**
 * The second pass: puts each section in the order of time, bends its times by the metronome, and converts what the notes
 * say. Cards that only set its own variables go no further.
 */
public final class SecondPass {
    private final Variables variables = new Variables();
    private final Metronome metronome = new Metronome(variables);
    private final Conversion conversion = new Conversion(variables);
    private final Row row = new Row();
    private final List<Card> written = new ArrayList<>();
    private float lastBeat;
    private float lastTime;

    private SecondPass() {}

    /** The cards as the third pass reads them. */
    public static Deck over(Deck deck) {
        SecondPass pass = new SecondPass();
        sections(deck).forEach(pass::section);
        return new Deck(pass.written);
    }

    /** The cards up to each end of a section or of the piece; what follows the end of the piece is no part of it. */
    private static List<List<Card>> sections(Deck deck) {
        List<List<Card>> sections = new ArrayList<>();
        List<Card> section = new ArrayList<>();
        for (Card card : deck.cards()) {
            section.add(card);
            boolean ends = is(card, Operation.TERMINATE);
            if (ends || is(card, Operation.SECTION)) {
                sections.add(section);
                section = new ArrayList<>();
            }
            if (ends) {
                return sections;
            }
        }
        sections.add(section);
        return sections;
    }

    private void section(List<Card> cards) {
        lastBeat = 0;
        lastTime = 0;
        cards.forEach(row::read);
        TimeOrder.of(cards).forEach(this::take);
    }

    private void take(Card card) {
        if (card.operation().isEmpty()) {
            return;
        }
        switch (card.operation().get()) {
            case FIRST_VARIABLE, FIRST_ROUTINE, SECOND_ROUTINE -> {}
            case SECOND_VARIABLE -> variables.set(card);
            case INTEGER_EVERYWHERE -> {
                variables.set(card);
                write(card);
            }
            default -> write(card);
        }
    }

    private void write(Card card) {
        row.read(card);
        boolean note = is(card, Operation.NOTE);
        if (variables.hasMetronome()) {
            bend(note);
        }
        if (note && variables.converts()) {
            conversion.apply(row);
        }
        written.add(row.card(card.origin()));
    }

    private void bend(boolean note) {
        float beat = row.get(2);
        if (note) {
            row.set(4, metronome.seconds(row.get(4), beat));
        }
        row.set(2, lastTime + metronome.seconds(beat - lastBeat, beat));
        lastTime = row.get(2);
        lastBeat = beat;
    }

    private static boolean is(Card card, Operation operation) {
        return card.operation().filter(operation::equals).isPresent();
    }
}

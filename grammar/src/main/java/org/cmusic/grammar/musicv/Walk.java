package org.cmusic.grammar.musicv;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.musicv.Card;
import org.cmusic.model.musicv.Deck;
import org.cmusic.model.musicv.Operation;
import org.cmusic.model.score.Limits;

/** Goes through the cards in the order in which they are played, and tells what will not sound as it is meant. */
final class Walk {
    private final List<Span> places;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final Definitions definitions = new Definitions();
    private final Clock clock = new Clock();
    private final Set<Integer> told = new HashSet<>();
    private final Set<Limits.Name> exceeded = EnumSet.noneOf(Limits.Name.class);
    private long notes;

    /** @param places where each card is written, by its origin */
    Walk(List<Span> places, Limits limits, Diagnostics diagnostics) {
        this.places = places;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    void over(Deck deck) {
        boolean ended = false;
        for (Card card : deck.cards()) {
            if (ended) {
                tell(Diagnostic.at("card-ignored", place(card)).variant("late"));
            } else if (definitions.isOpen()) {
                definitions.add(card);
            } else {
                clock.goTo(card.time());
                take(card, card.operation().orElseThrow());
                ended = card.operation().get() == Operation.TERMINATE;
            }
        }
    }

    private void take(Card card, Operation operation) {
        switch (operation) {
            case NOTE -> note(card);
            case INSTRUMENT -> definitions.begin(card);
            case FUNCTION -> definitions.function((int) card.field(4));
            case INTEGER, INTEGER_EVERYWHERE -> clock.set(card);
            case SECTION -> clock.endSection();
            case TERMINATE -> end(card);
            default -> {}
        }
    }

    private void note(Card card) {
        notes++;
        limit(card, Limits.Name.NOTES, notes);
        int instrument = (int) card.field(3);
        if (!definitions.isInstrument(instrument)) {
            tell(Diagnostic.at("unknown-instrument", place(card))
                    .variant("card")
                    .with("name", instrument)
                    .with("time", String.format(Locale.ROOT, "%.3f", card.time())));
        }
        definitions
                .missingFunction(instrument)
                .filter(function -> told.add(instrument))
                .ifPresent(function -> tell(Diagnostic.at("card-function", place(card))
                        .variant("missing")
                        .with("name", instrument)
                        .with("function", function)));
        if (!clock.start(card)) {
            tell(Diagnostic.at("card-unheard", place(card)).variant("note").with("limit", Clock.MOST_NOTES));
        }
    }

    private void end(Card card) {
        limit(card, Limits.Name.SECONDS, (long) Math.ceil(clock.seconds()));
        double lost = clock.lostSeconds();
        if (lost > 0) {
            tell(Diagnostic.at("card-unheard", place(card))
                    .variant("tail")
                    .with("seconds", Math.ceil(lost * 1000) / 1000)
                    .with("time", Math.ceil((card.time() + lost) * 1000) / 1000));
        }
    }

    private void limit(Card card, Limits.Name name, long count) {
        if (count > limits.get(name) && exceeded.add(name)) {
            tell(Diagnostic.at("limit-exceeded", place(card))
                    .with("what", name.meaning())
                    .with("count", count)
                    .with("limit", limits.get(name))
                    .with("name", name.label()));
        }
    }

    private Span place(Card card) {
        return places.get(card.origin());
    }

    private void tell(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }
}

package org.cmusic.grammar.musicv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.parser.BoundedStream;
import org.cmusic.model.musicv.Deck;
import org.cmusic.model.musicv.SecondPass;
import org.cmusic.model.score.Limits;

/** Reads a MUSIC V score: the first pass from text to cards, the second over them, and a walk through what comes out. */
public final class MusicVReader {
    private final Source source;
    private final Limits limits;
    private final Diagnostics diagnostics = new Diagnostics();

    private MusicVReader(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /**
     * Reads a score. Nothing is thrown for what is wrong: that is in the diagnostics.
     *
     * @param limits how long its text may be, and how many notes and seconds it may have
     * @param rate samples a second in place of the score's own
     */
    public static MusicVReading read(Source source, Limits limits, OptionalInt rate) {
        return new MusicVReader(source, limits).read(rate);
    }

    private MusicVReading read(OptionalInt rate) {
        FirstPass pass = new FirstPass(diagnostics);
        try (InputStream in = new BoundedStream(source.open(), limits.get(Limits.Name.BYTES))) {
            StatementReader statements = new StatementReader(new CardText(source, in, diagnostics), diagnostics);
            Optional<Statement> next = statements.next();
            while (next.isPresent()) {
                pass.take(next.get());
                next = pass.hasEnded() ? Optional.empty() : statements.next();
            }
        } catch (BoundedStream.TooLongException e) {
            tell(Diagnostic.at("limit-exceeded", start())
                    .variant("bytes")
                    .with("limit", limits.get(Limits.Name.BYTES))
                    .with("name", Limits.Name.BYTES.label()));
        } catch (IOException e) {
            tell(Diagnostic.at("unreadable-file", start()).with("reason", String.valueOf(e.getMessage())));
        }
        if (!pass.hasEnded() && !diagnostics.hasErrors()) {
            tell(Diagnostic.at("card-missing", start()).variant("terminate"));
        }
        return new MusicVReading(diagnostics, diagnostics.hasErrors() ? Optional.empty() : deck(pass.deal(), rate));
    }

    private Optional<Deck> deck(Deal deal, OptionalInt rate) {
        Deck first = new Deck(deal.cards());
        Deck deck = SecondPass.over(rate.isPresent() ? first.atRate(rate.getAsInt()) : first);
        new Walk(deal.places(), limits, diagnostics).over(deck);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(deck);
    }

    private void tell(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    private Span start() {
        return Span.at(source, 1, 1);
    }
}

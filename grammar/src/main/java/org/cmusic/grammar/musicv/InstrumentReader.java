package org.cmusic.grammar.musicv;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.musicv.Card;
import org.cmusic.model.musicv.Generator;
import org.cmusic.model.musicv.Operation;

/**
 * Reads the lines of instruments: a head, unit generators, an end. A unit generator goes by its name or its number. After an
 * instrument that ends in {@code STR} where the one before did not, or the other way round, a card is put in that sets the
 * number of channels.
 */
final class InstrumentReader {
    /** The highest number of an instrument. */
    static final int MOST_INSTRUMENTS = 99;

    private static final int FIRST_NUMBER = 100;
    private static final int SHORT_NUMBERS = 10;

    private final Deal deal;
    private final FieldReader reader;
    private final ArgumentReader arguments;
    private final Diagnostics diagnostics;
    private Optional<Statement> open = Optional.empty();
    private int lines;
    private boolean stereo;
    private boolean channelsChanged;

    InstrumentReader(Deal deal, FieldReader reader, Diagnostics diagnostics) {
        this.deal = deal;
        this.reader = reader;
        this.arguments = new ArgumentReader(deal, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Whether an instrument has begun and not ended. */
    boolean isOpen() {
        return open.isPresent();
    }

    /** An instrument breaks off, because a statement comes that is none of its lines. */
    void abandon(Statement statement) {
        diagnostics.add(Diagnostic.at("card-missing", statement.head().span())
                .variant("end")
                .with("name", statement.name())
                .related("opened", open.orElseThrow().span()));
        open = Optional.empty();
    }

    /** Takes the head of an instrument. */
    void begin(Statement head) {
        open = Optional.of(head);
        lines = 0;
        int count = head.fields().size();
        if (count < 2) {
            wrongCount(head, 2, count);
        } else {
            if (count > 2) {
                diagnostics.add(
                        Diagnostic.at("card-ignored", head.fields().get(2).span())
                                .variant("field"));
            }
            deal.set(1, Operation.INSTRUMENT.code());
            if (reader.read(head.fields().subList(0, 2))
                    && reader.isWhole(head.fields().get(1), 3, "instrument", 0, MOST_INSTRUMENTS)) {
                deal.write(3, head.span());
            }
        }
    }

    /** Takes what is no operation: a unit generator or the end of an instrument, or nothing at all. */
    void take(Statement line) {
        Optional<Generator> generator = generator(line);
        boolean end = line.name().equals(Words.END);
        if (generator.isEmpty() && !end) {
            unknown(line);
        } else if (open.isEmpty()) {
            diagnostics.add(Diagnostic.at("card-operation", line.head().span())
                    .variant("outside")
                    .with("name", line.name()));
        } else if (end) {
            end(line);
        } else {
            unit(generator.get(), line);
        }
    }

    private void end(Statement line) {
        if (lines == 0) {
            diagnostics.add(Diagnostic.at("card-missing", line.span()).variant("unit"));
        }
        open = Optional.empty();
        deal.write(2, line.span());
        if (channelsChanged) {
            deal.set(1, Operation.INTEGER_EVERYWHERE.code());
            deal.set(3, Card.STEREO);
            deal.set(4, stereo ? 1 : 0);
            deal.write(4, line.span());
        }
        channelsChanged = false;
    }

    private void unit(Generator generator, Statement line) {
        lines++;
        if (line.fields().size() != generator.arguments()) {
            wrongCount(line, generator.arguments(), line.fields().size());
            return;
        }
        noteChannels(generator);
        deal.set(3, generator.code());
        if (arguments.read(generator, line.fields())) {
            deal.write(3 + generator.arguments(), line.span());
        }
        warn(generator, line);
    }

    private void warn(Generator generator, Statement line) {
        switch (generator) {
            case FLT -> tellIgnored("filter", line);
            case SET -> tellIgnored("set", line);
            case RAN, RAH ->
                diagnostics.add(Diagnostic.at("card-unheard", line.span())
                        .variant("random")
                        .with("name", generator.name()));
            default -> {}
        }
    }

    private void tellIgnored(String variant, Statement line) {
        diagnostics.add(Diagnostic.at("card-ignored", line.span()).variant(variant));
    }

    private void noteChannels(Generator generator) {
        boolean sets = generator == Generator.STR || generator == Generator.OUT;
        if (sets && stereo != (generator == Generator.STR)) {
            stereo = !stereo;
            channelsChanged = true;
        }
    }

    private void wrongCount(Statement line, int wanted, int count) {
        diagnostics.add(Diagnostic.at("card-count", line.span())
                .variant("exact")
                .with("name", line.name())
                .with("wanted", wanted)
                .with("count", count));
    }

    private void unknown(Statement line) {
        String name = line.name();
        Diagnostic unknown = Diagnostic.at("card-operation", line.head().span())
                .with("name", line.head().text());
        if (line.dropsText()) {
            diagnostics.add(unknown.variant("column"));
        } else {
            diagnostics.add(diagnostics.suggesting(unknown, name, Words::all));
        }
    }

    private Optional<Generator> generator(Statement line) {
        Optional<Generator> named = Generator.named(line.name());
        return named.isPresent() || open.isEmpty()
                ? named
                : numbered(line.head().text());
    }

    private static Optional<Generator> numbered(String text) {
        return DecimalNumber.of(text)
                .filter(number -> number == number.intValue())
                .flatMap(number -> Generator.of(number < SHORT_NUMBERS + 1 ? shortNumber(number) : number.intValue()));
    }

    /** The number that stands for a generator, from its place in the list of names. */
    private static int shortNumber(float number) {
        int place = (int) number - 1;
        Generator[] named = {
            Generator.OUT, Generator.OSC, Generator.AD2, Generator.RAN, Generator.ENV,
            Generator.STR, Generator.AD3, Generator.AD4, Generator.MLT, Generator.FLT
        };
        return place >= 0 && place < named.length ? named[place].code() : FIRST_NUMBER;
    }
}

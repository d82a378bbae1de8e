package org.cmusic.engine.musicv;

import java.io.IOException;
import org.cmusic.model.musicv.Card;
import org.cmusic.model.musicv.Deck;
import org.cmusic.model.musicv.Operation;
import org.cmusic.model.musicv.Row;

/**
 * The third pass: reads card after card, and plays up to the time of each. Times are in single precision; each stretch
 * between two events is a whole number of samples by itself.
 */
final class Machine {
    private final Store store = new Store();
    private final Instruments instruments = new Instruments();
    private final Notes notes = new Notes(store, instruments);
    private final Functions functions = new Functions(store);
    private final Row row = new Row();
    private final Output output;
    private float now;
    private boolean inInstrument;

    Machine(Output output) {
        this.output = output;
    }

    /** Takes what is to be played, block by block or in longer stretches. */
    interface Output {
        /**
         * Takes a stretch between two events.
         *
         * @param sounding whether any note sounds in it
         * @param samples how many, more than 0
         */
        void play(Store store, Notes notes, boolean sounding, int samples) throws IOException;
    }

    /** Plays the cards up to the end of the piece; the memory as it is then. */
    Store run(Deck deck) throws IOException {
        for (Card card : deck.cards()) {
            row.read(card);
            if (inInstrument) {
                define();
            } else {
                playTo(row.get(2));
                if (isEnd(card)) {
                    return store;
                }
                card.operation().ifPresent(this::take);
            }
        }
        return store;
    }

    private static boolean isEnd(Card card) {
        return card.operation().filter(Operation.TERMINATE::equals).isPresent();
    }

    private void take(Operation operation) {
        switch (operation) {
            case NOTE -> notes.start(row);
            case INSTRUMENT -> {
                instruments.begin(row.integer(3));
                inInstrument = true;
            }
            case FUNCTION -> functions.compute(row);
            case VARIABLE -> set(Store.VARIABLES, Store.SCALE);
            case INTEGER, INTEGER_EVERYWHERE -> set(0, 1);
            case SECTION -> beginSection();
            default -> {}
        }
    }

    private void define() {
        if (row.size() <= 2) {
            inInstrument = false;
        } else {
            instruments.add(new UnitLine(row));
        }
    }

    private void set(int base, int scale) {
        int first = row.integer(3) + base;
        for (int field = 4; field <= row.size(); field++) {
            store.set(first + field - 4, Store.integer(row.get(field) * scale));
        }
    }

    private void beginSection() {
        now = 0;
        notes.clear();
    }

    private void playTo(float time) throws IOException {
        while (time > now) {
            int ending = notes.firstToEnd();
            float end = ending < 0 ? time : Math.min(notes.end(ending), time);
            int samples = Store.integer((end - now) * store.get(Card.RATE) + 0.5f);
            now = end;
            if (samples > 0) {
                output.play(store, notes, ending >= 0, samples);
            }
            if (now < time) {
                notes.stop(ending);
            }
        }
    }
}

package org.cmusic.engine.carl.unit;

import java.util.List;
import java.util.stream.IntStream;
import org.cmusic.model.carl.Argument;

/** What a unit generator is given, bound to the cells of a note. Where something is missing there is a zero of its own. */
final class Arguments {
    private final List<Argument> arguments;
    private final List<Float> numbers;
    private final NoteCells note;
    private final Studio studio;

    /** @param numbers the value of each argument that is a number, zero for the others */
    Arguments(List<Argument> arguments, List<Float> numbers, NoteCells note, Studio studio) {
        this.arguments = arguments;
        this.numbers = numbers;
        this.note = note;
        this.studio = studio;
    }

    int count() {
        return arguments.size();
    }

    Studio studio() {
        return studio;
    }

    NoteCells note() {
        return note;
    }

    Slot slot(int place) {
        if (place >= arguments.size()) {
            return Slot.constant(0);
        }
        Argument argument = arguments.get(place);
        if (argument instanceof Argument.Block block) {
            return Slot.block(studio.block(block.index()));
        }
        if (argument instanceof Argument.Parameter parameter) {
            return Slot.number(note.parameters(), parameter.index());
        }
        if (argument instanceof Argument.Variable variable) {
            return Slot.number(studio.variables(), variable.index());
        }
        if (argument instanceof Argument.Dynamic dynamic) {
            return Slot.number(note.states(), dynamic.index());
        }
        return note.number(numbers.get(place));
    }

    /** All slots from a place on. */
    Slot[] slotsFrom(int first) {
        return IntStream.range(first, count()).mapToObj(this::slot).toArray(Slot[]::new);
    }

    TableSlot table(int place) {
        Tables tables = studio.tables();
        if (place < arguments.size() && arguments.get(place) instanceof Argument.Table table) {
            return () -> tables.get(table.index());
        }
        Slot number = slot(place);
        return () -> tables.get((int) number.get());
    }

    Sound sound(int place) {
        return place < arguments.size() && arguments.get(place) instanceof Argument.Text text
                ? studio.sound(text.index())
                : Sound.NONE;
    }
}

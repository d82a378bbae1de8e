package org.cmusic.grammar.carl.convert;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cmusic.model.carl.UnitGenerator;

/** One unit generator of an instrument that is being translated, with what comes into it. */
final class Step {
    private final UnitGenerator unit;
    private final List<Input> inputs;
    private final String name;
    private final Set<Sense> wanted = EnumSet.noneOf(Sense.class);
    private final boolean once;

    /**
     * A step.
     *
     * @param name of its signal in today's language
     * @param once whether it is an oscillator that reads breakpoints once over the note
     */
    Step(UnitGenerator unit, List<Input> inputs, String name, boolean once) {
        this.once = once;
        this.unit = unit;
        this.inputs = List.copyOf(inputs);
        this.name = name;
    }

    UnitGenerator unit() {
        return unit;
    }

    /** All that it is given but for the block that its signal goes to, in the places that they have there. */
    List<Input> inputs() {
        return inputs;
    }

    Input input(int place) {
        return place < inputs.size() ? inputs.get(place) : new Input.Nothing();
    }

    boolean isOnce() {
        return once;
    }

    String name() {
        return name;
    }

    void want(Sense sense) {
        wanted.add(sense);
    }

    boolean isWanted() {
        return !wanted.isEmpty();
    }

    /** What its signal stands for: a frequency only if nobody wants anything else. */
    Sense sense() {
        return wanted.equals(EnumSet.of(Sense.FREQUENCY)) ? Sense.FREQUENCY : Sense.NUMBER;
    }
}

package org.cmusic.model.carl;

import java.util.List;
import java.util.function.Function;

/** An instrument: unit generators that are run one after the other, block by block, for each note. */
public record Instrument(String name, List<Call> calls) {

    public Instrument {
        calls = List.copyOf(calls);
    }

    /** A unit generator and what it is given, in its order. */
    public record Call(UnitGenerator unit, List<Argument> arguments, int origin) {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** The highest number of a parameter it uses; 0 where it uses none. */
    public int highestParameter() {
        return highest(argument -> argument instanceof Argument.Parameter parameter ? parameter.index() : 0);
    }

    /** The highest number of a dynamic value it uses; 0 where it uses none. */
    public int highestDynamic() {
        return highest(argument -> argument instanceof Argument.Dynamic dynamic ? dynamic.index() : 0);
    }

    private int highest(Function<Argument, Integer> index) {
        return calls.stream()
                .flatMap(call -> call.arguments().stream())
                .mapToInt(index::apply)
                .max()
                .orElse(0);
    }
}

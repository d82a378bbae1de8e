package org.cmusic.model.score;

import java.util.Arrays;
import java.util.Optional;
import org.cmusic.model.expression.Value;

/** The values given for the parameters of a patch, by the place of the parameter; some may be missing. */
public final class Arguments {
    private final Value[] values;

    /** Arguments of which none is given yet. */
    public Arguments(int parameters) {
        this.values = new Value[parameters];
    }

    private Arguments(Value[] values) {
        this.values = values;
    }

    /** These arguments, and one more or another. */
    public Arguments with(int parameter, Value value) {
        Value[] more = values.clone();
        more[parameter] = value;
        return new Arguments(more);
    }

    /** Gives a value while the arguments are being collected. */
    void give(int parameter, Value value) {
        values[parameter] = value;
    }

    /** The value given. */
    public Optional<Value> get(int parameter) {
        return Optional.ofNullable(values[parameter]);
    }

    /** How many parameters there are. */
    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arguments that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}

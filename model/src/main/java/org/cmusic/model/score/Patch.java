package org.cmusic.model.score;

import java.util.List;
import org.cmusic.model.Origin;

/**
 * What instruments and effects have in common: parameters, local names and an output.
 *
 * @param parameters their values stand in the first slots
 * @param order the slots, parameters and bindings, in an order in which each needs only earlier ones
 * @param bindings the local names
 * @param slots how many slots there are in all
 */
public record Patch(
        String name,
        List<Parameter> parameters,
        List<Binding> bindings,
        List<Integer> order,
        Output output,
        int slots,
        Origin origin) {

    public Patch {
        parameters = List.copyOf(parameters);
        bindings = List.copyOf(bindings);
        order = List.copyOf(order);
    }

    /** The place of the parameter called {@code name}, or -1. */
    public int parameterIndex(String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}

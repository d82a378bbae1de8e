package org.cmusic.grammar.check;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.model.Input;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;

/** Tells the two meanings of {@code random} apart. */
public final class RandomCall {

    private static final UnitGenerator GENERATOR = UnitGenerators.find("random").orElseThrow();

    private RandomCall() {}

    /**
     * Whether a call of {@code random} draws a value between two others, {@code random(0deg, 360deg)}. Otherwise it is the
     * unit generator: {@code random(5Hz)}, {@code random(5Hz, step)}, {@code random(rate=5Hz, amp=-6dB)}.
     */
    public static boolean drawsBetween(Call call) {
        List<Argument> arguments = call.arguments();
        boolean ofGenerator = arguments.stream()
                .flatMap(argument -> argument.name().stream())
                .anyMatch(name -> GENERATOR.input(name.text()).isPresent());
        return arguments.size() == 2
                && !ofGenerator
                && !isChoice(arguments.get(1).value());
    }

    private static boolean isChoice(Expression value) {
        Optional<Input> second = GENERATOR.inputs().stream().skip(1).findFirst();
        return value instanceof Reference reference
                && second.filter(input -> input.choices().contains(reference.name()))
                        .isPresent();
    }
}

package org.cmusic.cli.list;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.cli.console.Table;
import org.cmusic.model.Input;
import org.cmusic.model.Kind;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;

/** The unit generators and what they take. */
public final class GeneratorList {
    private static final String INDENT = "    ";

    private GeneratorList() {}

    /** Writes all of them, those of one role together. */
    public static void write(Appendable out) throws IOException {
        for (UnitGenerator.Role role : UnitGenerator.Role.values()) {
            out.append(heading(role)).append("\n\n");
            for (UnitGenerator generator : UnitGenerators.all()) {
                if (generator.role() == role) {
                    write(generator, out);
                }
            }
        }
    }

    private static String heading(UnitGenerator.Role role) {
        return switch (role) {
            case GENERATOR -> "Generators make a signal.";
            case PROCESSOR -> "Processors make a signal of another, their first input.";
            case CURVE -> "Curves move over the time of a note.";
            case WAVE -> "Waves are single periods for `osc` to play.";
        };
    }

    private static void write(UnitGenerator generator, Appendable out) throws IOException {
        String inputs = generator.inputs().stream().map(Input::name).collect(Collectors.joining(", "));
        out.append(generator.name()).append('(').append(inputs).append(")\n");
        out.append(INDENT).append(generator.summary()).append('\n');
        Table.write(generator.inputs().stream().map(GeneratorList::row).toList(), INDENT, out);
        out.append('\n');
    }

    /** What is told of an input: name, kind, whether it may move, range, default, meaning. */
    static List<String> row(Input input) {
        return List.of(
                input.name(), input.kind().label(), movement(input), range(input), fallback(input), input.meaning());
    }

    private static String movement(Input input) {
        return switch (input.rate()) {
            case INIT -> "fixed";
            case CURVE -> "may move";
            case SIGNAL -> "may be a signal";
        };
    }

    private static String range(Input input) {
        return input.choices().isEmpty()
                ? QuantityText.range(input.kind(), input.low(), input.high())
                : String.join(" | ", input.choices());
    }

    private static String fallback(Input input) {
        if (!input.choices().isEmpty()) {
            return "= " + input.choices().get(0);
        }
        return input.fallback().isPresent()
                ? "= " + QuantityText.of(input.kind(), input.fallback().getAsDouble())
                : input.kind() == Kind.SIGNAL ? "" : "required";
    }
}

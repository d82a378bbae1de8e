package org.cmusic.cli.list;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import org.cmusic.model.Input;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;

/** The unit generators for programs: one JSON object a line. */
public final class GeneratorJson {
    private GeneratorJson() {}

    /** Writes all of them. */
    public static void write(Appendable out) throws IOException {
        for (UnitGenerator generator : UnitGenerators.all()) {
            out.append(of(generator).toString()).append('\n');
        }
    }

    private static ObjectNode of(UnitGenerator generator) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("generator", generator.name());
        json.put("role", generator.role().name().toLowerCase(Locale.ROOT));
        json.put("summary", generator.summary());
        json.put("reference", generator.reference());
        generator.inputs().forEach(input -> json.withArray("inputs").add(of(input)));
        return json;
    }

    private static ObjectNode of(Input input) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", input.name());
        json.put("kind", input.kind().label());
        json.put("rate", input.rate().name().toLowerCase(Locale.ROOT));
        json.put("required", input.isRequired());
        if (input.choices().isEmpty()) {
            bounds(input, json);
        } else {
            input.choices().forEach(choice -> json.withArray("choices").add(choice));
            json.put("default", input.choices().get(0));
        }
        return json.put("meaning", input.meaning());
    }

    private static void bounds(Input input, ObjectNode json) {
        if (Double.isFinite(input.low())) {
            json.put("low", input.low());
        }
        if (Double.isFinite(input.high())) {
            json.put("high", input.high());
        }
        input.fallback().ifPresent(value -> json.put("default", QuantityText.of(input.kind(), value)));
    }
}

package org.cmusic.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts of one piece of work for programs, in the order in which they were added. */
final class Summary {
    private final Map<String, Object> facts = new LinkedHashMap<>();

    /** Adds a text. */
    Summary with(String name, String text) {
        facts.put(name, text);
        return this;
    }

    /** Adds a whole number. */
    Summary with(String name, long number) {
        facts.put(name, number);
        return this;
    }

    /** Adds a number; JSON has none for what is not finite, and says {@code null}. */
    Summary with(String name, double number) {
        facts.put(name, number);
        return this;
    }

    /** One line: an object with the one key {@code summary}. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("summary");
            for (Map.Entry<String, Object> fact : facts.entrySet()) {
                json.writeFieldName(fact.getKey());
                write(json, fact.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof String string) {
            json.writeString(string);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (Double.isFinite((Double) value)) {
            json.writeNumber((Double) value);
        } else {
            json.writeNull();
        }
    }
}

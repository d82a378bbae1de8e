package org.cmusic.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.cmusic.composers.Decision;
import org.cmusic.model.BarPosition;
import org.cmusic.model.MeterMap;

/** Where the notes of a composed piece come from, as JSON: one object. */
final class ExplanationJson {
    private ExplanationJson() {}

    /** The text of the file. */
    static String of(Composed piece) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("command", piece.command());
            json.writeNumberField("seed", piece.seed());
            json.writeArrayFieldStart("decisions");
            for (Decision decision : piece.composition().explanation()) {
                write(decision, piece.composition().music().meter(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return text + "\n";
    }

    private static void write(Decision decision, Optional<MeterMap> meter, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (meter.isPresent()) {
            BarPosition place = meter.get().barAt(decision.at());
            json.writeNumberField("bar", place.bar());
            json.writeNumberField("beat", place.position().toDouble() + 1);
        }
        json.writeNumberField("at", decision.at().toDouble());
        json.writeStringField("part", decision.part());
        json.writeStringField("what", decision.what());
        json.writeObjectFieldStart("reasons");
        for (Map.Entry<String, String> reason : decision.reasons().entrySet()) {
            json.writeStringField(reason.getKey(), reason.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}

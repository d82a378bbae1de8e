package org.cmusic.cli.judge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.cmusic.composers.critic.species.SpeciesFault;

/** What is told of an exercise in counterpoint, for programs: one line, an object with the one key {@code judgement}. */
public final class ExerciseJson {
    private final ExerciseJudgement judgement;
    private final JsonGenerator json;

    private ExerciseJson(ExerciseJudgement judgement, JsonGenerator json) {
        this.judgement = judgement;
        this.json = json;
    }

    /** The line of an exercise, with its end. */
    public static String of(ExerciseJudgement judgement) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new ExerciseJson(judgement, json).write();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return text + "\n";
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("judgement");
        json.writeStringField("file", judgement.file());
        json.writeBooleanField("passes", judgement.passes());
        json.writeStringField("key", judgement.key().toString());
        json.writeNumberField("species", judgement.exercise().species());
        json.writeNumberField("voices", judgement.exercise().lines().size());
        json.writeNumberField("cantus", judgement.exercise().cantus() + 1);
        json.writeArrayFieldStart("faults");
        write(judgement.faults(), true);
        write(judgement.remarks(), false);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(List<SpeciesFault> faults, boolean grave) throws IOException {
        for (SpeciesFault fault : faults) {
            json.writeStartObject();
            json.writeNumberField("at", judgement.at(fault));
            json.writeNumberField("bar", fault.bar());
            json.writeNumberField("beat", judgement.beat(fault));
            json.writeStringField("rule", fault.rule().toString());
            json.writeBooleanField("grave", grave);
            json.writeNumberField("upper", Math.min(fault.line(), fault.other()) + 1);
            json.writeNumberField("lower", Math.max(fault.line(), fault.other()) + 1);
            json.writeEndObject();
        }
    }
}

package org.cmusic.cli.judge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.cmusic.composers.critic.Comparison;
import org.cmusic.composers.critic.Fault;
import org.cmusic.composers.critic.PitchKey;
import org.cmusic.composers.critic.Review;
import org.cmusic.composers.critic.Rule;
import org.cmusic.model.Beats;

/** What is told of a piece, for programs: one line, an object with the one key {@code judgement}. */
public final class JudgementJson {
    private final JsonGenerator json;

    private JudgementJson(JsonGenerator json) {
        this.json = json;
    }

    /** The line of a piece, with its end. */
    public static String of(Judgement judgement) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new JudgementJson(json).write(judgement);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return text + "\n";
    }

    /** The line of how like several pieces are to the corpus. */
    public static String of(Map<String, Double> overlaps) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("likeness");
            for (Map.Entry<String, Double> overlap : overlaps.entrySet()) {
                json.writeNumberField(overlap.getKey(), overlap.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return text + "\n";
    }

    private void write(Judgement judgement) throws IOException {
        Review review = judgement.review();
        json.writeStartObject();
        json.writeObjectFieldStart("judgement");
        json.writeStringField("file", judgement.file());
        json.writeBooleanField("passes", judgement.passes());
        Optional<PitchKey> written = review.written();
        if (written.isPresent()) {
            json.writeStringField("key", written.get().toString());
        }
        json.writeStringField("heard", review.found().toString());
        json.writeNumberField("voices", review.voices());
        json.writeNumberField("notes", review.notes());
        json.writeNumberField("beats", review.end().toDouble());
        json.writeArrayFieldStart("chords");
        for (Review.NamedChord chord : review.chords()) {
            json.writeStartObject();
            place(review, chord.at());
            json.writeStringField("numeral", chord.numeral());
            json.writeEndObject();
        }
        json.writeEndArray();
        faults(review);
        json.writeObjectFieldStart("measures");
        for (Map.Entry<Review.Measure, Double> measure : review.measures().entrySet()) {
            json.writeNumberField(measure.getKey().toString(), measure.getValue());
        }
        json.writeEndObject();
        if (judgement.comparison().isPresent()) {
            comparison(judgement.comparison().get());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void faults(Review review) throws IOException {
        json.writeArrayFieldStart("faults");
        for (Fault fault : review.faults()) {
            json.writeStartObject();
            place(review, fault.at());
            json.writeStringField("rule", fault.rule().toString());
            json.writeBooleanField("grave", fault.rule().isFault());
            json.writeNumberField("upper", fault.upper() + 1);
            json.writeNumberField("lower", fault.lower() + 1);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("counts");
        for (Map.Entry<Rule, Integer> count : review.counts().entrySet()) {
            json.writeNumberField(count.getKey().toString(), count.getValue());
        }
        json.writeEndObject();
    }

    private void place(Review review, Beats at) throws IOException {
        json.writeNumberField("at", at.toDouble());
        if (review.meter().isPresent()) {
            json.writeNumberField("bar", review.meter().get().barAt(at).bar());
            json.writeNumberField(
                    "beat", review.meter().get().barAt(at).position().toDouble() + 1);
        }
    }

    private void comparison(Comparison.Result result) throws IOException {
        json.writeObjectFieldStart("corpus");
        json.writeNumberField("bitsPerNote", result.bitsPerNote());
        json.writeNumberField("longestRun", result.longest().notes());
        json.writeStringField("longestRunFrom", result.longest().source());
        json.writeNumberField("runsOf4", result.shortRuns());
        json.writeNumberField("runsOf8", result.longRuns());
        json.writeEndObject();
    }
}

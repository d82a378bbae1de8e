package org.cmusic.cli.who;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Units;
import org.cmusic.model.score.PiecePosition;

/** What is told of a moment, for programs: one line, an object with the one key {@code moment}. */
public final class MomentJson {
    private final String score;

    /** @param score the name of the score */
    public MomentJson(String score) {
        this.score = score;
    }

    /** Writes all that is known of a moment. */
    public void write(Moment moment, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("moment");
            json.writeStringField("score", score);
            json.writeNumberField("seconds", moment.seconds());
            position(moment.position(), json);
            mix(moment, json);
            json.writeArrayFieldStart("lines");
            for (SoundingLine line : moment.lines()) {
                line(line, moment, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        out.append(text.toString()).append('\n');
    }

    private static void position(PiecePosition position, JsonGenerator json) throws IOException {
        json.writeNumberField("beats", position.beats());
        if (position.section().isPresent()) {
            json.writeStringField("section", position.section().get());
        }
        if (position.bar().isPresent()) {
            BarPosition bar = position.bar().get();
            json.writeNumberField("bar", bar.bar());
            json.writeNumberField("beat", 1 + bar.position().toDouble());
        }
    }

    private static void mix(Moment moment, JsonGenerator json) throws IOException {
        json.writeNumberField("pieceSeconds", moment.pieceSeconds());
        json.writeNumberField("fromSeconds", (double) moment.from() / moment.rate());
        json.writeNumberField("toSeconds", (double) moment.to() / moment.rate());
        json.writeNumberField("rate", moment.rate());
        decibels("peakDb", moment.mix().peak(), json);
        if (moment.mix().peak() > 0) {
            json.writeNumberField("peakSeconds", moment.peakSeconds());
        }
        decibels("rmsDb", moment.mix().rms(), json);
    }

    private static void line(SoundingLine line, Moment moment, JsonGenerator json) throws IOException {
        json.writeStartObject();
        place(line.place(), json);
        if (line.isEffect()) {
            json.writeStringField("effect", line.player());
        } else {
            json.writeStringField("part", line.part());
            json.writeStringField("instrument", line.player());
        }
        json.writeObjectFieldStart("defined");
        place(line.definition(), json);
        json.writeEndObject();
        if (!line.isEffect()) {
            notes(line, json);
        }
        decibels("peakDb", line.level().peak(), json);
        decibels("rmsDb", line.level().rms(), json);
        json.writeNumberField("amplitude", line.share());
        if (moment.hasPeak()) {
            json.writeNumberField("share", moment.shareOf(line));
        } else {
            json.writeNullField("share");
        }
        json.writeEndObject();
    }

    private static void notes(SoundingLine line, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("played");
        for (Span caller : line.callers()) {
            json.writeStartObject();
            place(caller, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        pitches(line.pitches(), json);
        json.writeNumberField("notes", line.notes());
        json.writeNumberField("fromSeconds", line.start());
        json.writeNumberField("toSeconds", line.end());
    }

    private static void pitches(List<NamedPitch> pitches, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("pitches");
        for (NamedPitch pitch : pitches) {
            json.writeStartObject();
            if (pitch.name().isPresent()) {
                json.writeStringField("name", pitch.name().get());
            }
            json.writeNumberField("hertz", pitch.hertz());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(Span span, JsonGenerator json) throws IOException {
        json.writeStringField("file", span.source().name());
        json.writeNumberField("line", span.startLine());
        json.writeNumberField("column", span.startColumn());
    }

    /** A level; JSON has no number for that of silence, and says {@code null}. */
    private static void decibels(String name, double amplitude, JsonGenerator json) throws IOException {
        if (amplitude == 0) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, Units.decibelsOfAmplitude(amplitude));
        }
    }
}

package org.cmusic.grammar.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Diagnostics for programs: one JSON object a line. The keys are {@code severity code file line column endLine
 * endColumn message candidates fixes}, then {@code help} where it is more than the candidates, and {@code related}
 * where other places belong to it. Lines and columns count from 1, columns in code points; ends are exclusive.
 */
public final class JsonReport {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /** Writes all of them. */
    public void write(Diagnostics diagnostics, Writer out) throws IOException {
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            write(diagnostic, out);
        }
    }

    /** Writes one. */
    public void write(Diagnostic diagnostic, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("severity", diagnostic.severity().word());
            json.writeStringField("code", diagnostic.slug());
            json.writeStringField("file", diagnostic.span().source().name());
            place(json, diagnostic.span());
            json.writeStringField("message", diagnostic.message());
            candidates(json, diagnostic.candidates());
            fixes(json, diagnostic);
            if (diagnostic.candidates().isEmpty()) {
                json.writeStringField("help", diagnostic.help());
            }
            related(json, diagnostic.related());
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void place(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("line", span.startLine());
        json.writeNumberField("column", span.startColumn());
        json.writeNumberField("endLine", span.endLine());
        json.writeNumberField("endColumn", span.endColumn());
    }

    private static void candidates(JsonGenerator json, List<Candidate> candidates) throws IOException {
        json.writeArrayFieldStart("candidates");
        for (Candidate candidate : candidates) {
            json.writeString(candidate.name());
        }
        json.writeEndArray();
    }

    private static void fixes(JsonGenerator json, Diagnostic diagnostic) throws IOException {
        json.writeArrayFieldStart("fixes");
        for (Fix fix : diagnostic.fixes()) {
            json.writeStartObject();
            json.writeStringField("title", fix.title());
            json.writeArrayFieldStart("edits");
            for (Edit edit : fix.edits()) {
                edit(json, edit, diagnostic.span().source());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An edit names its file only where that is not the one of the diagnostic. */
    private static void edit(JsonGenerator json, Edit edit, Source source) throws IOException {
        json.writeStartObject();
        if (edit.span().source() != source) {
            json.writeStringField("file", edit.span().source().name());
        }
        place(json, edit.span());
        json.writeStringField("text", edit.text());
        json.writeEndObject();
    }

    private static void related(JsonGenerator json, List<Related> related) throws IOException {
        if (related.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("related");
        for (Related place : related) {
            json.writeStartObject();
            json.writeStringField("message", place.message());
            json.writeStringField("file", place.span().source().name());
            place(json, place.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

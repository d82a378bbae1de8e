package org.cmusic.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Severity;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.Tone;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.Limits;
import org.cmusic.model.score.NoteEvent;
import org.cmusic.model.score.ScorePerformance;

/** A score that was read for a test, and what is heard of it. */
final class Heard {
    /** Instruments that the scores of tests play: one without surprises, one that draws random numbers. */
    static final String INSTRUMENTS = """
            cmusic 1
            instrument plain {
              param pitch : frequency
              param amp : level = -20dB
              param x : number = 0
              param time : time = 1s
              param place : position = 0
              param cents : interval = 0ct
              partial 1 { level = amp }
              output { pan = place }
            }
            instrument lucky {
              param pitch : frequency
              param amp : level = -20dB
              partials n in 1..3 { level = amp - 6dB * n  phase = random(0deg, 360deg) }
            }
            """;

    private final Reading reading;

    private Heard(Reading reading) {
        this.reading = reading;
    }

    /** All that is told, but that a score of a test does not use all there is. */
    private List<Diagnostic> told() {
        return reading.diagnostics().without(List.of("unused-definition")).sorted();
    }

    /** Reads a score as it stands. */
    static Heard text(String score) {
        return text(score, ReadingOptions.plain());
    }

    static Heard text(String score, ReadingOptions options) {
        return new Heard(ScoreReader.read(Source.memory("test.sco", score), options));
    }

    /** Reads a file of instruments, which is an audition of them. */
    static Heard library(String text) {
        return new Heard(ScoreReader.read(Source.memory("test.ins", text), ReadingOptions.plain()));
    }

    /** Reads a score that plays the instruments of this class and needs no header. */
    static Heard score(String score) {
        return text(INSTRUMENTS + score);
    }

    static Heard score(String score, Limits limits) {
        return text(INSTRUMENTS + score, new ReadingOptions(List.of(), Map.of(), OptionalLong.empty(), limits));
    }

    static Heard score(String score, Map<String, String> definitions) {
        return text(
                INSTRUMENTS + score, new ReadingOptions(List.of(), definitions, OptionalLong.empty(), Limits.usual()));
    }

    /** A score of one part. */
    static Heard part(String steps) {
        return score("part tune plays plain { " + steps + " }");
    }

    /** What an instrument sounds like at 440 Hz for two seconds. */
    static Tone tone(String members) {
        return tone(members, "");
    }

    static Tone tone(String members, String arguments) {
        return note(members, "at 0s for 2s pitch=440Hz " + arguments).tone(0);
    }

    /** One note of an instrument that has a pitch. */
    static Heard note(String members, String note) {
        return text("cmusic 1\ninstrument own {\nparam pitch : frequency\n" + members + "\n}\nnote own " + note);
    }

    ScorePerformance performance() {
        assertThat(told(Severity.ERROR)).isEmpty();
        return reading.performance().orElseThrow();
    }

    List<NoteEvent> notes() {
        List<NoteEvent> notes = new ArrayList<>();
        performance().notes().forEachRemaining(notes::add);
        return notes;
    }

    NoteEvent note(int index) {
        return notes().get(index);
    }

    Tone tone(int index) {
        return note(index).tone();
    }

    List<Double> starts() {
        return notes().stream().map(NoteEvent::start).toList();
    }

    List<Double> lengths() {
        return notes().stream().map(NoteEvent::length).toList();
    }

    /** The amounts given for a parameter, note by note; NaN where none is. */
    List<Double> given(String parameter) {
        return notes().stream().map(note -> given(note, parameter)).toList();
    }

    /** The frequencies written, in whole hertz. */
    List<Long> hertz() {
        return given("pitch").stream().map(Math::round).toList();
    }

    static double given(NoteEvent note, String parameter) {
        int index = note.instrument().patch().parameterIndex(parameter);
        return note.arguments()
                .get(index)
                .map(value -> value instanceof Value.Quantity quantity ? quantity.amount() : Double.NaN)
                .orElse(Double.NaN);
    }

    /** The slugs of all that is an error, by place. */
    List<String> errors() {
        return told(Severity.ERROR).stream().map(Diagnostic::slug).toList();
    }

    List<String> warnings() {
        return told(Severity.WARNING).stream().map(Diagnostic::slug).toList();
    }

    /** The words of what is told under a slug. */
    List<String> messages(String slug) {
        return told().stream()
                .filter(diagnostic -> diagnostic.slug().equals(slug))
                .map(Diagnostic::message)
                .toList();
    }

    /** The first that is told under a slug. */
    Diagnostic told(String slug) {
        return told().stream()
                .filter(diagnostic -> diagnostic.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not told; but: " + words()));
    }

    List<String> words() {
        return told().stream()
                .map(diagnostic -> diagnostic.slug() + ": " + diagnostic.message())
                .toList();
    }

    private List<Diagnostic> told(Severity severity) {
        return told().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .toList();
    }

    Reading reading() {
        return reading;
    }
}

package org.cmusic.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Severity;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.write.ScoreExpander;
import org.cmusic.model.Tone;
import org.cmusic.model.score.NoteEvent;
import org.cmusic.model.score.ScorePerformance;

/** A score without errors can be played, note by note in order, and its flat form is a score that means the same notes. */
final class ExpansionProperty implements Property {
    private final InputFiles files = new InputFiles();

    @Override
    public Outcome check(byte[] input) throws Exception {
        Reading reading = ScoreReader.read(files.root(input), files.options(input));
        Optional<ScorePerformance> performance = reading.performance();
        if (performance.isPresent()) {
            List<Tone> tones = walk(performance.get());
            checkFlatForm(performance.get(), tones, files.options(new byte[0]));
        }
        return Property.outcome(performance.isPresent());
    }

    private static List<Tone> walk(ScorePerformance performance) {
        List<Tone> tones = new ArrayList<>();
        double before = 0;
        for (Iterator<NoteEvent> notes = performance.notes(); notes.hasNext(); ) {
            NoteEvent note = notes.next();
            assertThat(note.start()).isFinite().isGreaterThanOrEqualTo(before);
            assertThat(note.length()).isFinite().isPositive();
            assertThat(note.part()).isBetween(0, performance.parts().size() - 1);
            Tone tone = note.tone();
            assertThat(note.start() + tone.seconds()).isFinite().isLessThanOrEqualTo(performance.seconds());
            before = note.start();
            tones.add(tone);
        }
        return tones;
    }

    private static void checkFlatForm(ScorePerformance performance, List<Tone> tones, ReadingOptions options)
            throws IOException {
        String flat = expanded(performance);
        Reading again = ScoreReader.read(Source.memory("flat.sco", flat), options);
        assertThat(again.diagnostics().sorted())
                .as(flat)
                .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        ScorePerformance flatPerformance = again.performance().orElseThrow();
        assertThat(walk(flatPerformance)).as(flat).extracting(Tone::seconds).isEqualTo(seconds(tones));
        assertThat(flatPerformance.seconds()).as(flat).isEqualTo(performance.seconds());
        assertThat(notes(expanded(flatPerformance))).isEqualTo(notes(flat));
    }

    private static List<Double> seconds(List<Tone> tones) {
        return tones.stream().map(Tone::seconds).toList();
    }

    /** The notes of a flat form: effects that none of them sends to are not kept. */
    private static String notes(String flat) {
        int first = flat.indexOf("\nnote ");
        return first < 0 ? "" : flat.substring(first);
    }

    private static String expanded(ScorePerformance performance) throws IOException {
        StringBuilder text = new StringBuilder();
        ScoreExpander.expand(performance, text);
        return text.toString();
    }
}

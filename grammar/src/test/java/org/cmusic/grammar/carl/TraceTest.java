package org.cmusic.grammar.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.carl.Argument;
import org.cmusic.model.carl.CarlScore;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.Setting;
import org.cmusic.model.carl.Statement;
import org.junit.jupiter.api.Test;

/** The value of every expression of a score, in the order in which the original told them. */
class TraceTest {
    private static final Pattern VALUE = Pattern.compile("\\{=([^}]*)}");

    @Test
    void valuesAreThoseOfTheOriginal() throws Exception {
        SharedData.file("");
        for (String name : SharedData.scores()) {
            String trace = Files.readString(SharedData.file(name + ".trace.txt"));
            Matcher matcher = VALUE.matcher(trace);
            List<Float> expected = new ArrayList<>();
            while (matcher.find()) {
                expected.add(Float.parseFloat(matcher.group(1)));
            }
            CarlReading reading = CarlReader.read(Source.file(SharedData.file(name + ".sc")), ReadingOptions.plain());
            assertThat(reading.diagnostics().sorted()).as(name).isEmpty();
            compare(name, new Values().of(reading.score().orElseThrow()), expected);
        }
    }

    private static void compare(String name, List<Float> values, List<Float> expected) {
        assertThat(values).as(name).hasSameSizeAs(expected);
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isNaN()) {
                float tolerance = 6e-7f + Math.abs(expected.get(i)) * 1e-7f;
                assertThat(values.get(i)).as(name + " " + i).isCloseTo(expected.get(i), within(tolerance));
            }
        }
    }

    /** Evaluates a score; what chance decides while instruments draw as well is not a number. */
    private static final class Values {
        private final FixedMemory memory = new FixedMemory();
        private final List<Float> values = new ArrayList<>();

        Values() {
            memory.rate = CarlScore.USUAL_RATE;
        }

        List<Float> of(CarlScore score) {
            score.statements().forEach(this::play);
            return values;
        }

        private float tell(Expression expression) {
            int before = memory.random.copy().next();
            float value = expression.result(memory);
            values.add(memory.random.copy().next() == before ? value : Float.NaN);
            return value;
        }

        private void play(Statement statement) {
            if (statement instanceof Statement.Definition definition) {
                memory.parameters.put(2, tell(definition.time()));
                definition.instrument().calls().stream()
                        .map(Instrument.Call::arguments)
                        .flatMap(List::stream)
                        .filter(Argument.Number.class::isInstance)
                        .forEach(number -> tell(((Argument.Number) number).expression()));
            } else if (statement instanceof Statement.Note note) {
                memory.parameters.put(2, tell(note.time()));
                memory.parameters.put(4, tell(note.duration()));
                for (int i = 0; i < note.parameters().size(); i++) {
                    memory.parameters.put(5 + i, tell(note.parameters().get(i)));
                }
            } else if (statement instanceof Statement.Filling filling) {
                memory.parameters.put(2, tell(filling.time()));
                filling.length().ifPresent(this::tell);
                filling.arguments().forEach(given -> tell(((Statement.GivenNumber) given).value()));
            } else if (statement instanceof Statement.Settings settings) {
                settings.settings().forEach(this::set);
            } else if (statement instanceof Statement.Section section) {
                section.time().ifPresent(this::tell);
                memory.parameters.clear();
            } else if (statement instanceof Statement.Termination termination) {
                termination.time().ifPresent(this::tell);
            }
        }

        private void set(Setting setting) {
            if (setting instanceof Setting.Value value) {
                float told = tell(value.value());
                if (value.quantity() == Setting.Quantity.RATE) {
                    memory.rate = (long) told;
                } else if (value.quantity() == Setting.Quantity.FUNCTION_LENGTH) {
                    memory.functionLength = (long) told;
                }
            }
        }
    }
}

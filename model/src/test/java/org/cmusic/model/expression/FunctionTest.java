package org.cmusic.model.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.SegmentCurve;
import org.cmusic.model.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionTest {

    @ParameterizedTest
    @CsvSource({"NUMBER, 2, 2", "FREQUENCY, 440, 440", "LEVEL, 0.5, -6.0206", "INTERVAL, 2, 1200", "ANGLE, 0.25, 90"})
    void initialIsWhatACurveBeginsWithInTheUnitOfItsKind(Kind kind, double linear, double amount) {
        SegmentCurve curve = SegmentCurve.linear(new double[] {0, 1}, new double[] {linear, 3 * linear});

        Value value = Function.INITIAL.apply(List.of(new Value.Moving(kind, curve, 1, 1)), Origin.NONE);

        assertThat(value).isInstanceOf(Value.Quantity.class);
        assertThat(value.kind()).isEqualTo(kind);
        assertThat(((Value.Quantity) value).amount()).isCloseTo(amount, within(1e-4));
    }

    @Test
    void initialLeavesWhatDoesNotMove() {
        Value pitch = new Value.Quantity(Kind.FREQUENCY, 440);

        assertThat(Function.INITIAL.apply(List.of(pitch), Origin.NONE)).isEqualTo(pitch);
    }

    @Test
    void aSignalHasNoInitialValueThatIsKnown() {
        Value signal = new Value.Sounding(Kind.NUMBER, new Signal.Bank());

        assertThatThrownBy(() -> Function.INITIAL.apply(List.of(signal), Origin.NONE))
                .isInstanceOf(EvaluationException.class)
                .extracting(e -> ((EvaluationException) e).mistake().code())
                .isEqualTo("not-init");
    }
}

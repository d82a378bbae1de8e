package org.cmusic.grammar.carl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionReaderTest {
    private static FixedMemory memory() {
        FixedMemory memory = new FixedMemory();
        memory.parameters.put(4, .5f);
        memory.parameters.put(5, 330f);
        memory.parameters.put(6, 6f);
        memory.parameters.put(7, 7f);
        memory.parameters.put(8, 8f);
        float[] variables = {3, .5f, 7, 2, 11};
        for (int i = 0; i < variables.length; i++) {
            memory.variables.put(i + 1, variables[i]);
        }
        return memory;
    }

    private static float value(String text) throws BadExpression {
        return ExpressionReader.read(text, (part, taken) -> {}).result(memory());
    }

    @ParameterizedTest
    @CsvSource({
        "-3^2, 9",
        "2^3^2, 64",
        "-7%3, -1",
        "7%-3, 1",
        "10-4-3, 3",
        "24/4/2, 3",
        "2-3*4+1, -9",
        "-(3)^2, 9",
        "-2^-1, -.5",
        "1-1Hz, 0",
        "440Hz/220Hz, .0078125",
        "20dB+6, 19.9526231",
        "4-3dB, 1.12201845",
        "(4-3)dB+0dB, 1.13789172",
        "p4/2sec, .25",
        "(p4/2)sec, .25",
        "1KK, 1048576",
        "1KHz, 64",
        "(1K)/1024, 1",
        "K5, 5120",
        "Hz(440), 27.5",
        "90Deg/2, .785398163",
        "100ms+1ms, 27116",
        "120MM, .5",
        "3IS, 1.83333333",
        "010, 8",
        "09, 0",
        "018, 1",
        "010.5, 10.5",
        "0x10, 16",
        "0X1x2, 1",
        "1.5.2, 1.5",
        "5., 5",
        ".5, .5",
        "3(4), 34",
        "3(4)+1, 35",
        "2(3(4)), 234",
        "3(-4), -34",
        "2*3), 6",
        "2*3)+1), 7",
        "((2+3), 5",
        "+(2)(3), 5",
        "(2)(3)*, 6",
        "p[p6-2], .5",
        "p[2+2], .5",
        "p[v[v[4]-1]], 0",
        "v[1]+v[2], 3.5",
        "v[p4*2], 3",
        "p5x, 330",
        "p4secHz, .03125",
        "p, 0",
        "3[2], 32",
        "--3, -3",
        "2--3, 5",
        "abs-3, -3",
        "sin(1)^2, .708073418",
        "-sqrt(9), -3",
        "p[p6]q[p6], 6",
        "ln(exp(2)), 2",
        "floor(-2.5)*2, -6",
        "atan(1)*4, 3.14159265",
        "rand(2), 1.68037546",
    })
    void comesTo(String text, float value) throws BadExpression {
        assertThat(value(text)).isCloseTo(value, within(Math.abs(value) * 1e-6f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+3",
                "-",
                "*2",
                "2*",
                "2*+3",
                "()",
                "(2)(3)",
                "(3)4",
                "dB",
                "Hz",
                "Hz440",
                "sqrt2",
                "sqrt",
                "1e3",
                "1E5",
                "1e-3",
                "0xff",
                "3dBdB",
                "5secHz",
                "1Hz1",
                "3foo",
                "foo",
                "A(0)",
                ".",
                "x",
                "p[3",
                "p]3[",
                "3()",
                "1$2",
                "p[]",
                "v[1e3]",
                "\uE000",
                "q",
                "sqrt(9)sqrt",
                "é"
            })
    void meansNothing(String text) {
        assertThatThrownBy(() -> value(text)).isInstanceOf(BadExpression.class);
    }

    @Test
    void divisionBy0IsInfinite() throws BadExpression {
        assertThat(value("1/0")).isInfinite();
        assertThat(value("ln(0)")).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(value("sqrt(-1)")).isNaN();
    }

    @Test
    void literalsAreOfSinglePrecision() throws BadExpression {
        assertThat(value("(.1-1/10)*1000000000")).isEqualTo(1.49011612f);
    }

    @Test
    void veryLongExpressionsAreRefusedAndNestedOnesRead() throws BadExpression {
        assertThat(value("1" + "+1".repeat(400))).isEqualTo(401);
        assertThat(value("-(".repeat(300) + "1")).isEqualTo(1);
        assertThat(value("p[".repeat(200) + "0" + "]".repeat(200))).isZero();
        assertThatThrownBy(() -> value("1" + "+1".repeat(500))).isInstanceOf(BadExpression.class);
    }

    @Test
    void saysWhatCountsForNothing() throws BadExpression {
        List<String> ignored = new ArrayList<>();
        ExpressionReader.read("p4secHz+pitch*v3", (text, taken) -> ignored.add(text + "=" + taken));
        assertThat(ignored).containsExactly("p4sec=p4", "pitch=p0");
    }

    @Test
    void agreesWithTheOriginal() throws Exception {
        JsonNode cases = new ObjectMapper()
                .readTree(Files.readString(SharedData.file("expressions.json")))
                .get("expressions");
        for (JsonNode each : cases) {
            String text = each.get("expr").asText();
            for (int i = 0; i < text.split("[ ,]+").length; i++) {
                agrees(
                        text.split("[ ,]+")[i],
                        each.get("value").isNull() ? "" : each.get("value").asText(),
                        i);
            }
        }
    }

    private static void agrees(String text, String values, int index) {
        if (values.isEmpty()) {
            assertThatThrownBy(() -> value(text)).as(text).isInstanceOf(BadExpression.class);
            return;
        }
        float value = Float.parseFloat(values.split(" +")[index].replace("inf", "Infinity"));
        assertThat(valueOf(text))
                .as(text)
                .satisfiesAnyOf(
                        found -> assertThat(found).isEqualTo(value),
                        found -> assertThat(found).isCloseTo(value, within(Math.abs(value) * 1e-6f)));
    }

    private static float valueOf(String text) {
        try {
            return value(text);
        } catch (BadExpression e) {
            throw new AssertionError(text + ": " + e.variant(), e);
        }
    }
}

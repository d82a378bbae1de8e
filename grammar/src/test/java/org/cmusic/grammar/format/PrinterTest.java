package org.cmusic.grammar.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.parser.SourceParser;
import org.cmusic.grammar.syntax.Binary;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.RandomTrees;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.Shape;
import org.cmusic.grammar.syntax.SourceFile;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.grammar.syntax.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {

    private static Expression parsed(String expression) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile file = SourceParser.parse(Source.memory("a.sco", "cmusic 1 let x = " + expression), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return ((LetDefinition) file.statements().get(1)).value();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsPrintedParsesToTheSameTreeAndIsFormatted(long seed) throws Exception {
        RandomTrees trees = new RandomTrees(seed);
        for (int i = 0; i < 100; i++) {
            SourceFile file = trees.file();
            String text = Printer.text(file);
            Source source = Source.memory("random.sco", text);
            Diagnostics diagnostics = new Diagnostics();
            SourceFile again = SourceParser.parse(source, diagnostics);
            assertThat(diagnostics.sorted().stream().map(Diagnostic::message))
                    .as(text)
                    .isEmpty();
            assertThat(Shape.of(again)).isEqualTo(Shape.of(file));
            StringBuilder formatted = new StringBuilder();
            Formatter.format(source, diagnostics, formatted);
            assertThat(formatted).hasToString(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1+2*3; 1 + 2 * 3",
                "(1+2)*3; (1 + 2) * 3",
                "-2^2; -2^2",
                "(-2)^2; (-2)^2",
                "2^3^4; 2^3^4",
                "(2^3)^4; (2^3)^4",
                "a-(b-c); a - (b - c)",
                "(a-b)-c; a - b - c",
                "not (a and b) or c == d; not (a and b) or c == d",
                "(if a then b else c) + 1; (if a then b else c) + 1",
                "if a then b else if c then d else e; if a then b else if c then d else e",
                "-(-x); -(-x)",
                "C#5 - 14ct; C#5 - 14ct"
            })
    void parenthesesStandWhereTheyAreNeeded(String expression, String printed) {
        assertThat(Printer.text(parsed(expression))).isEqualTo(printed);
        assertThat(Shape.of(parsed(printed))).isEqualTo(Shape.of(parsed(expression)));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1s", "440, 440s", "1e-7, 0.0000001s", "1e-300, 1E-300s", "1e22, 10000000000000000000000s"})
    void quantitiesFromNumbersReadBackExactly(double number, String printed) {
        Expression quantity = Quantity.of(number, Unit.SECOND);
        assertThat(Printer.text(quantity)).isEqualTo(printed);
        assertThat(((Quantity) parsed(printed)).value()).isEqualTo(number);
        assertThat(Printer.text(Quantity.of(-number, Unit.SECOND))).isEqualTo("-" + printed);
    }

    @Test
    void whatCannotBeReadBackIsNotPrinted() {
        assertThatThrownBy(() -> Printer.text((Expression) new Unreadable(Optional.empty(), Span.NOWHERE)))
                .isInstanceOf(IllegalArgumentException.class);
        for (String name : List.of("rest", "Bell", "a-b", "", "1a")) {
            Statement let = new LetDefinition(
                    Optional.empty(), new Name(name, Span.NOWHERE), new Reference("x", Span.NOWHERE), Span.NOWHERE);
            assertThatThrownBy(() -> Printer.text(let)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void comparisonsAreNotChained() {
        Expression less = parsed("a < b");
        Binary chain = new Binary(Binary.Operator.LESS, less, less, Span.NOWHERE);
        assertThat(Printer.text(chain)).isEqualTo("(a < b) < (a < b)");
        Unary not = new Unary(Unary.Operator.NOT, chain, Span.NOWHERE);
        assertThat(Printer.text(not)).isEqualTo("not (a < b) < (a < b)");
    }
}

package org.cmusic.cli.list;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.lower.Literals;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.NaturalBlock;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.grammar.syntax.SourceFile;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.model.expression.Value;

/**
 * The instruments and effects of a file for programs: one JSON object a line. Ranges and defaults are given as the file
 * writes them; bounds that are plain quantities also as numbers, in hertz, decibels, seconds, cents and degrees.
 */
public final class InstrumentJson {
    private InstrumentJson() {}

    /** Writes those of a file; nothing if it has none. */
    public static void write(SourceFile file, Appendable out) throws IOException {
        for (Statement statement : file.statements()) {
            if (statement instanceof InstrumentDefinition instrument) {
                ObjectNode json = node().put("instrument", instrument.name().text());
                fill(json, file, instrument.documentation(), instrument.members());
                out.append(json.toString()).append('\n');
            } else if (statement instanceof EffectDefinition effect) {
                ObjectNode json = node().put("effect", effect.name().text());
                fill(json, file, effect.documentation(), effect.members());
                out.append(json.toString()).append('\n');
            }
        }
    }

    private static void fill(ObjectNode json, SourceFile file, Optional<String> documentation, List<Member> members) {
        json.put("file", file.source().name());
        json.put("documentation", oneLine(documentation));
        for (Member member : members) {
            if (member instanceof Parameter parameter) {
                json.withArray("parameters").add(of(parameter));
            } else if (member instanceof NaturalBlock natural) {
                ObjectNode tone = json.putObject("natural");
                for (Assignment field : natural.fields()) {
                    tone.put(
                            field.name().text(),
                            InstrumentList.written(field.value().span()));
                }
            }
        }
    }

    private static ObjectNode of(Parameter parameter) {
        ObjectNode json = node();
        json.put("name", parameter.name().text());
        json.put("kind", parameter.kind().text());
        json.put("required", parameter.defaultValue().isEmpty());
        parameter.range().ifPresent(range -> bounds(range, json));
        parameter.defaultValue().ifPresent(value -> json.put("default", InstrumentList.written(value.span())));
        return json.put("documentation", oneLine(parameter.documentation()));
    }

    private static void bounds(Range range, ObjectNode json) {
        json.put("range", InstrumentList.written(range.span()));
        amount(range.low()).ifPresent(low -> json.put("low", low));
        amount(range.high()).ifPresent(high -> json.put("high", high));
    }

    /** What a plain quantity is worth, with or without a minus. */
    private static Optional<Double> amount(Expression bound) {
        if (bound instanceof Unary unary && unary.operator() == Unary.Operator.MINUS) {
            return amount(unary.operand()).map(value -> -value);
        }
        return bound instanceof Quantity quantity && Literals.value(quantity) instanceof Value.Quantity value
                ? Optional.of(value.amount())
                : Optional.empty();
    }

    private static String oneLine(Optional<String> text) {
        return text.orElse("").replaceAll("\\s+", " ").strip();
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}

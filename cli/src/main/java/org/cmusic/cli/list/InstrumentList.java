package org.cmusic.cli.list;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.cli.console.Table;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.SourceFile;
import org.cmusic.grammar.syntax.Statement;

/** The instruments and effects of a file and what they take, in the words of the file. */
public final class InstrumentList {
    private static final String INDENT = "    ";

    private InstrumentList() {}

    /** Writes those of a file; nothing if it has none. */
    public static void write(SourceFile file, Appendable out) throws IOException {
        for (Statement statement : file.statements()) {
            if (statement instanceof InstrumentDefinition instrument) {
                out.append(instrument.name().text());
                write(file, instrument.documentation(), instrument.members(), out);
            } else if (statement instanceof EffectDefinition effect) {
                out.append("effect ").append(effect.name().text());
                write(file, effect.documentation(), effect.members(), out);
            }
        }
    }

    private static void write(SourceFile file, Optional<String> documentation, List<Member> members, Appendable out)
            throws IOException {
        out.append("  (").append(file.source().name()).append(")\n");
        if (documentation.isPresent()) {
            for (String line : documentation.get().lines().toList()) {
                out.append(INDENT).append(line.strip()).append('\n');
            }
        }
        Table.write(parameters(members).map(InstrumentList::row).toList(), INDENT, out);
        out.append('\n');
    }

    private static Stream<Parameter> parameters(List<Member> members) {
        return members.stream().filter(Parameter.class::isInstance).map(Parameter.class::cast);
    }

    private static List<String> row(Parameter parameter) {
        return List.of(
                parameter.name().text(),
                parameter.kind().text(),
                parameter.range().map(range -> written(range.span())).orElse(""),
                parameter
                        .defaultValue()
                        .map(value -> "= " + written(value.span()))
                        .orElse("required"),
                parameter.documentation().orElse("").replaceAll("\\s+", " ").strip());
    }

    /** The text of a stretch, on one line. */
    static String written(Span span) {
        StringBuilder text = new StringBuilder();
        for (int number = span.startLine(); number <= span.endLine(); number++) {
            String line = span.source().line(number).orElse("");
            int length = line.codePointCount(0, line.length());
            int from = number == span.startLine() ? Math.min(span.startColumn() - 1, length) : 0;
            int to = number == span.endLine() ? Math.min(span.endColumn() - 1, length) : length;
            text.append(line, line.offsetByCodePoints(0, from), line.offsetByCodePoints(0, to));
            text.append(' ');
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}

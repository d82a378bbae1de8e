package org.cmusic.grammar.format;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.layout.Body;
import org.cmusic.grammar.layout.Entry;
import org.cmusic.grammar.layout.LineBuilder;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.FrequencyPartial;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.MemberVisitor;
import org.cmusic.grammar.syntax.NaturalBlock;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.RatioPartial;
import org.cmusic.grammar.syntax.Send;
import org.cmusic.grammar.syntax.Unreadable;

/** Turns members of instruments and effects into entries of a page. */
final class MemberPrinter implements MemberVisitor<Entry> {

    private final LineBuilder line = new LineBuilder();
    private final ExpressionPrinter expressions = new ExpressionPrinter(line);

    /** The members between braces, each on its line. */
    static Body body(List<Member> members) {
        List<Entry> entries = members.stream()
                .map(member -> member.accept(new MemberPrinter()))
                .toList();
        return Bodies.of(entries, Bodies.FIELD_GAP, false);
    }

    @Override
    public Entry visit(Parameter parameter) {
        LineBuilder head = Definitions.head(
                parameter.documentation(), "param", parameter.name().text());
        ExpressionPrinter values = new ExpressionPrinter(head);
        head.word(":").word(parameter.kind().text());
        parameter.range().ifPresent(range -> StepPrinter.domain(range, values, head));
        parameter.defaultValue().ifPresent(value -> {
            head.word("=");
            values.print(value);
        });
        return head.entry();
    }

    @Override
    public Entry visit(LetDefinition let) {
        return Definitions.let(let);
    }

    @Override
    public Entry visit(NaturalBlock natural) {
        return fields("natural", natural.fields());
    }

    @Override
    public Entry visit(RatioPartial partial) {
        line.word("partial");
        expressions.print(partial.ratio());
        return line.body(Bodies.fields(partial.fields(), true)).entry();
    }

    @Override
    public Entry visit(FrequencyPartial partial) {
        line.word("partial").prefix("@");
        expressions.printPrimary(partial.frequency());
        return line.body(Bodies.fields(partial.fields(), true)).entry();
    }

    @Override
    public Entry visit(PartialBank bank) {
        line.word("partials")
                .word(ExpressionPrinter.identifier(bank.variable().text()))
                .word("in");
        StepPrinter.domain(bank.domain(), expressions, line);
        return line.body(Bodies.fields(bank.fields(), false)).entry();
    }

    @Override
    public Entry visit(OutputBlock output) {
        List<Entry> entries = new ArrayList<>();
        output.fields().forEach(field -> entries.add(Bodies.field(field)));
        output.sends().forEach(send -> entries.add(send(send)));
        return line.word("output")
                .body(Bodies.of(entries, Bodies.FIELD_GAP, true))
                .entry();
    }

    @Override
    public Entry visit(Unreadable unreadable) {
        throw new IllegalArgumentException("a tree with errors of syntax cannot be printed");
    }

    private Entry fields(String keyword, List<Assignment> fields) {
        return line.word(keyword).body(Bodies.fields(fields, true)).entry();
    }

    private static Entry send(Send send) {
        LineBuilder entry = new LineBuilder();
        entry.word("send")
                .word(ExpressionPrinter.identifier(send.effect().text()))
                .word("=");
        new ExpressionPrinter(entry).print(send.level());
        return entry.entry();
    }
}

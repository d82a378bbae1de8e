package org.cmusic.grammar.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.Domain;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.FrequencyPartial;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.NaturalBlock;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.PartialBank;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.grammar.syntax.RatioPartial;

/** Reads the members of instruments and effects. */
final class MemberReader {

    private final Tokens tokens;
    private final ExpressionReader expressions;
    private final FieldReader fields;

    MemberReader(Tokens tokens, ExpressionReader expressions, FieldReader fields) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.fields = fields;
    }

    /**
     * The members between two braces.
     *
     * @param instrument whether they are those of an instrument; an effect has no partials
     */
    List<Member> members(boolean instrument) {
        List<Member> members = new ArrayList<>();
        tokens.open(Kind.OPEN_BRACE);
        while (tokens.kind() != Kind.CLOSE_BRACE) {
            members.add(member(instrument));
        }
        tokens.close(Kind.CLOSE_BRACE);
        return members;
    }

    private Member member(boolean instrument) {
        int kind = tokens.kind();
        int line = tokens.now().line;
        int column = tokens.now().column;
        boolean partials = kind == Kind.NATURAL || kind == Kind.PARTIAL || kind == Kind.PARTIALS;
        if (partials && !instrument) {
            throw Declined.HERE;
        }
        return switch (kind) {
            case Kind.PARAM -> parameter(line, column);
            case Kind.LET -> let();
            case Kind.NATURAL -> natural(line, column);
            case Kind.PARTIAL -> partial(line, column);
            case Kind.PARTIALS -> bank(line, column);
            case Kind.OUTPUT -> {
                tokens.advance();
                yield fields.output(line, column);
            }
            default -> throw Declined.HERE;
        };
    }

    /** A named value. */
    LetDefinition let() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        Optional<String> documentation = tokens.now().documentation;
        tokens.advance();
        Name name = tokens.identifier();
        tokens.expect(Kind.EQUALS);
        Expression value = expressions.expression();
        return new LetDefinition(documentation, name, value, tokens.spanFrom(line, column));
    }

    private Parameter parameter(int line, int column) {
        Optional<String> documentation = tokens.now().documentation;
        tokens.advance();
        Name name = tokens.identifier();
        tokens.expect(Kind.COLON);
        Name kind = tokens.identifier();
        boolean bare = tokens.kind() == Kind.EQUALS || isMemberOrEnd();
        Optional<Range> range = bare ? Optional.empty() : Optional.of(expressions.range());
        Optional<Expression> value = expressions.after(Kind.EQUALS);
        return new Parameter(documentation, name, kind, range, value, tokens.spanFrom(line, column));
    }

    private boolean isMemberOrEnd() {
        int kind = tokens.kind();
        return kind == Kind.CLOSE_BRACE || kind >= Kind.LET && kind <= Kind.OUTPUT;
    }

    private NaturalBlock natural(int line, int column) {
        tokens.advance();
        List<Assignment> assignments = fields.fields();
        return new NaturalBlock(assignments, tokens.spanFrom(line, column));
    }

    private Member partial(int line, int column) {
        tokens.advance();
        if (tokens.take(Kind.AT_SIGN)) {
            Expression frequency = expressions.primary();
            List<Assignment> assignments = fields.fields();
            return new FrequencyPartial(frequency, assignments, tokens.spanFrom(line, column));
        }
        Expression ratio = expressions.expression();
        List<Assignment> assignments = fields.fields();
        return new RatioPartial(ratio, assignments, tokens.spanFrom(line, column));
    }

    private PartialBank bank(int line, int column) {
        tokens.advance();
        Name variable = tokens.identifier();
        tokens.expect(Kind.IN);
        Domain domain = expressions.domain();
        List<Assignment> assignments = fields.fields();
        return new PartialBank(variable, domain, assignments, tokens.spanFrom(line, column));
    }
}

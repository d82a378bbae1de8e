package org.cmusic.grammar.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.Block;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.EffectSetting;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.PhraseParameter;
import org.cmusic.grammar.syntax.SectionStatement;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.WaveDefinition;

/** Reads the statements of a file and of its sections. */
final class TopReader {

    private final Tokens tokens;
    private final boolean library;
    private final ExpressionReader expressions;
    private final FieldReader fields;
    private final SettingReader settings;
    private final MemberReader members;
    private final StepReader steps;

    /** @param library whether the file holds definitions only */
    TopReader(Tokens tokens, boolean library) {
        this.tokens = tokens;
        this.library = library;
        expressions = new ExpressionReader(tokens);
        fields = new FieldReader(tokens, expressions);
        settings = new SettingReader(tokens, expressions);
        members = new MemberReader(tokens, expressions, fields);
        steps = new StepReader(tokens, expressions, fields, members);
    }

    /** The version of the language. */
    Statement header() {
        return ended(settings.header());
    }

    /** The statement at hand; what may follow it must do so. */
    Statement statement() {
        return ended(read());
    }

    private Statement ended(Statement statement) {
        int kind = tokens.kind();
        boolean ends = kind == Kind.END || kind >= Kind.CMUSIC && kind <= Kind.LET;
        if (!ends) {
            throw Declined.HERE;
        }
        return statement;
    }

    private Statement read() {
        int line = tokens.now().line;
        int column = tokens.now().column;
        return switch (tokens.kind()) {
            case Kind.NOTE -> note(line, column);
            case Kind.LET -> members.let();
            case Kind.INSTRUMENT -> instrument(line, column);
            case Kind.EFFECT -> effect(line, column);
            case Kind.WAVE, Kind.CURVE -> value(line, column);
            case Kind.PHRASE -> phrase(line, column);
            case Kind.PART -> part(line, column);
            case Kind.SECTION -> section(line, column);
            default -> setting();
        };
    }

    private Statement setting() {
        if (library && tokens.kind() != Kind.IMPORT) {
            throw Declined.HERE;
        }
        return settings.setting();
    }

    private void requireScore() {
        if (library) {
            throw Declined.HERE;
        }
    }

    private NoteStatement note(int line, int column) {
        requireScore();
        tokens.advance();
        Name instrument = tokens.identifier();
        tokens.expect(Kind.AT);
        Expression at = expressions.time();
        tokens.expect(Kind.FOR);
        Expression length = expressions.time();
        List<Assignment> arguments = fields.assignments();
        return new NoteStatement(instrument, at, length, arguments, tokens.spanFrom(line, column));
    }

    private InstrumentDefinition instrument(int line, int column) {
        Optional<String> documentation = tokens.now().documentation;
        tokens.advance();
        Name name = tokens.identifier();
        List<Member> read = members.members(true);
        return new InstrumentDefinition(documentation, name, read, tokens.spanFrom(line, column));
    }

    private Statement effect(int line, int column) {
        Optional<String> documentation = tokens.now().documentation;
        tokens.advance();
        Name name = tokens.identifier();
        if (tokens.kind() == Kind.OPEN_BRACE) {
            List<Member> read = members.members(false);
            return new EffectDefinition(documentation, name, read, tokens.spanFrom(line, column));
        }
        requireScore();
        List<Argument> arguments = expressions.calls().arguments();
        return new EffectSetting(name, arguments, tokens.spanFrom(line, column));
    }

    private Statement value(int line, int column) {
        boolean wave = tokens.kind() == Kind.WAVE;
        Optional<String> documentation = tokens.now().documentation;
        tokens.advance();
        Name name = tokens.identifier();
        tokens.expect(Kind.EQUALS);
        Expression value = expressions.expression();
        return wave
                ? new WaveDefinition(documentation, name, value, tokens.spanFrom(line, column))
                : new CurveDefinition(documentation, name, value, tokens.spanFrom(line, column));
    }

    private PhraseDefinition phrase(int line, int column) {
        Optional<String> documentation = tokens.now().documentation;
        tokens.advance();
        Name name = tokens.identifier();
        List<PhraseParameter> parameters = tokens.kind() == Kind.OPEN_PARENTHESIS ? parameters() : List.of();
        Block body = steps.block();
        return new PhraseDefinition(documentation, name, parameters, body, tokens.spanFrom(line, column));
    }

    private List<PhraseParameter> parameters() {
        List<PhraseParameter> parameters = new ArrayList<>();
        tokens.open(Kind.OPEN_PARENTHESIS);
        while (tokens.kind() != Kind.CLOSE_PARENTHESIS) {
            if (!parameters.isEmpty()) {
                tokens.expect(Kind.COMMA);
            }
            int line = tokens.now().line;
            int column = tokens.now().column;
            Name name = tokens.identifier();
            Optional<Expression> value = expressions.after(Kind.EQUALS);
            parameters.add(new PhraseParameter(name, value, tokens.spanFrom(line, column)));
        }
        tokens.close(Kind.CLOSE_PARENTHESIS);
        return parameters;
    }

    private PartDefinition part(int line, int column) {
        requireScore();
        Optional<String> documentation = tokens.now().documentation;
        tokens.advance();
        Name name = tokens.identifier();
        tokens.expect(Kind.PLAYS);
        Name instrument = tokens.identifier();
        List<Argument> arguments = expressions.calls().optionalArguments();
        Block body = steps.block();
        return new PartDefinition(documentation, name, instrument, arguments, body, tokens.spanFrom(line, column));
    }

    private SectionStatement section(int line, int column) {
        requireScore();
        tokens.advance();
        Text title = expressions.literals().text();
        List<Statement> statements = new ArrayList<>();
        tokens.open(Kind.OPEN_BRACE);
        while (tokens.kind() != Kind.CLOSE_BRACE) {
            statements.add(inSection());
        }
        tokens.close(Kind.CLOSE_BRACE);
        return new SectionStatement(title, statements, tokens.spanFrom(line, column));
    }

    private Statement inSection() {
        return switch (tokens.kind()) {
            case Kind.PART, Kind.TEMPO, Kind.METER, Kind.KEY, Kind.PICKUP, Kind.LET -> read();
            default -> throw Declined.HERE;
        };
    }
}

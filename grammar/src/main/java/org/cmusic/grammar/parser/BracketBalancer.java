package org.cmusic.grammar.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Fix;

/**
 * Gives the parser brackets that match. A bracket that is never closed is reported where it was opened and closed where
 * it must end at the latest: at the end of the file, at a bracket around it, at a line that begins with what cannot
 * stand inside; a block at a statement that is not indented deeper than the line that opened it. One that closes nothing is reported and left out. Nesting
 * beyond {@value #DEEPEST} levels is reported, and what is deeper is left out, so that no tree can exhaust the stack.
 */
final class BracketBalancer extends LexemeSource {

    /** How deep brackets may nest. */
    static final int DEEPEST = 200;

    private final LexemeSource source;
    private final Reporter reporter;
    private final Deque<Opening> open = new ArrayDeque<>();
    private final Deque<Lexeme> pending = new ArrayDeque<>();
    private Lexeme lineStart;
    private Lexeme previous;
    private Lexeme beforePrevious;
    private boolean tooDeep;

    /** An open bracket, the column of the first token on its line, and whether it opens the body of a section. */
    private record Opening(Lexeme bracket, int indent, boolean section) {}

    BracketBalancer(LexemeSource source, Reporter reporter) {
        this.source = source;
        this.reporter = reporter;
        previous = new Lexeme(CmusicParser.EOF, "", 0, 0, 0);
        beforePrevious = previous;
        lineStart = previous;
    }

    @Override
    Lexeme read() {
        while (pending.isEmpty()) {
            take(source.next());
        }
        return pending.poll();
    }

    private void take(Lexeme lexeme) {
        boolean firstOnLine = lexeme.getLine() > previous.getLine();
        lineStart = firstOnLine ? lexeme : lineStart;
        if (lexeme.isEnd()) {
            closeAll(lexeme);
        } else if (firstOnLine) {
            closeBefore(lexeme);
        } else if (lexeme.getType() == CmusicParser.OPEN_BRACE) {
            closeExpressions(lexeme);
        }
        switch (lexeme.getType()) {
            case CmusicParser.OPEN_PARENTHESIS, CmusicParser.OPEN_BRACKET, CmusicParser.OPEN_BRACE -> open(lexeme);
            case CmusicParser.CLOSE_PARENTHESIS, CmusicParser.CLOSE_BRACKET, CmusicParser.CLOSE_BRACE -> close(lexeme);
            default -> pending.add(lexeme);
        }
        beforePrevious = previous;
        previous = lexeme;
    }

    /** A keyword of the top level that is followed by what may follow it there, and is not a name in an expression. */
    static boolean beginsStatement(Lexeme lexeme, Lexeme next) {
        return Keywords.beginsTopStatement(lexeme.getType())
                && switch (next.getType()) {
                    case CmusicParser.NAME,
                            CmusicParser.STRING,
                            CmusicParser.NUMBER,
                            CmusicParser.QUANTITY,
                            CmusicParser.TONIC -> true;
                    default -> false;
                };
    }

    private void closeBefore(Lexeme lexeme) {
        boolean named = source.peek(0).getType() == CmusicParser.EQUALS;
        if (Keywords.endsExpression(lexeme.getType()) && !named) {
            closeExpressions(lexeme);
        }
        if (beginsStatement(lexeme, source.peek(0))) {
            closeBlocks(lexeme);
        }
    }

    /** Closes parentheses and brackets, in which neither a block nor a step can begin. */
    private void closeExpressions(Lexeme before) {
        while (!open.isEmpty() && closing(open.peek()) != CmusicParser.CLOSE_BRACE) {
            reportUnclosed(before);
        }
    }

    private void closeBlocks(Lexeme statement) {
        while (!open.isEmpty()
                && statement.getCharPositionInLine() <= open.peek().indent()
                && !(open.peek().section() && Keywords.mayBeginInSection(statement.getType()))) {
            reportUnclosed(statement);
        }
    }

    private void closeAll(Lexeme end) {
        while (!open.isEmpty()) {
            if (tooDeep) {
                pending.add(end.missingBefore(closing(open.peek()), ""));
                open.pop();
            } else {
                reportUnclosed(end);
            }
        }
    }

    private void open(Lexeme bracket) {
        if (open.size() == DEEPEST) {
            skipTooDeep(bracket);
            return;
        }
        tooDeep &= !open.isEmpty();
        boolean section = previous.getType() == CmusicParser.STRING && beforePrevious.getType() == CmusicParser.SECTION;
        open.push(new Opening(bracket, lineStart.getCharPositionInLine(), section));
        pending.add(bracket);
    }

    private void close(Lexeme bracket) {
        boolean brace = bracket.getType() == CmusicParser.CLOSE_BRACE;
        while (!open.isEmpty() && closing(open.peek()) != bracket.getType() && isInnermostForgotten(bracket)) {
            reportUnclosed(bracket);
        }
        if (!open.isEmpty() && closing(open.peek()) == bracket.getType()) {
            open.pop();
            pending.add(bracket);
        } else if (!brace && !open.isEmpty() && closing(open.peek()) != CmusicParser.CLOSE_BRACE) {
            reportWrong(bracket);
        } else {
            reportStray(bracket);
        }
    }

    /** Whether the innermost bracket was forgotten: one further out is what this closes. */
    private boolean isInnermostForgotten(Lexeme bracket) {
        for (Opening opening : open) {
            if (closing(opening) == bracket.getType()) {
                return true;
            }
            if (closing(opening) == CmusicParser.CLOSE_BRACE) {
                return false;
            }
        }
        return false;
    }

    private void reportUnclosed(Lexeme before) {
        Opening opening = open.pop();
        Diagnostic diagnostic = Diagnostic.at("syntax", reporter.span(opening.bracket()))
                .variant("unclosed-bracket")
                .with("text", opening.bracket().getText())
                .with("closing", Keywords.literal(closing(opening)));
        reporter.report(before.isEnd() ? diagnostic : diagnostic.related("needed", reporter.span(before)));
        pending.add(before.missingBefore(closing(opening), ""));
    }

    private void reportWrong(Lexeme bracket) {
        Opening opening = open.pop();
        String right = Keywords.literal(closing(opening));
        reporter.report(Diagnostic.at("syntax", reporter.span(bracket))
                .variant("wrong-bracket")
                .with("text", bracket.getText())
                .with("opening", opening.bracket().getText())
                .with("closing", right)
                .related("opened", reporter.span(opening.bracket()))
                .fix(Fix.replace(reporter.span(bracket), right)));
        pending.add(bracket.mendedTo(closing(opening), right));
    }

    private void reportStray(Lexeme bracket) {
        reporter.report(Diagnostic.at("syntax", reporter.span(bracket))
                .variant("stray-bracket")
                .with("text", bracket.getText())
                .fix(Fix.remove(reporter.span(bracket))));
        source.peek(0).markMended();
    }

    /** Reports the first bracket that nests too deep and takes everything up to where it closes. */
    private void skipTooDeep(Lexeme bracket) {
        if (!tooDeep) {
            reporter.report(Diagnostic.at("limit-exceeded", reporter.span(bracket))
                    .variant("nesting")
                    .with("limit", DEEPEST));
        }
        tooDeep = true;
        for (int depth = 1; depth > 0 && !source.peek(0).isEnd(); ) {
            depth += switch (source.next().getType()) {
                case CmusicParser.OPEN_PARENTHESIS, CmusicParser.OPEN_BRACKET, CmusicParser.OPEN_BRACE -> 1;
                case CmusicParser.CLOSE_PARENTHESIS, CmusicParser.CLOSE_BRACKET, CmusicParser.CLOSE_BRACE -> -1;
                default -> 0;
            };
        }
        if (bracket.getType() == CmusicParser.OPEN_BRACE) {
            pending.add(bracket);
            pending.add(bracket.mendedTo(CmusicParser.CLOSE_BRACE, "}"));
        } else {
            pending.add(bracket.mendedTo(CmusicParser.FAULTY, ""));
        }
    }

    private static int closing(Opening opening) {
        return switch (opening.bracket().getType()) {
            case CmusicParser.OPEN_PARENTHESIS -> CmusicParser.CLOSE_PARENTHESIS;
            case CmusicParser.OPEN_BRACKET -> CmusicParser.CLOSE_BRACKET;
            default -> CmusicParser.CLOSE_BRACE;
        };
    }
}

package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.cmusic.grammar.layout.Body;
import org.cmusic.grammar.layout.Comment;
import org.cmusic.grammar.layout.Entry;
import org.cmusic.grammar.layout.LineBuilder;
import org.cmusic.grammar.layout.Word;
import org.cmusic.grammar.parser.CmusicParser.AssignmentContext;
import org.cmusic.grammar.parser.CmusicParser.BarCheckContext;
import org.cmusic.grammar.parser.CmusicParser.BlockContext;
import org.cmusic.grammar.parser.CmusicParser.ChordContext;
import org.cmusic.grammar.parser.CmusicParser.EffectContext;
import org.cmusic.grammar.parser.CmusicParser.FieldsContext;
import org.cmusic.grammar.parser.CmusicParser.InstrumentContext;
import org.cmusic.grammar.parser.CmusicParser.ItemContext;
import org.cmusic.grammar.parser.CmusicParser.NoteContext;
import org.cmusic.grammar.parser.CmusicParser.RestContext;
import org.cmusic.grammar.parser.CmusicParser.SetContext;

/** Turns parse trees into entries of a page, with the comments and empty lines between them. */
final class EntryBuilder {

    private int lastLine;
    private List<Comment> carried = List.of();

    /** The entry of one item. */
    Entry item(ItemContext item) {
        return entry(item, kind(item));
    }

    /** The comments before a token, such as the end of the file. */
    List<Comment> comments(Lexeme before) {
        List<Comment> comments = new ArrayList<>(carried);
        carried = List.of();
        List<Lexeme> written = before.comments();
        for (int i = 0; i < written.size(); i++) {
            Lexeme next = i + 1 < written.size() ? written.get(i + 1) : before;
            comments.add(comment(written.get(i), next));
        }
        return comments;
    }

    private Comment comment(Lexeme comment, Lexeme next) {
        String text = comment.getText().replace("\r\n", "\n").stripTrailing();
        int line = comment.getLine();
        boolean startsLine = line > lastLine;
        boolean blankLineBefore = lastLine > 0 && line > lastLine + 1;
        lastLine = line + (int) text.chars().filter(c -> c == '\n').count();
        boolean endsLine = comment.getType() != CmusicParser.BLOCK_COMMENT || next.getLine() > lastLine || next.isEnd();
        return new Comment(text, startsLine, endsLine, blankLineBefore);
    }

    private Entry entry(ParserRuleContext context, Entry.Kind kind) {
        Lexeme first = (Lexeme) context.getStart();
        LineBuilder line = new LineBuilder();
        comments(first).forEach(line::comment);
        boolean lineBefore = first.getLine() > lastLine;
        boolean blankLineBefore = lastLine > 0 && first.getLine() > lastLine + 1;
        walk(context, line, first);
        carried = line.takeComments();
        return line.entry(kind, lineBefore, blankLineBefore);
    }

    private static Entry.Kind kind(ItemContext item) {
        if (item instanceof BarCheckContext) {
            return Entry.Kind.BAR;
        }
        boolean flows = item instanceof NoteContext || item instanceof ChordContext || item instanceof RestContext;
        return flows ? Entry.Kind.FLOWING : Entry.Kind.ALONE;
    }

    private void walk(ParserRuleContext context, LineBuilder line, Lexeme first) {
        for (ParseTree child : context.children) {
            if (child instanceof BlockContext block) {
                line.body(body(block.children, block, context, line));
            } else if (child instanceof FieldsContext fields) {
                line.body(body(fields.children, fields, context, line));
            } else if (child instanceof ParserRuleContext rule) {
                walk(rule, line, first);
            } else {
                token(((TerminalNode) child), context, line, first);
            }
        }
    }

    private void token(TerminalNode node, ParserRuleContext context, LineBuilder line, Lexeme first) {
        Lexeme lexeme = (Lexeme) node.getSymbol();
        if (lexeme != first) {
            comments(lexeme).forEach(line::comment);
        }
        lastLine = lexeme.getLine();
        boolean separator = context instanceof AssignmentContext || context instanceof SetContext;
        if (lexeme.getType() != CmusicParser.COMMA || !separator) {
            TokenSpacing.set(lexeme, context, line);
        }
    }

    /** The comments before a comma that is dropped go to what follows it. */
    private void carry(Lexeme comma) {
        carried = comments(comma);
        lastLine = comma.getLine();
    }

    private Body body(List<ParseTree> children, ParserRuleContext body, ParserRuleContext owner, LineBuilder line) {
        Lexeme open = (Lexeme) body.getStart();
        Lexeme close = (Lexeme) body.getStop();
        comments(open).forEach(line::comment);
        Word opening = line.brace("{");
        lastLine = open.getLine();
        List<Entry> entries = new ArrayList<>();
        for (ParseTree child : children) {
            if (child instanceof ItemContext item) {
                entries.add(item(item));
            } else if (child instanceof ParserRuleContext field) {
                entries.add(entry(field, Entry.Kind.ALONE));
            } else if (((TerminalNode) child).getSymbol().getType() == CmusicParser.COMMA) {
                carry((Lexeme) ((TerminalNode) child).getSymbol());
            }
        }
        comments(close).forEach(line::comment);
        Word closing = line.brace("}");
        lastLine = close.getLine();
        boolean spacious =
                body instanceof FieldsContext || owner instanceof InstrumentContext || owner instanceof EffectContext;
        return new Body(opening, entries, closing, spacious ? 2 : 1, open.getLine() == close.getLine());
    }
}

package org.cmusic.grammar.layout;

import java.util.ArrayList;
import java.util.List;

/** Collects the elements of one entry, word by word, with the blanks between them. */
public final class LineBuilder {

    private final List<Element> elements = new ArrayList<>();
    private List<Comment> comments = new ArrayList<>();
    private int depth;
    private boolean glued = true;
    private boolean afterComma;

    /** A comment before the next word. */
    public LineBuilder comment(Comment comment) {
        comments.add(comment);
        return this;
    }

    /** A word with a blank before it, unless the one before takes none behind it. */
    public LineBuilder word(String text) {
        int level = afterComma ? 2 * depth : Word.UNBREAKABLE;
        return add(text, !glued, level, false);
    }

    /** A word that a long line may begin with. */
    public LineBuilder breakable(String text) {
        return add(text, !glued, 2 * depth, false);
    }

    /** A binary operator with blanks around it. */
    public LineBuilder operator(String text) {
        return add(text, true, 2 * depth + 1, false);
    }

    /** A sign that stands close to its neighbours on both sides. */
    public LineBuilder tight(String text) {
        return add(text, false, Word.UNBREAKABLE, true);
    }

    /** A sign that stands close to what follows. */
    public LineBuilder prefix(String text) {
        return add(text, !glued, afterComma ? 2 * depth : Word.UNBREAKABLE, true);
    }

    /** A sign that stands close to what is before. */
    public LineBuilder suffix(String text) {
        return add(text, false, Word.UNBREAKABLE, false);
    }

    /** A comma between arguments or items. */
    public LineBuilder comma() {
        suffix(",");
        afterComma = true;
        return this;
    }

    /** An opening bracket that belongs to the name before it. */
    public LineBuilder openTight(String bracket) {
        tight(bracket);
        depth++;
        return this;
    }

    /** An opening bracket that stands for itself. */
    public LineBuilder open(String bracket) {
        prefix(bracket);
        depth++;
        return this;
    }

    /** A closing bracket. */
    public LineBuilder close(String bracket) {
        depth--;
        return suffix(bracket);
    }

    /** The word {@code text} as part of a body, with the comments before it. */
    public Word brace(String text) {
        Word brace = new Word(text, true, Word.UNBREAKABLE, comments);
        comments = new ArrayList<>();
        return brace;
    }

    /** Braces and what is between them. */
    public LineBuilder body(Body body) {
        elements.add(body);
        glued = false;
        afterComma = false;
        return this;
    }

    /** The comments that no word has followed. */
    public List<Comment> takeComments() {
        List<Comment> taken = comments;
        comments = new ArrayList<>();
        return taken;
    }

    /** The entry, as it stands alone. */
    public Entry entry() {
        return entry(Entry.Kind.ALONE, true, false);
    }

    /** The entry. */
    public Entry entry(Entry.Kind kind, boolean lineBefore, boolean blankLineBefore) {
        return new Entry(elements, kind, lineBefore, blankLineBefore);
    }

    private LineBuilder add(String text, boolean apart, int breakLevel, boolean gluesNext) {
        elements.add(new Word(text, apart && !elements.isEmpty(), breakLevel, comments));
        comments = new ArrayList<>();
        glued = gluesNext;
        afterComma = false;
        return this;
    }
}

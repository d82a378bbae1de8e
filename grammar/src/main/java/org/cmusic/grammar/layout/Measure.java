package org.cmusic.grammar.layout;

import java.util.List;

/** How wide things are on one line. */
final class Measure {

    /** Wider than any line: something that needs lines of its own. */
    static final int ENDLESS = 1 << 20;

    private static final int BRACES = "{ }".length();

    private Measure() {}

    /** An entry on one line; its comments are not counted. */
    static int width(Entry entry) {
        int width = 0;
        for (Element element : entry.elements()) {
            boolean first = element == entry.elements().get(0);
            width += width(element);
            if (!first && element instanceof Word word && !word.comments().isEmpty()) {
                return ENDLESS;
            }
        }
        return Math.min(width, ENDLESS);
    }

    /** A body on one line, with the blank before it. */
    static int width(Body body) {
        boolean commented =
                !body.open().comments().isEmpty() || !body.close().comments().isEmpty();
        if (!body.oneLine() || commented) {
            return body.entries().isEmpty() && !commented ? 1 + BRACES : ENDLESS;
        }
        int width = 1 + BRACES;
        for (Entry entry : body.entries()) {
            width += entry.comments().isEmpty() ? body.gap() + width(entry) : ENDLESS;
        }
        return Math.min(width - (body.entries().isEmpty() ? 0 : body.gap() - 1), ENDLESS);
    }

    /** From one element up to the next at which a line might as well be broken, or to a body. */
    static int chunk(List<Element> elements, int from) {
        Word first = (Word) elements.get(from);
        int width = first.width();
        for (int i = from + 1; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof Word word)) {
                return width + " {".length();
            }
            if (word.breakLevel() <= first.breakLevel()) {
                return width;
            }
            width += word.width();
        }
        return width;
    }

    /** The words behind a body, up to the next one. */
    static int rest(List<Element> elements, int from) {
        int width = 0;
        for (int i = from; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof Word word)) {
                return width + " {".length();
            }
            width += word.width();
        }
        return width;
    }

    private static int width(Element element) {
        return element instanceof Body body ? width(body) : ((Word) element).width();
    }
}

package org.cmusic.grammar.carl;

import java.util.List;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Function;
import org.cmusic.model.carl.GlibcRandom;
import org.cmusic.model.carl.Memory;

/**
 * The expressions in brackets of an expression. Each is put in the place of its brackets as a whole number; where the number
 * is not known before the piece is played, as a sign that stands for it.
 */
final class Subscripts {
    private static final int MOST = 1000;

    private final String text;
    private final Remarks remarks;

    Subscripts(String text, Remarks remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    /** The text without brackets; what its signs stand for is added to the list. */
    String replace(List<Expression> found) throws BadExpression {
        if (text.indexOf('[') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', at)) {
            int close = closing(open);
            plain.append(text, at, open);
            Expression index = ExpressionReader.read(text.substring(open + 1, close), remarks);
            if (isKnown(index)) {
                plain.append((int) index.result(NOTHING));
            } else if (found.size() < MOST) {
                plain.append((char) (Operand.FIRST_SUBSCRIPT + found.size()));
                found.add(index);
            }
            at = close + 1;
        }
        return plain.append(text, at, text.length()).toString();
    }

    private int closing(int open) throws BadExpression {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new BadExpression("bracket", text);
    }

    private static boolean isKnown(Expression expression) {
        if (expression instanceof Expression.Application application) {
            return !dependsOnScore(application.function()) && isKnown(application.operand());
        }
        if (expression instanceof Expression.Combination combination) {
            return isKnown(combination.left()) && isKnown(combination.right());
        }
        return expression instanceof Expression.Constant;
    }

    private static boolean dependsOnScore(Function function) {
        return switch (function) {
            case RANDOM, HERTZ, SECONDS, SAMPLES, MILLISECONDS -> true;
            default -> false;
        };
    }

    /** What no expression that is known looks at. */
    private static final Memory NOTHING = new Memory() {
        @Override
        public float parameter(int index) {
            return 0;
        }

        @Override
        public float variable(int index) {
            return 0;
        }

        @Override
        public long rate() {
            return 1;
        }

        @Override
        public long functionLength() {
            return 1;
        }

        @Override
        public GlibcRandom random() {
            return new GlibcRandom();
        }
    };
}

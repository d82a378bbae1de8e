package org.cmusic.grammar.format;

import java.util.List;
import java.util.function.Consumer;
import org.cmusic.grammar.layout.LineBuilder;
import org.cmusic.grammar.parser.Identifiers;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Binary;
import org.cmusic.grammar.syntax.Breakpoint;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.Conditional;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.ExpressionVisitor;
import org.cmusic.grammar.syntax.ListLiteral;
import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.PointTime;
import org.cmusic.grammar.syntax.Points;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.Truth;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.grammar.syntax.Unreadable;

/** Adds the words of an expression to a line, with the parentheses its precedence needs. */
final class ExpressionPrinter implements ExpressionVisitor<LineBuilder> {

    private static final int CONDITIONAL = 0;
    private static final int PRIMARY = 9;

    private final LineBuilder line;

    ExpressionPrinter(LineBuilder line) {
        this.line = line;
    }

    void print(Expression expression) {
        expression.accept(this);
    }

    /** In parentheses if it binds looser than {@code level}. */
    void print(Expression expression, int level) {
        if (level(expression) < level) {
            line.open("(");
            print(expression);
            line.close(")");
        } else {
            print(expression);
        }
    }

    /** What stands behind an {@code @}. */
    void printPrimary(Expression expression) {
        print(expression, PRIMARY);
    }

    void arguments(List<Argument> arguments) {
        line.openTight("(");
        separated(arguments, argument -> {
            argument.name().ifPresent(name -> {
                line.word(name.text());
                line.tight("=");
            });
            print(argument.value());
        });
        line.close(")");
    }

    static String identifier(String name) {
        if (!Identifiers.isIdentifier(name)) {
            throw new IllegalArgumentException("not a name of the language: " + name);
        }
        return name;
    }

    private static int level(Expression expression) {
        if (expression instanceof Binary binary) {
            return binary.operator().level();
        }
        if (expression instanceof Unary unary) {
            return unary.operator() == Unary.Operator.MINUS
                    ? Binary.Operator.LEVEL_OF_MINUS
                    : Binary.Operator.LEVEL_OF_NOT;
        }
        return expression instanceof Conditional ? CONDITIONAL : PRIMARY;
    }

    @Override
    public LineBuilder visit(Quantity quantity) {
        return line.word(quantity.written());
    }

    @Override
    public LineBuilder visit(Text text) {
        return line.word(Quotation.of(text.value()));
    }

    @Override
    public LineBuilder visit(Truth truth) {
        return line.word(String.valueOf(truth.value()));
    }

    @Override
    public LineBuilder visit(PitchLiteral pitch) {
        return line.word(pitch.spelling());
    }

    @Override
    public LineBuilder visit(Reference reference) {
        return line.word(identifier(reference.name()));
    }

    @Override
    public LineBuilder visit(ListLiteral list) {
        line.open("[");
        separated(list.items(), this::print);
        return line.close("]");
    }

    @Override
    public LineBuilder visit(Unary unary) {
        if (unary.operator() == Unary.Operator.MINUS) {
            line.prefix("-");
        } else {
            line.word("not");
        }
        print(unary.operand(), level(unary) + 1);
        return line;
    }

    @Override
    public LineBuilder visit(Binary binary) {
        Binary.Operator operator = binary.operator();
        boolean toTheRight = operator == Binary.Operator.POWER;
        boolean loneLeft = toTheRight || operator.compares();
        print(binary.left(), operator.level() + (loneLeft ? 1 : 0));
        if (toTheRight) {
            line.tight(operator.symbol());
        } else {
            line.operator(operator.symbol());
        }
        print(binary.right(), operator.level() + (toTheRight ? 0 : 1));
        return line;
    }

    @Override
    public LineBuilder visit(Conditional conditional) {
        line.word("if");
        print(conditional.condition(), CONDITIONAL + 1);
        line.operator("then");
        print(conditional.positive(), CONDITIONAL + 1);
        line.operator("else");
        print(conditional.negative());
        return line;
    }

    @Override
    public LineBuilder visit(Call call) {
        line.word(identifier(call.function().text()));
        arguments(call.arguments());
        return line;
    }

    @Override
    public LineBuilder visit(Points points) {
        line.word("points");
        line.openTight("(");
        separated(points.points(), this::breakpoint);
        for (Argument argument : points.arguments()) {
            line.comma();
            line.word(argument.name().orElseThrow().text()).tight("=");
            print(argument.value());
        }
        return line.close(")");
    }

    @Override
    public LineBuilder visit(Unreadable unreadable) {
        throw new IllegalArgumentException("a tree with errors of syntax cannot be printed");
    }

    private void breakpoint(Breakpoint point) {
        if (point.time() instanceof PointTime.Moment moment) {
            print(moment.time());
        } else {
            line.word("end");
        }
        line.suffix(":");
        print(point.value());
        point.shape().ifPresent(this::print);
    }

    private <T> void separated(List<T> items, Consumer<T> print) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                line.comma();
            }
            print.accept(items.get(i));
        }
    }
}

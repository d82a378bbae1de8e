package org.cmusic.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.cmusic.model.UnitGenerators;
import org.cmusic.model.expression.Expression.Point;
import org.cmusic.model.expression.Expression.PointTime;
import org.cmusic.model.expression.Expression.Shape;

/** What an expression consists of. */
public final class ExpressionTree {
    private ExpressionTree() {}

    /** The expressions directly within, in written order. */
    public static List<Expression> children(Expression expression) {
        if (expression instanceof Expression.Negation negation) {
            return List.of(negation.operand());
        }
        if (expression instanceof Expression.Not not) {
            return List.of(not.operand());
        }
        if (expression instanceof Expression.Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (expression instanceof Expression.And and) {
            return List.of(and.left(), and.right());
        }
        if (expression instanceof Expression.Or or) {
            return List.of(or.left(), or.right());
        }
        if (expression instanceof Expression.Conditional conditional) {
            return List.of(conditional.condition(), conditional.then(), conditional.otherwise());
        }
        if (expression instanceof Expression.Listing listing) {
            return listing.items();
        }
        if (expression instanceof Expression.Application application) {
            return application.arguments();
        }
        return childrenOfChance(expression);
    }

    private static List<Expression> childrenOfChance(Expression expression) {
        if (expression instanceof Expression.Random random) {
            return List.of(random.low(), random.high());
        }
        if (expression instanceof Expression.Choose choose) {
            return List.of(choose.list());
        }
        if (expression instanceof Expression.Points points) {
            return childrenOfPoints(points);
        }
        List<Expression> arguments = new ArrayList<>();
        if (expression instanceof Expression.Unit unit) {
            unit.arguments().forEach(argument -> argument.ifPresent(arguments::add));
        }
        return arguments;
    }

    private static List<Expression> childrenOfPoints(Expression.Points points) {
        List<Expression> children = new ArrayList<>();
        for (Point point : points.points()) {
            if (point.time() instanceof PointTime.At at) {
                children.add(at.time());
            }
            children.add(point.value());
            if (point.shape() instanceof Shape.Curved curved) {
                children.add(curved.curvature());
            }
        }
        return children;
    }

    /** The same expression of other parts: each expression directly within is replaced, in written order. */
    public static Expression map(Expression expression, UnaryOperator<Expression> change) {
        if (expression instanceof Expression.Negation negation) {
            return new Expression.Negation(change.apply(negation.operand()), negation.origin());
        }
        if (expression instanceof Expression.Not not) {
            return new Expression.Not(change.apply(not.operand()), not.origin());
        }
        if (expression instanceof Expression.Binary binary) {
            return new Expression.Binary(
                    binary.operator(), change.apply(binary.left()), change.apply(binary.right()), binary.origin());
        }
        if (expression instanceof Expression.And and) {
            return new Expression.And(change.apply(and.left()), change.apply(and.right()), and.origin());
        }
        if (expression instanceof Expression.Or or) {
            return new Expression.Or(change.apply(or.left()), change.apply(or.right()), or.origin());
        }
        if (expression instanceof Expression.Conditional choice) {
            return new Expression.Conditional(
                    change.apply(choice.condition()),
                    change.apply(choice.then()),
                    change.apply(choice.otherwise()),
                    choice.origin());
        }
        return mapSeveral(expression, change);
    }

    private static Expression mapSeveral(Expression expression, UnaryOperator<Expression> change) {
        if (expression instanceof Expression.Listing listing) {
            return new Expression.Listing(mapAll(listing.items(), change), listing.origin());
        }
        if (expression instanceof Expression.Application application) {
            return new Expression.Application(
                    application.function(), mapAll(application.arguments(), change), application.origin());
        }
        if (expression instanceof Expression.Random random) {
            return new Expression.Random(
                    change.apply(random.low()), change.apply(random.high()), random.site(), random.origin());
        }
        if (expression instanceof Expression.Choose choose) {
            return new Expression.Choose(change.apply(choose.list()), choose.site(), choose.origin());
        }
        if (expression instanceof Expression.Points points) {
            return new Expression.Points(
                    points.points().stream().map(point -> map(point, change)).toList(), points.origin());
        }
        if (expression instanceof Expression.Unit unit) {
            List<Optional<Expression>> arguments = unit.arguments().stream()
                    .map(argument -> argument.map(change))
                    .toList();
            return new Expression.Unit(unit.generator(), arguments, unit.site(), unit.origin());
        }
        return expression;
    }

    private static List<Expression> mapAll(List<Expression> expressions, UnaryOperator<Expression> change) {
        return expressions.stream().map(change).toList();
    }

    private static Point map(Point point, UnaryOperator<Expression> change) {
        PointTime time =
                point.time() instanceof PointTime.At at ? new PointTime.At(change.apply(at.time())) : point.time();
        Expression value = change.apply(point.value());
        Shape shape = point.shape() instanceof Shape.Curved curved
                ? new Shape.Curved(change.apply(curved.curvature()))
                : point.shape();
        return new Point(time, value, shape, point.origin());
    }

    /** The same expression with its unit generators numbered anew, in the order in which reading its text would. */
    public static Expression numbered(Expression expression, IntSupplier sites) {
        if (expression instanceof Expression.Constant) {
            return expression;
        }
        Expression itself = expression instanceof Expression.Unit unit
                ? new Expression.Unit(unit.generator(), unit.arguments(), sites.getAsInt(), unit.origin())
                : expression;
        return map(itself, part -> numbered(part, sites));
    }

    /** The local names that an expression uses, by slot. */
    public static Map<Integer, String> localNames(Expression expression) {
        Map<Integer, String> names = new TreeMap<>();
        collectNames(expression, names);
        return names;
    }

    private static void collectNames(Expression expression, Map<Integer, String> names) {
        if (expression instanceof Expression.Local local) {
            names.put(local.slot(), local.name());
        }
        if (!isPlain(expression)) {
            children(expression).forEach(child -> collectNames(child, names));
        }
    }

    /** Whether anything in an expression is random. */
    public static boolean drawsChance(Expression expression) {
        boolean itself = expression instanceof Expression.Random
                || expression instanceof Expression.Choose
                || expression instanceof Expression.Unit unit && UnitGenerators.drawsChance(unit.generator());
        if (itself || isPlain(expression)) {
            return itself;
        }
        for (Expression child : children(expression)) {
            if (drawsChance(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(Expression expression) {
        return expression instanceof Expression.Constant
                || expression instanceof Expression.Points points && points.isPlain();
    }
}

package org.cmusic.model.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        children(expression).forEach(child -> collectNames(child, names));
    }

    /** Whether anything in an expression is random. */
    public static boolean drawsChance(Expression expression) {
        boolean itself = expression instanceof Expression.Random
                || expression instanceof Expression.Choose
                || expression instanceof Expression.Unit unit && UnitGenerators.drawsChance(unit.generator());
        return itself || children(expression).stream().anyMatch(ExpressionTree::drawsChance);
    }
}

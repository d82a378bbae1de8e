package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Breakpoint;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.PlainPoints;
import org.cmusic.grammar.syntax.Points;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Expression.Point;
import org.cmusic.model.expression.Expression.PointTime;
import org.cmusic.model.expression.Expression.Shape;
import org.cmusic.model.expression.NumberPoints;
import org.cmusic.model.expression.Value;

/** Lowers a {@code points} list. */
final class PointsLowering {
    private final ExpressionLowering expressions;
    private final Context context;

    PointsLowering(ExpressionLowering expressions, Context context) {
        this.expressions = expressions;
        this.context = context;
    }

    Expression lower(Points points) {
        Place place = new Place(points.span());
        Optional<Shape> common = Optional.of(new Shape.Straight());
        for (Argument argument : points.arguments()) {
            common = shape(argument.value());
        }
        if (common.isEmpty() || points.points().isEmpty()) {
            return new Expression.Broken(place);
        }
        if (points.points() instanceof PlainPoints plain && !(common.get() instanceof Shape.Curved)) {
            Optional<NumberPoints> numbers = NumberLowering.lower(plain, common.get());
            if (numbers.isPresent()) {
                return new Expression.Points(numbers.get(), place);
            }
        }
        return lower(points, common, place);
    }

    private Expression lower(Points points, Optional<Shape> common, Place place) {
        List<Point> lowered = new ArrayList<>();
        for (Breakpoint point : points.points()) {
            Optional<Shape> shape =
                    point.shape().isPresent() ? shape(point.shape().get()) : common;
            if (shape.isEmpty()) {
                return new Expression.Broken(new Place(point.span()));
            }
            lowered.add(new Point(
                    time(point.time()),
                    expressions.lower(point.value(), context),
                    shape.get(),
                    new Place(point.span())));
        }
        return new Expression.Points(lowered, place);
    }

    private PointTime time(org.cmusic.grammar.syntax.PointTime time) {
        if (!(time instanceof org.cmusic.grammar.syntax.PointTime.Moment moment)) {
            return new PointTime.End();
        }
        if (moment.time() instanceof Quantity quantity && quantity.unit() == Unit.PERCENT) {
            return new PointTime.Share(((Value.Quantity) Literals.value(quantity)).amount());
        }
        return new PointTime.At(expressions.lower(moment.time(), context));
    }

    private Optional<Shape> shape(org.cmusic.grammar.syntax.Expression shape) {
        if (shape instanceof Reference reference) {
            return switch (reference.name()) {
                case "straight" -> Optional.of(new Shape.Straight());
                case "linear" -> Optional.of(new Shape.Linear());
                case "exp" -> Optional.of(new Shape.Exponential());
                default -> Optional.empty();
            };
        }
        boolean curved = shape instanceof Call call
                && call.function().text().equals("curve")
                && call.arguments().size() == 1;
        return curved
                ? Optional.of(new Shape.Curved(
                        expressions.lower(((Call) shape).arguments().get(0).value(), context)))
                : Optional.empty();
    }
}

package org.cmusic.model.score;

import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.RandomStream;
import org.cmusic.model.Wave;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Expression.PointTime;
import org.cmusic.model.expression.Expression.Shape;
import org.cmusic.model.expression.ExpressionTree;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.FlatNotes.FlatNote;

/** A key of what a flat note says, wherever it stands: the same for equal notes, and on every machine. */
final class ContentKey {
    private static final long CONSTANT = 1;
    private static final long SPELLED = 2;
    private static final long OTHER = 3;

    /** The keys of the names of all kinds, in their order. */
    private static final long[] KINDS = kinds();

    private ContentKey() {}

    private static long[] kinds() {
        Kind[] kinds = Kind.values();
        long[] keys = new long[kinds.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = RandomStream.key(kinds[i].label());
        }
        return keys;
    }

    static long of(FlatNote note) {
        long key = RandomStream.key(note.instrument().name());
        key = RandomStream.mix(key, of(note.at()));
        key = RandomStream.mix(key, of(note.length()));
        for (Optional<Expression> argument : note.arguments()) {
            key = RandomStream.mix(key, argument.isPresent() ? of(argument.get()) : 0);
        }
        return key;
    }

    static long of(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return RandomStream.mix(CONSTANT, of(constant.result()));
        }
        if (expression instanceof Expression.Spelled spelled) {
            return RandomStream.mix(SPELLED, RandomStream.key(spelled.pitch().toString()));
        }
        long key = RandomStream.mix(OTHER, RandomStream.key(form(expression)));
        for (Expression child : ExpressionTree.children(expression)) {
            key = RandomStream.mix(key, of(child));
        }
        return key;
    }

    /** What an expression is besides its parts. */
    private static String form(Expression expression) {
        String form = expression.getClass().getSimpleName();
        if (expression instanceof Expression.Binary binary) {
            return form + binary.operator().symbol();
        }
        if (expression instanceof Expression.Application application) {
            return form + application.function().label();
        }
        if (expression instanceof Expression.Unit unit) {
            StringBuilder given = new StringBuilder(form + unit.generator().name());
            unit.arguments().forEach(argument -> given.append(argument.isPresent() ? '+' : '-'));
            return given.toString();
        }
        if (expression instanceof Expression.Points points) {
            StringBuilder times = new StringBuilder(form);
            points.points().forEach(point -> times.append(form(point)));
            return times.toString();
        }
        return form;
    }

    private static String form(Expression.Point point) {
        String time = point.time() instanceof PointTime.Share share
                ? Long.toHexString(Double.doubleToLongBits(share.fraction()))
                : point.time().getClass().getSimpleName();
        Shape shape = point.shape();
        return time + shape.getClass().getSimpleName();
    }

    private static long of(Value value) {
        if (value instanceof Value.Quantity quantity) {
            long kind = KINDS[quantity.kind().ordinal()];
            return RandomStream.mix(kind, Double.doubleToLongBits(quantity.amount() + 0.0));
        }
        if (value instanceof Value.Span span) {
            return of(span.beats());
        }
        if (value instanceof Value.Items items) {
            long key = items.values().size();
            for (Value item : items.values()) {
                key = RandomStream.mix(key, of(item));
            }
            return key;
        }
        if (value instanceof Value.Form form) {
            return of(form.wave());
        }
        if (value instanceof Value.Text text) {
            return RandomStream.key("\"" + text.text());
        }
        if (value instanceof Value.Choice choice) {
            return RandomStream.key(choice.name());
        }
        return value instanceof Value.Deferred deferred
                ? of(deferred.expression())
                : RandomStream.key(value.equals(Value.truth(true)) ? "true" : "false");
    }

    /** The key of a number of beats. */
    static long of(Beats beats) {
        return RandomStream.mix(beats.numerator(), beats.denominator());
    }

    private static long of(Wave wave) {
        if (wave instanceof Wave.Samples samples) {
            return of(samples.values());
        }
        Wave.Harmonics harmonics = (Wave.Harmonics) wave;
        return RandomStream.mix(of(harmonics.amplitudes()), of(harmonics.phases()));
    }

    private static long of(double[] numbers) {
        long key = numbers.length;
        for (double number : numbers) {
            key = RandomStream.mix(key, Double.doubleToLongBits(number));
        }
        return key;
    }
}

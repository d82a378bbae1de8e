package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.check.RandomCall;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.ListLiteral;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.Truth;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.grammar.syntax.Unreadable;
import org.cmusic.model.Input;
import org.cmusic.model.Kind;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Function;
import org.cmusic.model.expression.Operator;
import org.cmusic.model.expression.Value;

/**
 * Lowers expressions. Names that mean nothing were reported by the checks of names; here they leave a broken expression.
 */
final class ExpressionLowering {
    private static final Value SILENCE = new Value.Quantity(Kind.LEVEL, Double.NEGATIVE_INFINITY);

    private final Program program;
    private Optional<Globals> globals = Optional.empty();

    ExpressionLowering(Program program) {
        this.program = program;
    }

    /** Tells where the values of definitions come from. */
    void resolveWith(Globals values) {
        globals = Optional.of(values);
    }

    /** An expression in a place that wants no choice. */
    Expression lower(org.cmusic.grammar.syntax.Expression expression, Context context) {
        Place place = new Place(expression.span());
        if (expression instanceof Quantity quantity) {
            return new Expression.Constant(Literals.value(quantity), place);
        }
        if (expression instanceof Text text) {
            return new Expression.Constant(new Value.Text(text.value()), place);
        }
        if (expression instanceof Truth truth) {
            return new Expression.Constant(Value.truth(truth.value()), place);
        }
        if (expression instanceof PitchLiteral pitch) {
            return new Expression.Spelled(Literals.pitch(pitch), place);
        }
        if (expression instanceof Reference reference) {
            return reference(reference, context);
        }
        if (expression instanceof ListLiteral list) {
            return new Expression.Listing(lowerAll(list.items(), context), place);
        }
        if (expression instanceof org.cmusic.grammar.syntax.Points points) {
            return new PointsLowering(this, context).lower(points);
        }
        if (expression instanceof Call call) {
            return call(call, context);
        }
        return operation(expression, context, place);
    }

    private Expression operation(org.cmusic.grammar.syntax.Expression expression, Context context, Place place) {
        if (expression instanceof Unary unary) {
            Expression operand = lower(unary.operand(), context);
            return unary.operator() == Unary.Operator.NOT
                    ? new Expression.Not(operand, place)
                    : negated(operand, place);
        }
        if (expression instanceof org.cmusic.grammar.syntax.Binary binary) {
            return binary(binary, context, place);
        }
        if (expression instanceof org.cmusic.grammar.syntax.Conditional conditional) {
            return new Expression.Conditional(
                    lower(conditional.condition(), context),
                    lower(conditional.positive(), context),
                    lower(conditional.negative(), context),
                    place);
        }
        return new Expression.Broken(place);
    }

    /** A negative literal is a constant, which flat notes keep in columns; there is no opposite of silence. */
    private static Expression negated(Expression operand, Place place) {
        if (operand instanceof Expression.Constant constant
                && constant.result() instanceof Value.Quantity quantity
                && Double.isFinite(quantity.amount())) {
            return new Expression.Constant(new Value.Quantity(quantity.kind(), -quantity.amount()), place);
        }
        return new Expression.Negation(operand, place);
    }

    private List<Expression> lowerAll(List<org.cmusic.grammar.syntax.Expression> expressions, Context context) {
        return expressions.stream()
                .map(expression -> lower(expression, context))
                .toList();
    }

    private Expression binary(org.cmusic.grammar.syntax.Binary binary, Context context, Place place) {
        Expression left = lower(binary.left(), context);
        Expression right = lower(binary.right(), context);
        return switch (binary.operator()) {
            case OR -> new Expression.Or(left, right, place);
            case AND -> new Expression.And(left, right, place);
            case EQUAL -> new Expression.Binary(Operator.EQUAL, left, right, place);
            case UNEQUAL -> new Expression.Binary(Operator.NOT_EQUAL, left, right, place);
            case LESS -> new Expression.Binary(Operator.LESS, left, right, place);
            case AT_MOST -> new Expression.Binary(Operator.LESS_OR_EQUAL, left, right, place);
            case GREATER -> new Expression.Binary(Operator.GREATER, left, right, place);
            case AT_LEAST -> new Expression.Binary(Operator.GREATER_OR_EQUAL, left, right, place);
            case ADD -> new Expression.Binary(Operator.ADD, left, right, place);
            case SUBTRACT -> new Expression.Binary(Operator.SUBTRACT, left, right, place);
            case MULTIPLY -> new Expression.Binary(Operator.MULTIPLY, left, right, place);
            case DIVIDE -> new Expression.Binary(Operator.DIVIDE, left, right, place);
            case POWER -> new Expression.Binary(Operator.POWER, left, right, place);
        };
    }

    private Expression reference(Reference reference, Context context) {
        Place place = new Place(reference.span());
        String name = reference.name();
        Optional<Locals.Local> local = context.locals().find(name);
        if (local.isPresent()) {
            return new Expression.Local(local.get().slot(), name, place);
        }
        Optional<Definition> definition =
                context.let(name).or(() -> program.namespace(context.file()).find(name));
        if (definition.isPresent()) {
            return defined(definition.get(), context, place);
        }
        if (name.equals("silence")) {
            return new Expression.Constant(SILENCE, place);
        }
        if (name.equals("bank") && context.role() == Context.Role.INSTRUMENT) {
            return new Expression.Bank(place);
        }
        if (name.equals("input") && context.role() == Context.Role.EFFECT) {
            return new Expression.Sent(place);
        }
        return new Expression.Broken(place);
    }

    private Expression defined(Definition definition, Context context, Place place) {
        Optional<Value> value = globals.orElseThrow().value(definition, context);
        if (value.isEmpty()) {
            return new Expression.Broken(place);
        }
        return value.get() instanceof Value.Deferred deferred
                ? deferred.expression()
                : new Expression.Constant(value.get(), place);
    }

    private Expression call(Call call, Context context) {
        Place place = new Place(call.span());
        String name = call.function().text();
        List<Argument> arguments = call.arguments();
        if (name.equals("random") && RandomCall.drawsBetween(call)) {
            int site = context.sites().take();
            return new Expression.Random(
                    lower(arguments.get(0).value(), context),
                    lower(arguments.get(1).value(), context),
                    site,
                    place);
        }
        if (name.equals("choose") && arguments.size() == 1) {
            int site = context.sites().take();
            return new Expression.Choose(lower(arguments.get(0).value(), context), site, place);
        }
        Optional<Function> function = Function.of(name);
        if (function.isPresent()) {
            return application(function.get(), arguments, context, place);
        }
        return UnitGenerators.find(name)
                .map(generator -> unit(generator, arguments, context, place))
                .orElseGet(() -> new Expression.Broken(place));
    }

    private Expression application(Function function, List<Argument> arguments, Context context, Place place) {
        int count = arguments.size();
        if (count < function.leastArguments() || count > function.mostArguments()) {
            return new Expression.Broken(place);
        }
        return new Expression.Application(
                function,
                arguments.stream()
                        .map(argument -> lower(argument.value(), context))
                        .toList(),
                place);
    }

    private Expression unit(UnitGenerator generator, List<Argument> arguments, Context context, Place place) {
        // A wave draws nothing: one that is written out and one with a name of its own leave all numbers alike.
        int site = generator.role() == UnitGenerator.Role.WAVE
                ? 0
                : context.sites().take();
        List<Input> inputs = generator.inputs();
        List<Optional<Expression>> filled = new ArrayList<>();
        inputs.forEach(input -> filled.add(Optional.empty()));
        List<Argument> unnamed =
                arguments.stream().filter(argument -> argument.name().isEmpty()).toList();
        if (takesAll(inputs, unnamed)) {
            List<Expression> items = unnamed.stream()
                    .map(argument -> lower(argument.value(), context))
                    .toList();
            filled.set(0, Optional.of(listing(items, place)));
        } else if (!fillUnnamed(inputs, unnamed, filled, context)) {
            return new Expression.Broken(place);
        }
        if (!fillNamed(inputs, arguments, filled, context) || lacksRequired(inputs, filled)) {
            return new Expression.Broken(place);
        }
        return new Expression.Unit(generator, filled, site, place);
    }

    private static boolean takesAll(List<Input> inputs, List<Argument> unnamed) {
        return !inputs.isEmpty() && inputs.get(0).kind() == Kind.LIST && !unnamed.isEmpty();
    }

    /** One unnamed argument may be the list itself. */
    private static Expression listing(List<Expression> items, Place place) {
        boolean list = items.size() == 1
                && (items.get(0) instanceof Expression.Listing
                        || items.get(0) instanceof Expression.Constant constant
                                && constant.result() instanceof Value.Items);
        return list ? items.get(0) : new Expression.Listing(items, place);
    }

    private boolean fillUnnamed(
            List<Input> inputs, List<Argument> unnamed, List<Optional<Expression>> filled, Context context) {
        if (unnamed.size() > inputs.size()) {
            return false;
        }
        for (int i = 0; i < unnamed.size(); i++) {
            filled.set(i, Optional.of(argument(inputs.get(i), unnamed.get(i), context)));
        }
        return true;
    }

    private boolean fillNamed(
            List<Input> inputs, List<Argument> arguments, List<Optional<Expression>> filled, Context context) {
        for (Argument argument : arguments) {
            if (argument.name().isPresent()) {
                int index = index(inputs, argument.name().get().text());
                if (index < 0) {
                    return false;
                }
                filled.set(index, Optional.of(argument(inputs.get(index), argument, context)));
            }
        }
        return true;
    }

    private Expression argument(Input input, Argument argument, Context context) {
        return input.kind() == Kind.CHOICE ? choice(argument.value(), context) : lower(argument.value(), context);
    }

    /** Where a choice is wanted, a bare name is one, whatever else it means elsewhere. */
    private Expression choice(org.cmusic.grammar.syntax.Expression value, Context context) {
        Place place = new Place(value.span());
        if (value instanceof Reference reference) {
            return new Expression.Constant(new Value.Choice(reference.name()), place);
        }
        return value instanceof org.cmusic.grammar.syntax.Conditional conditional
                ? new Expression.Conditional(
                        lower(conditional.condition(), context),
                        choice(conditional.positive(), context),
                        choice(conditional.negative(), context),
                        place)
                : lower(value, context);
    }

    private static int index(List<Input> inputs, String name) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean lacksRequired(List<Input> inputs, List<Optional<Expression>> filled) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).isRequired() && filled.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node could not be read. */
    static boolean isUnreadable(Node node) {
        return node instanceof Unreadable;
    }
}

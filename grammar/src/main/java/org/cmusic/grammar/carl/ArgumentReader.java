package org.cmusic.grammar.carl;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Messages;
import org.cmusic.model.carl.Argument;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.UnitGenerator;

/**
 * Reads the arguments of a unit generator. One that begins with a letter is what the letter says, whatever follows its
 * number; any other is an expression of which the value where the instrument is defined counts.
 */
final class ArgumentReader {
    /** The highest number of a block: each is as long as all samples computed at once. */
    private static final int HIGHEST_BLOCK = 999;

    private static final Pattern NUMBERED = Pattern.compile("([bpvfsd])(\\d+)(.*)");
    private static final Pattern SUBSCRIPTED = Pattern.compile("([bpvfsd])\\[(.*)](.*)");
    private static final Pattern LETTER = Pattern.compile("[bpvfsdc].*");

    private final Desk desk;
    private final Rehearsal rehearsal;
    private final UnitGenerator unit;
    private final Dynamics dynamics;

    ArgumentReader(Desk desk, Rehearsal rehearsal, UnitGenerator unit, Dynamics dynamics) {
        this.desk = desk;
        this.rehearsal = rehearsal;
        this.unit = unit;
        this.dynamics = dynamics;
    }

    /** The argument in a place; what does not belong there is reported. */
    Optional<Argument> read(Field field, int place) {
        Optional<Argument> argument = argument(field);
        UnitGenerator.Slot slot = slot(place);
        if (argument.isPresent()
                && slot != null
                && slot.letters().indexOf(argument.get().letter()) < 0) {
            desk.report(field.at("carl-argument")
                    .with("text", field.text())
                    .with("slot", slot.name())
                    .with("unit", unit.symbol())
                    .with("kinds", kinds(slot.letters())));
            return Optional.empty();
        }
        return argument;
    }

    private UnitGenerator.Slot slot(int place) {
        int count = unit.slots().size();
        if (place < count) {
            return unit.slots().get(place);
        }
        return unit.repeated() == 0
                ? null
                : unit.slots().get(count - unit.repeated() + (place - count) % unit.repeated());
    }

    private static String kinds(String letters) {
        return letters.chars()
                .mapToObj(letter -> Messages.phrase("expected.carl-" + (char) letter))
                .collect(Collectors.joining(", "));
    }

    private Optional<Argument> argument(Field field) {
        if (field.text().equals("d")) {
            return Optional.of(new Argument.Dynamic(dynamics.next()));
        }
        Matcher numbered = NUMBERED.matcher(field.text());
        if (numbered.matches()) {
            return numbered(field, numbered.group(1).charAt(0), number(numbered.group(2)), numbered.group(3));
        }
        Matcher subscripted = SUBSCRIPTED.matcher(field.text());
        if (subscripted.matches()) {
            Field inner = new Field(subscripted.group(2), field.end(), field.span(), field.use());
            Expression index = desk.expression(inner);
            return index == Desk.BROKEN
                    ? Optional.empty()
                    : numbered(
                            field, subscripted.group(1).charAt(0), (int) index.result(rehearsal), subscripted.group(3));
        }
        if (LETTER.matcher(field.text()).matches()) {
            desk.report(field.at("carl-argument").variant("letter").with("text", field.text()));
            return Optional.empty();
        }
        return expression(field);
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private Optional<Argument> numbered(Field field, char letter, int index, String behind) {
        int highest = letter == 'b' ? HIGHEST_BLOCK : Store.HIGHEST;
        if (index < 0 || index > highest) {
            rehearsal.outOfRange(field, "number", index, "0 to " + highest);
            return Optional.empty();
        }
        if (!behind.isEmpty()) {
            desk.report(field.at("carl-ignored")
                    .variant("argument")
                    .with("text", field.text())
                    .with("taken", String.format(Locale.ROOT, "%c%d", letter, index)));
        }
        return Optional.of(
                switch (letter) {
                    case 'b' -> new Argument.Block(index);
                    case 'p' -> new Argument.Parameter(index);
                    case 'v' -> new Argument.Variable(index);
                    case 'f' -> new Argument.Table(index);
                    case 's' -> new Argument.Text(index);
                    default -> new Argument.Dynamic(dynamics.use(index));
                });
    }

    private Optional<Argument> expression(Field field) {
        Expression expression = desk.expression(field);
        if (expression == Desk.BROKEN) {
            return Optional.empty();
        }
        if (readsParameters(expression)) {
            desk.report(field.at("carl-argument").variant("parameter").with("text", field.text()));
            return Optional.empty();
        }
        expression.result(rehearsal);
        return Optional.of(new Argument.Number(expression));
    }

    private static boolean readsParameters(Expression expression) {
        if (expression instanceof Expression.Application application) {
            return readsParameters(application.operand());
        }
        if (expression instanceof Expression.Combination combination) {
            return readsParameters(combination.left()) || readsParameters(combination.right());
        }
        return expression instanceof Expression.Parameter
                || expression instanceof Expression.Variable variable && readsParameters(variable.index());
    }
}

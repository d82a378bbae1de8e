package org.cmusic.engine.carl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cmusic.model.carl.Argument;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.Operator;
import org.cmusic.model.carl.Setting;
import org.cmusic.model.carl.Statement;
import org.cmusic.model.carl.UnitGenerator;

/** A score of any statements with any numbers, most of which mean nothing. */
final class RandomCarlScore {
    private static final double[] STRANGE = {
        0, 1, -1, .5, 2, 7, 100, 1024, -0.0, 1e-9, 1e9, -1e9, 1e20, 1e38, 1e300, Double.POSITIVE_INFINITY, Double.NaN
    };

    /** None of them is long in samples: those beyond all measure have none. */
    private static final double[] TIMES = {0, -1, -1e20, 5, 1e20, 1e38, Double.POSITIVE_INFINITY, Double.NaN};

    private final Random random;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private int dynamics;

    private RandomCarlScore(long seed) {
        random = new Random(seed);
    }

    /** About a tenth of a second, unless strange times make it longer: those are few samples. */
    static HandmadeScore of(long seed) {
        RandomCarlScore score = new RandomCarlScore(seed);
        HandmadeScore handmade = HandmadeScore.at(200);
        score.make();
        score.statements.forEach(handmade::add);
        return handmade;
    }

    private void make() {
        for (int i = 0; i < 3; i++) {
            define("i" + i);
        }
        for (int i = 0; i < 14; i++) {
            statements.add(statement());
        }
    }

    private void define(String name) {
        List<Instrument.Call> calls = new ArrayList<>();
        dynamics = 0;
        for (int i = 0; i < 4; i++) {
            UnitGenerator unit = UnitGenerator.values()[random.nextInt(UnitGenerator.values().length)];
            calls.add(call(unit));
        }
        calls.add(new Instrument.Call(UnitGenerator.OUT, List.of(new Argument.Block(1 + random.nextInt(3))), 0));
        Instrument instrument = new Instrument(name, calls);
        instruments.add(instrument);
        statements.add(new Statement.Definition(number(0), instrument, 0));
    }

    private Instrument.Call call(UnitGenerator unit) {
        List<Argument> arguments = new ArrayList<>();
        for (UnitGenerator.Slot slot : unit.slots()) {
            arguments.add(argument(slot.letters()));
        }
        int more = unit.repeated() * random.nextInt(3);
        for (int i = 0; i < more; i++) {
            arguments.add(argument(unit.slots()
                    .get(unit.slots().size() - unit.repeated() + i % unit.repeated())
                    .letters()));
        }
        return new Instrument.Call(unit, arguments, 0);
    }

    private Argument argument(String letters) {
        return switch (letters.charAt(random.nextInt(letters.length()))) {
            case 'b' -> new Argument.Block(1 + random.nextInt(3));
            case 'p' -> new Argument.Parameter(random.nextInt(12));
            case 'v' -> new Argument.Variable(random.nextInt(6));
            case 'f' -> new Argument.Table(random.nextInt(4));
            case 's' -> new Argument.Text(random.nextInt(3));
            case 'd' -> new Argument.Dynamic(++dynamics);
            default -> new Argument.Number(value());
        };
    }

    private Expression value() {
        return switch (random.nextInt(6)) {
            case 0 -> number(STRANGE[random.nextInt(STRANGE.length)]);
            case 1 -> new Expression.Parameter(number(random.nextInt(10)));
            case 2 -> new Expression.Variable(number(random.nextInt(10)));
            case 3 ->
                new Expression.Combination(
                        Operator.values()[random.nextInt(Operator.values().length)], plain(), plain());
            default -> plain();
        };
    }

    private Expression plain() {
        return number(random.nextGaussian() * 10);
    }

    private static Expression number(double value) {
        return new Expression.Constant(value);
    }

    /** Mostly short, sometimes strange. */
    private Expression time() {
        return number(random.nextInt(8) == 0 ? TIMES[random.nextInt(TIMES.length)] : random.nextDouble() * .2);
    }

    private Statement statement() {
        return switch (random.nextInt(10)) {
            case 0 -> new Statement.Settings(List.of(setting()), 0);
            case 1 -> new Statement.Section(random.nextBoolean() ? Optional.of(time()) : Optional.empty(), 0);
            case 2 ->
                new Statement.Assignment(
                        time(), Statement.Target.values()[random.nextInt(2)], value(), List.of(value(), value()), 0);
            case 3 -> new Statement.TextAssignment(time(), number(random.nextInt(3)), List.of("-c -d2 x"), 0);
            case 4 -> merge();
            case 5, 6 -> filling();
            default -> note();
        };
    }

    private Statement.Note note() {
        List<Expression> parameters = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            parameters.add(value());
        }
        return new Statement.Note(time(), instruments.get(random.nextInt(3)), time(), parameters, 0);
    }

    private Statement.Filling filling() {
        List<Statement.Given> given = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            given.add(
                    random.nextInt(8) == 0
                            ? new Statement.GivenText(random.nextInt(3))
                            : new Statement.GivenNumber(value()));
        }
        Generator generator = Generator.values()[random.nextInt(Generator.values().length)];
        Optional<Expression> length =
                random.nextBoolean() ? Optional.empty() : Optional.of(number(random.nextDouble() * 50));
        return new Statement.Filling(time(), generator, random.nextInt(4), length, given, 0);
    }

    private Statement merge() {
        return new Statement.Merge(
                List.of(
                        List.of(
                                new Statement.Line(note(), "note", " x"),
                                new Statement.Line(filling(), "gen", " y"),
                                new Statement.Line(new Statement.Printing(List.of(time(), value()), 0), "print", "")),
                        List.of(new Statement.Line(note(), "play", ""))),
                0);
    }

    private Setting setting() {
        return switch (random.nextInt(4)) {
            case 0 -> new Setting.Switch(Setting.Flag.values()[random.nextInt(Setting.Flag.values().length)]);
            case 1 -> new Setting.Steering(Setting.Role.values()[random.nextInt(2)], random.nextInt(6));
            case 2 ->
                new Setting.Places(
                        Setting.Layout.values()[random.nextInt(3)],
                        List.of(value(), value()),
                        List.of(value(), value()));
            default -> quantity();
        };
    }

    private Setting quantity() {
        Setting.Quantity quantity = Setting.Quantity.values()[random.nextInt(Setting.Quantity.values().length)];
        return switch (quantity) {
            case RATE -> new Setting.Value(quantity, number(50 + random.nextInt(400)));
            case FUNCTION_LENGTH, BLOCK_LENGTH -> new Setting.Value(quantity, number(random.nextInt(300) - 5));
            default -> new Setting.Value(quantity, value());
        };
    }
}

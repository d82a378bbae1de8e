package org.cmusic.grammar.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;

/** Makes files of every construct, the same for the same seed. What they mean is nonsense. */
public final class RandomTrees {

    private static final Span NOWHERE = Span.NOWHERE;
    private static final String[] NAMES = {"a", "bell", "_x", "wave", "pitch", "n2", "aVeryLongNameIndeed", "tempo"};
    private static final String[] DIGITS = {"0", "1", "440", "0.5", "1e-5", "12.25", "3E+4", "007"};

    private final Random random;

    public RandomTrees(long seed) {
        this(new Random(seed));
    }

    /** Trees by the decisions of {@code random}. */
    public RandomTrees(Random random) {
        this.random = random;
    }

    public SourceFile file() {
        List<Statement> statements = new ArrayList<>();
        statements.add(new Header(1, NOWHERE));
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            statements.add(statement());
        }
        return new SourceFile(Source.memory("random.sco", ""), statements);
    }

    public Expression expression(int depth) {
        if (depth <= 0) {
            return literal();
        }
        Expression left = expression(depth - 1);
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> new Binary(one(Binary.Operator.values()), left, expression(depth - 1), NOWHERE);
            case 3 -> new Unary(one(Unary.Operator.values()), left, NOWHERE);
            case 4 -> new Conditional(expression(depth - 1), left, expression(depth - 1), NOWHERE);
            case 5 -> new Call(name(), arguments(depth - 1), NOWHERE);
            case 6 -> new ListLiteral(list(3, () -> expression(depth - 1)), NOWHERE);
            case 7 -> points(depth - 1);
            default -> literal();
        };
    }

    private Expression literal() {
        return switch (random.nextInt(6)) {
            case 0 -> new Text(one("", "a \"b\" \\ c", "zeile\n\tzwei", "日本 🎵"), NOWHERE);
            case 1 -> new Truth(random.nextBoolean(), NOWHERE);
            case 2 -> pitch();
            case 3 -> new Reference(one(NAMES), NOWHERE);
            default -> quantity();
        };
    }

    private Quantity quantity() {
        Unit unit = one(Unit.values());
        boolean fraction = unit == Unit.BEAT && random.nextBoolean();
        return new Quantity(fraction ? "1/" + (1 + random.nextInt(9)) : one(DIGITS), unit, NOWHERE);
    }

    private PitchLiteral pitch() {
        return new PitchLiteral((char) ('A' + random.nextInt(7)), random.nextInt(5) - 2, random.nextInt(10), NOWHERE);
    }

    private Expression points(int depth) {
        List<Breakpoint> points = list(
                12,
                () -> new Breakpoint(
                        random.nextInt(4) == 0 ? new PointTime.End(NOWHERE) : new PointTime.Moment(expression(depth)),
                        expression(depth),
                        optional(() -> new Call(name(), arguments(0), NOWHERE)),
                        NOWHERE));
        points.add(new Breakpoint(new PointTime.End(NOWHERE), literal(), Optional.empty(), NOWHERE));
        return new Points(
                points, list(1, () -> new Argument(Optional.of(name("shape")), expression(depth), NOWHERE)), NOWHERE);
    }

    private List<Argument> arguments(int depth) {
        return list(4, () -> new Argument(optional(this::name), expression(depth), NOWHERE));
    }

    private Statement statement() {
        return switch (random.nextInt(19)) {
            case 0 -> new ImportStatement(text(), NOWHERE);
            case 1 -> new TitleSetting(text(), NOWHERE);
            case 2 -> new TempoSetting(value(), optional(this::value), optional(this::value), NOWHERE);
            case 3 -> new MeterSetting(whole(), whole(), optional(this::value), NOWHERE);
            case 4 -> new PickupSetting(value(), NOWHERE);
            case 5 -> new KeySetting('G', random.nextInt(5) - 2, name("dorian"), optional(this::value), NOWHERE);
            case 6 -> new TuningSetting(value(), optional(this::text), NOWHERE);
            case 7 -> new SeedSetting(expression(1), NOWHERE);
            case 8 -> new ChannelsSetting(expression(1), NOWHERE);
            case 9 -> new EffectSetting(name(), arguments(1), NOWHERE);
            case 10 -> let();
            case 11 -> new InstrumentDefinition(documentation(), name(), list(6, this::member), NOWHERE);
            case 12 -> new EffectDefinition(documentation(), name(), list(2, this::parameter), NOWHERE);
            case 13 -> new WaveDefinition(documentation(), name(), expression(3), NOWHERE);
            case 14 -> new CurveDefinition(documentation(), name(), points(2), NOWHERE);
            case 15 ->
                new PhraseDefinition(
                        documentation(),
                        name(),
                        list(3, () -> new PhraseParameter(name(), optional(() -> expression(2)), NOWHERE)),
                        block(3),
                        NOWHERE);
            case 16 -> part();
            case 17 -> new SectionStatement(text(), list(3, this::inSection), NOWHERE);
            default -> new NoteStatement(name(), value(), value(), assignments(9), NOWHERE);
        };
    }

    private Statement inSection() {
        return random.nextBoolean() ? part() : new PickupSetting(value(), NOWHERE);
    }

    private PartDefinition part() {
        return new PartDefinition(documentation(), name(), name(), arguments(1), block(3), NOWHERE);
    }

    private LetDefinition let() {
        return new LetDefinition(documentation(), name(), expression(4), NOWHERE);
    }

    private Member member() {
        return switch (random.nextInt(7)) {
            case 0 -> let();
            case 1 -> new NaturalBlock(assignments(4), NOWHERE);
            case 2 -> new RatioPartial(expression(2), assignments(4), NOWHERE);
            case 3 -> new FrequencyPartial(expression(2), assignments(4), NOWHERE);
            case 4 -> new PartialBank(name(), domain(), assignments(4), NOWHERE);
            case 5 -> new OutputBlock(assignments(3), list(2, () -> new Send(name(), expression(1), NOWHERE)), NOWHERE);
            default -> parameter();
        };
    }

    private Member parameter() {
        return new Parameter(
                documentation(),
                name(),
                name("level"),
                optional(() -> new Range(expression(1), expression(1), NOWHERE)),
                optional(() -> expression(2)),
                NOWHERE);
    }

    private Domain domain() {
        return random.nextBoolean()
                ? new Range(expression(1), expression(1), NOWHERE)
                : new Items(expression(1), NOWHERE);
    }

    private Block block(int depth) {
        return new Block(list(8, () -> step(depth)), NOWHERE);
    }

    private Step step(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 9)) {
            case 0, 1, 2 -> note();
            case 3 ->
                new ChordStep(
                        nonEmpty(4, this::path), optional(this::value), assignments(2), random.nextBoolean(), NOWHERE);
            case 4 -> new RestStep(optional(this::value), NOWHERE);
            case 5 -> new BarCheckStep(NOWHERE);
            case 6 -> new EachStep(value(), NOWHERE);
            case 7 -> new SetStep(nonEmpty(3, this::setItem), NOWHERE);
            case 8 -> new PlayStep(name(), arguments(1), NOWHERE);
            case 9 -> new RepeatStep(expression(1), block(depth - 1), NOWHERE);
            case 10 -> new ForStep(name(), domain(), block(depth - 1), NOWHERE);
            case 11 ->
                new IfStep(
                        nonEmpty(2, () -> new IfStep.Branch(expression(1), block(depth - 1), NOWHERE)),
                        optional(() -> block(depth - 1)),
                        NOWHERE);
            case 12 -> new AtStep(value(), block(depth - 1), NOWHERE);
            default -> let();
        };
    }

    private Step note() {
        return new NoteStep(path(), optional(this::value), assignments(3), random.nextBoolean(), NOWHERE);
    }

    /** A path whose pitches all differ: a slide to the same pitch is taken for a tie. */
    private PitchPath path() {
        int count = 1 + random.nextInt(2);
        List<NotePitch> pitches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PitchLiteral pitch = new PitchLiteral((char) ('A' + i), 0, random.nextInt(10), NOWHERE);
            pitches.add(
                    random.nextInt(3) > 0
                            ? new NotePitch.Spelled(pitch, list(2, this::offset), NOWHERE)
                            : new NotePitch.Computed(expression(1), list(2, this::offset), NOWHERE));
        }
        return new PitchPath(pitches, NOWHERE);
    }

    private Expression offset() {
        Expression cents = new Quantity("14", Unit.CENT, NOWHERE);
        return random.nextBoolean() ? cents : new Unary(Unary.Operator.MINUS, cents, NOWHERE);
    }

    private SetItem setItem() {
        return random.nextBoolean()
                ? new SetItem.Value(name("each"), expression(1), NOWHERE)
                : new SetItem.Ramp(name("amp"), expression(1), expression(1), value(), NOWHERE);
    }

    /** A value that may stand for a time, which a bare number may not. */
    private Expression value() {
        return random.nextBoolean() ? new Quantity("2.5", Unit.SECOND, NOWHERE) : new Reference("x", NOWHERE);
    }

    private Quantity whole() {
        return new Quantity(String.valueOf(1 + random.nextInt(16)), Unit.NONE, NOWHERE);
    }

    private Text text() {
        return new Text("text " + random.nextInt(100), NOWHERE);
    }

    private List<Assignment> assignments(int most) {
        return list(most, () -> new Assignment(name(one("amp", "rest", "env", "if")), expression(2), NOWHERE));
    }

    private Optional<String> documentation() {
        return optional(() -> one("One line.", "Two\n\n  and more."));
    }

    private Name name() {
        return name(one(NAMES));
    }

    private static Name name(String text) {
        return new Name(text, NOWHERE);
    }

    private <T> Optional<T> optional(Supplier<T> supplier) {
        return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
    }

    private <T> List<T> list(int most, Supplier<T> supplier) {
        List<T> list = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            list.add(supplier.get());
        }
        return list;
    }

    private <T> List<T> nonEmpty(int most, Supplier<T> supplier) {
        List<T> list = list(most - 1, supplier);
        list.add(supplier.get());
        return list;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}

package org.cmusic.engine.carl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.model.carl.Argument;
import org.cmusic.model.carl.CarlScore;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Function;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.Operator;
import org.cmusic.model.carl.Setting;
import org.cmusic.model.carl.Statement;
import org.cmusic.model.carl.UnitGenerator;

/** A score put together statement by statement, and what is heard of it. */
final class HandmadeScore {
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Path> files = new HashMap<>();
    private boolean ended;

    static HandmadeScore at(int rate) {
        return new HandmadeScore().set(Setting.Quantity.RATE, rate);
    }

    HandmadeScore set(Setting.Quantity quantity, double value) {
        return set(new Setting.Value(quantity, number(value)));
    }

    HandmadeScore set(Setting.Flag flag) {
        return set(new Setting.Switch(flag));
    }

    HandmadeScore set(Setting setting) {
        return add(new Statement.Settings(List.of(setting), 0));
    }

    /** An instrument of lines such as {@code osc b1 p5 .1 f1 d}. */
    HandmadeScore ins(String name, String... lines) {
        List<Instrument.Call> calls = new ArrayList<>();
        int[] dynamics = {0};
        for (String line : lines) {
            String[] words = line.split(" ");
            List<Argument> arguments = Arrays.stream(words)
                    .skip(1)
                    .map(word -> argument(word, dynamics))
                    .toList();
            calls.add(new Instrument.Call(UnitGenerator.of(words[0]).orElseThrow(), arguments, 0));
        }
        Instrument instrument = new Instrument(name, calls);
        instruments.put(name, instrument);
        return add(new Statement.Definition(number(0), instrument, 0));
    }

    private static Argument argument(String word, int[] dynamics) {
        if (word.equals("d")) {
            return new Argument.Dynamic(++dynamics[0]);
        }
        if (!Character.isLetter(word.charAt(0))) {
            return new Argument.Number(number(Double.parseDouble(word)));
        }
        int index = Integer.parseInt(word.substring(1));
        return switch (word.charAt(0)) {
            case 'b' -> new Argument.Block(index);
            case 'p' -> new Argument.Parameter(index);
            case 'v' -> new Argument.Variable(index);
            case 'f' -> new Argument.Table(index);
            case 's' -> new Argument.Text(index);
            default -> new Argument.Dynamic(index);
        };
    }

    HandmadeScore gen(double time, Generator generator, int function, double... numbers) {
        return gen(time, generator, function, Optional.empty(), numbers);
    }

    HandmadeScore gen(double time, Generator generator, int function, Optional<Expression> length, double... numbers) {
        List<Statement.Given> given = new ArrayList<>();
        for (double value : numbers) {
            given.add(new Statement.GivenNumber(number(value)));
        }
        return add(new Statement.Filling(number(time), generator, function, length, given, 0));
    }

    HandmadeScore note(double time, String instrument, double duration, double... parameters) {
        Expression[] expressions =
                Arrays.stream(parameters).mapToObj(HandmadeScore::number).toArray(Expression[]::new);
        return note(number(time), instrument, number(duration), expressions);
    }

    HandmadeScore note(Expression time, String instrument, Expression duration, Expression... parameters) {
        return add(noteOf(time, instrument, duration, parameters));
    }

    Statement.Note noteOf(Expression time, String instrument, Expression duration, Expression... parameters) {
        return new Statement.Note(time, instruments.get(instrument), duration, List.of(parameters), 0);
    }

    HandmadeScore var(double time, Statement.Target target, int first, double... values) {
        List<Expression> expressions =
                Arrays.stream(values).mapToObj(HandmadeScore::number).toList();
        return add(new Statement.Assignment(number(time), target, number(first), expressions, 0));
    }

    HandmadeScore text(int string, String text) {
        return add(new Statement.TextAssignment(number(0), number(string), List.of(text), 0));
    }

    HandmadeScore file(String text, Path path) {
        files.put(text, path);
        return this;
    }

    HandmadeScore sec() {
        return add(new Statement.Section(Optional.empty(), 0));
    }

    HandmadeScore ter(double time) {
        ended = true;
        return add(new Statement.Termination(Optional.of(number(time)), 0));
    }

    HandmadeScore add(Statement statement) {
        statements.add(statement);
        return this;
    }

    CarlScore score() {
        if (!ended) {
            ended = true;
            add(new Statement.Termination(Optional.empty(), 0));
        }
        return new CarlScore(statements, files);
    }

    CarlPlayback playback() {
        return new CarlPlayback(score());
    }

    /** All samples of a piece of one channel. */
    float[] play() {
        return playChannels()[0];
    }

    float[][] playChannels() {
        return heard(playback());
    }

    float[][] playAt(int rate) {
        return heard(new CarlPlayback(score(), OptionalInt.of(rate)));
    }

    static float[][] heard(CarlPlayback playback) {
        float[][] heard = new float[playback.channels()][(int) playback.frames()];
        int[] at = {0};
        try {
            playback.play((channels, count) -> {
                for (int channel = 0; channel < heard.length; channel++) {
                    for (int i = 0; i < count; i++) {
                        heard[channel][at[0] + i] = (float) channels[channel][i];
                    }
                }
                at[0] += count;
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (at[0] != playback.frames()) {
            throw new AssertionError(playback.frames() + " frames were promised, " + at[0] + " came");
        }
        return heard;
    }

    static Expression number(double value) {
        return new Expression.Constant(value);
    }

    static Expression p(int index) {
        return new Expression.Parameter(number(index));
    }

    static Expression v(int index) {
        return new Expression.Variable(number(index));
    }

    static Expression sum(Expression left, Expression right) {
        return new Expression.Combination(Operator.PLUS, left, right);
    }

    static Expression random(double most) {
        return new Expression.Application(Function.RANDOM, number(most));
    }
}

package org.cmusic.grammar.carl.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmusic.grammar.carl.SettingState;
import org.cmusic.grammar.carl.SixDigits;
import org.cmusic.grammar.carl.Store;
import org.cmusic.model.carl.CarlScore;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.GlibcRandom;
import org.cmusic.model.carl.Memory;
import org.cmusic.model.carl.Setting;
import org.cmusic.model.carl.Statement;
import org.cmusic.model.carl.gen.GenOrder;
import org.cmusic.model.carl.gen.Gens;

/** Goes through a score as cmusic did and keeps its notes, with all values worked out. */
final class ScoreWalk implements Memory {
    private static final int LONGEST_FUNCTION = 1 << 20;
    private static final double MICROSECONDS = 1e6;

    private final SettingState settings = new SettingState();
    private final Store parameters = new Store();
    private final Store variables = new Store();
    private final GlibcRandom random = new GlibcRandom();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, FilledFunction> functions = new HashMap<>();
    private final Map<Integer, Integer> versions = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<PlayedNote> starting = new ArrayList<>();
    private final List<PlayedNote> notes = new ArrayList<>();
    private Scene scene = new Scene(1, 1, 1, Map.of());
    private boolean sceneIsNew = true;
    private boolean clips = true;
    private float now;
    private float future;
    private double sectionStart;

    private ScoreWalk() {}

    /** The notes of a score, and what they find at its end. */
    static ScoreWalk of(CarlScore score) {
        ScoreWalk walk = new ScoreWalk();
        score.statements().forEach(walk::play);
        return walk;
    }

    List<PlayedNote> notes() {
        return notes;
    }

    /** The end of the piece, in seconds. */
    double end() {
        return sectionStart;
    }

    int channels() {
        return settings.channels();
    }

    /** Whether what lies beyond full scale was cut off. */
    boolean clips() {
        return clips;
    }

    @Override
    public float parameter(int index) {
        return parameters.get(index);
    }

    @Override
    public float variable(int index) {
        return variables.get(index);
    }

    @Override
    public long rate() {
        return settings.rate();
    }

    @Override
    public long functionLength() {
        return settings.functionLength();
    }

    @Override
    public GlibcRandom random() {
        return random;
    }

    private void play(Statement statement) {
        if (statement instanceof Statement.Definition definition) {
            reach(time(definition.time()));
        } else if (statement instanceof Statement.Note note) {
            note(note);
        } else if (statement instanceof Statement.Filling filling) {
            fill(filling);
        } else if (statement instanceof Statement.Assignment assignment) {
            float time = time(assignment.time());
            reach(time > 0 ? time : now);
            assign(assignment);
        } else if (statement instanceof Statement.TextAssignment assignment) {
            float time = time(assignment.time());
            reach(time > 0 ? time : now);
            int index = (int) assignment.first().result(this);
            for (String text : assignment.texts()) {
                texts.put(index++, text);
            }
        } else if (statement instanceof Statement.Settings given) {
            given.settings().forEach(this::set);
        } else if (statement instanceof Statement.Section section) {
            section.time().ifPresent(time -> reach(time(time)));
            endSection();
        } else if (statement instanceof Statement.Termination termination) {
            termination.time().ifPresent(time -> reach(time(time)));
            endSection();
        } else if (statement instanceof Statement.Merge merge) {
            merge(merge);
        } else if (statement instanceof Statement.Printing printing) {
            printing.values().forEach(value -> value.result(this));
        }
    }

    private float time(Expression expression) {
        float time = settings.shifted(settings.scaled(expression.result(this), variables), variables);
        parameters.set(2, time);
        return time;
    }

    private void reach(float time) {
        if (time > now) {
            settle();
            now = time;
        }
    }

    /** Notes find the functions that are there when time goes on. */
    private void settle() {
        if (starting.isEmpty()) {
            return;
        }
        if (sceneIsNew) {
            scene = new Scene(settings.rate(), settings.functionLength(), settings.channels(), functions);
            sceneIsNew = false;
            functions.values().forEach(function -> used.add(function.name()));
        }
        for (PlayedNote note : starting) {
            notes.add(new PlayedNote(
                    note.start(), note.length(), note.instrument(), note.parameters(), note.variables(), scene));
        }
        starting.clear();
    }

    private void note(Statement.Note note) {
        float time = time(note.time());
        reach(time);
        float duration = settings.scaled(note.duration().result(this), variables);
        parameters.set(4, duration);
        parameters.set(0, time + duration);
        future = Math.max(future, time + duration);
        int next = 5;
        for (Expression value : note.parameters()) {
            parameters.set(next++, value.result(this));
        }
        for (; next <= note.instrument().highestParameter(); next++) {
            parameters.set(next, 0);
        }
        if (duration > 0) {
            starting.add(new PlayedNote(
                    sectionStart + written(time),
                    written(duration),
                    note.instrument(),
                    parameters.copy(),
                    variables.copy(),
                    scene));
        }
    }

    /** Seconds without what single precision adds to what was written. */
    private static double written(float seconds) {
        return Math.rint(seconds * MICROSECONDS) / MICROSECONDS;
    }

    private void fill(Statement.Filling filling) {
        reach(time(filling.time()));
        float length = filling.length().map(given -> given.result(this)).orElse((float) settings.functionLength());
        List<String> words = new ArrayList<>();
        float[] numbers = new float[filling.arguments().size()];
        int count = 0;
        for (Statement.Given given : filling.arguments()) {
            if (given instanceof Statement.GivenNumber number) {
                numbers[count++] = number.value().result(this);
            } else if (given instanceof Statement.GivenText text) {
                words.addAll(
                        List.of(texts.getOrDefault(text.index(), "").strip().split("\\s+")));
            }
        }
        float[] all = Arrays.copyOf(numbers, count);
        if (filling.generator() == Generator.GEN0) {
            FilledFunction function = functions.get(filling.function());
            if (function != null) {
                functions.put(filling.function(), function.scaled(name(function), all.length == 0 ? 1 : all[0]));
            }
        } else {
            int samples = (int) Math.max(1, Math.min(length, LONGEST_FUNCTION));
            float[] values = Gens.table(filling.generator(), new GenOrder(samples, all, words, new float[0]));
            FilledFunction before = functions.get(filling.function());
            String name = before == null ? "f" + filling.function() : name(before);
            functions.put(
                    filling.function(),
                    new FilledFunction(filling.function(), name, filling.generator(), all, values, 1));
        }
        sceneIsNew = true;
    }

    /** A name that no other function has which notes found. */
    private String name(FilledFunction function) {
        return used.contains(function.name())
                ? "f" + function.number() + "_" + versions.merge(function.number(), 2, (old, two) -> old + 1)
                : function.name();
    }

    private void assign(Statement.Assignment assignment) {
        Store store = assignment.target() == Statement.Target.PARAMETER ? parameters : variables;
        int index = (int) assignment.first().result(this);
        for (Expression value : assignment.values()) {
            store.set(index++, value.result(this));
        }
    }

    private void set(Setting setting) {
        if (setting instanceof Setting.Value value) {
            float given = value.value().result(this);
            switch (value.quantity()) {
                case RATE -> settings.setRate((long) given);
                case FUNCTION_LENGTH -> {
                    settings.setFunctionLength((long) given);
                    rewind();
                }
                case CHANNELS -> {
                    settings.setChannels((int) given);
                    rewind();
                }
                case BLOCK_LENGTH -> rewind();
                case SEED -> random.seed((int) (long) given);
                default -> {}
            }
        } else if (setting instanceof Setting.Steering steering) {
            steer(steering);
        } else if (setting instanceof Setting.Switch given) {
            switch (given.flag()) {
                case STEREO, QUAD -> {
                    settings.setChannels(given.flag() == Setting.Flag.STEREO ? 2 : 4);
                    rewind();
                }
                case NO_CLIP -> clips = false;
                default -> {}
            }
        }
        sceneIsNew = true;
    }

    private void rewind() {
        settle();
        sectionStart += written(now);
        now = 0;
        future = 0;
    }

    private void steer(Setting.Steering steering) {
        boolean isTempo = steering.role() == Setting.Role.TEMPO;
        variables.set(steering.variable(), isTempo ? 1 : 0);
        if (isTempo) {
            settings.setTempo(steering.variable());
        } else {
            settings.setOffset(steering.variable());
        }
    }

    private void endSection() {
        reach(future);
        rewind();
        parameters.clear();
    }

    /** A line of a merge, ready to be played. */
    private record Timed(double time, String text, Statement statement) {}

    private void merge(Statement.Merge merge) {
        float[] parametersBefore = parameters.copy();
        float[] variablesBefore = variables.copy();
        List<Timed> lines = new ArrayList<>();
        for (List<Statement.Line> section : merge.sections()) {
            for (Statement.Line line : section) {
                read(line, lines);
            }
            parameters.clear();
        }
        parameters.restore(parametersBefore);
        variables.restore(variablesBefore);
        lines.sort(Comparator.comparingDouble(Timed::time).thenComparing(Timed::text));
        lines.forEach(line -> play(line.statement()));
    }

    private void read(Statement.Line line, List<Timed> lines) {
        if (line.statement() instanceof Statement.Assignment assignment) {
            time(assignment.time());
            assign(assignment);
        } else if (line.statement() instanceof Statement.Note note) {
            String time = SixDigits.of(time(note.time()));
            float length = settings.scaled(note.duration().result(this), variables);
            parameters.set(4, length);
            Statement played = new Statement.Note(
                    constant(time),
                    note.instrument(),
                    constant(SixDigits.of(length)),
                    note.parameters(),
                    note.origin());
            String text = line.command() + " " + time + " " + note.instrument().name() + " " + SixDigits.of(length)
                    + " " + line.rest();
            lines.add(new Timed(Double.parseDouble(time), text, played));
        } else if (line.statement() instanceof Statement.Filling filling) {
            String time = SixDigits.of(time(filling.time()));
            Statement played = new Statement.Filling(
                    constant(time),
                    filling.generator(),
                    filling.function(),
                    filling.length(),
                    filling.arguments(),
                    filling.origin());
            lines.add(new Timed(Double.parseDouble(time), line.command() + " " + time + " " + line.rest(), played));
        }
    }

    private static Expression constant(String number) {
        return new Expression.Constant(Float.parseFloat(number));
    }
}

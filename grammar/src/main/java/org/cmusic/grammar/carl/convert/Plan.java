package org.cmusic.grammar.carl.convert;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmusic.model.carl.Argument;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.Memory;
import org.cmusic.model.carl.UnitGenerator;

/**
 * An instrument as a chain of steps whose signals go from one to the other, and what each value stands for: of the numbers of
 * cmusic only their use tells whether they are increments.
 */
final class Plan {
    private static final int INCREMENT = 2;
    private static final int TABLE = 3;
    private static final int SUM = 4;
    private static final double TINY = 1e-3;

    private final PlayedNote note;
    private final Memory memory;
    private final Map<Integer, Step> blocks = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<List<Input>> outputs = new ArrayList<>();
    /** What is added to blocks that other instruments play. */
    private final Map<Integer, Step> handedOn = new LinkedHashMap<>();

    private final Set<String> remarks = new LinkedHashSet<>();
    private final Map<String, Set<Sense>> fields = new LinkedHashMap<>();

    private Plan(PlayedNote note, Memory memory) {
        this.note = note;
        this.memory = memory;
        for (int i = 0; i < note.scene().channels(); i++) {
            outputs.add(new ArrayList<>());
        }
    }

    /** The plan of the instrument of a note, with the functions that the note plays. */
    static Plan of(PlayedNote note, Memory memory) {
        Plan plan = new Plan(note, memory);
        note.instrument().calls().forEach(plan::add);
        plan.hearWhatIsHandedOn();
        plan.outputs.forEach(channel -> channel.forEach(input -> plan.want(input, Sense.NUMBER)));
        for (int i = plan.steps.size() - 1; i >= 0; i--) {
            plan.spread(plan.steps.get(i));
        }
        return plan;
    }

    Scene scene() {
        return note.scene();
    }

    List<Step> steps() {
        return steps;
    }

    /** What goes out in each channel. */
    List<List<Input>> outputs() {
        return outputs;
    }

    /** Where it does not sound as it did. */
    Set<String> remarks() {
        return remarks;
    }

    /** The parameters and variables that the instrument uses, with what they stand for. */
    Map<String, Sense> fields() {
        Map<String, Sense> senses = new LinkedHashMap<>();
        fields.forEach((key, wanted) ->
                senses.put(key, wanted.size() == 1 ? wanted.iterator().next() : Sense.NUMBER));
        return senses;
    }

    /** What tells this plan from others of the same instrument: the functions that it plays. */
    String key() {
        StringBuilder key = new StringBuilder(note.instrument().name());
        for (Step step : steps) {
            key.append(step.isOnce() ? " once" : "");
            for (Input input : step.inputs()) {
                if (input instanceof Input.Function function) {
                    key.append(' ').append(function.function().name());
                }
            }
        }
        return key + " " + note.scene().rate() + " " + note.scene().functionLength();
    }

    private void add(Instrument.Call call) {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            int slot = Math.min(i, call.unit().slots().size() - 1);
            boolean isTable = call.unit().slots().get(slot).letters().contains("f");
            inputs.add(input(call.arguments().get(i), isTable));
        }
        if (call.unit() == UnitGenerator.OUT) {
            for (int i = 0; i < Math.min(inputs.size(), outputs.size()); i++) {
                outputs.get(i).add(inputs.get(i));
            }
        } else if (call.unit() == UnitGenerator.SPACE) {
            outputs.forEach(channel -> channel.add(inputs.get(0)));
            remarks.add("`space` has no like: the sound stands still in the middle, without a hall");
        } else if (call.arguments().get(0) instanceof Argument.Block block) {
            Step step = new Step(call.unit(), inputs, name(block.index()), isOnce(call.unit(), inputs));
            steps.add(step);
            boolean adds = call.unit() == UnitGenerator.ADN
                    && !blocks.containsKey(block.index())
                    && call.arguments().stream().skip(1).anyMatch(block::equals);
            if (adds || handedOn.containsKey(block.index())) {
                handedOn.put(block.index(), step);
            }
            blocks.put(block.index(), step);
        } else {
            steps.add(new Step(call.unit(), inputs, "", false));
        }
    }

    /** An instrument that only adds to the blocks of another is heard by itself: blocks do not go from one to another. */
    private void hearWhatIsHandedOn() {
        boolean silent =
                outputs.stream().allMatch(channel -> channel.stream().allMatch(Input.Nothing.class::isInstance));
        if (silent && !handedOn.isEmpty()) {
            remarks.add("what it hands to another instrument in a block is heard as it is");
            outputs.forEach(channel -> handedOn.values().forEach(step -> channel.add(new Input.Signal(step))));
        } else if (silent) {
            remarks.add("nothing goes out of it but what others hand to it in blocks: its notes are left out");
        }
    }

    /** Whether an oscillator reads breakpoints from their start to their end, once. */
    private boolean isOnce(UnitGenerator unit, List<Input> inputs) {
        boolean oscillates = unit == UnitGenerator.OSC || unit == UnitGenerator.IOSC;
        if (!oscillates
                || inputs.size() <= SUM
                || !(inputs.get(TABLE) instanceof Input.Function function)
                || function.function().points().isEmpty()
                || inputs.get(INCREMENT) instanceof Input.Signal
                || !(inputs.get(SUM) instanceof Input.Nothing)) {
            return false;
        }
        double samples = note.length() * note.scene().rate();
        double cycles = note.value(inputs.get(INCREMENT))
                * samples
                / function.function().values().length;
        return Math.abs(cycles - 1) < TINY;
    }

    private String name(int block) {
        int count = names.merge("b" + block, 1, Integer::sum);
        return count == 1 ? "b" + block : "b" + block + "_" + count;
    }

    private Input input(Argument argument, boolean isTable) {
        if (argument instanceof Argument.Block block) {
            Step step = blocks.get(block.index());
            return step == null ? new Input.Nothing() : new Input.Signal(step);
        }
        if (argument instanceof Argument.Table table) {
            return function(table.index());
        }
        if (argument instanceof Argument.Parameter parameter) {
            return isTable
                    ? function((int) note.parameter(parameter.index()))
                    : new Input.Field("p" + parameter.index());
        }
        if (argument instanceof Argument.Variable variable) {
            return isTable ? function((int) note.variable(variable.index())) : new Input.Field("v" + variable.index());
        }
        if (argument instanceof Argument.Number number) {
            float value = number.expression().result(memory);
            return isTable ? function((int) value) : new Input.Number(value);
        }
        return new Input.Nothing();
    }

    private Input function(int number) {
        FilledFunction function = note.scene().functions().get(number);
        return function == null ? new Input.Nothing() : new Input.Function(function);
    }

    private void want(Input input, Sense sense) {
        if (input instanceof Input.Signal signal) {
            signal.step().want(sense);
        } else if (input instanceof Input.Field field) {
            fields.computeIfAbsent(field.key(), key -> EnumSet.noneOf(Sense.class))
                    .add(sense);
        }
    }

    /** Tells what comes into a step what it is wanted for. */
    private void spread(Step step) {
        if (!step.isWanted()) {
            return;
        }
        Sense sense = step.sense();
        if (step.unit() == UnitGenerator.MULT && sense == Sense.FREQUENCY) {
            Input chosen = frequencyAmong(step);
            step.inputs().stream().skip(1).forEach(input -> want(input, input == chosen ? sense : Sense.NUMBER));
            return;
        }
        for (int i = 1; i < (step.isOnce() ? INCREMENT : step.inputs().size()); i++) {
            want(step.inputs().get(i), Senses.of(step.unit(), i, sense));
        }
    }

    /** The factor that is a frequency where the product is one. */
    static Input frequencyAmong(Step step) {
        List<Input> factors = step.inputs().subList(1, step.inputs().size());
        return factors.stream()
                .filter(Input.Field.class::isInstance)
                .findFirst()
                .or(() ->
                        factors.stream().filter(Input.Signal.class::isInstance).findFirst())
                .orElse(factors.get(0));
    }
}

package org.cmusic.grammar.carl.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.carl.UnitGenerator;

/** An instrument of cmusic in words of today's language: one instrument, or one for each channel. */
final class Translation {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<UnitGenerator> DRAWING =
            Set.of(UnitGenerator.WHITE, UnitGenerator.RAN, UnitGenerator.RAH, UnitGenerator.FLTDELAY);

    private static final double TINY = 1e-5;

    private final String name;
    private final Plan plan;
    private final Map<String, Sense> fields;
    private final Map<String, String> signals = new LinkedHashMap<>();
    private final StepText words;
    private final Optional<PanPair> pan;
    private final List<Voice> voices = new ArrayList<>();
    private String pitchField = "";

    /**
     * One instrument of today's language.
     *
     * @param parameters the fields that it takes, by the names that they have there
     */
    record Voice(String name, String text, Map<String, String> parameters) {}

    private Translation(String name, Plan plan, List<PlayedNote> notes) {
        this.name = name;
        this.plan = plan;
        this.fields = plan.fields();
        Wording wording = new Wording(fields, plan.scene().hertz());
        this.words = new StepText(plan.scene(), wording);
        this.pan = PanPair.of(plan).filter(pair -> notes.stream().allMatch(pair::isPlace));
        boolean evenPower = pan.isPresent()
                && notes.stream().allMatch(note -> Math.abs(pan.get().loudness(note) - 1) < TINY);
        for (Step step : plan.steps()) {
            if (step.isWanted() && !step.name().isEmpty()) {
                signals.put(step.name(), words.of(step));
            }
        }
        choosePitch();
        write(wording, evenPower);
    }

    /**
     * Translates an instrument.
     *
     * @param notes all that it plays
     */
    static Translation of(String name, Plan plan, List<PlayedNote> notes) {
        return new Translation(name, plan, notes);
    }

    /** Comments on the whole of it. */
    String remarks() {
        StringBuilder text = new StringBuilder();
        plan.remarks()
                .forEach(remark -> text.append("// ")
                        .append(name)
                        .append(": ")
                        .append(remark)
                        .append('\n'));
        return text.toString();
    }

    List<Voice> voices() {
        return voices;
    }

    /** Whether it draws by chance. */
    boolean draws() {
        return plan.steps().stream().anyMatch(step -> DRAWING.contains(step.unit()));
    }

    /** The functions that it plays as waves. */
    Set<FilledFunction> waves() {
        Set<FilledFunction> waves = new LinkedHashSet<>();
        String all = String.join("\n", voices.stream().map(Voice::text).toList());
        for (Step step : plan.steps()) {
            for (Input input : step.inputs()) {
                if (input instanceof Input.Function function
                        && all.contains("osc(" + function.function().name() + ",")) {
                    waves.add(function.function());
                }
            }
        }
        return waves;
    }

    /** The one frequency that a note gives, or that of a bank, is its pitch. */
    private void choosePitch() {
        if (words.pitch().isPresent()) {
            pitchField = fields.containsKey(words.pitch().get()) ? words.pitch().get() : "";
            return;
        }
        List<String> frequencies = fields.keySet().stream()
                .filter(key -> fields.get(key) == Sense.FREQUENCY)
                .toList();
        pitchField = frequencies.size() == 1 ? frequencies.get(0) : "";
    }

    private void write(Wording wording, boolean evenPower) {
        if (pan.isPresent()) {
            String signal = wording.number(pan.get().signal());
            String heard = evenPower ? signal : "loudness * " + signal;
            write(name, heard(heard, List.of(pan.get().signal())), "pan");
            return;
        }
        int channels = plan.outputs().size();
        for (int k = 0; k < channels; k++) {
            List<Input> inputs = plan.outputs().get(k).stream()
                    .filter(input -> !(input instanceof Input.Nothing)
                            && !(input instanceof Input.Number number && number.value() == 0))
                    .toList();
            if (!inputs.isEmpty()) {
                String sum =
                        String.join(" + ", inputs.stream().map(wording::number).toList());
                String place = channels == 1 ? "" : Decimal.of(-1 + 2.0 * k / (channels - 1));
                write(name + suffix(k, channels), heard(sum, inputs), place);
            }
        }
    }

    private static String suffix(int channel, int channels) {
        return switch (channels) {
            case 1 -> "";
            case 2 -> channel == 0 ? "_left" : "_right";
            default -> "_" + (channel + 1);
        };
    }

    /** A signal that begins and ends with the note, as it did in cmusic. */
    private static String heard(String sum, List<Input> inputs) {
        return inputs.stream().allMatch(StepText::isEnveloped) ? sum : Wording.factor(sum) + " * whole";
    }

    private void write(String voice, String signal, String place) {
        Set<String> needed = needed(signal + " " + place + " " + String.join(" ", words.members()));
        StringBuilder text = new StringBuilder();
        Map<String, String> parameters = new LinkedHashMap<>();
        text.append("instrument ").append(voice).append(" {\n");
        boolean ownPitch = words.pitch().isPresent() && pitchField.isEmpty() && needed.contains("bank");
        if (ownPitch) {
            text.append("param pitch : frequency = ")
                    .append(words.pitch().get())
                    .append('\n');
        }
        for (String key : needed.stream().sorted(Translation::compare).toList()) {
            kind(key).ifPresent(kind -> {
                String called = key.equals(pitchField) ? "pitch" : key;
                parameters.put(key, called);
                text.append("param ").append(called).append(" : ").append(kind).append('\n');
            });
        }
        words.remarks().stream()
                .filter(remark -> needed.contains(remark.substring(0, remark.indexOf(':'))))
                .forEach(remark -> text.append("// ").append(remark).append('\n'));
        signals.forEach((key, value) -> {
            if (needed.contains(key)) {
                text.append("let ")
                        .append(key)
                        .append(" = ")
                        .append(called(value))
                        .append('\n');
            }
        });
        if (needed.contains("whole")) {
            text.append("let whole = points(0s: 1, end: 1)\n");
        }
        if (needed.contains("bank")) {
            words.members().forEach(member -> text.append(called(member)).append('\n'));
        }
        text.append("output { signal = ").append(called(signal));
        text.append(place.isEmpty() ? "" : " pan = " + place).append(" }\n}\n");
        voices.add(new Voice(voice, text.toString(), parameters));
    }

    private Optional<String> kind(String key) {
        if (key.equals("pan")) {
            return Optional.of("position");
        }
        if (key.equals("loudness")) {
            return Optional.of("number");
        }
        if (key.equals(EnvelopeText.LENGTH)) {
            return Optional.of("time");
        }
        return Optional.ofNullable(fields.get(key)).map(sense -> switch (sense) {
            case NUMBER -> "number";
            case FREQUENCY -> "frequency";
            case TIME -> "time";
        });
    }

    /** A text with the pitch under its own name. */
    private String called(String text) {
        return pitchField.isEmpty() ? text : text.replaceAll("\\b" + pitchField + "\\b", "pitch");
    }

    /** All names that a text needs, those behind the names in it as well. */
    private Set<String> needed(String text) {
        Set<String> needed = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(text));
        while (!open.isEmpty()) {
            Matcher matcher = WORD.matcher(open.remove(open.size() - 1));
            while (matcher.find()) {
                if (needed.add(matcher.group()) && signals.containsKey(matcher.group())) {
                    open.add(signals.get(matcher.group()));
                }
            }
        }
        if (needed.contains("pitch") && !pitchField.isEmpty()) {
            needed.add(pitchField);
        }
        return needed;
    }

    private static int compare(String a, String b) {
        int byLetter = Character.compare(a.charAt(0), b.charAt(0));
        return byLetter != 0 ? byLetter : a.length() != b.length() ? a.length() - b.length() : a.compareTo(b);
    }

    /** The arguments of a note for a voice. */
    List<String> arguments(Voice voice, PlayedNote note) {
        List<String> arguments = new ArrayList<>();
        voice.parameters().forEach((key, called) -> arguments.add(called + "=" + argument(key, note)));
        return arguments;
    }

    private String argument(String key, PlayedNote note) {
        if (key.equals("pan")) {
            return Decimal.of(pan.orElseThrow().place(note));
        }
        if (key.equals("loudness")) {
            return Decimal.of(pan.orElseThrow().loudness(note));
        }
        if (key.equals(EnvelopeText.LENGTH)) {
            return Decimal.time(note.length()) + "s";
        }
        double value = note.value(new Input.Field(key));
        return switch (fields.get(key)) {
            case NUMBER -> Decimal.of(value);
            case FREQUENCY -> Decimal.of(value * plan.scene().hertz()) + "Hz";
            case TIME -> Decimal.of(Math.max(0, new SegmentTimes(plan, note).seconds(key))) + "s";
        };
    }
}

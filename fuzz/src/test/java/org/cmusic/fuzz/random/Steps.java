package org.cmusic.fuzz.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Kind;

/** What parts and phrases play. */
final class Steps {
    private final Draw draw;
    private final Names names;
    private final Literals literals;
    private final Expressions expressions;
    private final Curves curves;
    private final List<String> phrases;
    private Patches.Playable playing;

    Steps(Draw draw, Names names, Literals literals, Expressions expressions, Curves curves, List<String> phrases) {
        this.draw = draw;
        this.names = names;
        this.literals = literals;
        this.expressions = expressions;
        this.curves = curves;
        this.phrases = phrases;
        this.playing = new Patches.Playable("", List.of());
    }

    String part(String name, Patches.Playable instrument) {
        playing = instrument;
        String arguments = draw.chance(40) ? "(" + String.join(", ", arguments()) + ")" : "";
        return "part " + name + " plays " + instrument.name() + arguments + " " + block(3) + "\n";
    }

    /** A phrase that may play those before it. */
    String phrase(String name) {
        playing = new Patches.Playable("", List.of());
        int mark = names.mark();
        names.add("root", Kind.FREQUENCY);
        names.add("count", Kind.NUMBER);
        String text = "phrase " + name + "(root = " + literals.pitch() + ", count = " + draw.below(3) + ") " + block(2);
        names.forget(mark);
        return text + "\n";
    }

    String flatNote(Patches.Playable instrument) {
        playing = instrument;
        return "note " + instrument.name() + " at " + draw.one("0s", "0.1s", "1b", "1/3b", "33ms") + " for "
                + literals.length() + " pitch=" + expressions.of(Kind.FREQUENCY, 1) + " "
                + String.join(" ", arguments()) + "\n";
    }

    private String block(int depth) {
        int mark = names.mark();
        StringBuilder text =
                new StringBuilder("{ each ").append(literals.length()).append('\n');
        int count = 1 + draw.count(5);
        for (int i = 0; i < count; i++) {
            text.append(step(depth)).append('\n');
        }
        names.forget(mark);
        return text.append('}').toString();
    }

    private String step(int depth) {
        int choice = draw.below(depth > 0 ? 22 : 16);
        return switch (choice) {
            case 0, 1, 2, 3, 4, 5, 6 -> note();
            case 7 -> "[" + String.join(" ", draw.times(1 + draw.below(3), this::path)) + "]" + length() + braces();
            case 8 -> "rest" + length();
            case 9 -> tied();
            case 10 -> "each " + (draw.chance(80) ? literals.length() : expressions.of(Kind.BEATS, 1));
            case 11, 12 -> "set " + set();
            case 13 -> let();
            case 14, 15 -> play();
            case 16 ->
                "repeat " + (draw.chance(80) ? 1 + draw.below(3) : expressions.of(Kind.NUMBER, 1)) + " "
                        + block(depth - 1);
            case 17 -> loop(depth);
            case 18 ->
                "if " + expressions.of(Kind.TRUTH, 2) + " " + block(depth - 1)
                        + (draw.chance(50) ? " else " + block(depth - 1) : "");
            case 19, 20 -> "at " + literals.beats() + " " + block(depth - 1);
            default ->
                "for p in [" + String.join(", ", draw.times(1 + draw.below(3), () -> literals.any(Kind.FREQUENCY)))
                        + "] { @p" + length() + " }";
        };
    }

    private String note() {
        return path() + length() + braces();
    }

    private String tied() {
        String pitch = literals.pitch();
        return pitch + length() + " tie " + pitch + length();
    }

    private String path() {
        String first = pitch();
        return draw.chance(10) ? first + "~" + pitch() : first;
    }

    private String pitch() {
        return switch (draw.below(6)) {
            case 0 -> "@(" + expressions.of(Kind.FREQUENCY, 2) + ")";
            case 1 -> literals.pitch() + draw.one("-14ct", "+1st", "-2oct", "+0ct");
            default -> literals.pitch();
        };
    }

    private String length() {
        return draw.chance(60) ? "" : ":" + literals.length();
    }

    private String braces() {
        return draw.chance(70) ? "" : " { " + String.join(" ", arguments()) + " }";
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (draw.chance(40)) {
            arguments.add("amp=" + (draw.chance(80) ? expressions.of(Kind.LEVEL, 1) : curves.of(Kind.LEVEL, 1)));
        }
        for (Patches.Parameter parameter : playing.parameters()) {
            if (draw.chance(40)) {
                arguments.add(parameter.name() + "=" + expressions.of(parameter.kind(), 1));
            }
        }
        return arguments;
    }

    private String set() {
        String high = literals.between(Kind.LEVEL, -30, 0);
        return draw.chance(50)
                ? "amp = " + expressions.of(Kind.LEVEL, 1)
                : "amp = " + literals.between(Kind.LEVEL, -30, 0) + " .. " + high + " over " + literals.length();
    }

    private String let() {
        Kind kind = draw.one(Kind.NUMBER, Kind.FREQUENCY, Kind.LEVEL, Kind.BEATS);
        String name = names.fresh("l");
        String text = "let " + name + " = " + expressions.of(kind, 2);
        names.add(name, kind);
        return text;
    }

    private String play() {
        Optional<String> phrase = phrases.isEmpty() ? Optional.empty() : Optional.of(draw.one(phrases));
        return phrase.map(name ->
                        "play " + name + draw.one("", "(root=" + expressions.of(Kind.FREQUENCY, 1) + ")", "(A3, 2)"))
                .orElseGet(this::note);
    }

    private String loop(int depth) {
        String name = names.fresh("i");
        int mark = names.mark();
        names.add(name, Kind.NUMBER);
        String text = "for " + name + " in " + draw.below(2) + ".." + (1 + draw.below(3)) + " " + block(depth - 1);
        names.forget(mark);
        return text;
    }
}

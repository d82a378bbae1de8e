package org.cmusic.fuzz.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cmusic.model.Kind;

/**
 * Writes scores that mostly keep to the rules: all kinds of steps, every unit generator, curves, effects, phrases,
 * sections, tunings and tempos, with arguments mostly within their ranges. The same decisions make the same score.
 */
public final class RandomScore {
    private static final Kind[] KINDS = {Kind.NUMBER, Kind.FREQUENCY, Kind.LEVEL, Kind.TIME, Kind.INTERVAL, Kind.BEATS};
    private static final String[] TUNINGS = {
        "equal(12, a4=442Hz)",
        "equal(7)",
        "just(root=A4)",
        "edo(19)",
        "edo(31)",
        "\"vallotti.scl\"",
        "\"slendro.scl\"",
        "\"seven.scl\"",
        "\"19-edo.scl\"",
        "\"pelog.scl\" map \"seven-on-white.kbm\"",
        "edo(5)",
        "edo(53)"
    };
    private static final String[] LIBRARY = {"flute", "pad", "plucked_string", "struck_bar", "sine_organ"};

    private final Draw draw;
    private final Names names = new Names();
    private final Literals literals;
    private final Expressions expressions;
    private final Patches patches;
    private final StringBuilder out = new StringBuilder();
    private final List<Patches.Playable> instruments = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();

    private RandomScore(Random random, int counts) {
        draw = new Draw(random, counts);
        literals = new Literals(draw);
        expressions = new Expressions(draw, literals, names);
        patches = new Patches(draw, names, literals, expressions);
    }

    /** A score by the decisions of {@code random}. */
    public static String of(Random random) {
        return new RandomScore(random, Integer.MAX_VALUE).write();
    }

    /** A score with one or two of what others have several of: many times as many a second can be tried. */
    public static String small(Random random) {
        return new RandomScore(random, 2).write();
    }

    private String write() {
        out.append("cmusic 1\n");
        settings();
        definitions();
        Steps steps = new Steps(draw, names, literals, expressions, patches.curves(), phrases);
        int count = draw.count(3);
        for (int i = 0; i < count; i++) {
            out.append(steps.phrase("figure" + i));
            phrases.add("figure" + i);
        }
        if (draw.chance(25)) {
            sections(steps);
        } else {
            parts(steps, 1 + draw.count(3));
        }
        draw.some(2, () -> steps.flatNote(draw.one(instruments))).forEach(out::append);
        return out.toString();
    }

    private void settings() {
        out.append(draw.chance(20) ? "title \"T\"\n" : "");
        out.append(draw.chance(20) ? "seed " + literals.any(Kind.NUMBER) + "\n" : "");
        out.append(draw.chance(20) ? "channels " + (1 + draw.below(8)) + "\n" : "");
        out.append(draw.chance(30) ? "tuning " + draw.one(TUNINGS) + "\n" : "");
        out.append(draw.chance(10) ? "key F# minor\nkey D dorian at 3b\n" : "");
        out.append(draw.chance(10) ? "meter 3/4\nmeter 7/8 at 3b\n" : "");
        tempo();
    }

    private void tempo() {
        out.append("tempo ")
                .append(draw.chance(70) ? "300bpm" : literals.any(Kind.TEMPO))
                .append('\n');
        if (draw.chance(30)) {
            out.append("tempo ")
                    .append(literals.any(Kind.TEMPO))
                    .append(" at 1b over ")
                    .append(draw.one("1b", "1/2b", "7/3b"));
            out.append('\n');
        }
    }

    private void definitions() {
        int lets = draw.count(4);
        for (int i = 0; i < lets; i++) {
            Kind kind = draw.one(KINDS);
            String name = names.fresh("g");
            out.append("let ")
                    .append(name)
                    .append(" = ")
                    .append(expressions.of(kind, 3))
                    .append('\n');
            names.add(name, kind);
        }
        if (draw.chance(30)) {
            out.append(patches.wave("w"));
            names.add("w", Kind.WAVE);
        }
        if (draw.chance(20)) {
            out.append("curve c = ").append(patches.curves().of(Kind.NUMBER, 1)).append('\n');
            names.addMoving("c", Kind.NUMBER);
        }
        List<String> effects = effects();
        int count = 1 + draw.count(2);
        for (int i = 0; i < count; i++) {
            instruments.add(patches.instrument("voice" + i, effects, out));
        }
        if (draw.chance(10)) {
            String name = draw.one(LIBRARY);
            out.append("import \"").append(name).append(".ins\"\n");
            instruments.add(new Patches.Playable(name, List.of()));
        }
    }

    private List<String> effects() {
        List<String> later = new ArrayList<>();
        int count = draw.chance(30) ? 1 + draw.count(2) : 0;
        for (int i = 0; i < count; i++) {
            out.append(patches.effect("room" + i, later));
            later.add("room" + i);
        }
        if (count > 0 && draw.chance(30)) {
            out.append("effect room0(x=").append(expressions.of(Kind.NUMBER, 1)).append(")\n");
        }
        return later;
    }

    private void sections(Steps steps) {
        int count = 1 + draw.count(3);
        for (int i = 0; i < count; i++) {
            out.append("section \"").append((char) ('A' + i)).append("\" {\n");
            if (draw.chance(30)) {
                tempo();
            }
            parts(steps, draw.count(3));
            out.append("}\n");
        }
    }

    private void parts(Steps steps, int count) {
        for (int i = 0; i < count; i++) {
            out.append(steps.part("part" + i, draw.one(instruments)));
        }
    }
}

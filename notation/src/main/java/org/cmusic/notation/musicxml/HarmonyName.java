package org.cmusic.notation.musicxml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audiveris.proxymusic.Bass;
import org.audiveris.proxymusic.BassStep;
import org.audiveris.proxymusic.Degree;
import org.audiveris.proxymusic.DegreeTypeValue;
import org.audiveris.proxymusic.Harmony;
import org.audiveris.proxymusic.HarmonyAlter;
import org.audiveris.proxymusic.Kind;
import org.audiveris.proxymusic.KindValue;
import org.audiveris.proxymusic.Root;
import org.audiveris.proxymusic.RootStep;
import org.audiveris.proxymusic.Step;
import org.audiveris.proxymusic.StyleText;

/** Names of harmonies such as {@code Am7/G}, as MusicXML divides them in root, kind, degrees and bass. */
final class HarmonyName {
    private static final Pattern NAME = Pattern.compile("([A-G])([#b]?)([^/]*)(?:/([A-G])([#b]?))?");
    private static final Map<String, KindValue> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("", KindValue.MAJOR);
        KINDS.put("m", KindValue.MINOR);
        KINDS.put("7", KindValue.DOMINANT);
        KINDS.put("maj7", KindValue.MAJOR_SEVENTH);
        KINDS.put("m7", KindValue.MINOR_SEVENTH);
        KINDS.put("dim", KindValue.DIMINISHED);
        KINDS.put("dim7", KindValue.DIMINISHED_SEVENTH);
        KINDS.put("m7b5", KindValue.HALF_DIMINISHED);
        KINDS.put("aug", KindValue.AUGMENTED);
        KINDS.put("aug7", KindValue.AUGMENTED_SEVENTH);
        KINDS.put("6", KindValue.MAJOR_SIXTH);
        KINDS.put("m6", KindValue.MINOR_SIXTH);
        KINDS.put("9", KindValue.DOMINANT_NINTH);
        KINDS.put("maj9", KindValue.MAJOR_NINTH);
        KINDS.put("m9", KindValue.MINOR_NINTH);
        KINDS.put("11", KindValue.DOMINANT_11_TH);
        KINDS.put("maj11", KindValue.MAJOR_11_TH);
        KINDS.put("m11", KindValue.MINOR_11_TH);
        KINDS.put("13", KindValue.DOMINANT_13_TH);
        KINDS.put("maj13", KindValue.MAJOR_13_TH);
        KINDS.put("m13", KindValue.MINOR_13_TH);
        KINDS.put("sus2", KindValue.SUSPENDED_SECOND);
        KINDS.put("sus4", KindValue.SUSPENDED_FOURTH);
        KINDS.put("mmaj7", KindValue.MAJOR_MINOR);
        KINDS.put("5", KindValue.POWER);
    }

    private HarmonyName() {}

    /** The name of a harmony; empty if it tells none. */
    static String of(Harmony harmony) {
        StringBuilder name = new StringBuilder();
        for (Object part : harmony.getHarmonyChord()) {
            if (part instanceof Root root && root.getRootStep() != null) {
                name.append(root.getRootStep().getValue()).append(accidental(root.getRootAlter()));
            } else if (part instanceof Kind kind) {
                name.append(text(kind));
            } else if (part instanceof Degree degree) {
                name.append(text(degree));
            } else if (part instanceof Bass bass && bass.getBassStep() != null) {
                name.append('/').append(bass.getBassStep().getValue()).append(accidental(bass.getBassAlter()));
            } else if (part instanceof StyleText function && function.getValue() != null) {
                name.append(function.getValue());
            }
        }
        return name.toString();
    }

    private static String text(Kind kind) {
        if (kind.getText() != null) {
            return kind.getText();
        }
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind.getValue())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String text(Degree degree) {
        if (degree.getDegreeValue() == null || degree.getDegreeValue().getValue() == null) {
            return "";
        }
        DegreeTypeValue type =
                degree.getDegreeType() == null ? null : degree.getDegreeType().getValue();
        String alter = accidental(
                degree.getDegreeAlter() == null ? null : degree.getDegreeAlter().getValue());
        String word = type == DegreeTypeValue.SUBTRACT ? "no" : alter.isEmpty() ? "add" : "";
        return word + alter + degree.getDegreeValue().getValue();
    }

    private static String accidental(HarmonyAlter alter) {
        return accidental(alter == null ? null : alter.getValue());
    }

    private static String accidental(BigDecimal alter) {
        int sign = alter == null ? 0 : alter.signum();
        return sign == 0 ? "" : sign < 0 ? "b" : "#";
    }

    /** The harmony of a name; one that is no name of a chord is a word. */
    static Harmony harmony(String name) {
        Harmony harmony = new Harmony();
        Matcher matcher = NAME.matcher(name);
        Kind kind = new Kind();
        if (!matcher.matches()) {
            StyleText function = new StyleText();
            function.setValue(name);
            kind.setValue(KindValue.NONE);
            kind.setText("");
            harmony.getHarmonyChord().add(function);
            harmony.getHarmonyChord().add(kind);
            return harmony;
        }
        Root root = new Root();
        RootStep step = new RootStep();
        step.setValue(Step.fromValue(matcher.group(1)));
        root.setRootStep(step);
        root.setRootAlter(alter(matcher.group(2)));
        kind.setValue(KINDS.getOrDefault(matcher.group(3), KindValue.OTHER));
        kind.setText(matcher.group(3));
        harmony.getHarmonyChord().add(root);
        harmony.getHarmonyChord().add(kind);
        if (matcher.group(4) != null) {
            Bass bass = new Bass();
            BassStep low = new BassStep();
            low.setValue(Step.fromValue(matcher.group(4)));
            bass.setBassStep(low);
            bass.setBassAlter(alter(matcher.group(5)));
            harmony.getHarmonyChord().add(bass);
        }
        return harmony;
    }

    private static HarmonyAlter alter(String accidental) {
        if (accidental == null || accidental.isEmpty()) {
            return null;
        }
        HarmonyAlter alter = new HarmonyAlter();
        alter.setValue(BigDecimal.valueOf(accidental.equals("b") ? -1 : 1));
        return alter;
    }
}

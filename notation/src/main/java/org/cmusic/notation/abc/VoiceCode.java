package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.Dynamic;
import org.cmusic.notation.Findings;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.EngravedVoice;
import org.cmusic.notation.engraving.Sign;
import org.cmusic.notation.engraving.Tuplet;

/** The music code of a voice, bar by bar. */
final class VoiceCode {
    private static final Beats GRACE_UNIT = Beats.of(1, 2);
    private static final double CLOSE_DB = 0.3;

    private final EngravedVoice voice;
    private final Beats unit;
    private final Changes changes;
    private final boolean isFirst;
    private final Findings findings;
    private final WrittenPitches pitches;
    private final WrittenSlurs slurs;
    private final boolean isSung;
    private Beats keyedUpTo = Beats.ZERO;
    private Optional<Dynamic> level = Optional.empty();

    VoiceCode(EngravedPart part, EngravedVoice voice, Beats unit, Changes changes, boolean isFirst, Findings findings) {
        this.voice = voice;
        this.unit = unit;
        this.changes = changes;
        this.isFirst = isFirst;
        this.findings = findings;
        int octaves = part.part().clef().map(ClefText::octaves).orElse(0);
        List<Chord> chords = chords(0, voice.bars().size());
        pitches = new WrittenPitches(changes.firstKey(), octaves, findings);
        slurs = new WrittenSlurs(chords, findings);
        isSung = chords.stream().anyMatch(chord -> !chord.marks().lyrics().isEmpty());
    }

    private List<Chord> chords(int from, int to) {
        return voice.bars().subList(from, to).stream()
                .flatMap(List::stream)
                .map(Sign::event)
                .filter(Chord.class::isInstance)
                .map(Chord.class::cast)
                .toList();
    }

    /** The words below some bars; none if the voice has none at all. */
    List<String> words(int from, int to) {
        return isSung ? WordLines.of(chords(from, to)) : List.of();
    }

    /** The code of each bar, without bar lines. */
    List<String> bars() {
        List<String> bars = new ArrayList<>();
        for (List<Sign> bar : voice.bars()) {
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < bar.size(); i++) {
                code.append(code.isEmpty() || isBeamed(bar, i) ? "" : " ").append(sign(bar, i));
            }
            pitches.endBar();
            bars.add(code.toString());
        }
        return bars;
    }

    /** Whether a note stands close to the one before it: both are shorter than a quarter, and it begins no beat. */
    private static boolean isBeamed(List<Sign> bar, int i) {
        Sign sign = bar.get(i);
        Sign before = bar.get(i - 1);
        Beats place = sign.event().onset().minus(bar.get(0).event().onset());
        boolean isOnBeat = place.isWhole();
        Beats quarter = Beats.of(1);
        return !isOnBeat
                && !sign.opens()
                && sign.isChord()
                && before.isChord()
                && WrittenUnit.written(sign).isBefore(quarter)
                && WrittenUnit.written(before).isBefore(quarter);
    }

    private String sign(List<Sign> bar, int index) {
        Sign sign = bar.get(index);
        StringBuilder code = new StringBuilder(changes(sign));
        if (sign.opens() && sign.tuplet().isReal()) {
            code.append(tuplet(sign.tuplet(), size(bar, index)));
        }
        Optional<String> length = WrittenUnit.multiple(WrittenUnit.written(sign), unit);
        if (length.isEmpty()) {
            findings.leftOut("long-length", 1, 1);
        }
        String multiple = length.orElse("");
        switch (sign.kind()) {
            case CHORD -> code.append(chord((Chord) sign.event(), multiple));
            case SPACE -> code.append('x').append(multiple);
            default -> code.append('z').append(multiple);
        }
        if (!sign.isChord()) {
            pitches.endChord(List.of());
        }
        return code.toString();
    }

    private String changes(Sign sign) {
        Beats at = sign.event().onset();
        StringBuilder code = new StringBuilder();
        changes.meterAt(at).ifPresent(meter -> code.append("[M:").append(meter).append(']'));
        changes.keyIn(keyedUpTo, at).ifPresent(key -> {
            code.append("[K:").append(KeyText.of(key, findings)).append(']');
            pitches.setKey(KeyState.of(key));
        });
        keyedUpTo = at;
        if (isFirst) {
            changes.tempoAt(at)
                    .ifPresent(tempo -> code.append("[Q:").append(tempo).append(']'));
        }
        return code.toString();
    }

    private static int size(List<Sign> bar, int index) {
        int size = 1;
        while (index + size < bar.size() && !bar.get(index + size - 1).closes()) {
            size++;
        }
        return size;
    }

    private static String tuplet(Tuplet tuplet, int size) {
        boolean usual = tuplet.actual() == 3 && tuplet.normal() == 2 && size == 3;
        return usual ? "(3" : "(" + tuplet.actual() + ":" + tuplet.normal() + ":" + size;
    }

    private String chord(Chord chord, String multiple) {
        Marks marks = chord.marks();
        StringBuilder code = new StringBuilder();
        code.append(slurs.beginsAt(chord) ? "(" : "").append(graces(marks.graces()));
        code.append(symbol(marks.symbol())).append(level(chord));
        marks.articulations().stream().sorted().map(Marking::name).forEach(code::append);
        code.append(notes(chord, multiple));
        pitches.endChord(chord.tones());
        return code.append(slurs.endsAt(chord) ? ")" : "").toString();
    }

    private String notes(Chord chord, String multiple) {
        List<Tone> tones = chord.tones();
        if (tones.size() == 1) {
            return pitches.name(tones.get(0)) + multiple + (tones.get(0).tied() ? "-" : "");
        }
        boolean all = chord.isTied();
        String names = tones.stream()
                .map(tone -> pitches.name(tone) + (tone.tied() && !all ? "-" : ""))
                .collect(Collectors.joining());
        return "[" + names + "]" + multiple + (all ? "-" : "");
    }

    private String graces(List<Grace> graces) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < graces.size(); i++) {
            Grace grace = graces.get(i);
            boolean goesOn = i > 0 && graces.get(i - 1).slashed() == grace.slashed();
            code.append(goesOn ? "" : (i > 0 ? "}" : "") + (grace.slashed() ? "{/" : "{"));
            String names = grace.tones().stream().map(pitches::name).collect(Collectors.joining());
            code.append(grace.tones().size() > 1 ? "[" + names + "]" : names);
            code.append(WrittenUnit.multiple(grace.length(), GRACE_UNIT).orElse(""));
        }
        return code.append(graces.isEmpty() ? "" : "}").toString();
    }

    private String symbol(String symbol) {
        if (symbol.isBlank()) {
            return "";
        }
        if ("^_<>@".indexOf(symbol.strip().charAt(0)) >= 0) {
            findings.leftOut("symbol-name", 1, 1);
            return "";
        }
        return TextString.quoted(symbol);
    }

    private String level(Chord chord) {
        if (chord.level().isEmpty()) {
            if (level.isPresent()) {
                findings.mended("level", 1, 1);
            }
            return "";
        }
        double exact = chord.level().getAsDouble();
        Dynamic mark = Dynamic.nearest(exact);
        if (Math.abs(mark.level() - exact) > CLOSE_DB) {
            findings.mended("level", 1, 1);
        }
        if (level.equals(Optional.of(mark))) {
            return "";
        }
        level = Optional.of(mark);
        return "!" + mark + "!";
    }
}

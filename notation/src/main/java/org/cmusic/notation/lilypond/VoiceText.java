package org.cmusic.notation.lilypond;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.Dynamic;
import org.cmusic.notation.Findings;
import org.cmusic.notation.engraving.Bar;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.EngravedVoice;
import org.cmusic.notation.engraving.Sign;
import org.cmusic.notation.engraving.Slurs;

/** The notes of a voice, a line for each bar. */
final class VoiceText {
    private static final Map<Articulation, String> SIGNS = Map.of(
            Articulation.STACCATO, "-.",
            Articulation.STACCATISSIMO, "-!",
            Articulation.TENUTO, "--",
            Articulation.ACCENT, "->",
            Articulation.MARCATO, "-^",
            Articulation.TRILL, "\\trill",
            Articulation.FERMATA, "\\fermata");
    private static final List<String> STEMS = List.of("\\voiceOne", "\\voiceTwo", "\\voiceThree", "\\voiceFour");

    private final EngravedPart part;
    private final int number;
    private final EngravedVoice voice;
    private final boolean drums;
    private final GraceLengths graces;
    private final Slurs slurs;
    private final Findings findings;
    private Optional<Dynamic> dynamic = Optional.empty();
    private String stems = "\\oneVoice";

    /**
     * @param number which voice of its part, from 0
     * @param drums whether its pitches are names of drums
     */
    VoiceText(EngravedPart part, int number, boolean drums, GraceLengths graces, Findings findings) {
        this.part = part;
        this.number = number;
        this.voice = part.voices().get(number);
        this.drums = drums;
        this.graces = graces;
        this.findings = findings;
        this.slurs = new Slurs(voice, findings);
    }

    /** The lines of the bars. */
    List<String> lines(List<Bar> bars) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            boolean ends = i + 1 == bars.size() && !bar.isWhole();
            String check = bar.meter().isPresent() ? (ends ? "" : "| ") + "% " + bar.number() : "\\bar \"\"";
            lines.add(stems(i) + bar(bar, voice.bars().get(i)) + check);
        }
        return lines;
    }

    /** Which way stems go in a bar, if another way than before. */
    private String stems(int bar) {
        boolean alone = true;
        for (int i = 0; i < part.voices().size(); i++) {
            alone &= i == number || part.voices().get(i).isEmptyIn(bar);
        }
        String wanted = alone ? "\\oneVoice" : STEMS.get(Math.min(number, STEMS.size() - 1));
        boolean changes = !wanted.equals(stems) && !voice.isEmptyIn(bar);
        if (changes) {
            stems = wanted;
        }
        return changes ? wanted + " " : "";
    }

    private String bar(Bar bar, List<Sign> signs) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (i == 0) {
                line.append(graces.missing(bar.from(), GraceLengths.length(sign)));
            }
            if (sign.opens() && sign.tuplet().isReal()) {
                line.append("\\tuplet %d/%d { "
                        .formatted(sign.tuplet().actual(), sign.tuplet().normal()));
            }
            line.append(sign(bar, sign)).append(' ');
            if (sign.closes() && sign.tuplet().isReal()) {
                line.append("} ");
            }
        }
        return line.toString();
    }

    private String sign(Bar bar, Sign sign) {
        boolean wholeBar = sign.event().length().equals(bar.length());
        return switch (sign.kind()) {
            case CHORD -> chord(sign, (Chord) sign.event());
            case REST -> "r" + Spelled.duration(sign);
            case SPACE -> "s" + (wholeBar ? Spelled.stretch(bar.length()) : Spelled.duration(sign));
            case BAR_REST -> (bar.meter().isPresent() ? "R" : "r") + Spelled.stretch(bar.length());
        };
    }

    private String chord(Sign sign, Chord chord) {
        List<Tone> tones = heard(chord.tones());
        if (tones.isEmpty()) {
            return "r" + Spelled.duration(sign);
        }
        boolean tied = tones.stream().allMatch(Tone::tied);
        String pitches = pitches(tones, !tied);
        return graces(chord.marks().graces())
                + pitches
                + Spelled.duration(sign)
                + (tied ? "~" : "")
                + marks(sign, chord);
    }

    /** Of drums those that have a name; the rest is told as {@code drum} among what is left out. */
    private List<Tone> heard(List<Tone> tones) {
        if (!drums) {
            return tones;
        }
        List<Tone> known = tones.stream()
                .filter(tone -> Names.drum(tone.pitch().midi()).isPresent())
                .toList();
        for (int i = known.size(); i < tones.size(); i++) {
            findings.leftOut("drum", 1, 1);
        }
        return known;
    }

    private String pitches(List<Tone> tones, boolean ties) {
        List<String> names = tones.stream()
                .map(tone -> name(tone) + (ties && tone.tied() ? "~" : ""))
                .toList();
        return names.size() == 1 ? names.get(0) : "<" + String.join(" ", names) + ">";
    }

    private String name(Tone tone) {
        return drums ? Names.drum(tone.pitch().midi()).orElseThrow() : PitchName.of(tone, findings);
    }

    private String graces(List<Grace> all) {
        StringBuilder text = new StringBuilder();
        int next = 0;
        while (next < all.size()) {
            int first = next;
            boolean slashed = all.get(first).slashed();
            List<String> notes = new ArrayList<>();
            while (next < all.size() && all.get(next).slashed() == slashed) {
                notes.add(grace(all.get(next)));
                next++;
            }
            String command = slashed ? "\\slashedGrace" : "\\grace";
            text.append(command).append(" { ").append(String.join(" ", notes)).append(" } ");
        }
        return text.toString();
    }

    private String grace(Grace grace) {
        List<Tone> tones =
                heard(grace.tones()).stream().map(tone -> tone.withTie(false)).toList();
        return (tones.isEmpty() ? "s" : pitches(tones, false)) + Spelled.duration(GraceLengths.value(grace));
    }

    private String marks(Sign sign, Chord chord) {
        Marks marks = chord.marks();
        StringBuilder text = new StringBuilder();
        text.append(slurs.endsAt(sign) ? ")" : "");
        marks.articulations().stream()
                .sorted()
                .map(mark -> SIGNS.getOrDefault(mark, ""))
                .forEach(text::append);
        text.append(slurs.beginsAt(sign) ? "(" : "");
        text.append(dynamic(chord));
        if (!marks.symbol().isBlank()) {
            text.append('^').append(Spelled.quoted(marks.symbol()));
        }
        return text.toString();
    }

    /** The mark of a chord that is as loud as another mark than the one before says. */
    private String dynamic(Chord chord) {
        Optional<Dynamic> now = chord.level().isPresent()
                ? Optional.of(Dynamic.nearest(chord.level().getAsDouble()))
                : dynamic;
        boolean changes = !now.equals(dynamic);
        dynamic = now;
        return changes ? "\\" + now.orElseThrow() : "";
    }

    /** The words of a verse, to be set to the chords that no tie leads to; empty if it has none. */
    String verse(int verse) {
        StringBuilder words = new StringBuilder();
        int skipped = 0;
        boolean goesOn = false;
        boolean tied = false;
        for (List<Sign> bar : voice.bars()) {
            for (Sign sign : bar) {
                if (!(sign.event() instanceof Chord chord)) {
                    tied = false;
                    continue;
                }
                List<Syllable> lyrics = chord.marks().lyrics();
                String text = verse < lyrics.size() ? lyrics.get(verse).text() : "";
                if (tied && !text.isBlank()) {
                    findings.leftOut("lyrics", 1, 1);
                } else if (!tied && text.isBlank()) {
                    skipped++;
                } else if (!tied) {
                    words.append(goesOn ? "-- " : "")
                            .append("\\skip 1 ".repeat(skipped))
                            .append(Spelled.quoted(text))
                            .append(' ');
                    goesOn = lyrics.get(verse).goesOn();
                    skipped = 0;
                }
                tied = chord.tones().stream().anyMatch(Tone::tied);
            }
        }
        return words.toString().strip();
    }

    /** How many verses it has. */
    int verses() {
        return voice.bars().stream()
                .flatMap(List::stream)
                .filter(Sign::isChord)
                .mapToInt(sign -> ((Chord) sign.event()).marks().lyrics().size())
                .max()
                .orElse(0);
    }
}

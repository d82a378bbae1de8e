package org.cmusic.notation.musicxml;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.audiveris.proxymusic.Articulations;
import org.audiveris.proxymusic.Dynamics;
import org.audiveris.proxymusic.Elision;
import org.audiveris.proxymusic.Fermata;
import org.audiveris.proxymusic.Lyric;
import org.audiveris.proxymusic.Notations;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.Ornaments;
import org.audiveris.proxymusic.Slur;
import org.audiveris.proxymusic.StartStop;
import org.audiveris.proxymusic.StartStopContinue;
import org.audiveris.proxymusic.Syllabic;
import org.audiveris.proxymusic.Technical;
import org.audiveris.proxymusic.TextElementData;
import org.audiveris.proxymusic.Tied;
import org.audiveris.proxymusic.TiedType;
import org.audiveris.proxymusic.Tuplet;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Syllable;
import org.cmusic.notation.Dynamic;
import org.cmusic.notation.Findings;

/** The marks at a note, and the words that are sung to it. */
final class NotationsReader {
    private static final Map<String, List<Articulation>> SIGNS = Map.of(
            "staccato", List.of(Articulation.STACCATO),
            "spiccato", List.of(Articulation.STACCATISSIMO),
            "staccatissimo", List.of(Articulation.STACCATISSIMO),
            "tenuto", List.of(Articulation.TENUTO),
            "detached-legato", List.of(Articulation.TENUTO, Articulation.STACCATO),
            "accent", List.of(Articulation.ACCENT),
            "strong-accent", List.of(Articulation.MARCATO),
            "trill-mark", List.of(Articulation.TRILL));
    private static final Map<String, Dynamic> EXTREMES = Map.of(
            "pppp", Dynamic.PPP,
            "ppppp", Dynamic.PPP,
            "pppppp", Dynamic.PPP,
            "ffff", Dynamic.FFF,
            "fffff", Dynamic.FFF,
            "ffffff", Dynamic.FFF);

    private final Findings findings;

    NotationsReader(Findings findings) {
        this.findings = findings;
    }

    /** Whether a note goes on, without a new attack, in a later one. */
    static boolean isTied(Note note) {
        boolean sounds = note.getTie().stream().anyMatch(tie -> tie.getType() == StartStop.START);
        return sounds
                || note.getNotations().stream()
                        .flatMap(notations -> notations.getTiedOrSlurOrTuplet().stream())
                        .anyMatch(mark -> mark instanceof Tied tied
                                && (tied.getType() == TiedType.START || tied.getType() == TiedType.CONTINUE));
    }

    /** Gives a chord the marks of one of its notes. */
    void read(Note note, ReadChord chord, ElementReader.Place place) {
        for (Notations notations : note.getNotations()) {
            for (Object mark : notations.getTiedOrSlurOrTuplet()) {
                read(mark, chord, place);
            }
        }
        for (Lyric lyric : note.getLyric()) {
            sing(lyric, chord, place);
        }
    }

    private void read(Object mark, ReadChord chord, ElementReader.Place place) {
        if (mark instanceof Articulations articulations) {
            articulations.getAccentOrStrongAccentOrStaccato().forEach(sign -> sign(sign, chord, place));
        } else if (mark instanceof Ornaments ornaments) {
            ornaments.getTrillMarkOrTurnOrDelayedTurn().forEach(sign -> sign(sign, chord, place));
        } else if (mark instanceof Technical technical) {
            technical.getUpBowOrDownBowOrHarmonic().forEach(sign -> sign(sign, chord, place));
        } else if (mark instanceof Fermata) {
            chord.mark(Articulation.FERMATA);
        } else if (mark instanceof Slur slur) {
            slur(slur, chord);
        } else if (mark instanceof Dynamics dynamics) {
            dynamic(dynamics, place).ifPresent(found -> chord.level(OptionalDouble.of(found.level())));
        } else if (!(mark instanceof Tied) && !(mark instanceof Tuplet)) {
            leftOut(name(mark), place);
        }
    }

    private void sign(JAXBElement<?> sign, ReadChord chord, ElementReader.Place place) {
        String name = name(sign);
        if (SIGNS.containsKey(name)) {
            SIGNS.get(name).forEach(chord::mark);
        } else if (!name.equals("wavy-line")) {
            leftOut(name, place);
        }
    }

    private static void slur(Slur slur, ReadChord chord) {
        if (slur.getType() == StartStopContinue.START) {
            chord.mark(Articulation.SLUR_BEGINS);
        } else if (slur.getType() == StartStopContinue.STOP) {
            chord.mark(Articulation.SLUR_ENDS);
        }
    }

    /** The mark of dynamics that has a level of its own. */
    Optional<Dynamic> dynamic(Dynamics dynamics, ElementReader.Place place) {
        for (JAXBElement<?> sign : dynamics.getPOrPpOrPpp()) {
            String name = name(sign);
            Optional<Dynamic> found = Dynamic.named(name).or(() -> Optional.ofNullable(EXTREMES.get(name)));
            if (found.isPresent()) {
                return found;
            }
            leftOut(name, place);
        }
        return Optional.empty();
    }

    private void sing(Lyric lyric, ReadChord chord, ElementReader.Place place) {
        StringBuilder text = new StringBuilder();
        boolean goesOn = false;
        for (Object part : lyric.getElisionAndSyllabicAndText()) {
            if (part instanceof TextElementData words && words.getValue() != null) {
                text.append(words.getValue());
            } else if (part instanceof Elision elision) {
                text.append(elision.getValue() == null ? " " : elision.getValue());
            } else if (part instanceof Syllabic syllabic) {
                goesOn = syllabic == Syllabic.BEGIN || syllabic == Syllabic.MIDDLE;
            }
        }
        double number = Numbers.first(lyric.getNumber());
        int verse = Double.isNaN(number) ? 0 : (int) Math.max(0, number - 1);
        String words = text.toString().strip();
        if (!words.isEmpty() && !chord.sing(verse, new Syllable(words, goesOn))) {
            leftOut("lyric", place);
        }
    }

    /** Tells that an element of a name is left out. */
    void leftOut(String name, ElementReader.Place place) {
        findings.leftOut("element", name, place.line(), place.column());
    }

    /** The name of the element that an object stands for. */
    static String name(Object element) {
        if (element instanceof JAXBElement<?> named) {
            return named.getName().getLocalPart();
        }
        String words = element.getClass().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return words.toLowerCase(Locale.ROOT);
    }
}

package org.cmusic.notation.musicxml;

import jakarta.xml.bind.JAXBElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.audiveris.proxymusic.Articulations;
import org.audiveris.proxymusic.Dynamics;
import org.audiveris.proxymusic.Elision;
import org.audiveris.proxymusic.Fermata;
import org.audiveris.proxymusic.Lyric;
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

    /** What says nothing that is not said elsewhere. */
    private static final Set<String> UNTOLD = Set.of("tied", "tuplet", "wavy-line");

    private final Findings findings;
    private final SlurEnds slurs;

    /** @param slurs those of the part */
    NotationsReader(Findings findings, SlurEnds slurs) {
        this.findings = findings;
        this.slurs = slurs;
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
        marks(note).forEach(mark -> read(mark, chord, place));
        for (Lyric lyric : note.getLyric()) {
            sing(lyric, chord, place);
        }
    }

    private static Stream<Object> marks(Note note) {
        return note.getNotations().stream().flatMap(notations -> notations.getTiedOrSlurOrTuplet().stream());
    }

    /** Tells the marks and words at a small note, but for slurs, which are those of its chord. */
    void readSmall(Note note, ReadChord.Line line, ElementReader.Place place) {
        marks(note).forEach(mark -> {
            if (mark instanceof Slur slur) {
                slurSmall(slur, line, place);
            } else {
                leftOut(mark, place);
            }
        });
        leaveOutWords(note, place);
    }

    /** Tells the marks and words at a rest. */
    void leaveOut(Note note, ElementReader.Place place) {
        marks(note).forEach(mark -> leftOut(mark, place));
        leaveOutWords(note, place);
    }

    private void leftOut(Object mark, ElementReader.Place place) {
        signs(mark)
                .map(signs -> signs.stream().map(NotationsReader::name))
                .orElseGet(() -> Stream.of(name(mark)))
                .filter(name -> !UNTOLD.contains(name))
                .forEach(name -> leftOut(name, place));
    }

    private void leaveOutWords(Note note, ElementReader.Place place) {
        note.getLyric().stream()
                .filter(lyric -> !syllable(lyric).text().isEmpty())
                .forEach(lyric -> leftOut("lyric", place));
    }

    /** The signs of marks that come in groups; empty for others. */
    private static Optional<List<JAXBElement<?>>> signs(Object mark) {
        if (mark instanceof Articulations articulations) {
            return Optional.of(List.copyOf(articulations.getAccentOrStrongAccentOrStaccato()));
        }
        if (mark instanceof Ornaments ornaments) {
            return Optional.of(List.copyOf(ornaments.getTrillMarkOrTurnOrDelayedTurn()));
        }
        return mark instanceof Technical technical
                ? Optional.of(List.copyOf(technical.getUpBowOrDownBowOrHarmonic()))
                : Optional.empty();
    }

    private void read(Object mark, ReadChord chord, ElementReader.Place place) {
        Optional<List<JAXBElement<?>>> signs = signs(mark);
        if (signs.isPresent()) {
            signs.get().forEach(sign -> sign(sign, chord, place));
        } else if (mark instanceof Fermata) {
            chord.mark(Articulation.FERMATA);
        } else if (mark instanceof Slur slur) {
            slur(slur, chord);
        } else if (mark instanceof Dynamics dynamics) {
            dynamic(dynamics, place).ifPresent(found -> chord.level(OptionalDouble.of(found.level())));
        } else {
            leftOut(mark, place);
        }
    }

    private void sign(JAXBElement<?> sign, ReadChord chord, ElementReader.Place place) {
        String name = name(sign);
        if (SIGNS.containsKey(name)) {
            SIGNS.get(name).forEach(chord::mark);
        } else if (!UNTOLD.contains(name)) {
            leftOut(name, place);
        }
    }

    private void slur(Slur slur, ReadChord chord) {
        if (slur.getType() == StartStopContinue.START) {
            slurs.begin(chord);
        } else if (slur.getType() == StartStopContinue.STOP) {
            slurs.end(chord, slur.getNumber());
        }
    }

    private void slurSmall(Slur slur, ReadChord.Line line, ElementReader.Place place) {
        if (slur.getType() == StartStopContinue.START) {
            slurs.beginAtSmall(line, slur.getNumber(), place);
        } else if (slur.getType() == StartStopContinue.STOP) {
            slurs.endAtSmall(line, slur.getNumber());
        }
    }

    /** The mark of dynamics that has a level of its own. */
    Optional<Dynamic> dynamic(Dynamics dynamics, ElementReader.Place place) {
        for (JAXBElement<?> sign : dynamics.getPOrPpOrPpp()) {
            String name = name(sign);
            Optional<Dynamic> found = Dynamic.named(name);
            if (found.isPresent()) {
                return found;
            }
            leftOut(name, place);
        }
        return Optional.empty();
    }

    private void sing(Lyric lyric, ReadChord chord, ElementReader.Place place) {
        double number = Numbers.first(lyric.getNumber());
        int verse = Double.isNaN(number) ? 0 : (int) Math.max(0, number - 1);
        Syllable syllable = syllable(lyric);
        if (!syllable.text().isEmpty() && !chord.sing(verse, syllable)) {
            leftOut("lyric", place);
        }
    }

    private static Syllable syllable(Lyric lyric) {
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
        return new Syllable(text.toString().strip(), goesOn);
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

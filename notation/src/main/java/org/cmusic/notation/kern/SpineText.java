package org.cmusic.notation.kern;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.PlainText;
import org.cmusic.notation.engraving.ClefChoice;

/**
 * The columns of a part: one for each of its voices, one for each verse, and one for dynamics if there are any.
 *
 * @param first the number of its first column
 */
record SpineText(Part part, List<Voice> voices, int verses, boolean dynamics, int first) {
    /** The columns of a part, from {@code first} on. */
    static SpineText of(Part part, int first) {
        List<Voice> sounding = part.voices().stream()
                .filter(voice -> !voice.events().isEmpty())
                .toList();
        List<Chord> chords = chords(part);
        int verses = chords.stream()
                .mapToInt(chord -> chord.marks().lyrics().size())
                .max()
                .orElse(0);
        boolean dynamics = chords.stream().anyMatch(chord -> chord.level().isPresent());
        return new SpineText(
                part, sounding.isEmpty() ? List.of(new Voice(List.of())) : sounding, verses, dynamics, first);
    }

    /** The number of the column behind its last one. */
    int end() {
        return first + voices.size() + verses + (dynamics ? 1 : 0);
    }

    int verse(int number) {
        return first + voices.size() + number;
    }

    int loudness() {
        return end() - 1;
    }

    /** Its spines before the first splits. */
    List<String> kinds() {
        return Stream.of(
                        Stream.of("**kern"),
                        Stream.generate(() -> "**text").limit(verses),
                        Stream.generate(() -> "**dynam").limit(dynamics ? 1 : 0))
                .flatMap(kinds -> kinds)
                .toList();
    }

    Optional<String> name() {
        String name = PlainText.of(part.name());
        return name.isEmpty() ? Optional.empty() : Optional.of("*I\"" + name);
    }

    Optional<String> sound() {
        return InstrumentCodes.code(part.timbre()).map(code -> "*I" + code);
    }

    /** Its clef, or if it has none, that in which its notes lie best. */
    String clef() {
        if (part.timbre().equals(Timbre.DRUMS)) {
            return "*clefX";
        }
        return SignText.clef(ClefChoice.of(part));
    }

    private static List<Chord> chords(Part part) {
        return part.voices().stream()
                .flatMap(voice -> voice.events().stream())
                .filter(Chord.class::isInstance)
                .map((Event event) -> (Chord) event)
                .toList();
    }
}

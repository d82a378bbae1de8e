package org.cmusic.grammar.music;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cmusic.grammar.music.SoundTable.Drum;
import org.cmusic.grammar.music.SoundTable.Sound;
import org.cmusic.grammar.parser.Identifiers;
import org.cmusic.grammar.syntax.NotePitch;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * Gives the parts of a piece to instruments. Each voice becomes a line; of drums, each instrument that plays some of them.
 * A part that goes beyond its instrument is given to another, and moved by octaves where that has not the keys either.
 */
final class Casting {
    private static final int OCTAVE = 12;
    private static final double CENTS_A_KEY = 100;

    private final SoundTable table;
    private final Map<String, String> choices;
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> chosen = new TreeSet<>();
    private final List<Line> lines = new ArrayList<>();
    private int moved;

    /** @param choices instruments by the names of parts, instead of those of the table */
    Casting(SoundTable table, Map<String, String> choices) {
        this.table = table;
        this.choices = choices;
    }

    /** The lines of a piece. */
    List<Line> cast(Music music) {
        for (Part part : music.parts()) {
            Optional<Sound> sound = table.sound(part.timbre());
            if (sound.isPresent()) {
                tones(part, sound.get());
            } else {
                drums(part);
            }
        }
        return lines;
    }

    /** How many notes were moved by octaves. */
    int moved() {
        return moved;
    }

    /** The names of parts that were chosen for and not met. */
    Set<String> unmet() {
        Set<String> unmet = new TreeSet<>(choices.keySet());
        unmet.removeAll(chosen);
        return unmet;
    }

    private void tones(Part part, Sound first) {
        Sound sound = tonesOf(part).allMatch(tone -> first.takes(key(tone))) ? first : table.otherwise();
        String name = unused(Identifiers.from(part.name().isBlank() ? first.instrument() : part.name()));
        Optional<String> choice = choice(name);
        Function<Tone, NotePitch> pitches =
                choice.isPresent() ? WrittenPitch::spelled : tone -> WrittenPitch.spelled(within(tone, sound));
        add(part, name, choice.orElse(sound.instrument()), pitches);
    }

    private static Stream<Tone> tonesOf(Part part) {
        return part.voices().stream()
                .flatMap(voice -> voice.events().stream())
                .filter(Chord.class::isInstance)
                .flatMap(chord -> ((Chord) chord).tones().stream());
    }

    private static double key(Tone tone) {
        return tone.pitch().midi() + tone.cents() / CENTS_A_KEY;
    }

    private Tone within(Tone tone, Sound sound) {
        int octaves = 0;
        double key = key(tone);
        while (key + octaves * OCTAVE < sound.low()) {
            octaves++;
        }
        while (key + octaves * OCTAVE > sound.high()) {
            octaves--;
        }
        if (octaves == 0) {
            return tone;
        }
        moved++;
        Pitch pitch = tone.pitch();
        return new Tone(
                new Pitch(pitch.letter(), pitch.alteration(), pitch.octave() + octaves), tone.cents(), tone.tied());
    }

    private void drums(Part part) {
        String name = part.name().isBlank() ? "drums" : Identifiers.from(part.name());
        Map<String, List<Voice>> byInstrument = new TreeMap<>();
        for (Voice voice : part.voices()) {
            Map<String, List<Chord>> chords = new TreeMap<>();
            voice.events().forEach(event -> {
                if (event instanceof Chord chord) {
                    divide(chord, chords);
                }
            });
            chords.forEach((instrument, found) -> byInstrument
                    .computeIfAbsent(instrument, key -> new ArrayList<>())
                    .add(new Voice(List.copyOf(found))));
        }
        byInstrument.forEach((instrument, voices) -> {
            String line = unused(name + "_" + instrument);
            add(
                    new Part(line, part.timbre(), voices),
                    line,
                    choice(line).or(() -> choice(name)).orElse(instrument),
                    tone -> WrittenPitch.frequency(
                            table.drum(tone.pitch().midi()).frequency()));
        });
    }

    private void divide(Chord chord, Map<String, List<Chord>> chords) {
        Map<String, List<Tone>> tones = new TreeMap<>();
        for (Tone tone : chord.tones()) {
            Drum drum = table.drum(tone.pitch().midi());
            tones.computeIfAbsent(drum.instrument(), key -> new ArrayList<>()).add(tone);
        }
        tones.forEach((instrument, found) -> chords.computeIfAbsent(instrument, key -> new ArrayList<>())
                .add(chord.stretch(chord.onset(), chord.end(), found)));
    }

    private void add(Part part, String name, String instrument, Function<Tone, NotePitch> pitches) {
        int number = 1;
        for (Voice voice : part.voices()) {
            for (List<Chord> chords : WholeTies.lines(voice)) {
                String line = number == 1 ? name : unused(name + "_v" + number);
                lines.add(new Line(line, choice(line).orElse(instrument), chords, pitches));
                number++;
            }
        }
    }

    private Optional<String> choice(String name) {
        Optional<String> choice = Optional.ofNullable(choices.get(name));
        choice.ifPresent(instrument -> chosen.add(name));
        return choice;
    }

    private String unused(String name) {
        String free = name;
        while (!names.add(free)) {
            free = name + "_" + numbers.merge(name, 2, (last, first) -> last + 1);
        }
        return free;
    }
}

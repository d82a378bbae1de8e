package org.cmusic.notation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.model.score.ScorePerformance;
import org.cmusic.model.score.Section;
import org.cmusic.model.score.WrittenNote;
import org.cmusic.model.score.WrittenTone;
import org.cmusic.notation.Findings;
import org.cmusic.notation.KeyFinding;
import org.cmusic.notation.PitchSpelling;
import org.cmusic.notation.Reading;
import org.cmusic.notation.SoundingNote;
import org.cmusic.notation.VoiceSeparation;

/**
 * A score as written music: phrases, loops, chance and sections unfolded. Parts {@code x}, {@code x_v2}, {@code x_v3} of one
 * instrument are voices of one part; a part that overlaps itself, and the flat notes of an instrument, are divided into voices.
 */
public final class ScoreTranscription {
    private static final Comparator<Tone> LOWEST_FIRST =
            Comparator.comparing(Tone::pitch).thenComparing(Tone::cents);

    private final ScorePerformance performance;
    private final Orchestra orchestra;
    private final Findings findings = new Findings("export");
    private final BeatGrid grid;
    private final PitchNames names;
    private final TreeMap<Beats, Key> keys = new TreeMap<>();
    private final SectionBars bars = new SectionBars();
    private final Set<String> others = new TreeSet<>();
    private int withOthers;
    private Beats end = Beats.ZERO;
    private Key usualKey = Key.C_MAJOR;

    /**
     * What a transcription is for.
     *
     * @param grid how many lines the grid has in a beat to which times in seconds move that are not metrical
     * @param sounding whether cents tell what sounds beside the keys of a keyboard; else they stand beside the tuning, and
     *     spelled pitches are as they are written
     */
    public record Terms(int grid, boolean sounding) {}

    private ScoreTranscription(ScorePerformance performance, Orchestra orchestra, Terms terms) {
        this.performance = performance;
        this.orchestra = orchestra;
        this.grid = new BeatGrid(terms.grid);
        this.names = new PitchNames(performance.score().tuning(), terms.sounding);
    }

    /** The music of a score; findings have no places. */
    public static Reading of(ScorePerformance performance, Heading heading, Orchestra orchestra, Terms terms) {
        return new ScoreTranscription(performance, orchestra, terms).reading(heading);
    }

    private Reading reading(Heading heading) {
        settings();
        List<ScoreLine> lines = lines();
        usualKey = found(lines);
        List<Part> parts = parts(lines);
        if (bars.areLost()) {
            findings.leftOut("bars", 1, 1);
        }
        if (!others.isEmpty()) {
            findings.leftOut("argument", String.join("`, `", others), withOthers);
        }
        if (grid.moved() > 0) {
            findings.mended("grid", grid.moved());
        }
        if (names.moved() > 0) {
            findings.mended("octave", names.moved());
        }
        List<KeyMark> marks = keys.entrySet().stream()
                .map(key -> new KeyMark(key.getKey(), key.getValue()))
                .toList();
        return Reading.of(new Music(heading, bars.map(), marks, performance.tempo(), parts), findings.list());
    }

    private void settings() {
        List<Section> sections = performance.score().sections();
        for (int i = 0; i < sections.size(); i++) {
            Beats start = performance.start(i);
            keys.tailMap(start, true).clear();
            sections.get(i).keys().forEach(mark -> keys.put(mark.at().plus(start), mark.key()));
            bars.add(start, sections.get(i).meter());
        }
    }

    private List<ScoreLine> lines() {
        Map<List<String>, ScoreLine> lines = new LinkedHashMap<>();
        for (Section section : performance.score().sections()) {
            section.parts()
                    .forEach(part -> line(lines, part.name(), part.instrument().name()));
        }
        end = performance.transcribe(note -> {
            others.addAll(note.others());
            withOthers += note.others().isEmpty() ? 0 : 1;
            line(lines, note.part(), note.instrument().name()).notes().add(note);
        });
        return lines.values().stream().filter(line -> !line.notes().isEmpty()).toList();
    }

    private static ScoreLine line(Map<List<String>, ScoreLine> lines, String part, String instrument) {
        return lines.computeIfAbsent(List.of(part, instrument), key -> new ScoreLine(part, instrument));
    }

    private Key found(List<ScoreLine> lines) {
        KeyFinding finding = new KeyFinding();
        lines.stream()
                .filter(line -> !line.isDrums(orchestra))
                .forEach(line -> line.notes()
                        .forEach(note -> note.tones()
                                .forEach(tone -> finding.add(
                                        (int) Math.rint(names.keyOf(tone)),
                                        note.length().toDouble()))));
        return finding.key();
    }

    private List<Part> parts(List<ScoreLine> lines) {
        Map<List<String>, List<ScoreLine>> parts = new LinkedHashMap<>();
        for (ScoreLine line : lines) {
            List<String> place = line.isDrums(orchestra)
                    ? List.of(line.drums())
                    : line.first()
                            .filter(first -> line.isVoice(parts.getOrDefault(first, List.of())))
                            .orElse(List.of(line.name(), line.instrument()));
            parts.computeIfAbsent(place, key -> new ArrayList<>()).add(line);
        }
        return parts.values().stream()
                .map(this::part)
                .filter(part -> !part.voices().isEmpty())
                .toList();
    }

    private Part part(List<ScoreLine> lines) {
        ScoreLine first = lines.get(0);
        boolean drums = first.isDrums(orchestra);
        boolean flat = first.notes().get(0).part().equals("notes") && lines.size() == 1;
        List<Voice> voices = lines.stream()
                .flatMap(line -> voices(chords(line, drums), flat).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!voices.isEmpty()) {
            voices.set(0, withRests(voices.get(0)));
        }
        return new Part(
                drums ? first.drums() : flat ? first.instrument() : first.name(),
                drums ? Timbre.DRUMS : orchestra.timbre(first.instrument()),
                voices);
    }

    /** Silence of the first voice of a part is rests, up to the end of the piece. */
    private Voice withRests(Voice voice) {
        List<Event> events = new ArrayList<>(voice.withRests().events());
        if (voice.end().isBefore(end)) {
            events.add(new Rest(voice.end(), end.minus(voice.end())));
        }
        return new Voice(events);
    }

    private List<Chord> chords(ScoreLine line, boolean drums) {
        List<Chord> chords = new ArrayList<>();
        for (WrittenNote note : line.notes()) {
            Beats onset = onGrid(note.onset(), note.timed());
            Beats end = onGrid(note.onset().plus(note.length()), note.timed());
            if (!end.isAfter(onset)) {
                end = onset.plus(grid.step());
            }
            List<Tone> tones = drums ? drums(note) : tones(note, onset);
            if (tones.isEmpty()) {
                findings.leftOut("pitchless", line.instrument(), 1, 1);
            } else {
                chords.add(Chord.of(onset, end.minus(onset), tones, note.level()));
            }
        }
        chords.sort(Comparator.comparing(Chord::onset));
        return chords;
    }

    private Beats onGrid(Beats time, boolean timed) {
        return timed || BeatGrid.isFound(time) ? grid.near(time) : time;
    }

    private List<Tone> tones(WrittenNote note, Beats onset) {
        Map.Entry<Beats, Key> held = keys.floorEntry(onset);
        Key key = held == null ? usualKey : held.getValue();
        List<Tone> tones = new ArrayList<>();
        for (WrittenTone written : note.tones()) {
            if (written.moves()) {
                findings.mended("slide", 1, 1);
            }
            Tone tone = names.named(written, key);
            if (tones.stream().noneMatch(tone::isSameAs)) {
                tones.add(tone);
            }
        }
        tones.sort(LOWEST_FIRST);
        return tones;
    }

    private List<Tone> drums(WrittenNote note) {
        String instrument = note.instrument().name();
        return (note.tones().isEmpty()
                        ? orchestra.drum(instrument).stream()
                        : note.tones().stream().flatMapToInt(tone -> orchestra.drum(instrument, tone.hertz()).stream()))
                .distinct()
                .sorted()
                .mapToObj(key -> Tone.of(PitchSpelling.spell(key, Key.C_MAJOR)))
                .toList();
    }

    /** One voice where nothing overlaps. */
    private static List<Voice> voices(List<Chord> chords, boolean flat) {
        if (chords.isEmpty()) {
            return List.of();
        }
        for (int i = 1; i < chords.size() && !flat; i++) {
            if (chords.get(i).onset().isBefore(chords.get(i - 1).end())) {
                return separated(chords);
            }
        }
        return flat ? separated(chords) : List.of(new Voice(new ArrayList<>(chords)));
    }

    private static List<Voice> separated(List<Chord> chords) {
        List<SoundingNote> notes = new ArrayList<>();
        for (Chord chord : chords) {
            double level = chord.level().orElse(Double.NEGATIVE_INFINITY);
            chord.tones().forEach(tone -> notes.add(new SoundingNote(chord.onset(), chord.length(), tone, level)));
        }
        return VoiceSeparation.of(notes).stream()
                .map(voice -> new Voice(voice.events().stream()
                        .map(ScoreTranscription::withRealLevel)
                        .toList()))
                .toList();
    }

    private static Event withRealLevel(Event event) {
        return event instanceof Chord chord && chord.level().getAsDouble() == Double.NEGATIVE_INFINITY
                ? Chord.of(chord.onset(), chord.length(), chord.tones(), OptionalDouble.empty())
                : event;
    }
}

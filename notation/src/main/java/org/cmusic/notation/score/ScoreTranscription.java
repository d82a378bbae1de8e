package org.cmusic.notation.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;
import org.cmusic.model.score.ScorePerformance;
import org.cmusic.model.score.Section;
import org.cmusic.notation.Findings;
import org.cmusic.notation.KeyFinding;
import org.cmusic.notation.Reading;

/**
 * A score as written music: phrases, loops, chance and sections unfolded. Parts {@code x}, {@code x_v2}, {@code x_v3} of one
 * instrument are voices of one part; a part that overlaps itself, and the flat notes of an instrument, are divided into voices.
 */
public final class ScoreTranscription {
    private final ScorePerformance performance;
    private final Orchestra orchestra;
    private final Findings findings = new Findings("export");
    private final BeatGrid grid;
    private final PitchNames names;
    private final TreeMap<Beats, Key> keys = new TreeMap<>();
    private final ScoreVoices scoreVoices;
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
        this.scoreVoices = new ScoreVoices(orchestra, grid, names, this::keyAt, findings);
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

    private Key keyAt(Beats beats) {
        Map.Entry<Beats, Key> held = keys.floorEntry(beats);
        return held == null ? usualKey : held.getValue();
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
        boolean flat = first.notes().get(0).isFlat() && lines.size() == 1;
        List<Voice> voices = lines.stream()
                .flatMap(line -> scoreVoices.of(line, drums, flat).stream())
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
}

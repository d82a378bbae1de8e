package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Findings;

/**
 * The words of a file that are sung: its lyrics, or in the files for karaoke their texts. Those of a track go to the voice of
 * that track, or if it plays nothing of any, at whose notes most of them stand. A syllable ends in a hyphen where its word
 * goes on, or in files that put blanks between words, without one.
 */
final class SungTexts {
    private static final int MOST_SILENT_TRACKS = 16;

    private final Division division;
    private final Findings findings;
    private final Map<Integer, SungTrack> lyrics = new TreeMap<>();
    private final Map<Integer, SungTrack> texts = new TreeMap<>();
    private boolean karaoke;

    SungTexts(Division division, Findings findings) {
        this.division = division;
        this.findings = findings;
    }

    /** A lyric of a file. */
    void lyric(MidiEvent event, String text) {
        add(lyrics, event, text);
    }

    /** A text of a file, which is sung in files for karaoke. */
    void text(MidiEvent event, String text) {
        karaoke |= text.startsWith("@K");
        if (text.startsWith("@")) {
            findings.leftOut("text", 1, event.position() + 1);
        } else {
            add(texts, event, text);
        }
    }

    private static void add(Map<Integer, SungTrack> tracks, MidiEvent event, String text) {
        if (!text.isBlank()) {
            tracks.computeIfAbsent(event.track(), track -> new SungTrack()).add(event.tick(), text, event.position());
        }
    }

    /**
     * The parts with what is sung.
     *
     * @param tracks for each part the tracks that its voices come from
     */
    List<Part> sung(List<Part> parts, List<List<Integer>> tracks) {
        boolean asTexts = karaoke && lyrics.isEmpty();
        if (!asTexts) {
            texts.values().forEach(track -> tellAll(track, "text"));
        }
        Map<Integer, SungTrack> sung = asTexts ? texts : lyrics;
        if (sung.isEmpty()) {
            return parts;
        }
        Map<Place, Map<Beats, Integer>> voices = onsets(parts);
        Map<Integer, List<Place>> ofTracks = voices.keySet().stream()
                .collect(Collectors.groupingBy(place -> tracks.get(place.part).get(place.voice)));
        Map<Place, Map<Integer, Syllable>> found = new HashMap<>();
        int silent = 0;
        for (Map.Entry<Integer, SungTrack> track : sung.entrySet()) {
            List<Place> own = ofTracks.getOrDefault(track.getKey(), List.of());
            silent += own.isEmpty() ? 1 : 0;
            if (silent > MOST_SILENT_TRACKS && own.isEmpty()) {
                tellAll(track.getValue(), "lyrics");
            } else {
                place(track.getValue(), own.isEmpty() ? List.copyOf(voices.keySet()) : own, voices, found);
            }
        }
        return with(parts, found);
    }

    private record Place(int part, int voice) {}

    private static Map<Place, Map<Beats, Integer>> onsets(List<Part> parts) {
        Map<Place, Map<Beats, Integer>> voices = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.get(i).voices().size(); j++) {
                Map<Beats, Integer> onsets = new HashMap<>();
                List<Event> events = parts.get(i).voices().get(j).events();
                for (int k = 0; k < events.size(); k++) {
                    onsets.put(events.get(k).onset(), k);
                }
                voices.put(new Place(i, j), onsets);
            }
        }
        return voices;
    }

    private void place(
            SungTrack track,
            List<Place> candidates,
            Map<Place, Map<Beats, Integer>> voices,
            Map<Place, Map<Integer, Syllable>> found) {
        Map<Beats, SungTrack.Sung> byBeat = new LinkedHashMap<>();
        track.syllables().forEach(sung -> byBeat.put(division.beats(sung.tick()), sung));
        Place best = candidates.stream()
                .max(Comparator.comparingLong((Place place) ->
                                common(byBeat.keySet(), voices.get(place).keySet()))
                        .thenComparing(place -> -place.part)
                        .thenComparing(place -> -place.voice))
                .orElse(null);
        if (best == null) {
            tellAll(track, "lyrics");
            return;
        }
        List<SungTrack.Sung> syllables = List.copyOf(byBeat.values());
        boolean spaced = syllables.stream().anyMatch(sung -> isBlank(sung.text(), 0) || endsBlank(sung.text()));
        int number = 0;
        for (Map.Entry<Beats, SungTrack.Sung> entry : byBeat.entrySet()) {
            SungTrack.Sung next = number + 1 < syllables.size() ? syllables.get(number + 1) : null;
            Integer event = voices.get(best).get(entry.getKey());
            if (event == null) {
                findings.leftOut("lyrics", 1, entry.getValue().position() + 1);
            } else {
                found.computeIfAbsent(best, place -> new HashMap<>())
                        .put(event, syllable(entry.getValue().text(), next, spaced));
            }
            number++;
        }
    }

    /** How many beats are in both; only the fewer are looked at, as a file may have many syllables and many voices. */
    private static long common(Set<Beats> one, Set<Beats> other) {
        Set<Beats> fewer = one.size() < other.size() ? one : other;
        Set<Beats> more = one.size() < other.size() ? other : one;
        return fewer.stream().filter(more::contains).count();
    }

    private static Syllable syllable(String text, SungTrack.Sung next, boolean spaced) {
        String word = text.replaceAll("[/\\\\\\p{Cc}]+", " ").strip();
        if (word.length() > 1 && word.endsWith("-")) {
            return new Syllable(word.substring(0, word.length() - 1), true);
        }
        boolean goesOn = spaced && next != null && !endsBlank(text) && !isBlank(next.text(), 0);
        return new Syllable(word, goesOn);
    }

    private static boolean endsBlank(String text) {
        return isBlank(text, text.length() - 1);
    }

    private static boolean isBlank(String text, int index) {
        char letter = text.charAt(index);
        return letter <= ' ' || letter == '/' || letter == '\\';
    }

    private void tellAll(SungTrack track, String variant) {
        track.syllables().forEach(sung -> findings.leftOut(variant, 1, sung.position() + 1));
    }

    private static List<Part> with(List<Part> parts, Map<Place, Map<Integer, Syllable>> found) {
        List<Part> sung = new ArrayList<>(parts);
        found.forEach((place, syllables) -> {
            Part part = sung.get(place.part);
            List<Voice> voices = new ArrayList<>(part.voices());
            List<Event> events = new ArrayList<>(voices.get(place.voice).events());
            syllables.forEach((index, syllable) -> {
                if (events.get(index) instanceof Chord chord) {
                    events.set(index, chord.withMarks(chord.marks().with(0, syllable)));
                }
            });
            voices.set(place.voice, new Voice(events));
            sung.set(place.part, part.withVoices(voices));
        });
        return sung;
    }
}

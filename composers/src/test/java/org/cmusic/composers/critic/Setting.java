package org.cmusic.composers.critic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.PitchSpelling;

/**
 * Voices of single notes, the highest first.
 *
 * @param name what it shows
 */
record Setting(String name, Meter meter, Key key, List<List<Sung>> voices) {
    /** How many units of time a quarter note has. */
    static final int QUARTER = 12;

    private static final Pattern HEAD = Pattern.compile("exercise (.*): (\\d)/(\\d) in (\\S+) (major|minor)");

    /**
     * A note or a rest.
     *
     * @param key of the keyboard, middle C 60; below zero for a rest
     * @param length in twelfths of a quarter note
     */
    record Sung(int key, int length) {
        boolean rests() {
            return key < 0;
        }
    }

    /** The exercises of {@code harmony.txt}. */
    static List<Setting> exercises() {
        List<Setting> settings = new ArrayList<>();
        for (String block : text().split("\\n\\s*\\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                settings.add(of(lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return settings;
    }

    private static Setting of(String text, List<String> lines) {
        Matcher head = HEAD.matcher(text);
        if (!head.matches()) {
            throw new IllegalStateException(text);
        }
        Meter meter = new Meter(Integer.parseInt(head.group(2)), Integer.parseInt(head.group(3)));
        Key key = Key.parse(head.group(4), head.group(5)).orElseThrow();
        return new Setting(
                head.group(1), meter, key, lines.stream().map(Setting::voice).toList());
    }

    private static List<Sung> voice(String line) {
        List<Sung> voice = new ArrayList<>();
        for (String word : line.strip().split("\\s+")) {
            String[] halves = word.split(":");
            String[] length = halves.length > 1 ? halves[1].split("/") : new String[] {"1"};
            int units = Integer.parseInt(length[0]) * QUARTER / (length.length > 1 ? Integer.parseInt(length[1]) : 1);
            int key = halves[0].equals("-")
                    ? -1
                    : Pitch.parse(halves[0]).orElseThrow().midi();
            voice.add(new Sung(key, units));
        }
        return voice;
    }

    private static String text() {
        try (InputStream in = Setting.class.getResourceAsStream("harmony.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long a voice lasts, in units of time. */
    int length(int voice) {
        return voices.get(voice).stream().mapToInt(Sung::length).sum();
    }

    Setting transposed(int semitones) {
        return new Setting(
                name + (semitones == 0 ? "" : String.format(" %+d", semitones)),
                meter,
                key,
                voices.stream()
                        .map(voice -> voice.stream()
                                .map(note -> note.rests() ? note : new Sung(note.key() + semitones, note.length()))
                                .toList())
                        .toList());
    }

    /** The same with another key in one place. */
    Setting with(int voice, int index, int changed) {
        List<List<Sung>> others = new ArrayList<>(voices);
        List<Sung> line = new ArrayList<>(voices.get(voice));
        line.set(index, new Sung(changed, line.get(index).length()));
        others.set(voice, line);
        return new Setting(
                name + ", note " + (index + 1) + " of voice " + (voice + 1) + " on " + changed, meter, key, others);
    }

    /** Whether each voice keeps to its range. */
    boolean isWithin(List<VoiceRange> ranges) {
        for (int voice = 0; voice < voices.size(); voice++) {
            VoiceRange range = ranges.get(voice);
            if (voices.get(voice).stream().anyMatch(note -> !note.rests() && !range.holds(note.key()))) {
                return false;
            }
        }
        return true;
    }

    static Beats beats(int units) {
        return Beats.of(1).times(units, QUARTER);
    }

    Music music() {
        List<Part> parts = voices.stream()
                .map(voice -> new Part("", Timbre.UNKNOWN, List.of(new Voice(events(voice)))))
                .toList();
        return new Music(
                name,
                Optional.of(MeterMap.steady(meter)),
                List.of(new KeyMark(Beats.ZERO, key)),
                TempoMap.DEFAULT,
                parts);
    }

    private List<Event> events(List<Sung> voice) {
        List<Event> events = new ArrayList<>();
        int time = 0;
        for (Sung note : voice) {
            Beats at = beats(time);
            Beats length = beats(note.length());
            events.add(
                    note.rests()
                            ? new Rest(at, length)
                            : Chord.of(
                                    at,
                                    length,
                                    List.of(Tone.of(PitchSpelling.spell(note.key(), key))),
                                    OptionalDouble.empty()));
            time += note.length();
        }
        return events;
    }

    /** What the critic finds in it. */
    List<Fault> faults() {
        Frames frames = Frames.atOnsets(music());
        return VoiceLeading.beginnings(VoiceLeading.of(frames), frames);
    }
}

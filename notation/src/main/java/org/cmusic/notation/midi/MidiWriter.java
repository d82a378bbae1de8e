package org.cmusic.notation.midi;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.Dynamic;
import org.cmusic.notation.Findings;
import org.cmusic.notation.Writing;

/**
 * Writes Standard MIDI files of format 1: a track for what holds for all, and one for each voice. Times are exact wherever
 * ticks can be; drums are on channel 10; cents are bends, of two semitones at most, on as many channels as they need.
 */
public final class MidiWriter {
    private static final int NAME = 0x03;
    private static final int LYRICS = 0x05;
    private static final int DRUM_CHANNEL = 9;
    private static final int HIGHEST = 127;
    private static final int MOST_TRACKS = 65_534;
    private static final int USUAL_VELOCITY = 80;
    private static final int OCTAVE = 12;
    private static final int VOLUME = 7;
    private static final int DATA_HIGH = 6;
    private static final int DATA_LOW = 38;
    private static final int PARAMETER_LOW = 100;
    private static final int PARAMETER_HIGH = 101;
    private static final int RANGE = 2;
    private static final int CENTRE = 8192;
    private static final int BITS = 7;
    private static final int LOW_BITS = (1 << BITS) - 1;
    private static final double CENTS_OF_RANGE = 200;
    private static final double CENTS_A_KEY = 100;

    private final Findings findings = new Findings("midi");
    private final ChannelChoice channels = new ChannelChoice();
    private final Metronome metronome;
    private final Music music;
    private final Set<Beats> times;
    private boolean drumsBegin = true;

    private MidiWriter(Music music) {
        this.music = music;
        this.times = times(music);
        this.metronome = Metronome.of(times);
    }

    /** Writes a piece. */
    public static Writing write(Music music) {
        return new MidiWriter(music).write();
    }

    private static Set<Beats> times(Music music) {
        Set<Beats> times = new HashSet<>();
        music.parts()
                .forEach(part -> part.voices()
                        .forEach(voice -> voice.events().forEach(event -> {
                            times.add(event.onset());
                            times.add(event.end());
                        })));
        music.meter().ifPresent(meter -> meter.marks().forEach(mark -> times.add(mark.at())));
        music.meter().ifPresent(meter -> times.add(meter.pickup()));
        music.keys().forEach(key -> times.add(key.at()));
        return times;
    }

    /** A voice on its way. */
    private record Line(int part, boolean first, Part holder, Voice voice, TrackBytes track) {}

    /** A note and whose it is. */
    private record Due(Line line, PlayedNote note) {}

    private Writing write() {
        times.stream().filter(time -> !metronome.isExact(time)).forEach(time -> findings.mended("tick", 1, 1));
        List<TrackBytes> tracks = new ArrayList<>();
        tracks.add(new ConductorTrack(metronome, findings).of(music));
        List<Line> lines = lines();
        List<Due> due = new ArrayList<>();
        for (Line line : lines) {
            if (tracks.size() <= MOST_TRACKS) {
                tracks.add(line.track);
            }
            head(line);
            PlayedNote.of(line.voice).forEach(note -> due.add(new Due(line, note)));
        }
        due.sort(Comparator.comparing(next -> next.note.onset()));
        due.forEach(this::play);
        return new Writing(bytes(tracks), findings.list());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (Part part : music.parts()) {
            if (!isDrums(part)) {
                channels.reserve(number, program(part.timbre()));
            }
            boolean first = true;
            for (Voice voice : part.voices()) {
                if (voice.events().stream().anyMatch(Chord.class::isInstance)) {
                    TrackBytes track = lines.size() < MOST_TRACKS ? new TrackBytes() : lines.get(MOST_TRACKS - 1).track;
                    lines.add(new Line(number, first, part, voice, track));
                    first = false;
                }
            }
            number++;
        }
        return lines;
    }

    private static boolean isDrums(Part part) {
        return part.timbre() instanceof Timbre.Drums;
    }

    private int program(Timbre timbre) {
        if (timbre instanceof Timbre.Named named) {
            findings.mended("instrument", named.instrument(), 1, 1);
        }
        return timbre instanceof Timbre.Program program ? program.number() : 0;
    }

    private void head(Line line) {
        line.track.meta(0, OwnMark.TYPE, OwnMark.voice(line.first));
        if (!line.holder.name().isBlank()) {
            line.track.text(0, NAME, line.holder.name());
        }
        for (Event event : line.voice.events()) {
            if (event instanceof Chord chord) {
                marks(chord, line.track);
            }
        }
    }

    private void marks(Chord chord, TrackBytes track) {
        Marks marks = chord.marks();
        for (int i = 0; i < marks.lyrics().size(); i++) {
            Syllable syllable = marks.lyrics().get(i);
            if (syllable.text().isEmpty()) {
                continue;
            }
            if (i == 0) {
                track.text(metronome.tick(chord.onset()), LYRICS, syllable.text() + (syllable.goesOn() ? "-" : " "));
            } else {
                findings.leftOut("verse", 1, 1);
            }
        }
        for (Articulation mark : marks.articulations()) {
            if (mark != Articulation.SLUR_ENDS) {
                findings.leftOut(mark == Articulation.SLUR_BEGINS ? "slur" : "articulation", 1, 1);
            }
        }
        marks.graces().forEach(grace -> findings.leftOut("grace", 1, 1));
        if (!marks.symbol().isEmpty()) {
            findings.leftOut("symbol", 1, 1);
        }
    }

    private void play(Due due) {
        PlayedNote note = due.note;
        TrackBytes track = due.line.track;
        long from = metronome.tick(note.onset());
        long to = Math.max(from + 1, metronome.tick(note.end()));
        int key = key(note.tone());
        int channel = DRUM_CHANNEL;
        if (!isDrums(due.line.holder)) {
            int bend = bend(note.tone());
            int program = due.line.holder.timbre() instanceof Timbre.Program chosen ? chosen.number() : 0;
            ChannelChoice.Choice choice = channels.choose(due.line.part, program, bend, from, to);
            channel = choice.channel();
            set(choice, program, bend, from, track);
        } else if (drumsBegin) {
            track.message(from, TrackBytes.SETTING, MidiEvent.CONTROLLER | DRUM_CHANNEL, VOLUME, HIGHEST);
            drumsBegin = false;
        }
        track.message(from, TrackBytes.NOTE, MidiEvent.NOTE_ON | channel, key, velocity(note));
        track.message(to, TrackBytes.END, MidiEvent.NOTE_OFF | channel, key, 0);
    }

    private void set(ChannelChoice.Choice choice, int program, int bend, long tick, TrackBytes track) {
        int controller = MidiEvent.CONTROLLER | choice.channel();
        if (!choice.fits()) {
            findings.mended("channel", 1, 1);
        }
        if (choice.begins()) {
            track.message(tick, TrackBytes.SETTING, controller, VOLUME, HIGHEST);
        }
        if (choice.program()) {
            track.message(tick, TrackBytes.SETTING, MidiEvent.PROGRAM | choice.channel(), program, 0);
        }
        if (choice.bend()) {
            track.message(tick, TrackBytes.SETTING, controller, PARAMETER_HIGH, 0);
            track.message(tick, TrackBytes.SETTING, controller, PARAMETER_LOW, 0);
            track.message(tick, TrackBytes.SETTING, controller, DATA_HIGH, RANGE);
            track.message(tick, TrackBytes.SETTING, controller, DATA_LOW, 0);
            int value = CENTRE + bend;
            track.message(tick, TrackBytes.SETTING, MidiEvent.BEND | choice.channel(), value & LOW_BITS, value >> BITS);
        }
    }

    /** How far a tone is bent from its key, in parts of the range. */
    private static int bend(Tone tone) {
        double rest = tone.cents() - CENTS_A_KEY * Math.rint(tone.cents() / CENTS_A_KEY);
        return (int) Math.rint(rest / CENTS_OF_RANGE * CENTRE);
    }

    private int key(Tone tone) {
        Pitch pitch = tone.pitch();
        int key = pitch.midi() + (int) Math.rint(tone.cents() / CENTS_A_KEY);
        int there = key < 0 ? Math.floorMod(key, OCTAVE) : key;
        while (there > HIGHEST) {
            there -= OCTAVE;
        }
        if (there != key) {
            findings.mended("key", 1, 1);
        }
        return there;
    }

    private static int velocity(PlayedNote note) {
        if (note.level().isEmpty()) {
            return USUAL_VELOCITY;
        }
        double velocity = Dynamic.velocity(note.level().getAsDouble());
        return (int) Math.max(1, Math.min(HIGHEST, Math.rint(velocity)));
    }

    private byte[] bytes(List<TrackBytes> tracks) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("MThd".getBytes(StandardCharsets.US_ASCII));
        TrackBytes.number(6, 4, file);
        TrackBytes.number(1, 2, file);
        TrackBytes.number(tracks.size(), 2, file);
        TrackBytes.number(metronome.ticks(), 2, file);
        tracks.forEach(track -> track.writeTo(file));
        return file.toByteArray();
    }
}

package org.cmusic.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * What a file has to carry of a piece, as lines of text to compare: meter, keys, tempo, and of every voice the onset, length
 * and pitches of every chord, tied pieces joined. Empty voices and parts are left out.
 */
public final class Carried {
    private Carried() {}

    /** With the spelling of pitches. */
    public static List<String> spelled(Music music) {
        return lines(music, Pitch::toString);
    }

    /** With keys of the keyboard in the place of spelled pitches, as MIDI has them. */
    public static List<String> keyed(Music music) {
        return lines(music, pitch -> Integer.toString(pitch.midi()));
    }

    private static List<String> lines(Music music, Function<Pitch, String> name) {
        List<String> lines = new ArrayList<>();
        music.meter().ifPresent(meter -> lines.add("meter " + meter.marks() + " pickup " + meter.pickup()));
        music.keys().forEach(key -> lines.add("key " + key.at() + " " + key.key()));
        for (TempoMark mark : music.tempo().marks()) {
            lines.add("tempo %s %.3f over %s".formatted(mark.at(), mark.bpm(), mark.over()));
        }
        for (Part part : TieJoining.joined(music).parts()) {
            List<Voice> sounding = part.voices().stream()
                    .filter(voice -> voice.events().stream().anyMatch(Chord.class::isInstance))
                    .toList();
            for (int i = 0; i < sounding.size(); i++) {
                lines.add("part %s voice %d".formatted(part.name(), i + 1));
                for (Event event : sounding.get(i).events()) {
                    if (event instanceof Chord chord) {
                        lines.add(event.onset() + " " + event.length() + " " + tones(chord, name));
                    }
                }
            }
        }
        return lines;
    }

    private static String tones(Chord chord, Function<Pitch, String> name) {
        return chord.tones().stream()
                .map(tone -> name.apply(tone.pitch()) + cents(tone) + (tone.tied() ? "~" : ""))
                .collect(Collectors.joining(" "));
    }

    private static String cents(Tone tone) {
        return tone.cents() == 0 ? "" : "%+.0fct".formatted(tone.cents());
    }
}

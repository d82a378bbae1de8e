package org.cmusic.notation.musicxml;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiveris.proxymusic.MidiInstrument;
import org.audiveris.proxymusic.PartName;
import org.audiveris.proxymusic.ScoreInstrument;
import org.audiveris.proxymusic.ScorePart;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.Findings;

/** A part in the list of parts, with what plays it: one instrument, or one for each of its drums. */
final class Instruments {
    private static final int DRUM_CHANNEL = 10;
    private static final int HIGHEST_KEY = 127;

    private final ScorePart score = new ScorePart();
    private final TreeMap<Integer, ScoreInstrument> drums = new TreeMap<>();
    private final boolean areDrums;

    /** @param number of the part, from 1 */
    Instruments(Part part, int number, Findings findings) {
        String id = "P" + number;
        score.setId(id);
        PartName name = new PartName();
        name.setValue(Sanitized.text(part.name()));
        score.setPartName(name);
        areDrums = part.timbre() instanceof Timbre.Drums;
        if (areDrums) {
            keys(part).forEach(key -> drum(id, key));
        } else if (part.timbre() instanceof Timbre.Program program) {
            ScoreInstrument instrument = instrument(id + "-I1", part.name());
            MidiInstrument sound = sound(instrument, channel(number));
            sound.setMidiProgram(program.number() + 1);
        } else if (part.timbre() instanceof Timbre.Named named) {
            findings.leftOut("instrument", named.instrument(), 1, 1);
        }
    }

    /** The channels in their turn, but for that of the drums. */
    private static int channel(int number) {
        int channel = (number - 1) % 15 + 1;
        return channel >= DRUM_CHANNEL ? channel + 1 : channel;
    }

    ScorePart score() {
        return score;
    }

    boolean areDrums() {
        return areDrums;
    }

    /** The drum of a tone. */
    ScoreInstrument drum(Tone tone) {
        return drums.get(key(tone));
    }

    private static int key(Tone tone) {
        return Math.max(0, Math.min(HIGHEST_KEY, tone.pitch().midi()));
    }

    private static TreeSet<Integer> keys(Part part) {
        TreeSet<Integer> keys = new TreeSet<>();
        part.voices().stream()
                .flatMap(voice -> voice.events().stream())
                .filter(Chord.class::isInstance)
                .map(Chord.class::cast)
                .forEach(chord -> {
                    chord.tones().forEach(tone -> keys.add(key(tone)));
                    chord.marks().graces().forEach(grace -> grace.tones().forEach(tone -> keys.add(key(tone))));
                });
        return keys;
    }

    private void drum(String id, int key) {
        ScoreInstrument drum = instrument(id + "-I" + (key + 1), "drum " + key);
        drums.put(key, drum);
        sound(drum, DRUM_CHANNEL).setMidiUnpitched(key + 1);
    }

    private ScoreInstrument instrument(String id, String name) {
        ScoreInstrument instrument = new ScoreInstrument();
        instrument.setId(id);
        instrument.setInstrumentName(Sanitized.text(name));
        score.getScoreInstrument().add(instrument);
        return instrument;
    }

    private MidiInstrument sound(ScoreInstrument instrument, int channel) {
        MidiInstrument sound = new MidiInstrument();
        sound.setId(instrument);
        sound.setMidiChannel(channel);
        List<Object> sounds = score.getMidiDeviceAndMidiInstrument();
        sounds.add(sound);
        return sound;
    }
}

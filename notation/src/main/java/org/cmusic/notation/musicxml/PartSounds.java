package org.cmusic.notation.musicxml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.audiveris.proxymusic.MidiInstrument;
import org.audiveris.proxymusic.ScoreInstrument;
import org.audiveris.proxymusic.ScorePart;
import org.cmusic.model.music.Timbre;

/** What a part of the list of parts is called and sounds like. */
final class PartSounds {
    private static final int PROGRAMS = 128;
    private static final int DRUM_CHANNEL = 10;

    private final String name;
    private final Map<String, Integer> drums = new HashMap<>();
    private Timbre timbre = Timbre.UNKNOWN;

    PartSounds(ScorePart part) {
        String written = part.getPartName() == null ? null : part.getPartName().getValue();
        this.name = written == null ? "" : written.strip();
        for (Object sound : part.getMidiDeviceAndMidiInstrument()) {
            if (sound instanceof MidiInstrument instrument) {
                add(instrument);
            }
        }
    }

    private void add(MidiInstrument instrument) {
        Integer unpitched = instrument.getMidiUnpitched();
        if (unpitched != null
                && unpitched >= 1
                && unpitched <= PROGRAMS
                && instrument.getId() instanceof ScoreInstrument drum) {
            drums.put(drum.getId(), unpitched - 1);
        }
        Integer channel = instrument.getMidiChannel();
        Integer program = instrument.getMidiProgram();
        if (timbre == Timbre.UNKNOWN && channel != null && channel == DRUM_CHANNEL) {
            timbre = Timbre.DRUMS;
        } else if (timbre == Timbre.UNKNOWN && program != null && program >= 1 && program <= PROGRAMS) {
            timbre = new Timbre.Program(program - 1);
        }
    }

    String name() {
        return name;
    }

    Timbre timbre() {
        return timbre;
    }

    /** The key of the drum that an instrument of the part is. */
    Optional<Integer> drum(String instrument) {
        return Optional.ofNullable(instrument).map(drums::get);
    }
}

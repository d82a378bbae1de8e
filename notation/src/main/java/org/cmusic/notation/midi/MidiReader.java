package org.cmusic.notation.midi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Findings;
import org.cmusic.notation.Reading;
import org.cmusic.notation.TextLines;

/**
 * Reads Standard MIDI files of format 0 and 1. Times stay exact: a tick becomes a fraction of a quarter note. What has no
 * place in written music is left out and told.
 */
public final class MidiReader {
    private static final int NAME = 0x03;
    private static final int PEDAL_DOWN = 64;

    private final MidiFile file;
    private final Findings findings = new Findings("midi");
    private final Conductor conductor;
    private final Listener listener = new Listener(findings);
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Boolean> voices = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final SungTexts sung;

    private MidiReader(MidiFile file) {
        this.file = file;
        this.conductor = new Conductor(file.division(), findings);
        this.sung = new SungTexts(file.division(), findings);
    }

    /** Reads a file. Nothing is thrown for what is wrong with it: that is among the findings. */
    public static Reading read(byte[] bytes) {
        try {
            return new MidiReader(MidiFile.read(bytes)).read();
        } catch (BrokenFileException e) {
            return Reading.broken(e.finding());
        }
    }

    private Reading read() {
        file.strange().forEach(position -> findings.leftOut("chunk", 1, position + 1));
        long end = 0;
        for (MidiEvent event : file.events()) {
            end = event.tick();
            take(event);
        }
        ScoreOrder order = new ScoreOrder(file, conductor, new ScoreOrder.Words(names, voices, remarks, sung));
        var music = order.music(listener.finish(end));
        List<Finding> found = findings.list();
        return Reading.of(music, found);
    }

    private void take(MidiEvent event) {
        switch (event.kind()) {
            case MidiEvent.NOTE_ON -> {
                if (event.second() > 0) {
                    listener.strike(event);
                } else {
                    listener.release(event);
                }
            }
            case MidiEvent.NOTE_OFF -> listener.release(event);
            case MidiEvent.BEND -> listener.bend(event);
            case MidiEvent.PROGRAM -> listener.channel(event).setProgram(event.first());
            case MidiEvent.CONTROLLER -> controller(event);
            case MidiEvent.META -> meta(event);
            case MidiEvent.EXCLUSIVE -> findings.leftOut("exclusive", 1, event.position() + 1);
            default -> findings.leftOut("pressure", 1, event.position() + 1);
        }
    }

    private void controller(MidiEvent event) {
        Channel channel = listener.channel(event);
        int value = event.second();
        switch (event.first()) {
            case 6 -> entered(event, channel.enterHigh(value));
            case 38 -> entered(event, channel.enterLow(value));
            case 7 -> channel.setVolume(value);
            case 11 -> channel.setExpression(value);
            case 64 -> listener.pedal(event, value >= PEDAL_DOWN);
            case 98, 99 -> channel.chooseOther();
            case 100 -> channel.chooseLow(value);
            case 101 -> channel.chooseHigh(value);
            case 120, 123, 124, 125, 126, 127 -> listener.silence(event);
            case 121 -> {
                listener.pedal(event, false);
                channel.reset();
            }
            default -> findings.leftOut("controller", String.valueOf(event.first()), 1, event.position() + 1);
        }
    }

    private void entered(MidiEvent event, boolean known) {
        if (!known) {
            findings.leftOut("parameter", 1, event.position() + 1);
        }
    }

    private void meta(MidiEvent event) {
        switch (event.first()) {
            case NAME -> names.putIfAbsent(event.track(), text(event.data()));
            case 0x51 -> conductor.tempo(event);
            case 0x58 -> conductor.meter(event);
            case 0x59 -> conductor.key(event);
            case 0x01, 0x02 -> words(event);
            case 0x05 -> sung.lyric(event, TextLines.text(event.data()));
            case OwnMark.TYPE -> mark(event);
            case 0x04, 0x06, 0x07, 0x08, 0x09 -> findings.leftOut("text", 1, event.position() + 1);
            case 0x00, 0x20, 0x21, 0x2F -> {
                // numbers of the file and of its ports say nothing of the music, and its end is where it is
            }
            default -> findings.leftOut("meta", String.valueOf(event.first()), 1, event.position() + 1);
        }
    }

    /** What stands at the start of the first track is about the whole piece. */
    private void words(MidiEvent event) {
        String text = TextLines.text(event.data());
        if (event.track() == 0 && event.tick() == 0 && !text.startsWith("@")) {
            remarks.add(text(event.data()));
        } else {
            sung.text(event, text);
        }
    }

    private void mark(MidiEvent event) {
        byte[] data = event.data();
        if (OwnMark.isUnbarred(data)) {
            conductor.unbar();
        } else if (OwnMark.isVoice(data)) {
            voices.put(event.track(), OwnMark.isNextVoice(data));
        } else if (data.length > 0) {
            findings.leftOut("meta", String.valueOf(event.first()), 1, event.position() + 1);
        }
    }

    private static String text(byte[] bytes) {
        return TextLines.text(bytes).replaceAll("\\p{Cc}+", " ").strip();
    }
}

package org.cmusic.composers.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;

/** The lines of one piece of a corpus. */
final class PieceLines {
    /** The most notes, chords and rests of a piece; no music has as many. */
    static final int MOST_EVENTS = 1_000_000;

    /** No time or length is greater, so that the sum of so many lengths is exact. */
    private static final Beats LONGEST = Beats.of(1L << 40);

    private final String name;
    private final int firstLine;
    private final List<MeterMark> meters = new ArrayList<>();
    private final List<KeyMark> keys = new ArrayList<>();
    private final List<TempoMark> tempos = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private String title = "";
    private String composer = "";
    private Beats pickup = Beats.ZERO;
    private String part;
    private Timbre timbre = Timbre.UNKNOWN;
    private int events;
    private VoiceWords voice;
    private VoiceWords lastVoice;

    /** @param before the piece before, or null: what was learnt from it makes reading faster */
    PieceLines(String name, int firstLine, PieceLines before) {
        this.name = name;
        this.firstLine = firstLine;
        this.lastVoice = before == null ? null : before.lastVoice;
    }

    /** Takes a line. */
    void take(String line, int number) throws CorpusFormatException {
        if (voice != null && !Character.isLowerCase(line.charAt(0))) {
            voice.line(line, number);
            if (events + voice.size() > MOST_EVENTS) {
                throw new CorpusFormatException("notes", number, String.valueOf(MOST_EVENTS));
            }
            return;
        }
        int blank = line.indexOf(' ');
        String word = blank < 0 ? line : line.substring(0, blank);
        String value = blank < 0 ? "" : line.substring(blank + 1).strip();
        try {
            field(word, value, line, number);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new CorpusFormatException("value", number, line);
        }
    }

    private void field(String word, String value, String line, int number) throws CorpusFormatException {
        switch (word) {
            case "title" -> title = value;
            case "composer" -> composer = value;
            case "meter" -> meters.add(meter(value.split(" +|/(?=\\d+$)")));
            case "pickup" -> pickup = beats(value);
            case "key" -> keys.add(key(value.split(" +")));
            case "tempo" -> tempos.add(tempo(value.split(" +")));
            case "part" -> {
                finishPart();
                part = value;
            }
            case "program" -> timbre = new Timbre.Program(Integer.parseInt(value));
            case "instrument" -> timbre = new Timbre.Named(value);
            case "drums" -> timbre = Timbre.DRUMS;
            case "voice" -> {
                finishVoice();
                if (part == null) {
                    throw new CorpusFormatException("line", number, line);
                }
                voice = new VoiceWords(lastVoice);
            }
            default -> throw new CorpusFormatException("line", number, line);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not as it should be");
        }
    }

    /**
     * A time or a length in quarter notes.
     *
     * @throws NumberFormatException if the text is none, or longer than any music
     */
    static Beats beats(String text) {
        Beats beats = Beats.parse(text);
        if (beats.compareTo(LONGEST) > 0) {
            throw new NumberFormatException("longer than any music: " + text);
        }
        return beats;
    }

    private static MeterMark meter(String[] words) {
        require(words.length == 3);
        return new MeterMark(beats(words[0]), new Meter(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
    }

    private static KeyMark key(String[] words) {
        require(words.length == 3);
        Optional<Key> key = Key.parse(words[1], words[2]);
        require(key.isPresent());
        return new KeyMark(beats(words[0]), key.get());
    }

    private static TempoMark tempo(String[] words) {
        require(words.length == 2 || words.length == 3);
        Beats over = words.length == 3 ? beats(words[2]) : Beats.ZERO;
        return new TempoMark(beats(words[0]), Double.parseDouble(words[1]), over);
    }

    private void finishVoice() {
        if (voice != null) {
            voices.add(voice.voice());
            events += voice.size();
            lastVoice = voice;
            voice = null;
        }
    }

    private void finishPart() {
        finishVoice();
        if (part != null) {
            parts.add(new Part(part, timbre, List.copyOf(voices)));
        }
        part = null;
        timbre = Timbre.UNKNOWN;
        voices.clear();
    }

    /** The piece of all lines that were taken. */
    Piece piece() throws CorpusFormatException {
        try {
            finishPart();
            Optional<MeterMap> meter = meters.isEmpty() ? Optional.empty() : Optional.of(MeterMap.of(meters, pickup));
            Heading heading = new Heading(title, composer, List.of());
            return new Piece(name, new Music(heading, meter, keys, TempoMap.of(tempos), parts));
        } catch (IllegalArgumentException e) {
            throw new CorpusFormatException("piece", firstLine, name);
        }
    }
}

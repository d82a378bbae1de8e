package org.cmusic.composers.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/** Reads the words of a voice. */
final class VoiceWords {
    private static final int MOST_KNOWN = 10_000;

    private final Map<String, Beats> lengths;
    private final Map<String, Optional<Pitch>> pitches;
    private final List<Event> events = new ArrayList<>();
    private Beats at = Beats.ZERO;

    /** Lengths and pitches that were read are known to the next voice. */
    VoiceWords(VoiceWords before) {
        this.lengths = before == null ? new HashMap<>() : before.lengths;
        this.pitches = before == null ? new HashMap<>() : before.pitches;
    }

    /** Reads a line. */
    void line(String line, int number) throws CorpusFormatException {
        Beats length = null;
        for (String word : line.split(" +")) {
            if (Character.isDigit(word.charAt(0))) {
                length = length(word, number);
            } else if (length == null) {
                throw new CorpusFormatException("length", number, word);
            } else {
                events.add(word.equals(VoiceText.REST) ? new Rest(at, length) : chord(word, length, number));
                at = at.plus(length);
            }
        }
    }

    /** How many notes, chords and rests were read. */
    int size() {
        return events.size();
    }

    Voice voice() {
        return new Voice(events);
    }

    private Beats length(String word, int number) throws CorpusFormatException {
        Beats known = lengths.get(word);
        if (known != null) {
            return known;
        }
        try {
            Beats length = PieceLines.beats(word);
            if (length.signum() > 0 && !word.endsWith("b")) {
                if (lengths.size() < MOST_KNOWN) {
                    lengths.put(word, length);
                }
                return length;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw new CorpusFormatException("number", number, word);
    }

    private Chord chord(String word, Beats length, int number) throws CorpusFormatException {
        int from = 0;
        String symbol = "";
        Set<Articulation> marks = new TreeSet<>();
        if (word.charAt(0) == '[') {
            from = word.indexOf(']') + 1;
            symbol = word.substring(1, Math.max(1, from - 1));
        }
        if (word.startsWith("(", from)) {
            marks.add(Articulation.SLUR_BEGINS);
            from++;
        }
        int to = word.length();
        if (to > from && word.charAt(to - 1) == '^') {
            marks.add(Articulation.FERMATA);
            to--;
        }
        if (to > from && word.charAt(to - 1) == ')') {
            marks.add(Articulation.SLUR_ENDS);
            to--;
        }
        List<Tone> tones = new ArrayList<>();
        for (String tone : word.substring(from, to).split(",", -1)) {
            tones.add(tone(tone).orElseThrow(() -> new CorpusFormatException("event", number, word)));
        }
        return new Chord(at, length, tones, OptionalDouble.empty(), new Marks(marks, List.of(), List.of(), symbol));
    }

    private Optional<Tone> tone(String text) {
        boolean tied = text.endsWith("_");
        String sounding = tied ? text.substring(0, text.length() - 1) : text;
        int at = sounding.indexOf('@');
        double cents = at < 0 ? 0 : cents(sounding.substring(at + 1));
        String spelled = at < 0 ? sounding : sounding.substring(0, at);
        if (!Double.isFinite(cents)) {
            return Optional.empty();
        }
        return pitch(spelled).map(pitch -> new Tone(pitch, cents, tied));
    }

    /** A number; none of them if the text is none. */
    private static double cents(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private Optional<Pitch> pitch(String text) {
        Optional<Pitch> known = pitches.get(text);
        if (known == null) {
            known = Pitch.parse(text);
            if (pitches.size() < MOST_KNOWN) {
                pitches.put(text, known);
            }
        }
        return known;
    }
}

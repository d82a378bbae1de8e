package org.cmusic.notation.musicxml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audiveris.proxymusic.Articulations;
import org.audiveris.proxymusic.EmptyPlacement;
import org.audiveris.proxymusic.EmptyTrillSound;
import org.audiveris.proxymusic.Fermata;
import org.audiveris.proxymusic.Lyric;
import org.audiveris.proxymusic.Notations;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.ObjectFactory;
import org.audiveris.proxymusic.Ornaments;
import org.audiveris.proxymusic.Slur;
import org.audiveris.proxymusic.StartStop;
import org.audiveris.proxymusic.StartStopContinue;
import org.audiveris.proxymusic.StrongAccent;
import org.audiveris.proxymusic.Syllabic;
import org.audiveris.proxymusic.TextElementData;
import org.audiveris.proxymusic.Tie;
import org.audiveris.proxymusic.Tied;
import org.audiveris.proxymusic.TiedType;
import org.audiveris.proxymusic.Tuplet;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Syllable;
import org.cmusic.notation.engraving.Sign;
import org.cmusic.notation.engraving.Slurs;

/** The marks at the notes of a voice, and the words that are sung to them. */
final class NotationsWriter {
    private static final ObjectFactory NEW = new ObjectFactory();
    private static final int MOST_SLURS = 16;

    private final int voice;
    private final Slurs slurs;
    private final Map<Integer, Boolean> wordGoesOn = new HashMap<>();

    /** @param voice its number, from 1 */
    NotationsWriter(int voice, Slurs slurs) {
        this.voice = voice;
        this.slurs = slurs;
    }

    /** Gives a note the ends of ties that it has. */
    static void ties(Note note, boolean stops, boolean starts) {
        Notations notations = new Notations();
        if (stops) {
            tie(note, notations, StartStop.STOP, TiedType.STOP);
        }
        if (starts) {
            tie(note, notations, StartStop.START, TiedType.START);
        }
        if (stops || starts) {
            note.getNotations().add(notations);
        }
    }

    private static void tie(Note note, Notations notations, StartStop sound, TiedType sight) {
        Tie tie = new Tie();
        tie.setType(sound);
        note.getTie().add(tie);
        Tied tied = new Tied();
        tied.setType(sight);
        notations.getTiedOrSlurOrTuplet().add(tied);
    }

    private static Notations notations(Note note) {
        if (note.getNotations().isEmpty()) {
            note.getNotations().add(new Notations());
        }
        return note.getNotations().get(0);
    }

    /** Gives a note the end of a group that begins or ends with it. */
    static void tuplet(Note note, Sign sign) {
        if (!sign.tuplet().isReal()) {
            return;
        }
        if (sign.opens()) {
            notations(note).getTiedOrSlurOrTuplet().add(tuplet(StartStop.START));
        }
        if (sign.closes()) {
            notations(note).getTiedOrSlurOrTuplet().add(tuplet(StartStop.STOP));
        }
    }

    private static Tuplet tuplet(StartStop type) {
        Tuplet tuplet = new Tuplet();
        tuplet.setType(type);
        return tuplet;
    }

    /** Gives the first note of a chord what the chord has. */
    void write(Note note, Sign sign, Chord chord) {
        tuplet(note, sign);
        slur(note, slurs.endsAt(sign), StartStopContinue.STOP);
        slur(note, slurs.beginsAt(sign), StartStopContinue.START);
        signs(note, chord.marks().articulations());
        List<Syllable> lyrics = chord.marks().lyrics();
        for (int verse = 0; verse < lyrics.size(); verse++) {
            if (!lyrics.get(verse).text().isBlank()) {
                note.getLyric().add(lyric(verse, lyrics.get(verse)));
            }
        }
    }

    private void slur(Note note, boolean is, StartStopContinue type) {
        if (is) {
            Slur slur = new Slur();
            slur.setType(type);
            slur.setNumber(Math.min(voice, MOST_SLURS));
            notations(note).getTiedOrSlurOrTuplet().add(slur);
        }
    }

    private static void signs(Note note, Set<Articulation> marks) {
        Articulations signs = new Articulations();
        marks.stream().sorted().forEach(mark -> {
            switch (mark) {
                case STACCATO ->
                    signs.getAccentOrStrongAccentOrStaccato()
                            .add(NEW.createArticulationsStaccato(new EmptyPlacement()));
                case STACCATISSIMO ->
                    signs.getAccentOrStrongAccentOrStaccato()
                            .add(NEW.createArticulationsStaccatissimo(new EmptyPlacement()));
                case TENUTO ->
                    signs.getAccentOrStrongAccentOrStaccato().add(NEW.createArticulationsTenuto(new EmptyPlacement()));
                case ACCENT ->
                    signs.getAccentOrStrongAccentOrStaccato().add(NEW.createArticulationsAccent(new EmptyPlacement()));
                case MARCATO ->
                    signs.getAccentOrStrongAccentOrStaccato()
                            .add(NEW.createArticulationsStrongAccent(new StrongAccent()));
                case FERMATA -> notations(note).getTiedOrSlurOrTuplet().add(new Fermata());
                case TRILL -> {
                    Ornaments ornaments = new Ornaments();
                    ornaments
                            .getTrillMarkOrTurnOrDelayedTurn()
                            .add(NEW.createOrnamentsTrillMark(new EmptyTrillSound()));
                    notations(note).getTiedOrSlurOrTuplet().add(ornaments);
                }
                case SLUR_BEGINS, SLUR_ENDS -> {
                    // They are written as slurs, where both ends are known.
                }
            }
        });
        if (!signs.getAccentOrStrongAccentOrStaccato().isEmpty()) {
            notations(note).getTiedOrSlurOrTuplet().add(signs);
        }
    }

    private Lyric lyric(int verse, Syllable syllable) {
        boolean within = wordGoesOn.getOrDefault(verse, false);
        wordGoesOn.put(verse, syllable.goesOn());
        Lyric lyric = new Lyric();
        lyric.setNumber(Integer.toString(verse + 1));
        Syllabic part =
                syllable.goesOn() ? within ? Syllabic.MIDDLE : Syllabic.BEGIN : within ? Syllabic.END : Syllabic.SINGLE;
        TextElementData text = new TextElementData();
        text.setValue(Sanitized.text(syllable.text()));
        lyric.getElisionAndSyllabicAndText().add(part);
        lyric.getElisionAndSyllabicAndText().add(text);
        return lyric;
    }
}

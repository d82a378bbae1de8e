package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Syllable;
import org.cmusic.notation.Findings;
import org.cmusic.notation.PlainText;

/** What is written at each beat of a part: frets and how they are reached, harmonies, lyrics, remarks. */
final class Columns {
    private static final int MOST_TEXT = 24;
    private static final char HAMMERED = 'h';
    private static final char PULLED = 'p';
    private static final char SLID_UP = '/';
    private static final char SLID_DOWN = '\\';

    private final Fretboard board;
    private final Findings findings;
    private final TreeMap<Beats, List<TabColumn.Frets>> graces = new TreeMap<>();
    private final TreeMap<Beats, TabColumn.Frets> frets = new TreeMap<>();
    private final TreeMap<Beats, String> symbols = new TreeMap<>();
    private final TreeMap<Beats, String> lyrics = new TreeMap<>();
    private final TreeMap<Beats, Set<String>> remarks = new TreeMap<>();
    private final Map<Integer, Stopped> before = new HashMap<>();

    /** What a voice played last. */
    private record Stopped(int[] frets, int position) {}

    Columns(Fretboard board, Part part, List<Moment> moments, Fingering fingering, Findings findings) {
        this.board = board;
        this.findings = findings;
        for (int i = 0; i < moments.size(); i++) {
            add(moments.get(i), fingering.grips().get(i), fingering.positions().get(i));
        }
        part.voices().stream()
                .flatMap(voice -> voice.events().stream())
                .filter(Chord.class::isInstance)
                .map(Chord.class::cast)
                .forEach(this::add);
    }

    /** Beats at which something has to be seen although nothing may be struck. */
    Set<Beats> marked() {
        Set<Beats> marked = new TreeSet<>(symbols.keySet());
        marked.addAll(lyrics.keySet());
        return marked;
    }

    /** What stands at a beat, with the rhythm above it. */
    TabColumn at(Beats at, String rhythm) {
        return new TabColumn(
                at,
                rhythm,
                graces.getOrDefault(at, List.of()),
                frets.getOrDefault(at, TabColumn.Frets.none(board.size())),
                symbols.getOrDefault(at, ""),
                lyrics.getOrDefault(at, ""),
                plain(String.join(" ", remarks.getOrDefault(at, Set.of()))));
    }

    private void add(Chord chord) {
        String symbol = plain(chord.marks().symbol());
        if (!symbol.isEmpty()) {
            put(symbols, chord.onset(), symbol, "harmony");
        }
        if (!chord.marks().lyrics().isEmpty()) {
            Syllable first = chord.marks().lyrics().get(0);
            if (!first.text().isEmpty()) {
                put(lyrics, chord.onset(), plain(first.text()) + (first.goesOn() ? "-" : ""), "lyric");
            }
        }
    }

    /** The first text at a beat is written; another is told. */
    private void put(TreeMap<Beats, String> texts, Beats at, String text, String variant) {
        String before = texts.putIfAbsent(at, text);
        if (before != null && !before.equals(text)) {
            findings.leftOut(variant, 1, 1);
        }
    }

    /** A text in one line, cut where it is too long for a column. */
    private static String plain(String text) {
        String line = PlainText.of(text);
        return line.length() > MOST_TEXT ? line.substring(0, MOST_TEXT - 1) + "…" : line;
    }

    private void add(Moment moment, Grip grip, int position) {
        TabColumn.Frets struck = TabColumn.Frets.none(board.size());
        Map<Integer, int[]> played = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < moment.tones().size(); i++) {
            StruckTone tone = moment.tones().get(i);
            int course = grip.courses()[i];
            if (course == Fretboard.NONE) {
                missing.add(tone.pitch().toString());
                continue;
            }
            int fret = board.fret(course, tone.midi());
            struck.numbers()[course] = fret;
            if (tone.slurred()) {
                struck.marks()[course] = mark(before.get(tone.voice()), course, fret, position);
            }
            played.computeIfAbsent(
                            tone.voice(),
                            voice -> TabColumn.Frets.none(board.size()).numbers())[course] = fret;
        }
        played.forEach((voice, stopped) -> before.put(voice, new Stopped(stopped, position)));
        write(moment, struck);
        remark(moment, missing, grip.isPossible());
    }

    private void write(Moment moment, TabColumn.Frets struck) {
        if (moment.isGrace()) {
            graces.computeIfAbsent(moment.at(), at -> new ArrayList<>()).add(struck);
        } else {
            frets.put(moment.at(), struck);
        }
    }

    private void remark(Moment moment, List<String> missing, boolean possible) {
        Set<String> said = new LinkedHashSet<>();
        if (!missing.isEmpty()) {
            said.add(missing.stream().map(pitch -> "?" + pitch).collect(Collectors.joining(" ")));
        }
        if (!possible) {
            said.add("!");
        }
        if (!said.isEmpty()) {
            remarks.computeIfAbsent(moment.at(), at -> new LinkedHashSet<>()).addAll(said);
        }
    }

    /** Under a slur on one string, within the hand's reach a finger does it, else the hand slides. */
    private static char mark(Stopped last, int course, int fret, int position) {
        int from = last == null ? Fretboard.NONE : last.frets[course];
        if (from == Fretboard.NONE || from == fret) {
            return 0;
        }
        boolean stays = from == 0 || fret == 0 || last.position == position;
        if (fret > from) {
            return stays ? HAMMERED : SLID_UP;
        }
        return stays ? PULLED : SLID_DOWN;
    }
}

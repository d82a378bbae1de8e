package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Rest;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.BarLines;
import org.cmusic.notation.TieJoining;

/**
 * The voices of a tune as they are played: the stretches that the signs of one voice, the leader, tell. Another voice that
 * has the same signs is divided where its own are.
 */
final class Playing {
    private final AbcVoice leader;
    private final List<Window> windows;
    private final AbcFindings findings;

    Playing(AbcVoice leader, List<Window> windows, AbcFindings findings) {
        this.leader = leader;
        this.windows = windows;
        this.findings = findings;
    }

    /** Tells what holds from which beat of the playing on. */
    <T> void marks(TreeMap<Beats, T> written, BiConsumer<Beats, T> told) {
        Beats start = Beats.ZERO;
        T last = null;
        for (Window window : windows) {
            Map.Entry<Beats, T> held = written.floorEntry(window.from());
            boolean isWrittenThere = held != null && held.getKey().equals(window.from());
            if (held != null
                    && (isWrittenThere && start.signum() == 0
                            || !held.getValue().equals(last))) {
                told.accept(start, held.getValue());
                last = held.getValue();
            }
            for (Map.Entry<Beats, T> mark :
                    written.subMap(window.from(), false, window.to(), false).entrySet()) {
                told.accept(start.plus(mark.getKey().minus(window.from())), mark.getValue());
                last = mark.getValue();
            }
            start = start.plus(window.length());
        }
    }

    /** Tells the bar lines of the playing. */
    void bars(List<AbcVoice.BarLine> written, BarLines told) {
        TreeMap<Beats, AbcVoice.BarLine> byPlace = new TreeMap<>();
        written.forEach(bar -> byPlace.putIfAbsent(bar.at(), bar));
        Beats start = Beats.ZERO;
        for (Window window : windows) {
            for (AbcVoice.BarLine bar :
                    byPlace.subMap(window.from(), true, window.to(), true).values()) {
                told.barLine(start.plus(bar.at().minus(window.from())), bar.line(), bar.column());
            }
            start = start.plus(window.length());
        }
    }

    /** A line of a voice as it is played. */
    Voice voice(AbcVoice voice, int layer) {
        List<Event> events = new ArrayList<>();
        for (Draft draft : voice.layers().get(layer).drafts()) {
            events.add(draft.event());
        }
        if (windows.size() == 1 && windows.get(0).from().signum() == 0) {
            return new Voice(TieJoining.withRealTies(events));
        }
        Map<Beats, Beats> own = ownPlaces(voice);
        List<Event> played = new ArrayList<>();
        Beats start = Beats.ZERO;
        for (Window window : windows) {
            Beats from = own.getOrDefault(window.from(), window.from());
            Beats to = own.getOrDefault(window.to(), window.to());
            Beats length = Beats.min(window.length(), to.minus(from));
            if (length.signum() > 0) {
                copy(events, new Window(from, from.plus(length)), start, played);
            }
            start = start.plus(window.length());
        }
        return new Voice(TieJoining.withRealTies(played));
    }

    /** Where the signs of the leader are in another voice, if that has the same ones. */
    private Map<Beats, Beats> ownPlaces(AbcVoice voice) {
        List<Sign> leading = leader.signs().stream().filter(Sign::isJump).toList();
        List<Sign> own = voice.signs().stream().filter(Sign::isJump).toList();
        Set<Beats> places = new HashSet<>();
        leading.forEach(sign -> places.add(sign.at()));
        if (own.stream().allMatch(sign -> places.contains(sign.at()))) {
            return Map.of();
        }
        findings.mended("repeat", voice.id());
        if (own.size() != leading.size()) {
            return Map.of();
        }
        Map<Beats, Beats> found = new TreeMap<>();
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).kind() != leading.get(i).kind()) {
                return Map.of();
            }
            found.put(leading.get(i).at(), own.get(i).at());
        }
        return found;
    }

    private void copy(List<Event> events, Window window, Beats start, List<Event> played) {
        for (int i = firstAfter(events, window.from()); i < events.size(); i++) {
            Event event = events.get(i);
            if (!event.onset().isBefore(window.to())) {
                return;
            }
            Beats from = Beats.max(event.onset(), window.from());
            Beats to = Beats.min(event.end(), window.to());
            if (!to.minus(from).equals(event.length())) {
                findings.mended("divided");
            }
            played.add(moved(event, from, to, start.minus(window.from())));
        }
    }

    /** The first event that ends after a beat. */
    private static int firstAfter(List<Event> events, Beats beat) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).end().isAfter(beat)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Event moved(Event event, Beats from, Beats to, Beats by) {
        if (event instanceof Chord chord) {
            Chord part = chord.stretch(from, to, chord.tones());
            return new Chord(from.plus(by), to.minus(from), part.tones(), part.level(), part.marks());
        }
        return new Rest(from.plus(by), to.minus(from));
    }
}

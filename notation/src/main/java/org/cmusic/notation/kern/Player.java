package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Voice;

/**
 * Goes through the rows of a piece as time goes on. A line begins where the first of the notes before it ends, or, where a
 * file is uneven, when all have ended whose place its notes take.
 */
final class Player {
    private static final int MOST_EVENTS = Amount.MOST_NOTES;

    private final KernPiece piece;
    private final Notice notice;
    private final Conductor conductor;
    private final Companions companions;
    private final List<Integer> waitingBars = new ArrayList<>();
    private Beats now = Beats.ZERO;
    private boolean begun;
    private int events;

    Player(KernPiece piece, Notice notice) {
        this.piece = piece;
        this.notice = notice;
        this.conductor = new Conductor(notice);
        this.companions = new Companions(piece, notice);
    }

    /** @throws BrokenFileException if the piece is longer than can be */
    Music play() throws BrokenFileException {
        companions.tellOthers(piece);
        for (Sections.Stretch section : Sections.of(piece, notice)) {
            kernLanes().forEach(lane -> lane.startAt(now));
            begun = false;
            for (int i = section.from(); i < section.to(); i++) {
                take(piece.rows().get(i));
            }
            end();
        }
        return music();
    }

    private List<Lane> kernLanes() {
        return piece.spines().stream()
                .filter(Spine::isKern)
                .flatMap(spine -> spine.lanes().stream())
                .toList();
    }

    private void take(Row row) throws BrokenFileException {
        switch (row.kind()) {
            case INTERPRETATION -> row.born().forEach(Lane::refresh);
            case BAR -> waitingBars.add(row.line());
            case DATA -> data(row);
        }
    }

    private void data(Row row) throws BrokenFileException {
        companions.loudness(row);
        if (row.tokens().stream().noneMatch(NoteToken::takesTime)) {
            crossBars(row);
            graces(row);
            return;
        }
        Beats time = time(row);
        bars(time);
        conductor.set(time, row.signs());
        for (int i = 0; i < row.tokens().size(); i++) {
            NoteToken token = row.tokens().get(i);
            Lane lane = row.lanes().get(i);
            if (token.isGrace()) {
                lane.grace(token, row, i, notice);
            } else if (token.takesTime()) {
                count(row);
                lane.place(time, token, lane.spine().level(), row, i, notice);
            }
        }
        companions.sing(row, time);
        now = time;
        begun = true;
    }

    private void count(Row row) throws BrokenFileException {
        events++;
        if (events > MOST_EVENTS) {
            throw new BrokenFileException("long", row.line(), 1, Map.of("count", MOST_EVENTS));
        }
    }

    private void graces(Row row) {
        for (int i = 0; i < row.tokens().size(); i++) {
            if (row.tokens().get(i).isGrace()) {
                row.lanes().get(i).grace(row.tokens().get(i), row, i, notice);
            }
        }
    }

    /** When a line begins. */
    private Beats time(Row row) {
        Optional<Beats> due = firstEnd(row);
        Beats time = begun ? due.orElse(now) : now;
        for (int i = 0; i < row.tokens().size(); i++) {
            if (row.tokens().get(i).takesTime()) {
                time = Beats.max(time, row.lanes().get(i).end().orElse(time));
            }
        }
        tellUneven(row, due, time);
        return time;
    }

    private void tellUneven(Row row, Optional<Beats> due, Beats time) {
        if (begun && due.isPresent() && due.get().isBefore(time)) {
            notice.mended("uneven", row.line(), 1);
        }
        for (int i = 0; i < row.tokens().size(); i++) {
            boolean gap = row.tokens().get(i).takesTime()
                    && row.lanes()
                            .get(i)
                            .end()
                            .filter(end -> end.isBefore(time))
                            .isPresent();
            if (gap) {
                notice.mended("gap", row.line(), row.column(i));
            }
        }
    }

    /** Where the first of the notes ends that sound. */
    private Optional<Beats> firstEnd(Row row) {
        Optional<Beats> first = Optional.empty();
        for (Lane lane : row.lanes()) {
            if (lane.spine().isKern()) {
                Optional<Beats> end = lane.end().filter(beats -> beats.isAfter(now));
                if (end.isPresent() && (first.isEmpty() || end.get().isBefore(first.get()))) {
                    first = end;
                }
            }
        }
        return first;
    }

    /** In a line without notes all that sounds goes on: over a bar line, if one has just been written. */
    private void crossBars(Row row) {
        boolean nothing = row.tokens().stream().allMatch(token -> token == NoteToken.NONE);
        Optional<Beats> due = firstEnd(row);
        Optional<Beats> bar = conductor.nextBar();
        if (nothing
                && due.isPresent()
                && bar.isPresent()
                && bar.get().isAfter(now)
                && bar.get().isBefore(due.get())) {
            bars(bar.get());
        }
    }

    private void bars(Beats time) {
        waitingBars.forEach(line -> conductor.bar(time, line));
        waitingBars.clear();
    }

    /** The rows end, or are left for others: all that sounds ends. */
    private void end() {
        TreeSet<Beats> ends = new TreeSet<>();
        kernLanes().forEach(lane -> lane.end().filter(end -> end.isAfter(now)).ifPresent(ends::add));
        if (!ends.isEmpty()) {
            now = ends.last();
        }
        bars(now);
    }

    private Music music() {
        List<Part> parts = new ArrayList<>();
        for (Spine spine : piece.spines()) {
            if (spine.isKern()) {
                parts.add(0, part(spine));
            }
        }
        return new Music(piece.head().heading(), conductor.meters(now), conductor.keys(), conductor.tempos(), parts);
    }

    private Part part(Spine spine) {
        List<Voice> voices = spine.lanes().stream()
                .filter(lane -> lane.size() > 0)
                .map(lane -> lane.voice(notice))
                .toList();
        return new Part(spine.name(), spine.timbre(), spine.clef(), voices);
    }
}

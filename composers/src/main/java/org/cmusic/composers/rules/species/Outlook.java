package org.cmusic.composers.rules.species;

import static org.cmusic.composers.rules.species.PlacedNote.BAR;

import java.util.List;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.model.Pitch;

/**
 * Looks ahead: whether a voice that was just composed has any note left for the bar line that comes next, and any to end
 * with.
 */
final class Outlook {
    private final Board board;
    private final Task task;
    private final List<List<Pitch>> scales;
    private final List<List<Pitch>> closes;
    private final boolean leap;
    private final boolean dissonance;
    private final boolean ending;
    private final int range;

    Outlook(Board board, RuleBook book, List<List<Pitch>> scales, List<List<Pitch>> closes) {
        this.board = board;
        this.task = board.task;
        this.scales = scales;
        this.closes = closes;
        this.leap = book.isHard("species.leap");
        this.dissonance = book.isHard("species.dissonance");
        this.ending = book.isHard("species.ending");
        this.range = book.isHard("species.range") ? book.number("species.range", "semitones") : Integer.MAX_VALUE;
    }

    boolean isBlocked() {
        VoiceLine line = board.line();
        int time = line.end();
        boolean over = time > task.lastBar();
        if (over) {
            return false;
        }
        return time % BAR == 0 && !hasNext(line, time) || !hasLast(line);
    }

    private boolean hasNext(VoiceLine line, int time) {
        int voice = board.voice();
        Pitch cantus = task.cantus().get(time / BAR);
        List<Pitch> pitches = (time == task.lastBar() - BAR ? closes : scales).get(voice);
        for (Pitch pitch : pitches) {
            boolean sung = !leap || Motion.isSung(line.last().pitch(), pitch);
            if (sung && (!dissonance || isConsonant(voice, pitch, cantus)) && isWithin(line, pitch)) {
                return true;
            }
        }
        return false;
    }

    private boolean isConsonant(int voice, Pitch pitch, Pitch cantus) {
        int low = Math.max(voice, task.cantusVoice());
        Pitch lower = low == voice ? pitch : cantus;
        Pitch upper = low == voice ? cantus : pitch;
        return low == task.bottom() ? Motion.isConsonant(lower, upper) : Motion.isConsonantOverBass(lower, upper);
    }

    private boolean hasLast(VoiceLine line) {
        if (!ending) {
            return true;
        }
        Pitch last = task.cantus().get(task.cantus().size() - 1);
        boolean justFinal = task.hasTwoVoices() || board.voice() == task.bottom();
        for (Pitch pitch : scales.get(board.voice())) {
            boolean fits = justFinal ? task.mode().isFinal(pitch) : Motion.isConsonant(last, pitch);
            if (fits && isWithin(line, pitch)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(VoiceLine line, Pitch pitch) {
        int low = pitch.midi();
        int high = pitch.midi();
        for (int i = 0; range < Integer.MAX_VALUE && i < line.size(); i++) {
            low = Math.min(low, line.pitch(i).midi());
            high = Math.max(high, line.pitch(i).midi());
        }
        return high - low <= range;
    }
}

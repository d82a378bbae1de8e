package org.cmusic.composers.rules.species;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.search.Judgement;
import org.cmusic.composers.rules.search.Problem;
import org.cmusic.model.Pitch;

/** Counterpoint as a search: note by note, always in the voice that is behind. */
public final class SpeciesProblem implements Problem<PlacedNote> {
    private static final String AHEAD = "looking ahead";

    private final Board board;
    private final ValueRules values;
    private final SpeciesRules rules;
    private final Outlook outlook;
    private final List<List<Pitch>> scales = new ArrayList<>();
    private final List<List<Pitch>> closes = new ArrayList<>();

    public SpeciesProblem(Task task, RuleBook book) {
        this.board = new Board(task);
        this.values = new ValueRules(board);
        this.rules = new SpeciesRules(board, book);
        for (Task.Range range : task.ranges()) {
            scales.add(task.mode().pitches(range.low(), range.high(), false));
            closes.add(task.mode().pitches(range.low(), range.high(), true));
        }
        this.outlook = new Outlook(board, book, scales, closes);
    }

    @Override
    public boolean isDone() {
        return board.isDone();
    }

    @Override
    public String place() {
        int voice = board.next();
        int time = board.line(voice).end();
        return "voice " + (voice + 1) + " bar " + (time / PlacedNote.BAR + 1) + "+" + time % PlacedNote.BAR + "/"
                + PlacedNote.BAR;
    }

    @Override
    public List<PlacedNote> candidates() {
        int voice = board.next();
        List<PlacedNote> candidates = new ArrayList<>();
        for (int[] spot : values.next(voice)) {
            boolean close = spot[0] / PlacedNote.BAR * PlacedNote.BAR == board.task.lastBar() - PlacedNote.BAR;
            for (Pitch pitch : (close ? closes : scales).get(voice)) {
                candidates.add(new PlacedNote(spot[0], spot[1], pitch));
            }
        }
        return candidates;
    }

    @Override
    public void choose(PlacedNote candidate) {
        board.place(board.next(), candidate);
    }

    @Override
    public void takeBack() {
        board.takeBack();
    }

    @Override
    public Judgement judge() {
        Judgement judgement = rules.judge();
        boolean blocked = !judgement.isForbidden() && outlook.isBlocked();
        return blocked ? Judgement.forbidden(AHEAD) : judgement;
    }

    /** The notes of a voice, as far as it is composed. */
    public List<PlacedNote> voice(int voice) {
        return board.line(voice).notes();
    }
}

package org.cmusic.model.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.model.Beats;
import org.cmusic.model.Kind;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Between;
import org.cmusic.model.expression.Closing;
import org.cmusic.model.expression.Coercion;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/** Walks through one part step by step, in written order, and hands out its notes. */
final class PartWalker {
    private final Walk walk;
    private final Part part;
    private final Place place;
    private final NoteMaker notes;
    private final StepValues values;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<NoteEvent> ready = new ArrayDeque<>();
    private Optional<TiedNote> tied = Optional.empty();
    private BarChecks bars;

    /**
     * What a walk goes by.
     *
     * @param meter the bars of the section
     * @param phrases what may be played
     * @param scribe takes down what is written
     */
    record Walk(
            PieceContext piece,
            Optional<MeterMap> meter,
            List<Phrase> phrases,
            Budget budget,
            Mistakes mistakes,
            Scribe scribe) {}

    PartWalker(Walk walk, Part part, Place place, int partIndex) {
        this.walk = walk;
        this.part = part;
        this.place = place;
        Scope scope = walk.piece().scope(part.slots(), place, place);
        this.notes = new NoteMaker(walk, part, place, scope, partIndex);
        this.values = new StepValues(place);
        this.bars = new BarChecks(walk.meter());
        frames.push(new Frame(
                part.body(),
                scope,
                new Frame.Entry(part.origin(), List.of(), Beats.ZERO, Map.of(), Optional.empty(), Frame.Ending.ONCE)));
    }

    /** The next note in written order; empty when the part is over. */
    Optional<NoteEvent> next() {
        while (ready.isEmpty() && !frames.isEmpty()) {
            advance();
        }
        return Optional.ofNullable(ready.poll());
    }

    /** Where the part has come to: its length, once it is over. */
    Beats position() {
        return place.now();
    }

    private void advance() {
        Frame frame = frames.peek();
        if (!frame.hasNext()) {
            leave(frame);
            return;
        }
        Step step = frame.next();
        walk.budget().spendStep(step.origin());
        attempt(step.origin(), () -> take(step, frame));
    }

    /** Does something; a mistake in it is taken down, and the walk goes on. */
    private void attempt(Origin origin, Runnable action) {
        try {
            action.run();
        } catch (EvaluationException e) {
            if (Budget.isExceeded(e)) {
                throw e;
            }
            walk.mistakes().add(e.mistake().orAt(origin));
        }
    }

    private void leave(Frame frame) {
        boolean[] again = {false};
        attempt(frame.origin(), () -> again[0] = frame.turn(place.now()));
        if (again[0]) {
            walk.budget().spendStep(frame.origin());
        } else {
            frames.pop();
        }
        if (frames.isEmpty()) {
            flush();
        }
    }

    private void take(Step step, Frame frame) {
        if (step instanceof Step.Sound sound) {
            sound(sound, frame);
        } else if (step instanceof Step.Rest rest) {
            rest(rest, frame);
        } else if (step instanceof Step.Each each) {
            frame.setEach(values.length(each.length(), frame.scope(), "each"));
        } else if (step instanceof Step.Assign assign) {
            set(assign, frame);
        } else if (step instanceof Step.Ramp ramp) {
            ramp(ramp, frame);
        } else if (step instanceof Step.BarCheck check) {
            bars.check(place.now(), check.origin());
        } else if (step instanceof Step.Let let) {
            frame.scope().assign(let.slot(), Closing.bound(let.value(), frame.scope()));
        } else {
            enter(step, frame);
        }
    }

    private void set(Step.Assign assign, Frame frame) {
        Step.Assignment assignment = assign.assignment();
        notes.requireParameter(assignment.name(), assignment.origin());
        frame.set(assignment.name(), new Setting.Fixed(assignment.value(), frame.scope()));
    }

    private void ramp(Step.Ramp ramp, Frame frame) {
        notes.requireParameter(ramp.name(), ramp.origin());
        Beats over = values.length(ramp.over(), frame.scope(), "over");
        Value from = ramp.from().value(frame.scope());
        Value to = ramp.to().value(frame.scope());
        if (Between.at(0, from, to, ramp.origin()).isEmpty()) {
            throw new EvaluationException(
                    "unit-mismatch",
                    ramp.to().origin(),
                    Map.of("name", ramp.name(), "wanted", from.kind(), "given", to));
        }
        frame.set(ramp.name(), new Setting.Moving(from, to, place.now(), over, ramp.origin()));
    }

    private void enter(Step step, Frame frame) {
        walk.budget().requireDepth(frames.size(), step.origin());
        if (step instanceof Step.Play play) {
            play(play, frame);
        } else if (step instanceof Step.Repeat repeat) {
            repeat(repeat, frame);
        } else if (step instanceof Step.Count count) {
            count(count, frame);
        } else if (step instanceof Step.ForEach each) {
            forEach(each, frame);
        } else if (step instanceof Step.If choice) {
            push(step, chosen(choice, frame.scope()), frame.scope(), frame, Frame.Ending.ONCE);
        } else if (step instanceof Step.At at) {
            beside(at, frame);
        }
    }

    private static Block chosen(Step.If choice, Scope scope) {
        return choice.branches().stream()
                .filter(branch -> Coercion.truth(branch.condition(), scope))
                .findFirst()
                .map(Step.Branch::body)
                .orElse(choice.otherwise());
    }

    private void push(Step step, Block block, Scope scope, Frame outer, Frame.Ending ending) {
        List<Origin> callers = step instanceof Step.Play ? called(outer, step.origin()) : outer.callers();
        frames.push(new Frame(
                block,
                scope,
                new Frame.Entry(step.origin(), callers, place.now(), outer.settings(), outer.each(), ending)));
    }

    private static List<Origin> called(Frame outer, Origin from) {
        return Stream.concat(outer.callers().stream(), Stream.of(from)).toList();
    }

    private void play(Step.Play play, Frame frame) {
        Phrase phrase = walk.phrases().get(play.phrase());
        Scope scope = walk.piece().scope(phrase.slots(), place, place);
        for (int i = 0; i < phrase.parameters().size(); i++) {
            Phrase.Parameter parameter = phrase.parameters().get(i);
            Optional<Expression> given = play.arguments().get(i);
            if (given.isPresent()) {
                scope.assign(i, Closing.bound(given.get(), frame.scope()));
            } else {
                Expression fallback = parameter.fallback().orElseThrow(() -> missing(phrase, parameter, play));
                scope.assign(i, Closing.bound(fallback, scope));
            }
        }
        push(play, phrase.body(), scope, frame, Frame.Ending.ONCE);
    }

    private static EvaluationException missing(Phrase phrase, Phrase.Parameter parameter, Step.Play play) {
        return new EvaluationException(
                "missing-argument", play.origin(), Map.of("owner", phrase.name(), "name", parameter.name()));
    }

    private void repeat(Step.Repeat repeat, Frame frame) {
        long turns = values.wholeNumber(repeat.count(), frame.scope(), "repeat");
        if (turns < 0) {
            throw new EvaluationException(
                    "negative-count", repeat.count().origin(), Map.of("name", "repeat", "value", turns));
        }
        if (turns > 0) {
            long[] left = {turns - 1};
            push(repeat, repeat.body(), frame.scope(), frame, () -> left[0]-- > 0);
        }
    }

    private void count(Step.Count count, Frame frame) {
        long low = values.wholeNumber(count.low(), frame.scope(), "for");
        long high = values.wholeNumber(count.high(), frame.scope(), "for");
        if (high < low - 1) {
            throw new EvaluationException(
                    "reversed-range", count.origin(), Map.of("range", low + ".." + high, "fix", high + ".." + low));
        }
        forValues(count, count.slot(), count.body(), frame, new Iterator<>() {
            private long number = low;

            @Override
            public boolean hasNext() {
                return number <= high;
            }

            @Override
            public Value next() {
                return Value.number(number++);
            }
        });
    }

    private void forEach(Step.ForEach each, Frame frame) {
        Value list = Closing.bound(each.list(), frame.scope());
        if (list instanceof Value.Deferred deferred && deferred.expression() instanceof Expression.Listing listing) {
            Scope scope = frame.scope();
            forValues(
                    each,
                    each.slot(),
                    each.body(),
                    frame,
                    listing.items().stream()
                            .map(item -> Closing.bound(item, scope))
                            .iterator());
            return;
        }
        if (!(list instanceof Value.Items items)) {
            throw new EvaluationException(
                    "unit-mismatch", each.list().origin(), Map.of("name", "for", "wanted", Kind.LIST, "given", list));
        }
        forValues(each, each.slot(), each.body(), frame, items.values().iterator());
    }

    private void forValues(Step loop, int slot, Block body, Frame frame, Iterator<Value> values) {
        Frame.Ending ending = () -> {
            if (!values.hasNext()) {
                return false;
            }
            frame.scope().assign(slot, values.next());
            return true;
        };
        if (ending.again()) {
            push(loop, body, frame.scope(), frame, ending);
        }
    }

    /** Steps beside the sequence: time goes back to where it was when they are over. */
    private void beside(Step.At at, Frame frame) {
        Beats time = values.time(at.time(), frame.scope(), frame.start(), "at");
        Beats resume = place.now();
        Optional<TiedNote> waiting = tied;
        BarChecks outer = bars;
        bars = bars.copy();
        tied = Optional.empty();
        place.moveTo(frame.start().plus(time));
        push(at, at.body(), frame.scope(), frame, () -> {
            flush();
            tied = waiting;
            bars = outer;
            place.moveTo(resume);
            return false;
        });
    }

    private Beats length(Optional<Expression> given, Frame frame, String what, Origin origin) {
        if (given.isPresent()) {
            return values.length(given.get(), frame.scope(), what);
        }
        return frame.each().orElseThrow(() -> new EvaluationException("missing-length", origin, Map.of("what", what)));
    }

    private void rest(Step.Rest rest, Frame frame) {
        Beats length = length(rest.length(), frame, "rest", rest.origin());
        flush();
        place.moveTo(place.now().plus(length));
    }

    private void sound(Step.Sound sound, Frame frame) {
        Beats start = place.now();
        Beats length = length(sound.length(), frame, sound.members().size() > 1 ? "chord" : "note", sound.origin());
        try {
            List<List<Expression>> pitches = pitches(sound, frame.scope());
            if (tied.isPresent() && tied.get().joins(pitches)) {
                tied = Optional.of(tied.get().longer(length));
            } else {
                flush(Map.of("variant", "pitches"));
                tied = Optional.of(begun(sound, pitches, length, frame));
            }
            if (!sound.tied()) {
                release();
            }
        } finally {
            place.moveTo(start.plus(length));
        }
    }

    private TiedNote begun(Step.Sound sound, List<List<Expression>> pitches, Beats length, Frame frame) {
        int count = place.countNote(place.now());
        List<Optional<Expression>> arguments = notes.arguments(sound, frame.scope(), frame.settings());
        return new TiedNote(sound, pitches, arguments, place.now(), length, count, frame.callers());
    }

    private static List<List<Expression>> pitches(Step.Sound sound, Scope scope) {
        List<List<Expression>> all = new ArrayList<>();
        for (List<Expression> member : sound.members()) {
            all.add(member.stream().map(pitch -> Closing.argument(pitch, scope)).toList());
        }
        return all;
    }

    /** Gives up waiting for the note that a tie joins to: there is none. */
    private void flush() {
        flush(Map.of());
    }

    private void flush(Map<String, Object> facts) {
        if (tied.isPresent()) {
            Origin origin = tied.get().step().origin();
            walk.mistakes().add(new EvaluationException.Mistake("bad-tie", origin, facts));
            release();
        }
    }

    private void release() {
        TiedNote note = tied.orElseThrow();
        tied = Optional.empty();
        attempt(note.step().origin(), () -> ready.addAll(notes.notes(note)));
    }
}

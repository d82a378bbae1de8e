package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.AtStep;
import org.cmusic.grammar.syntax.BarCheckStep;
import org.cmusic.grammar.syntax.ChordStep;
import org.cmusic.grammar.syntax.EachStep;
import org.cmusic.grammar.syntax.ForStep;
import org.cmusic.grammar.syntax.IfStep;
import org.cmusic.grammar.syntax.Items;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.NotePitch;
import org.cmusic.grammar.syntax.NoteStep;
import org.cmusic.grammar.syntax.PitchPath;
import org.cmusic.grammar.syntax.PlayStep;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.grammar.syntax.RepeatStep;
import org.cmusic.grammar.syntax.RestStep;
import org.cmusic.grammar.syntax.SetItem;
import org.cmusic.grammar.syntax.SetStep;
import org.cmusic.model.Kind;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Operator;
import org.cmusic.model.score.Block;
import org.cmusic.model.score.Step;

/** Lowers the steps of parts and phrases. */
final class StepLowering {
    private final ExpressionLowering expressions;
    private final Phrases phrases;

    StepLowering(ExpressionLowering expressions, Phrases phrases) {
        this.expressions = expressions;
        this.phrases = phrases;
    }

    Block block(org.cmusic.grammar.syntax.Block block, Context outer) {
        Context context = outer.inner();
        List<Step> steps = new ArrayList<>();
        for (org.cmusic.grammar.syntax.Step step : block.steps()) {
            addStep(step, context, steps);
        }
        return new Block(steps);
    }

    private void addStep(org.cmusic.grammar.syntax.Step step, Context context, List<Step> steps) {
        Place place = new Place(step.span());
        if (step instanceof NoteStep note) {
            steps.add(sound(List.of(note.path()), note.length(), note.arguments(), note.tie(), context, place));
        } else if (step instanceof ChordStep chord) {
            steps.add(sound(chord.members(), chord.length(), chord.arguments(), chord.tie(), context, place));
        } else if (step instanceof RestStep rest) {
            steps.add(new Step.Rest(rest.length().map(length -> lower(length, context.within("rest"))), place));
        } else if (step instanceof EachStep each) {
            steps.add(new Step.Each(lower(each.length(), context.within("each")), place));
        } else if (step instanceof SetStep set) {
            set.items().forEach(item -> steps.add(setting(item, context)));
        } else if (step instanceof BarCheckStep) {
            steps.add(new Step.BarCheck(place));
        } else if (step instanceof LetDefinition let) {
            Expression value =
                    lower(let.value(), context.within("let " + let.name().text()));
            int slot = context.locals().define(let.name().text(), Optional.empty());
            steps.add(new Step.Let(slot, value, place));
        } else {
            addNested(step, context, place, steps);
        }
    }

    private void addNested(org.cmusic.grammar.syntax.Step step, Context context, Place place, List<Step> steps) {
        if (step instanceof PlayStep play) {
            play(play, context, place).ifPresent(steps::add);
        } else if (step instanceof RepeatStep repeat) {
            steps.add(new Step.Repeat(
                    lower(repeat.count(), context.within("repeat")), block(repeat.body(), context), place));
        } else if (step instanceof ForStep loop) {
            steps.add(loop(loop, context, place));
        } else if (step instanceof IfStep choice) {
            steps.add(choice(choice, context, place));
        } else if (step instanceof AtStep at) {
            steps.add(new Step.At(lower(at.time(), context.within("at")), block(at.body(), context), place));
        }
    }

    private Expression lower(org.cmusic.grammar.syntax.Expression expression, Context context) {
        return expressions.lower(expression, context);
    }

    private Step.Sound sound(
            List<PitchPath> members,
            Optional<org.cmusic.grammar.syntax.Expression> length,
            List<Assignment> arguments,
            boolean tie,
            Context context,
            Place place) {
        List<List<Expression>> paths = new ArrayList<>();
        for (PitchPath member : members) {
            paths.add(member.pitches().stream()
                    .map(pitch -> pitch(pitch, context))
                    .toList());
        }
        List<Step.Assignment> assigned = arguments.stream()
                .map(argument -> assignment(argument, context))
                .toList();
        return new Step.Sound(
                paths, length.map(expression -> lower(expression, context.within("length"))), assigned, tie, place);
    }

    private Step.Assignment assignment(Assignment assignment, Context context) {
        Expression value =
                lower(assignment.value(), context.within(assignment.name().text()));
        return new Step.Assignment(
                assignment.name().text(), value, new Place(assignment.name().span()));
    }

    private Expression pitch(NotePitch pitch, Context context) {
        Expression sum = pitch instanceof NotePitch.Spelled spelled
                ? lower(spelled.pitch(), context)
                : lower(((NotePitch.Computed) pitch).frequency(), context.within("pitch"));
        for (org.cmusic.grammar.syntax.Expression offset : pitch.offsets()) {
            sum = new Expression.Binary(Operator.ADD, sum, lower(offset, context), new Place(pitch.span()));
        }
        return sum;
    }

    private Step setting(SetItem item, Context context) {
        Place place = new Place(item.name().span());
        String name = item.name().text();
        Context own = context.within("set " + name);
        if (item instanceof SetItem.Ramp ramp) {
            return new Step.Ramp(name, lower(ramp.from(), own), lower(ramp.to(), own), lower(ramp.over(), own), place);
        }
        return new Step.Assign(new Step.Assignment(name, lower(((SetItem.Value) item).value(), own), place));
    }

    private Step loop(ForStep loop, Context context, Place place) {
        Context inner = context.inner();
        if (loop.domain() instanceof Range range) {
            Context bounds = context.within("for");
            Expression low = lower(range.low(), bounds);
            Expression high = lower(range.high(), bounds);
            int slot = inner.locals().define(loop.variable().text(), Optional.of(Kind.NUMBER));
            return new Step.Count(slot, low, high, block(loop.body(), inner), new Place(range.span()));
        }
        Expression list = lower(((Items) loop.domain()).list(), context.within("for"));
        int slot = inner.locals().define(loop.variable().text(), Optional.empty());
        return new Step.ForEach(slot, list, block(loop.body(), inner), place);
    }

    private Step choice(IfStep choice, Context context, Place place) {
        List<Step.Branch> branches = choice.branches().stream()
                .map(branch ->
                        new Step.Branch(lower(branch.condition(), context.within("if")), block(branch.body(), context)))
                .toList();
        Block otherwise = choice.otherwise().map(body -> block(body, context)).orElse(new Block(List.of()));
        return new Step.If(branches, otherwise, place);
    }

    /** A phrase that is not there, or arguments that do not fit, were reported by the checks of names. */
    private Optional<Step> play(PlayStep play, Context context, Place place) {
        Optional<Integer> phrase = phrases.index(context.file(), play.phrase());
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = phrases.parameters(phrase.get());
        List<Optional<Expression>> filled = new ArrayList<>();
        names.forEach(name -> filled.add(Optional.empty()));
        int next = 0;
        for (Argument argument : play.arguments()) {
            int index = argument.name().isPresent()
                    ? names.indexOf(argument.name().get().text())
                    : next++;
            if (index < 0 || index >= filled.size()) {
                return Optional.empty();
            }
            filled.set(index, Optional.of(lower(argument.value(), context.within("play " + names.get(index)))));
        }
        if (phrases.lacks(phrase.get(), filled)) {
            return Optional.empty();
        }
        return Optional.of(new Step.Play(phrase.get(), filled, place));
    }
}

package org.cmusic.grammar.format;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.layout.Body;
import org.cmusic.grammar.layout.Entry;
import org.cmusic.grammar.layout.LineBuilder;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.AtStep;
import org.cmusic.grammar.syntax.BarCheckStep;
import org.cmusic.grammar.syntax.Block;
import org.cmusic.grammar.syntax.ChordStep;
import org.cmusic.grammar.syntax.Domain;
import org.cmusic.grammar.syntax.EachStep;
import org.cmusic.grammar.syntax.Expression;
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
import org.cmusic.grammar.syntax.StepVisitor;
import org.cmusic.grammar.syntax.Unary;
import org.cmusic.grammar.syntax.Unreadable;

/** Turns steps into entries of a page. */
final class StepPrinter implements StepVisitor<Entry> {

    /** The body of a definition, which begins new lines; that of a step, which need not. */
    static Body body(Block block, boolean oneLine) {
        List<Entry> entries = block.steps().stream()
                .map(step -> step.accept(new StepPrinter()))
                .toList();
        return Bodies.of(entries, 1, oneLine);
    }

    /** What a {@code for} or a bank runs through. */
    static void domain(Domain domain, ExpressionPrinter expressions, LineBuilder line) {
        if (domain instanceof Range range) {
            expressions.print(range.low());
            line.tight("..");
            expressions.print(range.high());
        } else {
            expressions.print(((Items) domain).list());
        }
    }

    private final LineBuilder line = new LineBuilder();
    private final ExpressionPrinter expressions = new ExpressionPrinter(line);

    @Override
    public Entry visit(LetDefinition let) {
        return Definitions.let(let);
    }

    @Override
    public Entry visit(NoteStep note) {
        path(note.path());
        return sounding(note.length(), note.arguments(), note.tie());
    }

    @Override
    public Entry visit(ChordStep chord) {
        line.open("[");
        for (PitchPath member : chord.members()) {
            path(member);
        }
        line.close("]");
        return sounding(chord.length(), chord.arguments(), chord.tie());
    }

    @Override
    public Entry visit(RestStep rest) {
        line.word("rest");
        return sounding(rest.length(), List.of(), false);
    }

    @Override
    public Entry visit(BarCheckStep bar) {
        line.word("|");
        return line.entry(Entry.Kind.BAR, false, false);
    }

    @Override
    public Entry visit(EachStep each) {
        line.word("each");
        expressions.print(each.length());
        return line.entry();
    }

    @Override
    public Entry visit(SetStep set) {
        line.word("set");
        for (SetItem item : set.items()) {
            line.breakable(item.name().text());
            if (item instanceof SetItem.Ramp ramp) {
                ramp(ramp);
            } else {
                line.tight("=");
                expressions.print(((SetItem.Value) item).value());
            }
        }
        return line.entry();
    }

    @Override
    public Entry visit(PlayStep play) {
        line.word("play").word(ExpressionPrinter.identifier(play.phrase().text()));
        if (!play.arguments().isEmpty()) {
            expressions.arguments(play.arguments());
        }
        return line.entry();
    }

    @Override
    public Entry visit(RepeatStep repeat) {
        line.word("repeat");
        expressions.print(repeat.count());
        return line.body(body(repeat.body(), true)).entry();
    }

    @Override
    public Entry visit(ForStep loop) {
        line.word("for")
                .word(ExpressionPrinter.identifier(loop.variable().text()))
                .word("in");
        domain(loop.domain(), expressions, line);
        return line.body(body(loop.body(), true)).entry();
    }

    @Override
    public Entry visit(IfStep choice) {
        String word = "if";
        for (IfStep.Branch branch : choice.branches()) {
            for (String part : word.split(" ")) {
                line.word(part);
            }
            expressions.print(branch.condition());
            line.body(body(branch.body(), true));
            word = "else if";
        }
        choice.otherwise().ifPresent(block -> line.word("else").body(body(block, true)));
        return line.entry();
    }

    @Override
    public Entry visit(AtStep at) {
        line.word("at");
        expressions.print(at.time());
        return line.body(body(at.body(), true)).entry();
    }

    @Override
    public Entry visit(Unreadable unreadable) {
        throw new IllegalArgumentException("a tree with errors of syntax cannot be printed");
    }

    private Entry sounding(Optional<Expression> length, List<Assignment> arguments, boolean tie) {
        length.ifPresent(time -> {
            line.tight(":");
            expressions.print(time);
        });
        if (!arguments.isEmpty()) {
            line.body(Bodies.fields(arguments, true));
        }
        if (tie) {
            line.word("tie");
        }
        return line.entry(Entry.Kind.FLOWING, false, false);
    }

    private void path(PitchPath path) {
        for (NotePitch pitch : path.pitches()) {
            boolean first = pitch == path.pitches().get(0);
            if (!first) {
                line.tight("~");
            }
            if (pitch instanceof NotePitch.Spelled spelled) {
                pitch(spelled.pitch().spelling(), first);
            } else {
                line.prefix("@");
                expressions.printPrimary(((NotePitch.Computed) pitch).frequency());
            }
            pitch.offsets().forEach(this::offset);
        }
    }

    private void pitch(String spelling, boolean first) {
        if (first) {
            line.breakable(spelling);
        } else {
            line.word(spelling);
        }
    }

    private void offset(Expression offset) {
        boolean minus = offset instanceof Unary;
        line.tight(minus ? "-" : "+");
        expressions.print(minus ? ((Unary) offset).operand() : offset);
    }

    private void ramp(SetItem.Ramp ramp) {
        line.word("=");
        expressions.print(ramp.from());
        line.word("..");
        expressions.print(ramp.to());
        line.breakable("over");
        expressions.print(ramp.over());
    }
}

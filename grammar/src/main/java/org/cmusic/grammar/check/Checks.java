package org.cmusic.grammar.check;

import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.NoteStatement;

/**
 * All checks of names and structure. First {@link #note} for each flat note of the score, then {@link #run}, which also
 * tells what is never used.
 */
public final class Checks {

    private static final NodeCheck ARGUMENTS = new DuplicateArguments();

    private static final List<NodeCheck> STRUCTURE = List.of(
            new DuplicateDefinitions(),
            ARGUMENTS,
            new Fields(),
            new SingleBlocks(),
            new InstrumentForm(),
            new EffectForm(),
            new ParameterKinds(),
            new RangeOrder(),
            new EmptyRepeats(),
            new PointOrder(),
            new UselessSets(),
            new Slides(),
            new KeyModes());

    private final Program program;
    private final Diagnostics diagnostics;
    private final Uses uses = new Uses();
    private final FlatNotes flatNotes;

    public Checks(Program program, Diagnostics diagnostics) {
        this.program = program;
        this.diagnostics = diagnostics;
        this.flatNotes = new FlatNotes(lookup(program.root()));
    }

    private Lookup lookup(ProgramFile file) {
        return new Lookup(program.namespace(file), uses, diagnostics);
    }

    /** Checks one flat note of the score by itself. */
    public void note(NoteStatement note) {
        flatNotes.check(note);
        ARGUMENTS.check(note, diagnostics);
        note.arguments().forEach(argument -> checkStructure(argument.value()));
    }

    /** Checks a value that is given for a let of the score from outside. */
    public void value(Expression value) {
        new ValueNames(lookup(program.root())).check(value, Scope.ofFile());
        checkStructure(value);
    }

    /** Checks all else. */
    public void run() {
        program.files().forEach(this::check);
        new CircularDefinitions(program, uses, diagnostics).check();
        if (program.isScore()) {
            new EffectParameters(program, uses, diagnostics).check();
        }
        new UnusedDefinitions(program, uses, diagnostics).check();
    }

    private void check(ProgramFile file) {
        new StatementNames(lookup(file)).check(file.statements());
        new DuplicateDefinitions().check(file, diagnostics);
        new DuplicateSettings(diagnostics).check(file.statements());
        new Parts(diagnostics).check(file.statements());
        file.statements().forEach(this::checkStructure);
    }

    private void checkStructure(Node node) {
        Subtree.walk(node, below -> STRUCTURE.forEach(check -> check.check(below, diagnostics)));
    }
}

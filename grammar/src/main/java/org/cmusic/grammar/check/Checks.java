package org.cmusic.grammar.check;

import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.Statement;

/**
 * All checks of names and structure. First {@link #note} for each flat note of the score, then {@link #run}, which also
 * tells what is never used.
 */
public final class Checks {

    private final Program program;
    private final Diagnostics diagnostics;
    private final Uses uses = new Uses();
    private final FlatNotes flatNotes;
    private final Structure structure;

    public Checks(Program program, Diagnostics diagnostics) {
        this.program = program;
        this.diagnostics = diagnostics;
        this.flatNotes = new FlatNotes(lookup(program.root()));
        this.structure = new Structure(diagnostics);
    }

    private Lookup lookup(ProgramFile file) {
        return new Lookup(program.namespace(file), uses, diagnostics);
    }

    /** Checks one flat note of the score by itself. */
    public void note(NoteStatement note) {
        flatNotes.check(note);
        Structure.ARGUMENTS.check(note, diagnostics);
        for (Assignment argument : note.arguments()) {
            structure.accept(argument.value());
        }
    }

    /** Checks a value that is given for a let of the score from outside. */
    public void value(Expression value) {
        new ValueNames(lookup(program.root())).check(value, Scope.ofFile());
        structure.accept(value);
    }

    /** Checks all else. */
    public void run() {
        for (ProgramFile file : program.files()) {
            check(file);
        }
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
        for (Statement statement : file.statements()) {
            structure.accept(statement);
        }
    }
}

package org.cmusic.grammar.program;

import java.util.List;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.syntax.ImportStatement;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Unreadable;

/** One file of a program. Each file is there once, so files are equal only if they are the same object. */
public final class ProgramFile {

    private final Source source;
    private final Location location;
    private final List<Statement> statements;
    private final List<Import> imports;
    private final boolean complete;

    /** A file and what it imports; an import that failed is among the statements only. */
    ProgramFile(Source source, Location location, List<Statement> statements, List<Import> imports) {
        this.source = source;
        this.location = location;
        this.statements = List.copyOf(statements);
        this.imports = List.copyOf(imports);
        this.complete = statements.stream().noneMatch(ProgramFile::hidesNames);
    }

    /** A statement of a file that brings in another. */
    public record Import(ImportStatement statement, ProgramFile file) {}

    private static boolean hidesNames(Statement statement) {
        return statement instanceof Unreadable unreadable && unreadable.name().isEmpty();
    }

    /** The text. */
    public Source source() {
        return source;
    }

    /** Where it lies. */
    public Location location() {
        return location;
    }

    /**
     * What it holds, in written order; without the flat notes of the root, and without what an imported file must not
     * hold.
     */
    public List<Statement> statements() {
        return statements;
    }

    /** What it imports, in written order. */
    public List<Import> imports() {
        return imports;
    }

    /** Whether all that it defines itself could be read, at least by name. */
    public boolean isComplete() {
        return complete;
    }

    @Override
    public String toString() {
        return source.name();
    }
}

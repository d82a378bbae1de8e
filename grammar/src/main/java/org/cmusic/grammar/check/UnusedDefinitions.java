package org.cmusic.grammar.check;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.program.Location;
import org.cmusic.grammar.program.Namespace;
import org.cmusic.grammar.program.Program;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.PhraseParameter;
import org.cmusic.grammar.syntax.PitchPath;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Unreadable;

/**
 * Warns of definitions that nothing uses: those at the top of a score, and parameters and lets wherever they are. What an
 * instrument file or an import defines is there for others. A name that begins with {@code _} is unused on purpose, and
 * {@code pitch} is there so that parts can write pitches. In a file that could not be read wholly nothing is told.
 */
final class UnusedDefinitions {

    private static final String ON_PURPOSE = "_";

    private final Program program;
    private final Uses uses;
    private final Diagnostics diagnostics;
    private final Consumer<Node> locals = this::checkLocal;

    UnusedDefinitions(Program program, Uses uses, Diagnostics diagnostics) {
        this.program = program;
        this.uses = uses;
        this.diagnostics = diagnostics;
    }

    /** Checks all files but those of the library. */
    void check() {
        for (ProgramFile file : program.files()) {
            if (!(file.location() instanceof Location.Library) && isReadable(file)) {
                check(file);
            }
        }
    }

    /** What is unreadable was reported as an error. */
    private boolean isReadable(ProgramFile file) {
        if (diagnostics.hasErrors()) {
            for (Statement statement : file.statements()) {
                if (Subtree.holds(statement, Unreadable.class)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void check(ProgramFile file) {
        if (file == program.root() && program.isScore()) {
            checkTop(file);
        }
        for (Statement statement : file.statements()) {
            statement.eachChild(locals);
        }
        imports(file);
    }

    private void checkTop(ProgramFile file) {
        Namespace namespace = program.namespace(file);
        for (Statement statement : file.statements()) {
            Definition.of(file, statement).filter(namespace::isOwn).ifPresent(definition -> warn(definition.name()));
        }
    }

    /** Expressions define nothing, nor do fields and pitches. */
    private void checkLocal(Node node) {
        if (node instanceof Expression || node instanceof Assignment || node instanceof PitchPath) {
            return;
        }
        if (node instanceof LetDefinition let) {
            warn(let.name());
        } else if (node instanceof Parameter parameter
                && !parameter.name().text().equals(InstrumentForm.PITCH)) {
            warn(parameter.name());
        } else if (node instanceof PhraseParameter parameter) {
            warn(parameter.name());
        }
        node.eachChild(locals);
    }

    private void warn(Name name) {
        if (!uses.isUsed(name) && !name.text().startsWith(ON_PURPOSE)) {
            diagnostics.add(Diagnostic.at("unused-definition", name.span()).with("name", name.text()));
        }
    }

    private void imports(ProgramFile file) {
        if (!program.namespace(file).isComplete()) {
            return;
        }
        for (ProgramFile.Import entry : file.imports()) {
            if (!uses.isUsed(entry.file().source(), file.source()) && !isMissed(entry.file())) {
                diagnostics.add(
                        Diagnostic.at("unused-definition", entry.statement().span())
                                .variant("import")
                                .with("name", entry.statement().file().value())
                                .fix(Fix.remove(entry.statement().span())));
            }
        }
    }

    private boolean isMissed(ProgramFile imported) {
        return imported.statements().stream()
                .flatMap(statement -> Definition.of(imported, statement).stream())
                .anyMatch(definition -> uses.isMissed(definition.name().text()));
    }
}

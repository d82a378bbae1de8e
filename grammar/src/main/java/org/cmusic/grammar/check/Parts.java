package org.cmusic.grammar.check;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.SectionStatement;
import org.cmusic.grammar.syntax.Statement;

/** Parts have different names in one scope, and stand all in sections or all outside them. */
final class Parts {

    private final Diagnostics diagnostics;

    Parts(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks the statements of a score. */
    void check(List<Statement> statements) {
        checkNames(statements);
        List<SectionStatement> sections = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof SectionStatement section) {
                sections.add(section);
                checkNames(section.statements());
            }
        }
        List<Name> outside = names(statements);
        if (!outside.isEmpty() && !sections.isEmpty()) {
            diagnostics.add(Diagnostic.at("sections-mixed", outside.get(0).span())
                    .related("section", sections.get(0).title().span()));
        }
    }

    private void checkNames(List<Statement> statements) {
        Repeated.find(
                names(statements),
                (name, first) -> diagnostics.add(Diagnostic.at("duplicate-part", name.span())
                        .with("name", name.text())
                        .related("first", first.span())));
    }

    private static List<Name> names(List<Statement> statements) {
        List<Name> names = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof PartDefinition part) {
                names.add(part.name());
            }
        }
        return names;
    }
}

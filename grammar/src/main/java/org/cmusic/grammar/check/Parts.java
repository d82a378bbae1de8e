package org.cmusic.grammar.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        List<SectionStatement> sections = of(statements, SectionStatement.class).toList();
        sections.forEach(section -> checkNames(section.statements()));
        Optional<Name> outside = names(statements).findFirst();
        if (outside.isPresent() && !sections.isEmpty()) {
            diagnostics.add(Diagnostic.at("sections-mixed", outside.get().span())
                    .related("section", sections.get(0).title().span()));
        }
    }

    private void checkNames(List<Statement> statements) {
        Repeated.find(
                names(statements).toList(),
                (name, first) -> diagnostics.add(Diagnostic.at("duplicate-part", name.span())
                        .with("name", name.text())
                        .related("first", first.span())));
    }

    private static Stream<Name> names(List<Statement> statements) {
        return of(statements, PartDefinition.class).map(PartDefinition::name);
    }

    private static <S extends Statement> Stream<S> of(List<Statement> statements, Class<S> type) {
        return statements.stream().filter(type::isInstance).map(type::cast);
    }
}

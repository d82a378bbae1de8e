package org.cmusic.grammar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.Block;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.PhraseParameter;
import org.cmusic.grammar.syntax.SectionStatement;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Unreadable;

/** Names that are defined twice in one namespace: a file, a section, an instrument or effect, a phrase, a block. */
final class DuplicateDefinitions implements NodeCheck {

    /** Checks the top level of a file. */
    void check(ProgramFile file, Diagnostics diagnostics) {
        List<Name> names = new ArrayList<>();
        for (Statement statement : file.statements()) {
            Optional<Definition> definition =
                    statement instanceof Unreadable ? Optional.empty() : Definition.of(file, statement);
            if (definition.isPresent()) {
                names.add(definition.get().name());
            }
        }
        checkDefinitions(names, diagnostics);
    }

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof InstrumentDefinition instrument) {
            checkMembers(instrument.name(), instrument.members(), diagnostics);
        } else if (node instanceof EffectDefinition effect) {
            checkMembers(effect.name(), effect.members(), diagnostics);
        } else if (node instanceof PhraseDefinition phrase) {
            List<Name> names = new ArrayList<>();
            for (PhraseParameter parameter : phrase.parameters()) {
                names.add(parameter.name());
            }
            checkParameters(phrase.name(), names, diagnostics);
        } else if (node instanceof Block block) {
            checkDefinitions(lets(block.steps()), diagnostics);
        } else if (node instanceof SectionStatement section) {
            checkDefinitions(lets(section.statements()), diagnostics);
        }
    }

    private static List<Name> lets(List<? extends Node> nodes) {
        List<Name> names = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof LetDefinition let) {
                names.add(let.name());
            }
        }
        return names;
    }

    private static void checkMembers(Name owner, List<Member> members, Diagnostics diagnostics) {
        List<Name> parameters = new ArrayList<>();
        for (Member member : members) {
            if (member instanceof Parameter parameter) {
                parameters.add(parameter.name());
            }
        }
        checkParameters(owner, parameters, diagnostics);
        List<Name> all = new ArrayList<>(parameters);
        all.addAll(lets(members));
        Repeated.find(all, (name, first) -> {
            if (!parameters.contains(name)) {
                diagnostics.add(duplicate(name, first));
            }
        });
    }

    private static void checkParameters(Name owner, List<Name> names, Diagnostics diagnostics) {
        Repeated.find(
                names,
                (name, first) -> diagnostics.add(Diagnostic.at("duplicate-parameter", name.span())
                        .with("owner", owner.text())
                        .with("name", name.text())
                        .related("first", first.span())));
    }

    private static void checkDefinitions(List<Name> names, Diagnostics diagnostics) {
        Repeated.find(names, (name, first) -> diagnostics.add(duplicate(name, first)));
    }

    private static Diagnostic duplicate(Name name, Name first) {
        return Diagnostic.at("duplicate-definition", name.span())
                .with("name", name.text())
                .related("first", first.span());
    }
}

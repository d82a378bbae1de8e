package org.cmusic.grammar.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.DynamicMark;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.diagnostic.Suggestion;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.program.Library;
import org.cmusic.grammar.program.Namespace;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.WaveDefinition;
import org.cmusic.model.expression.Function;

/** Finds what the names in one file mean, takes down their uses, and reports those that mean nothing. */
final class Lookup {

    private final Namespace namespace;
    private final Uses uses;
    private final Diagnostics diagnostics;

    Lookup(Namespace namespace, Uses uses, Diagnostics diagnostics) {
        this.namespace = namespace;
        this.uses = uses;
        this.diagnostics = diagnostics;
    }

    /** Where uses are taken down. */
    Uses uses() {
        return uses;
    }

    /** Where mistakes are reported. */
    Diagnostics diagnostics() {
        return diagnostics;
    }

    /** The instrument, effect or phrase that a name means. */
    <S extends Statement> Optional<S> find(Name name, Sort<S> sort) {
        if (isAmbiguous(name.text(), name.span())) {
            return Optional.empty();
        }
        Optional<Definition> definition = definition(name.text(), name.span());
        if (definition.isEmpty()) {
            if (namespace.isComplete()) {
                uses.miss(name.text());
                diagnostics.add(unknown(name, sort));
            }
            return Optional.empty();
        }
        if (!definition.get().mayBe(sort.type())) {
            diagnostics.add(other(sort.unknown(), name.text(), name.span(), definition.get())
                    .available(namespace.candidates(sort.type())));
        }
        return definition
                .map(Definition::statement)
                .filter(sort.type()::isInstance)
                .map(sort.type()::cast);
    }

    /** A name of the library only lacks its import; of any other, what there is may have been meant. */
    private Diagnostic unknown(Name name, Sort<?> sort) {
        Diagnostic unknown = Diagnostic.at(sort.unknown(), name.span()).with("name", name.text());
        String file = name.text() + ".ins";
        if (sort.isImported() && Library.has(file)) {
            return unknown.variant("library").fix(namespace.importing(file, name.span()));
        }
        List<String> files =
                sort == Sort.INSTRUMENT && namespace.candidates(sort.type()).isEmpty()
                        ? Library.tellingOf(name.text())
                        : List.of();
        return files.isEmpty()
                ? diagnostics.suggesting(unknown, name.text(), () -> namespace.candidates(sort.type()))
                : unknown.variant("telling")
                        .with(
                                "names",
                                files.stream().map(told -> "`" + told + "`").collect(Collectors.joining(", ")));
    }

    /** Looks up a name in an expression. */
    void value(Reference reference, Scope scope) {
        Optional<Name> local = scope.find(reference.name());
        if (local.isPresent()) {
            uses.use(local.get(), reference.span());
        } else if (!isAmbiguous(reference.name(), reference.span())) {
            defined(reference, scope);
        }
    }

    private void defined(Reference reference, Scope scope) {
        Optional<Definition> definition = definition(reference.name(), reference.span());
        if (definition.isPresent()) {
            if (!isValue(definition.get())) {
                diagnostics.add(other("unknown-name", reference.name(), reference.span(), definition.get()));
            }
        } else if (!scope.isBuiltIn(reference.name()) && scope.isComplete() && namespace.isComplete()) {
            uses.miss(reference.name());
            diagnostics.add(unknown(reference, scope));
        }
    }

    /** Takes down the use of a name that may be a choice instead, and reports nothing. */
    void mention(Reference reference, Scope scope) {
        scope.find(reference.name())
                .or(() -> namespace.find(reference.name()).map(Definition::name))
                .ifPresentOrElse(found -> uses.use(found, reference.span()), () -> uses.miss(reference.name()));
    }

    private static boolean isValue(Definition definition) {
        return definition.mayBe(LetDefinition.class)
                || definition.mayBe(WaveDefinition.class)
                || definition.mayBe(CurveDefinition.class);
    }

    private Diagnostic unknown(Reference reference, Scope scope) {
        String name = reference.name();
        Diagnostic diagnostic = Diagnostic.at("unknown-name", reference.span()).with("name", name);
        Optional<Name> later = scope.findLater(name);
        if (later.isPresent()) {
            return diagnostic.variant("later").related("declared", later.get().span());
        }
        if (name.equals("bank") || name.equals("input")) {
            return diagnostic.variant(name);
        }
        if (Function.of(name).isPresent()) {
            return diagnostic.variant("function").with("text", name + "(…)");
        }
        Optional<String> level = DynamicMark.level(name);
        if (level.isPresent()) {
            return diagnostic
                    .variant("dynamic")
                    .with("level", level.get())
                    .fix(Fix.replace(reference.span(), level.get()));
        }
        return diagnostics.suggesting(diagnostic, name, () -> values(scope));
    }

    private List<Candidate> values(Scope scope) {
        List<Candidate> values = new ArrayList<>(scope.candidates());
        values.addAll(namespace.candidates(LetDefinition.class, WaveDefinition.class, CurveDefinition.class));
        values.addAll(scope.builtIns());
        return values;
    }

    /** Reports a call of something that is no function or unit generator. */
    void unknownCall(Name name, Scope scope) {
        Optional<Definition> definition = namespace.find(name.text());
        Optional<Name> local = scope.find(name.text());
        local.or(() -> definition.map(Definition::name)).ifPresent(found -> uses.use(found, name.span()));
        Diagnostic diagnostic = Diagnostic.at("unknown-generator", name.span()).with("name", name.text());
        if (local.isPresent()) {
            diagnostics.add(
                    diagnostic.variant("value").related("declared", local.get().span()));
        } else if (definition.isEmpty() && name.text().equals(RangeCall.NAME)) {
            diagnostics.add(diagnostic.variant("range"));
        } else if (definition.isEmpty()) {
            List<Candidate> callable = Signatures.callable();
            List<Candidate> near = Suggestion.near(name.text(), callable);
            diagnostics.add(diagnostic.suggest(name.text(), near.isEmpty() ? callable : near));
        } else if (definition.get().statement() instanceof WaveDefinition) {
            diagnostics.add(diagnostic
                    .variant("wave")
                    .related("declared", definition.get().name().span()));
        } else if (isValue(definition.get())) {
            diagnostics.add(diagnostic
                    .variant("value")
                    .related("declared", definition.get().name().span()));
        } else {
            diagnostics.add(other("unknown-generator", name.text(), name.span(), definition.get()));
        }
    }

    private Optional<Definition> definition(String name, Span place) {
        Optional<Definition> definition = namespace.find(name);
        definition.ifPresent(found -> uses.use(found.name(), place));
        return definition;
    }

    /** Whether several imports define a name; if so, that is reported. */
    private boolean isAmbiguous(String name, Span place) {
        List<Definition> clash = namespace.clash(name);
        if (clash.isEmpty()) {
            return false;
        }
        clash.forEach(definition -> uses.use(definition.name(), place));
        diagnostics.add(Diagnostic.at("ambiguous-name", place)
                .with("name", name)
                .related("first", clash.get(0).name().span())
                .related("second", clash.get(1).name().span()));
        return true;
    }

    private static Diagnostic other(String slug, String name, Span place, Definition other) {
        return Diagnostic.at(slug, place)
                .variant("other")
                .with("name", name)
                .with("sort", Sort.words(other.statement()))
                .related("declared", other.name().span());
    }

    /**
     * Defines a local name, and warns where it hides another. The second of two in one scope is reported as such
     * elsewhere, and not as unused besides.
     */
    void define(Name name, Scope scope) {
        if (scope.defines(name.text())) {
            uses.use(name, name.span());
        } else {
            Optional<Name> hidden = scope.find(name.text()).or(() -> ownValue(name.text()));
            Diagnostic diagnostic = Diagnostic.at("shadowed-name", name.span()).with("name", name.text());
            if (hidden.isPresent()) {
                diagnostics.add(diagnostic.related("declared", hidden.get().span()));
            } else if (scope.isBuiltIn(name.text())) {
                diagnostics.add(diagnostic.variant("language"));
            }
        }
        scope.define(name);
    }

    private Optional<Name> ownValue(String name) {
        return namespace
                .find(name)
                .filter(definition -> namespace.isOwn(definition) && isValue(definition))
                .map(Definition::name);
    }
}

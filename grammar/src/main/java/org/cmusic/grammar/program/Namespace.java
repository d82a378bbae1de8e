package org.cmusic.grammar.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Header;
import org.cmusic.grammar.syntax.ImportStatement;
import org.cmusic.grammar.syntax.Statement;

/**
 * The names of definitions that one file may use: its own, then those of the files it imports itself. Nothing that an
 * imported file imports in turn is seen.
 */
public final class Namespace {

    private final Map<String, Definition> own = new LinkedHashMap<>();
    private final Map<String, List<Definition>> imported = new LinkedHashMap<>();
    private final Map<List<?>, List<Candidate>> candidates = new HashMap<>();
    private final boolean complete;
    private final Optional<Span> imports;

    Namespace(ProgramFile file) {
        addOwn(file);
        imports = file.statements().stream()
                .filter(statement -> statement instanceof Header || statement instanceof ImportStatement)
                .reduce((first, second) -> second)
                .map(Statement::span);
        Set<ProgramFile> files = new LinkedHashSet<>();
        file.imports().forEach(entry -> files.add(entry.file()));
        files.forEach(this::addImported);
        long wanted = file.statements().stream()
                .filter(ImportStatement.class::isInstance)
                .count();
        complete = file.isComplete()
                && file.imports().size() == wanted
                && files.stream().allMatch(ProgramFile::isComplete);
    }

    private void addOwn(ProgramFile file) {
        for (Statement statement : file.statements()) {
            Optional<Definition> definition = Definition.of(file, statement);
            if (definition.isPresent()) {
                own.putIfAbsent(definition.get().name().text(), definition.get());
            }
        }
    }

    private void addImported(ProgramFile file) {
        Set<String> seen = new LinkedHashSet<>();
        for (Statement statement : file.statements()) {
            Definition.of(file, statement)
                    .filter(definition -> seen.add(definition.name().text()))
                    .ifPresent(this::addImported);
        }
    }

    private void addImported(Definition definition) {
        imported.computeIfAbsent(definition.name().text(), name -> new ArrayList<>())
                .add(definition);
    }

    /**
     * What a name means: the definition of the file itself, else that of an import. Where the name is
     * {@linkplain #clash ambiguous}, the first.
     */
    public Optional<Definition> find(String name) {
        List<Definition> imports = imports(name);
        return own.containsKey(name) || imports.isEmpty()
                ? Optional.ofNullable(own.get(name))
                : Optional.of(imports.get(0));
    }

    /** Whether a definition stands in the file itself, and first of its name. */
    public boolean isOwn(Definition definition) {
        Definition first = own.get(definition.name().text());
        return first != null && first.statement() == definition.statement();
    }

    /** What a name means, if it is defined and of a kind. */
    public <S extends Statement> Optional<S> find(String name, Class<S> kind) {
        return find(name).map(Definition::statement).filter(kind::isInstance).map(kind::cast);
    }

    /** The definitions that a name may mean, two or more, where several imports define it; else empty. */
    public List<Definition> clash(String name) {
        List<Definition> imports = imports(name);
        return own.containsKey(name) || imports.size() < 2 ? List.of() : List.copyOf(imports);
    }

    private List<Definition> imports(String name) {
        return imported.getOrDefault(name, List.of());
    }

    /** All definitions of some kinds, the file's own first. */
    @SafeVarargs
    public final List<Candidate> candidates(Class<? extends Statement>... kinds) {
        return candidates.computeIfAbsent(List.of(kinds), known -> candidatesOf(kinds));
    }

    private List<Candidate> candidatesOf(Class<?>[] kinds) {
        Map<String, Definition> all = new LinkedHashMap<>(own);
        imported.forEach((name, definitions) -> all.putIfAbsent(name, definitions.get(0)));
        return all.values().stream()
                .filter(definition -> isOne(definition.statement(), kinds))
                .map(Definition::candidate)
                .toList();
    }

    private static boolean isOne(Statement statement, Class<?>[] kinds) {
        for (Class<?> kind : kinds) {
            if (kind.isInstance(statement)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The fix that imports a file: behind the last import, or behind the version.
     *
     * @param use a place in the file that needs it
     */
    public Fix importing(String name, Span use) {
        String line = "import \"" + name + "\"";
        return imports.map(last -> Fix.insertAfter(last, "\n" + line))
                .orElseGet(() -> Fix.insertBefore(Span.at(use.source(), 1, 1), line + "\n"));
    }

    /**
     * Whether all names are known. They are not where an import failed or something could not be read: then a name
     * that is not found may be defined nevertheless.
     */
    public boolean isComplete() {
        return complete;
    }
}

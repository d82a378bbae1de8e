package org.cmusic.grammar.program;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.syntax.Text;

/** A score, or a file of instruments, with all that it imports. */
public final class Program {

    private final List<ProgramFile> files;
    private final Map<ProgramFile, Namespace> namespaces = new HashMap<>();
    private final Map<Text, Finding.Found> resources;
    private final boolean score;

    Program(ProgramFile root, boolean score, Map<Text, Finding.Found> resources) {
        Set<ProgramFile> reached = new LinkedHashSet<>();
        reach(root, reached);
        this.files = List.copyOf(reached);
        this.score = score;
        this.resources = Map.copyOf(resources);
        files.forEach(file -> namespaces.put(file, new Namespace(file)));
    }

    private static void reach(ProgramFile file, Set<ProgramFile> reached) {
        if (reached.add(file)) {
            file.imports().forEach(entry -> reach(entry.file(), reached));
        }
    }

    /** The file that was asked for. */
    public ProgramFile root() {
        return files.get(0);
    }

    /** Whether the root is a score, which may hold everything; else it holds definitions only. */
    public boolean isScore() {
        return score;
    }

    /** Each file once: the root, then what it imports in written order, each followed by what it imports in turn. */
    public List<ProgramFile> files() {
        return files;
    }

    /** The names that {@code file} may use. */
    public Namespace namespace(ProgramFile file) {
        return namespaces.get(file);
    }

    /** The file that {@code name}, a text of a tuning setting, stands for; empty where it was not found. */
    public Optional<Source> resource(Text name) {
        return Optional.ofNullable(resources.get(name)).map(Finding.Found::source);
    }

    /** The real paths of all files that were read or will be: those of the program and its tunings. */
    public List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        files.forEach(file -> file.location().onDisk().ifPresent(paths::add));
        resources.values().forEach(found -> found.location().onDisk().ifPresent(paths::add));
        return paths.stream().distinct().sorted().toList();
    }
}

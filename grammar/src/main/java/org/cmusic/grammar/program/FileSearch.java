package org.cmusic.grammar.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.diagnostic.Suggestion;
import org.cmusic.grammar.syntax.Text;

/**
 * Finds the files that a program names: beside the file that names them, then in the folders given, then in the
 * library. Nothing outside the folder of the root and the folders given is looked at, wherever paths or links lead.
 */
public final class FileSearch {

    private final List<Path> bounds = new ArrayList<>();
    private final List<DiskFolder> given = new ArrayList<>();
    private final Path rootFolder;
    private final Diagnostics diagnostics;

    /** @param root what names files first: its folder is one of those that may be read */
    public FileSearch(Location root, ImportFolders folders, Diagnostics diagnostics) {
        this.rootFolder = root.onDisk().map(Path::getParent).orElseGet(() -> real(Path.of("")));
        this.diagnostics = diagnostics;
        bounds.add(rootFolder);
        folders.folders().forEach(folder -> bounds.add(real(folder)));
        folders.folders().forEach(folder -> given.add(new DiskFolder(real(folder), folder.toString(), bounds)));
    }

    /** The path with all links followed; of what does not exist, the absolute path. */
    public static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /**
     * The file that {@code source}, which lies at {@code location}, names; if it cannot be had, that is reported.
     *
     * @param library the folder of the library to look in at last
     */
    public Optional<Finding.Found> find(Text name, Source source, Location location, String library) {
        List<Folder> folders = new ArrayList<>();
        folders.add(besides(source, location));
        folders.addAll(given);
        folders.add(new LibraryFolder(library));
        Optional<Finding> finding = look(name.value(), folders);
        if (finding.isPresent() && finding.get() instanceof Finding.Found found) {
            return Optional.of(found);
        }
        diagnostics.add(finding.map(wrong -> unusable(wrong, name)).orElseGet(() -> missing(name, folders)));
        return Optional.empty();
    }

    private Folder besides(Source source, Location location) {
        if (location instanceof Location.Library library) {
            return new LibraryFolder(library.path().substring(0, library.path().lastIndexOf('/')));
        }
        Optional<Path> path = location.onDisk();
        String shown = path.map(file -> Path.of(source.name()).getParent())
                .map(Path::toString)
                .orElse("");
        return new DiskFolder(path.map(Path::getParent).orElse(rootFolder), shown, bounds);
    }

    private static Optional<Finding> look(String name, List<Folder> folders) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        if (name.startsWith("/")) {
            return Optional.of(new Finding.Outside());
        }
        return folders.stream().flatMap(folder -> folder.look(name).stream()).findFirst();
    }

    private static Diagnostic unusable(Finding finding, Text name) {
        if (finding instanceof Finding.Unusable unusable) {
            return Diagnostic.at("unreadable-file", inside(name)).with("reason", unusable.reason());
        }
        return Diagnostic.at("import-outside", inside(name)).with("file", name.value());
    }

    private static Diagnostic missing(Text name, List<Folder> folders) {
        Diagnostic diagnostic = Diagnostic.at("import-not-found", inside(name))
                .with("file", name.value())
                .with("folders", words(folders));
        List<Candidate> near = Suggestion.near(name.value(), candidates(name.value(), folders));
        return near.isEmpty() ? telling(diagnostic, name) : diagnostic.suggest(name.value(), near);
    }

    /** A file of the library may be called otherwise. */
    private static Diagnostic telling(Diagnostic diagnostic, Text name) {
        List<String> files = Library.tellingOf(name.value().replaceAll("\\.[a-z]+$", ""));
        if (files.isEmpty()) {
            return diagnostic;
        }
        String names = files.stream().map(file -> "`" + file + "`").collect(Collectors.joining(", "));
        return diagnostic.variant("telling").with("names", names).fix(Fix.replace(inside(name), files.get(0)));
    }

    private static List<Candidate> candidates(String name, List<Folder> folders) {
        Set<String> names = new LinkedHashSet<>();
        folders.forEach(folder -> names.addAll(folder.beside(name)));
        return names.stream().map(Candidate::of).toList();
    }

    private static String words(List<Folder> folders) {
        Set<String> shown = folders.stream().map(Folder::shown).collect(Collectors.toCollection(LinkedHashSet::new));
        String last = folders.get(folders.size() - 1).shown();
        shown.remove(last);
        return shown.stream().map(folder -> "`" + folder + "`").collect(Collectors.joining(", ")) + " or " + last;
    }

    /** The characters between the quotation marks. */
    private static Span inside(Text text) {
        Span span = text.span();
        return span.endColumn() - span.startColumn() < 2
                ? span
                : new Span(
                        span.source(), span.startLine(), span.startColumn() + 1, span.endLine(), span.endColumn() - 1);
    }
}

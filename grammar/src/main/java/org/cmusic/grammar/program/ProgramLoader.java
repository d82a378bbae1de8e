package org.cmusic.grammar.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.parser.SourceParser;
import org.cmusic.grammar.program.ProgramFile.Import;
import org.cmusic.grammar.syntax.ImportStatement;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.TuningSetting;
import org.cmusic.model.score.Limits;

/**
 * Reads a file and all that it imports, each file once. What is wrong goes to the diagnostics; what could be read is in
 * the program all the same. A loader is used once.
 */
public final class ProgramLoader {
    private static final String INSTRUMENT_FILE = ".ins";
    private static final String TUNINGS = "tunings";

    private final ImportFolders folders;
    private final int importDepth;
    private final long mostBytes;
    private final Diagnostics diagnostics;
    private final Map<Location, ProgramFile> loaded = new HashMap<>();
    private final Map<Location, Source> open = new LinkedHashMap<>();
    private final Map<Text, Finding.Found> resources = new HashMap<>();

    /** @param limits how deep imports may be nested, 1 for files that import nothing, and how long each file may be */
    public ProgramLoader(ImportFolders folders, Limits limits, Diagnostics diagnostics) {
        this.folders = folders;
        this.importDepth = (int) Math.min(limits.get(Limits.Name.IMPORTS), Integer.MAX_VALUE);
        this.mostBytes = limits.get(Limits.Name.BYTES);
        this.diagnostics = diagnostics;
    }

    /**
     * Reads {@code root} statement by statement, then its imports. If its name ends in {@code .ins}, it
     * is a file of instruments; else it is a score. Imports of text that is no file are looked for in the current folder.
     *
     * @param flatNotes is given each flat note of a score in written order, before imports are read; they are not kept
     */
    public Program load(Source root, Consumer<NoteStatement> flatNotes) {
        Location location = root.path()
                .<Location>map(path -> new Location.Disk(FileSearch.real(path)))
                .orElse(new Location.Memory());
        FileSearch search = new FileSearch(location, folders, diagnostics);
        Intake intake = new Intake(Optional.empty(), flatNotes, diagnostics);
        ProgramFile file = read(new Finding.Found(location, root), intake, search);
        file.statements().forEach(statement -> findTuning(statement, file, search));
        return new Program(file, !root.name().endsWith(INSTRUMENT_FILE), resources);
    }

    private ProgramFile read(Finding.Found found, Intake intake, FileSearch search) {
        try {
            SourceParser.parse(found.source(), diagnostics, intake, mostBytes);
        } catch (OutOfMemoryError e) {
            diagnostics.add(SourceParser.exhausted(found.source(), intake.statements()));
        }
        open.put(found.location(), found.source());
        List<Import> imports = new ArrayList<>();
        for (ImportStatement statement : intake.imports()) {
            search.find(statement.file(), found.source(), found.location(), Library.INSTRUMENTS)
                    .flatMap(file -> imported(statement, file, search))
                    .ifPresent(file -> imports.add(new Import(statement, file)));
        }
        open.remove(found.location());
        ProgramFile file = new ProgramFile(found.source(), found.location(), intake.statements(), imports);
        loaded.put(found.location(), file);
        return file;
    }

    private Optional<ProgramFile> imported(ImportStatement statement, Finding.Found found, FileSearch search) {
        Span place = statement.file().span();
        if (open.containsKey(found.location())) {
            diagnostics.add(Diagnostic.at("import-cycle", place).with("chain", chain(found.location())));
            return Optional.empty();
        }
        if (loaded.containsKey(found.location())) {
            return Optional.of(loaded.get(found.location()));
        }
        if (open.size() > importDepth) {
            diagnostics.add(tooDeep(place));
            return Optional.empty();
        }
        Intake intake = new Intake(Optional.of(place), note -> {}, diagnostics);
        return Optional.of(read(found, intake, search));
    }

    /** The files from the one that is imported again round to itself. */
    private String chain(Location again) {
        List<Source> circle = open.entrySet().stream()
                .dropWhile(entry -> !entry.getKey().equals(again))
                .map(Map.Entry::getValue)
                .toList();
        return Stream.concat(circle.stream(), Stream.of(circle.get(0)))
                .map(source -> "`" + source.name() + "`")
                .collect(Collectors.joining(" → "));
    }

    private Diagnostic tooDeep(Span place) {
        return Diagnostic.at("limit-exceeded", place)
                .with("what", "imports within each other")
                .with("count", open.size())
                .with("limit", importDepth)
                .with("name", "imports");
    }

    private void findTuning(Statement statement, ProgramFile file, FileSearch search) {
        if (statement instanceof TuningSetting tuning) {
            Stream<Text> scale = tuning.scale() instanceof Text text ? Stream.of(text) : Stream.of();
            Stream.concat(scale, tuning.map().stream())
                    .forEach(text -> search.find(text, file.source(), file.location(), TUNINGS)
                            .ifPresent(found -> resources.put(text, found)));
        }
    }
}

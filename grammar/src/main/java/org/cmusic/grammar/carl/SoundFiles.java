package org.cmusic.grammar.carl;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.program.FileSearch;
import org.cmusic.grammar.program.Location;
import org.cmusic.grammar.syntax.Text;

/** The files of sound that a score names: beside the score, and in the folders given. */
final class SoundFiles {
    private static final String LIBRARY = "carl";

    private final FileSearch search;
    private final Source root;
    private final Location location;
    private final Map<String, Path> found = new HashMap<>();
    private final Set<String> sought = new HashSet<>();

    SoundFiles(FileSearch search, Source root, Location location) {
        this.search = search;
        this.root = root;
        this.location = location;
    }

    /** Looks for a file; one that cannot be had is reported, once. */
    void find(String name, Field place) {
        if (sought.add(name)) {
            search.find(new Text(name, place.span()), root, location, LIBRARY)
                    .flatMap(file -> file.location().onDisk())
                    .ifPresent(path -> found.put(name, path));
        }
    }

    /** All that were found. */
    Map<String, Path> found() {
        return found;
    }
}

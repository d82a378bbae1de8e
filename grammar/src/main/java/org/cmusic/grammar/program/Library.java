package org.cmusic.grammar.program;

import java.util.List;
import org.cmusic.grammar.diagnostic.Source;

/** The library that comes with the program. */
public final class Library {

    private static final String INSTRUMENTS = "instruments";

    private Library() {}

    /** Its files of instruments, by name. */
    public static List<Source> instruments() {
        LibraryFolder folder = new LibraryFolder(INSTRUMENTS);
        return folder.beside("").stream()
                .filter(name -> name.endsWith(".ins"))
                .sorted()
                .flatMap(name -> folder.look(name).stream())
                .filter(Finding.Found.class::isInstance)
                .map(finding -> ((Finding.Found) finding).source())
                .toList();
    }
}

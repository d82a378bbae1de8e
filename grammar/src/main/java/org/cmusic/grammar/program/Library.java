package org.cmusic.grammar.program;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Source;

/** The library that comes with the program. */
public final class Library {

    /** The folder of its files of instruments. */
    static final String INSTRUMENTS = "instruments";

    private static final String CORPORA = "corpus/";
    private static final String SUFFIX = ".ins";
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_TOLD = 3;

    private Library() {}

    /**
     * Files that tell of what a word names, by their own name or in what documents them: of {@code violin} the bowed
     * string tells, of {@code guitar} the strings that are plucked.
     */
    public static List<String> tellingOf(String word) {
        if (word.length() < SHORTEST_WORD) {
            return List.of();
        }
        String whole = "(^|[^a-z])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "s?($|[^a-z])";
        Pattern pattern = Pattern.compile(whole);
        List<Source> all = instruments();
        Stream<Source> named =
                all.stream().filter(source -> pattern.matcher(name(source)).find());
        Stream<Source> told = all.stream()
                .filter(source -> pattern.matcher(documentation(source)).find());
        return Stream.concat(named, told)
                .map(Library::name)
                .distinct()
                .limit(MOST_TOLD)
                .toList();
    }

    private static String name(Source source) {
        return source.name().substring(source.name().lastIndexOf('/') + 1);
    }

    private static String documentation(Source source) {
        StringBuilder text = new StringBuilder();
        for (int number = 1; source.line(number).isPresent(); number++) {
            String line = source.line(number).get();
            text.append(line.startsWith("///") ? line.toLowerCase(Locale.ROOT) + "\n" : "");
        }
        return text.toString();
    }

    /** Whether it has a file of instruments called so. */
    public static boolean has(String file) {
        return new LibraryFolder(INSTRUMENTS)
                .look(file)
                .filter(Finding.Found.class::isInstance)
                .isPresent();
    }

    /** Its files of instruments, by name. */
    public static List<Source> instruments() {
        return files(INSTRUMENTS, SUFFIX);
    }

    /** The scores of one of its corpora, by name; none if there is no such corpus. */
    public static List<Source> corpus(String name) {
        return name.indexOf('/') < 0 && !name.isEmpty() ? files(CORPORA + name, ".sco") : List.of();
    }

    private static List<Source> files(String path, String suffix) {
        LibraryFolder folder = new LibraryFolder(path);
        return folder.beside("").stream()
                .filter(name -> name.endsWith(suffix))
                .sorted()
                .flatMap(name -> folder.look(name).stream())
                .filter(Finding.Found.class::isInstance)
                .map(finding -> ((Finding.Found) finding).source())
                .toList();
    }
}

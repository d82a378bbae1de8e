package org.cmusic.grammar.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Source;

/**
 * A folder of the library that comes with the program, among the resources of the class path.
 *
 * @param path from the top of the library, without a slash at either end: {@code instruments}
 */
record LibraryFolder(String path) implements Folder {

    private static final String TOP = "/library/";

    @Override
    public Optional<Finding> look(String name) {
        Optional<String> file = resolve(name);
        if (file.isEmpty()) {
            return Optional.of(new Finding.Outside());
        }
        return file.filter(LibraryFolder::isFile).flatMap(LibraryFolder::open);
    }

    private static boolean isFile(String file) {
        return file.matches(".*\\.[a-z]+");
    }

    private static Optional<Finding> open(String file) {
        try (InputStream in = LibraryFolder.class.getResourceAsStream(TOP + file)) {
            return Optional.ofNullable(in).map(bytes -> found(file, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding found(String file, InputStream in) {
        try {
            return new Finding.Found(new Location.Library(file), Source.bytes("library/" + file, in.readAllBytes()));
        } catch (IOException e) {
            return new Finding.Unusable(e.getMessage());
        }
    }

    /** The path from the top of the library, without {@code .} and {@code ..}; empty where it climbs out. */
    private Optional<String> resolve(String name) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (path + "/" + name).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    @Override
    public List<String> beside(String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return resolve(folder).map(LibraryFolder::names).orElse(List.of()).stream()
                .map(file -> folder + file)
                .toList();
    }

    private static List<String> names(String folder) {
        URL url = LibraryFolder.class.getResource(TOP + folder);
        if (url == null) {
            return List.of();
        }
        try {
            return url.openConnection() instanceof JarURLConnection jar ? inJar(jar, folder) : onDisk(url.toURI());
        } catch (IOException | URISyntaxException e) {
            return List.of();
        }
    }

    private static List<String> inJar(JarURLConnection jar, String folder) throws IOException {
        String prefix = TOP.substring(1) + folder + "/";
        try (Stream<String> entries = jar.getJarFile().stream().map(entry -> entry.getName())) {
            return entries.filter(entry -> entry.startsWith(prefix))
                    .map(entry -> entry.substring(prefix.length()))
                    .filter(entry -> !entry.isEmpty() && entry.indexOf('/') < 0)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> onDisk(URI folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String shown() {
        return "the built-in library";
    }
}

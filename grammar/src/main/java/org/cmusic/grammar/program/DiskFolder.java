package org.cmusic.grammar.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Source;

/**
 * A folder on disk.
 *
 * @param path its real path
 * @param shown as users named it, or empty for the current folder
 * @param bounds the real paths of the folders that no file may lie outside of
 */
record DiskFolder(Path path, String shown, List<Path> bounds) implements Folder {

    DiskFolder {
        bounds = List.copyOf(bounds);
    }

    @Override
    public Optional<Finding> look(String name) {
        try {
            return at(path.resolve(name), name);
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Finding> at(Path file, String name) throws IOException {
        if (isOutside(file.normalize())) {
            return Optional.of(new Finding.Outside());
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Path real = file.toRealPath();
        return Optional.of(isOutside(real) ? new Finding.Outside() : open(real, name));
    }

    private Finding open(Path real, String name) {
        if (Files.isDirectory(real)) {
            return new Finding.Unusable("it is a folder");
        }
        if (!Files.isRegularFile(real)) {
            return new Finding.Unusable("it is a device");
        }
        if (!Files.isReadable(real)) {
            return new Finding.Unusable("permission denied");
        }
        String shownName = shown.isEmpty() ? name : Path.of(shown).resolve(name).toString();
        return new Finding.Found(new Location.Disk(real), Source.file(shownName, real));
    }

    private boolean isOutside(Path file) {
        return bounds.stream().noneMatch(file::startsWith);
    }

    @Override
    public List<String> beside(String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        try {
            Path place = path.resolve(folder);
            return isOutside(place.toRealPath()) ? List.of() : names(place, folder);
        } catch (InvalidPathException | IOException e) {
            return List.of();
        }
    }

    private static List<String> names(Path place, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> prefix + file.getFileName())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String shown() {
        return shown.isEmpty() ? "." : shown;
    }
}

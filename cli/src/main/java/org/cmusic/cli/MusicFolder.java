package org.cmusic.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.cmusic.cli.file.FileFailure;

/**
 * The files under a folder by name, folder after folder: the same order everywhere, and no more in memory than the names of the
 * folders that are open. Links to folders are not followed, so there are no circles; what has a name that begins with a dot is
 * passed over.
 */
final class MusicFolder {
    private final Predicate<String> wanted;
    private final BiConsumer<String, Path> taker;

    private MusicFolder(Predicate<String> wanted, BiConsumer<String, Path> taker) {
        this.wanted = wanted;
        this.taker = taker;
    }

    /**
     * Goes over them.
     *
     * @param wanted tells by the name of a file whether it is
     * @param taker takes the path within the folder, with strokes between, and the file
     */
    static void forEach(Path folder, Predicate<String> wanted, BiConsumer<String, Path> taker) {
        new MusicFolder(wanted, taker).go("", folder);
    }

    private void go(String place, Path folder) {
        for (Path child : children(folder)) {
            String name = String.valueOf(child.getFileName());
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                go(place + name + "/", child);
            } else if (wanted.test(name) && Files.isRegularFile(child)) {
                taker.accept(place + name, child);
            }
        }
    }

    private static List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!String.valueOf(entry.getFileName()).startsWith(".")) {
                    children.add(entry);
                }
            }
        } catch (IOException e) {
            throw FileFailure.reading(folder.toString(), e);
        }
        Collections.sort(children);
        return children;
    }
}

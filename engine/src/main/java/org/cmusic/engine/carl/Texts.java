package org.cmusic.engine.carl;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cmusic.engine.carl.unit.Sound;

/** The strings of a score by their numbers, and the files that some of them name. */
final class Texts {
    private final Map<String, Path> files;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Path, Sound> sounds = new HashMap<>();

    Texts(Map<String, Path> files) {
        this.files = files;
    }

    void put(int string, String text) {
        texts.put(string, text);
    }

    /** The text of a string, empty where none was set. */
    String text(int string) {
        return texts.getOrDefault(string, "");
    }

    /** The file that a string names. */
    Optional<Path> file(int string) {
        return Optional.ofNullable(files.get(text(string)));
    }

    /** The sound in the file that a string names; none if it names none. */
    Sound sound(int string) {
        return file(string).map(this::sound).orElse(Sound.NONE);
    }

    private Sound sound(Path file) {
        return sounds.computeIfAbsent(file, SoundFile::read);
    }
}

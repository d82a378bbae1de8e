package org.cmusic.notation.kern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.TextLines;

/** The words of Humdrum for instruments, {@code *Ivioln}, and for classes of them, {@code *ICvox}. */
final class InstrumentCodes {
    private static final String TABLE = "instrument-codes.txt";
    private static final Map<String, Timbre> TIMBRES = table();

    private InstrumentCodes() {}

    /** What a word sounds like. */
    static Optional<Timbre> timbre(String code) {
        return Optional.ofNullable(TIMBRES.get(code));
    }

    /** The word for a sound, if there is one. */
    static Optional<String> code(Timbre timbre) {
        return TIMBRES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(timbre))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Timbre> table() {
        Map<String, Timbre> timbres = new LinkedHashMap<>();
        try (InputStream in = InstrumentCodes.class.getResourceAsStream(TABLE)) {
            for (String line : TextLines.of(in.readAllBytes())) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.split(" ");
                    timbres.put(words[0], timbreOf(words[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return timbres;
    }

    private static Timbre timbreOf(String word) {
        return word.equals("drums") ? Timbre.DRUMS : new Timbre.Program(Integer.parseInt(word));
    }
}

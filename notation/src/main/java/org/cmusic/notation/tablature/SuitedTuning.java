package org.cmusic.notation.tablature;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;

/** The instrument that a part is most likely for, by its sound or its name: a guitar where nothing else is told. */
final class SuitedTuning {
    private static final int FIRST_BASS = 32;
    private static final int LAST_BASS = 39;
    private static final int BANJO = 105;

    private static final List<Map.Entry<String, String>> BY_WORD = List.of(
            Map.entry("ukulele", "ukulele"),
            Map.entry("slack", "taro-patch"),
            Map.entry("banjo", "banjo"),
            Map.entry("mandolin", "mandolin"),
            Map.entry("lute", "lute"),
            Map.entry("bass guitar", "bass"),
            Map.entry("bass_guitar", "bass"));

    private SuitedTuning() {}

    static StringTuning of(Part part) {
        return StringTuning.named(name(part)).orElseThrow();
    }

    private static String name(Part part) {
        if (part.timbre() instanceof Timbre.Program program) {
            int number = program.number();
            return number >= FIRST_BASS && number <= LAST_BASS ? "bass" : number == BANJO ? "banjo" : "guitar";
        }
        String sound = part.timbre() instanceof Timbre.Named named ? named.instrument() : part.name();
        String lower = sound.toLowerCase(Locale.ROOT);
        return BY_WORD.stream()
                .filter(word -> lower.matches("(.*[^a-z])?" + word.getKey() + "([^a-z].*)?"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("guitar");
    }
}

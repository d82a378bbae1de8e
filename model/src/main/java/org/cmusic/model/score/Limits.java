package org.cmusic.model.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much a score may ask for. A score may come from a stranger or a program; what goes beyond is refused before anything
 * sounds.
 */
public final class Limits {
    private final Map<Name, Long> values;

    private Limits(Map<Name, Long> values) {
        this.values = values;
    }

    /** What is limited, by the name that users give. */
    public enum Name {
        NOTES(10_000_000, "notes in the piece"),
        PARTIALS(200_000, "partials that sound at once"),
        UNITS(200_000, "unit generators that sound at once"),
        DELAY(1000, "seconds of sound that delays and rooms hold at once"),
        SECONDS(86_400, "seconds that the piece lasts"),
        STEPS(100_000_000, "steps of expansion: notes, rests, turns of loops"),
        DEPTH(200, "blocks and phrases within each other"),
        IMPORTS(32, "imports within each other"),
        BYTES(1_000_000_000, "bytes of each file that is read");

        private final long usual;
        private final String meaning;

        Name(long usual, String meaning) {
            this.usual = usual;
            this.meaning = meaning;
        }

        /** As users write it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The limit unless another is given. */
        public long usual() {
            return usual;
        }

        /** What is counted. */
        public String meaning() {
            return meaning;
        }

        /** The limit that users call {@code label}. */
        public static Optional<Name> of(String label) {
            return List.of(values()).stream()
                    .filter(name -> name.label().equals(label))
                    .findFirst();
        }
    }

    /** The usual limits. */
    public static Limits usual() {
        return new Limits(Map.of());
    }

    /** These limits but for one. */
    public Limits with(Name name, long limit) {
        Map<Name, Long> more = new TreeMap<>(values);
        more.put(name, limit);
        return new Limits(more);
    }

    /** A limit. */
    public long get(Name name) {
        return values.getOrDefault(name, name.usual());
    }
}

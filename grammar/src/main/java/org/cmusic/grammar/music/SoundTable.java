package org.cmusic.grammar.music;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmusic.grammar.parser.Identifiers;
import org.cmusic.model.music.Timbre;

/** Which instruments play the sounds of General MIDI; the file {@code general-midi.txt} tells the form of a table. */
public final class SoundTable {
    private static final int KEYS = 128;
    private static final int OCTAVE = 12;
    private static final double SAME = 1e-9;

    private final Sound[] programs = new Sound[KEYS];
    private final Drum[] drums = new Drum[KEYS];
    private final Map<String, Integer> written = new HashMap<>();
    private Sound otherwise;

    private SoundTable() {}

    /**
     * An instrument for a part.
     *
     * @param low the lowest key that it takes
     * @param high the highest
     */
    record Sound(String instrument, int low, int high) {
        /** Whether it takes a key, or what lies between two. */
        boolean takes(double key) {
            return key >= low && key <= high;
        }
    }

    /** An instrument for a drum, played at a frequency in hertz. */
    record Drum(String instrument, double frequency) {}

    /** The table for the instruments of the library. */
    public static SoundTable usual() {
        try (InputStream in = SoundTable.class.getResourceAsStream("general-midi.txt")) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException if a line is none of a table, or a sound has no line; the message tells which
     */
    public static SoundTable read(String text) {
        SoundTable table = new SoundTable();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String content = line.replaceFirst("#.*", "").strip();
            if (!content.isEmpty()) {
                table.takeLine(number, List.of(content.split("\\s+")));
            }
        }
        table.requireWhole();
        return table;
    }

    private void takeLine(int number, List<String> words) {
        try {
            take(words);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "line " + number + " is not `program FIRST-LAST INSTRUMENT LOW-HIGH`,"
                            + " `drum FIRST-LAST INSTRUMENT FREQUENCY`,"
                            + " `written INSTRUMENT PROGRAM` or `otherwise INSTRUMENT LOW-HIGH`",
                    e);
        }
    }

    private void take(List<String> words) {
        switch (words.get(0)) {
            case "otherwise" -> otherwise = sound(words, 1);
            case "written" -> written.put(instrument(words.get(1)), range(words.get(2))[0]);
            case "program" -> fill(programs, words, sound(words, 2));
            case "drum" -> {
                double frequency = Double.parseDouble(words.get(3));
                if (!(frequency > 0 && frequency < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException(words.get(3));
                }
                fill(drums, words, new Drum(instrument(words.get(2)), frequency));
            }
            default -> throw new IllegalArgumentException(words.get(0));
        }
    }

    private static <T> void fill(T[] places, List<String> words, T value) {
        int[] range = range(words.get(1));
        Arrays.fill(places, range[0], range[1] + 1, value);
    }

    private static Sound sound(List<String> words, int from) {
        int[] range = range(words.get(from + 1));
        if (range[1] - range[0] < OCTAVE) {
            throw new IllegalArgumentException("less than an octave");
        }
        return new Sound(instrument(words.get(from)), range[0], range[1]);
    }

    private static String instrument(String name) {
        if (!Identifiers.isIdentifier(name)) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    private static int[] range(String text) {
        String[] ends = text.split("-");
        int low = Integer.parseInt(ends[0]);
        int high = Integer.parseInt(ends[ends.length - 1]);
        if (ends.length > 2 || low < 0 || low > high || high >= KEYS) {
            throw new IllegalArgumentException(text);
        }
        return new int[] {low, high};
    }

    private void requireWhole() {
        if (otherwise == null) {
            throw new IllegalArgumentException("there is no line `otherwise INSTRUMENT LOW-HIGH`");
        }
        for (int i = 0; i < KEYS; i++) {
            if (programs[i] == null || drums[i] == null) {
                throw new IllegalArgumentException(
                        "there is no line for " + (programs[i] == null ? "program " : "drum ") + i);
            }
        }
    }

    /** What plays a part; empty for drums. */
    Optional<Sound> sound(Timbre timbre) {
        if (timbre instanceof Timbre.Drums) {
            return Optional.empty();
        }
        if (timbre instanceof Timbre.Named named) {
            return Optional.of(played(named.instrument()).orElse(new Sound(named.instrument(), 0, KEYS - 1)));
        }
        return Optional.of(timbre instanceof Timbre.Program program ? programs[program.number()] : otherwise);
    }

    /** The keys of an instrument, if the table says them. */
    private Optional<Sound> played(String instrument) {
        return Stream.concat(Stream.of(programs), Stream.of(otherwise))
                .filter(sound -> sound.instrument().equals(instrument))
                .findFirst();
    }

    /** The sound that an instrument is written as; the instrument itself where it plays none. */
    public Timbre timbre(String instrument) {
        Integer chosen = written.get(instrument);
        if (chosen != null) {
            return new Timbre.Program(chosen);
        }
        for (int i = 0; i < KEYS; i++) {
            if (programs[i].instrument().equals(instrument)) {
                return new Timbre.Program(i);
            }
        }
        return otherwise.instrument().equals(instrument) ? Timbre.UNKNOWN : new Timbre.Named(instrument);
    }

    /**
     * The drum that an instrument plays at a frequency in hertz: the first of this frequency, or where the instrument plays
     * nothing but drums the one of the nearest.
     */
    public OptionalInt drumKey(String instrument, double hertz) {
        OptionalInt same = IntStream.range(0, KEYS)
                .filter(key -> drums[key].instrument().equals(instrument)
                        && Math.abs(drums[key].frequency() - hertz) <= hertz * SAME)
                .min();
        return same.isPresent() || !(timbre(instrument) instanceof Timbre.Named)
                ? same
                : IntStream.range(0, KEYS)
                        .filter(key -> drums[key].instrument().equals(instrument))
                        .boxed()
                        .min(Comparator.comparingDouble(key -> Math.abs(Math.log(drums[key].frequency() / hertz))))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty());
    }

    /** The first drum that an instrument plays. */
    public OptionalInt drumKey(String instrument) {
        return IntStream.range(0, KEYS)
                .filter(key -> drums[key].instrument().equals(instrument))
                .min();
    }

    /** What plays a part that goes beyond the keys of its instrument. */
    Sound otherwise() {
        return otherwise;
    }

    /** What plays a key of the drums. */
    Drum drum(int key) {
        return drums[Math.floorMod(key, KEYS)];
    }
}

package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cmusic.model.Pitch;

/**
 * What the strings of an instrument are tuned to.
 *
 * @param name what it is asked for by
 * @param title what a player calls it
 * @param courses its strings, from that which stands lowest in a tablature
 * @param frets how many frets the neck usually has
 */
public record StringTuning(String name, String title, List<Course> courses, int frets) {
    /** The most strings that there can be. */
    public static final int MOST_COURSES = 10;

    /** The most frets of a neck. */
    public static final int MOST_FRETS = 36;

    private static final int GUITAR_FRETS = 20;

    private static final List<StringTuning> NAMED = List.of(
            guitar("guitar", "standard guitar", "E2,A2,D3,G3,B3,E4"),
            guitar("drop-d", "drop D", "D2,A2,D3,G3,B3,E4"),
            guitar("double-drop-d", "double drop D", "D2,A2,D3,G3,B3,D4"),
            guitar("dadgad", "DADGAD", "D2,A2,D3,G3,A3,D4"),
            guitar("open-d", "open D", "D2,A2,D3,F#3,A3,D4"),
            guitar("open-e", "open E", "E2,B2,E3,G#3,B3,E4"),
            guitar("open-g", "open G", "D2,G2,D3,G3,B3,D4"),
            guitar("open-a", "open A", "E2,A2,E3,A3,C#4,E4"),
            guitar("open-c", "open C", "C2,G2,C3,G3,C4,E4"),
            guitar("taro-patch", "taro patch, slack key in G", "D2,G2,D3,G3,B3,D4"),
            guitar("g-wahine", "G wahine, slack key", "D2,G2,D3,F#3,B3,D4"),
            guitar("c-wahine", "C wahine, slack key", "C2,G2,D3,G3,B3,E4"),
            guitar("d-wahine", "D wahine, slack key", "D2,A2,D3,F#3,A3,C#4"),
            guitar("f-wahine", "F wahine, slack key", "F2,C3,E3,G3,C4,E4"),
            guitar("c-mauna-loa", "C mauna loa, slack key", "C2,G2,E3,G3,A3,E4"),
            of("ukulele", "ukulele", "G4,C4,E4,A4", 15),
            of("ukulele-low-g", "ukulele with a low G", "G3,C4,E4,A4", 15),
            of("baritone-ukulele", "baritone ukulele", "D3,G3,B3,E4", 18),
            of("bass", "bass guitar", "E1,A1,D2,G2", 20),
            of("bass-5", "bass guitar of five strings", "B0,E1,A1,D2,G2", 20),
            banjo(),
            of("tenor-banjo", "tenor banjo", "C3,G3,D4,A4", 19),
            of("mandolin", "mandolin", "G3,D4,A4,E5", 20),
            of("lute", "lute of six courses in G", "G2,C3,F3,A3,D4,G4", 12));

    public StringTuning {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        courses = List.copyOf(courses);
        if (courses.isEmpty() || courses.size() > MOST_COURSES) {
            throw new IllegalArgumentException("an instrument has 1 to " + MOST_COURSES + " strings");
        }
    }

    /** All that have names. */
    public static List<StringTuning> named() {
        return NAMED;
    }

    /** The one of a name. */
    public static Optional<StringTuning> named(String name) {
        return NAMED.stream()
                .filter(tuning -> tuning.name.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * One by its name, or by its pitches, those of a guitar as {@code E2,A2,D3,G3,B3,E4}.
     *
     * @throws IllegalArgumentException if it is neither; the message says what to write
     */
    public static StringTuning parse(String text) {
        return named(text).orElseGet(() -> listed(text));
    }

    private static StringTuning listed(String text) {
        String[] pitches = text.split(",", MOST_COURSES + 2);
        if (pitches.length > MOST_COURSES) {
            throw new IllegalArgumentException("at most " + MOST_COURSES + " strings can be fingered");
        }
        return of("", "", text, GUITAR_FRETS);
    }

    private static StringTuning guitar(String name, String title, String pitches) {
        return of(name, title, pitches, GUITAR_FRETS);
    }

    private static StringTuning banjo() {
        StringTuning long4 = of("banjo", "banjo of five strings in G", "D3,G3,B3,D4", 22);
        List<Course> courses = new ArrayList<>(long4.courses);
        courses.add(0, new Course(pitch("G4"), 5));
        return new StringTuning(long4.name, long4.title, courses, long4.frets);
    }

    private static StringTuning of(String name, String title, String pitches, int frets) {
        List<Course> courses = Arrays.stream(pitches.split(",", -1))
                .map(text -> Course.of(pitch(text.strip())))
                .toList();
        return new StringTuning(name, title, courses, frets);
    }

    private static Pitch pitch(String text) {
        return Pitch.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("`" + text
                        + "` is no tuning and no pitch; write the pitches of the strings from the lowest up, as"
                        + " E2,A2,D3,G3,B3,E4, or one of "
                        + NAMED.stream().map(StringTuning::name).collect(Collectors.joining(", "))));
    }

    /** The pitches of its strings. */
    String pitches() {
        return courses.stream().map(course -> course.open().toString()).collect(Collectors.joining(" "));
    }
}

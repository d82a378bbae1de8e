package org.cmusic.composers.critic.species;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Pitch;

/** The exercises of {@code textbook.txt}. */
public final class Textbook {
    private static final Pattern HEAD = Pattern.compile("exercise (.*): species (\\d) cantus (\\d) signature (-?\\d)");
    private static final int[] VALUES = {0, 8, 4, 2, 4, 2};

    private Textbook() {}

    /** All of them by name. */
    public static Map<String, Exercise> exercises() {
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        for (String block : text().split("\\n\\s*\\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (lines.size() > 1) {
                Matcher head = HEAD.matcher(lines.get(0));
                if (!head.matches()) {
                    throw new IllegalStateException(lines.get(0));
                }
                exercises.put(head.group(1), exercise(head, lines.subList(1, lines.size())));
            }
        }
        return exercises;
    }

    private static Exercise exercise(Matcher head, List<String> texts) {
        int species = Integer.parseInt(head.group(2));
        int cantus = Integer.parseInt(head.group(3)) - 1;
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            boolean moves = text.contains("-") || text.contains(":") || species == 1;
            lines.add(line(text, moves ? VALUES[species] : Exercise.BAR));
        }
        return new Exercise(lines, cantus, species, Integer.parseInt(head.group(4)));
    }

    /** Notes with an octave, each of a number of eighths of a bar unless it says another. */
    static Line line(String text, int value) {
        List<LineNote> notes = new ArrayList<>();
        int time = 0;
        for (String word : text.trim().split("\\s+")) {
            String[] halves = word.split(":");
            int length = halves.length > 1 ? Integer.parseInt(halves[1]) : value;
            if (!halves[0].equals("-")) {
                notes.add(new LineNote(time, length, Pitch.parse(halves[0]).orElseThrow()));
            }
            time += length;
        }
        return new Line(notes);
    }

    private static String text() {
        try (InputStream in = Textbook.class.getResourceAsStream("textbook.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

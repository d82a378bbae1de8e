package org.cmusic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fenced block of the manual that is written in the language. Its fence tells what it is, {@code sco}, {@code sco steps},
 * {@code ins} or {@code ins members}, and what is wrong with it, if something is: {@code error:SLUG}, {@code warning:SLUG}.
 *
 * @param file the page
 * @param line the line of its fence, from 1
 * @param form what it is
 * @param mistake the slug of what is wrong with it
 * @param text what it says
 */
record DocumentationExample(Path file, int line, Form form, Optional<String> mistake, String text) {
    private static final Pattern FENCE =
            Pattern.compile("```(sco|ins)( steps| members)?( (?:error|warning):([a-z-]+))?");
    private static final Pattern NAME = Pattern.compile("// (\\S+\\.(?:sco|ins))\n.*", Pattern.DOTALL);
    private static final Pattern SOUNDS = Pattern.compile("(?m)^ *(part|note|section)\\b");

    /** What a block is, and so how it is made whole. */
    enum Form {
        SCORE,
        STEPS,
        INSTRUMENTS,
        MEMBERS
    }

    /** The examples of a page. */
    static List<DocumentationExample> of(Path file) throws IOException {
        List<DocumentationExample> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                examples.add(
                        new DocumentationExample(file, i + 1, form(fence), Optional.ofNullable(fence.group(4)), text));
                i = end;
            }
        }
        return examples;
    }

    private static Form form(Matcher fence) {
        if (fence.group(2) != null) {
            return fence.group(2).equals(" steps") ? Form.STEPS : Form.MEMBERS;
        }
        return fence.group(1).equals("sco") ? Form.SCORE : Form.INSTRUMENTS;
    }

    /** Page and line. */
    String place() {
        return file.getFileName() + ":" + line;
    }

    /** The name of the file that it is, where its first line tells one. */
    Optional<String> name() {
        Matcher name = NAME.matcher(text);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** The suffix of the file that it is. */
    String suffix() {
        return form == Form.INSTRUMENTS || form == Form.MEMBERS ? ".ins" : ".sco";
    }

    /**
     * The whole file: what the manual says it leaves out is put around it.
     *
     * @param library the names of the files of the library
     */
    String source(List<String> library) {
        if (Pattern.compile("(?m)^cmusic \\d").matcher(text).find()) {
            return text;
        }
        String whole = switch (form) {
            case SCORE -> SOUNDS.matcher(text).find() ? text : text + "part tune plays struck_bar { A4:1b }\n";
            case STEPS -> "meter 4/4\npart tune plays plucked_string { each 1b\n" + text + "}\n";
            case INSTRUMENTS -> text;
            case MEMBERS ->
                "instrument example {\nparam pitch : frequency\nparam amp : level = -12dB\n" + text
                        + (text.contains("partial") || text.contains("signal =")
                                ? ""
                                : "partials n in 1..8 { level = -6dB * n }\n")
                        + (text.contains("output") ? "" : "output { gain = amp }\n") + "}\n";
        };
        return "cmusic 1\n" + imports(whole, library) + whole;
    }

    /** Imports of the files of the library that define what the text names. */
    private static String imports(String text, List<String> library) {
        Stream<String> named = library.stream()
                .filter(file -> Pattern.compile("\\b" + file.replace(".ins", "") + "\\b")
                        .matcher(text)
                        .find());
        return named.map(file -> "import \"" + file + "\"\n").reduce("", String::concat);
    }
}

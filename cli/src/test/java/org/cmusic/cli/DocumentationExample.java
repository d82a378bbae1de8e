package org.cmusic.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A block that is written in the language. Its fence tells what it is, {@code sco}, {@code sco steps}, {@code ins} or
 * {@code ins members}, and what is wrong with it, if something is: {@code error:SLUG}, {@code warning:SLUG}, with commas
 * between several.
 *
 * @param form what it is
 * @param mistakes the slugs of what is wrong with it
 * @param text what it says
 */
record DocumentationExample(Form form, List<String> mistakes, String text) {
    private static final Pattern FENCE =
            Pattern.compile("(sco|ins)( steps| members)?(?: (?:error|warning):([a-z,-]+))?");
    private static final Pattern SOUNDS = Pattern.compile("(?m)^ *(part|note|section)\\b");

    /** What a block is, and so how it is made whole. */
    enum Form {
        SCORE,
        STEPS,
        INSTRUMENTS,
        MEMBERS
    }

    /** The example that a block is. */
    static DocumentationExample of(Page.Block block) {
        Matcher fence = FENCE.matcher(block.fence());
        if (!fence.matches()) {
            throw new AssertionError("`" + block.fence() + "` is no kind of block");
        }
        List<String> mistakes = fence.group(3) == null
                ? List.of()
                : Arrays.asList(fence.group(3).split(","));
        return new DocumentationExample(form(fence), mistakes, block.text());
    }

    private static Form form(Matcher fence) {
        if (fence.group(2) != null) {
            return fence.group(2).equals(" steps") ? Form.STEPS : Form.MEMBERS;
        }
        return fence.group(1).equals("sco") ? Form.SCORE : Form.INSTRUMENTS;
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

    /** Imports of the files of the library whose instruments or effects the text plays, sets or sends to. */
    private static String imports(String text, List<String> library) {
        Stream<String> named = library.stream().filter(file -> {
            String name = file.replace(".ins", "") + "\\b";
            return Pattern.compile("\\b(plays|note|effect|send) " + name)
                            .matcher(text)
                            .find()
                    && !Pattern.compile("\\b(instrument|effect) " + name + " *\\{")
                            .matcher(text)
                            .find();
        });
        return named.map(file -> "import \"" + file + "\"\n").reduce("", String::concat);
    }
}

package org.cmusic.grammar.music;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.music.Heading;

/**
 * Composer and remarks as comments at the head of a score, before all statements but that of the version: {@code // composer:
 * NAME}, and a line for each remark.
 */
public final class HeadingComments {
    private static final String COMMENT = "//";
    private static final String VERSION = "cmusic ";
    private static final int MOST_LINES = 10_000;

    private HeadingComments() {}

    /** The lines that stand before the score; empty where there is nothing to say. */
    static String text(Heading heading) {
        List<String> remarks = heading.remarks().stream()
                .flatMap(String::lines)
                .map(HeadingComments::clean)
                .toList();
        List<String> lines = new Heading("", clean(heading.composer()), remarks).lines();
        String text = lines.stream()
                .map(line -> (COMMENT + " " + line).strip() + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : text + '\n';
    }

    private static String clean(String content) {
        return content.replaceAll("\\p{Cc}+", " ").strip();
    }

    /** The heading of a score with a title. A file that cannot be read any more has none but that. */
    public static Heading read(Source source, String title) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            String line = in.readLine();
            for (int i = 0; i < MOST_LINES && line != null && isOfHead(line); i++) {
                String content = line.strip();
                if (content.startsWith(COMMENT)) {
                    lines.add(content.substring(COMMENT.length()).strip());
                }
                line = in.readLine();
            }
        } catch (IOException e) {
            return Heading.of(title);
        }
        return Heading.ofLines(title, lines);
    }

    private static boolean isOfHead(String line) {
        String content = line.strip();
        boolean documents = content.startsWith(COMMENT + "/");
        return content.isEmpty() || content.startsWith(COMMENT) && !documents || content.startsWith(VERSION);
    }
}

package org.cmusic.grammar.music;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.model.music.Heading;

/**
 * Composer and remarks as comments at the head of a score, before all statements but that of the version: {@code // composer:
 * NAME}, and a line for each remark.
 */
public final class HeadingComments {
    private static final String COMMENT = "//";
    private static final String COMPOSER = "composer: ";
    private static final String VERSION = "cmusic ";
    private static final int MOST_LINES = 10_000;

    private HeadingComments() {}

    /** The lines that stand before the score; empty where there is nothing to say. */
    static String text(Heading heading) {
        StringBuilder text = new StringBuilder();
        if (!heading.composer().isBlank()) {
            line(COMPOSER + heading.composer(), text);
        }
        heading.remarks().stream().flatMap(String::lines).forEach(remark -> line(remark, text));
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private static void line(String content, StringBuilder text) {
        String clean = content.replaceAll("\\p{Cc}+", " ").strip();
        text.append((COMMENT + " " + clean).strip()).append('\n');
    }

    /** The heading of a score with a title. A file that cannot be read any more has none but that. */
    public static Heading read(Source source, String title) {
        String composer = "";
        List<String> remarks = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            String line = in.readLine();
            for (int i = 0; i < MOST_LINES && line != null && isOfHead(line); i++) {
                String content = line.strip();
                if (content.startsWith(COMMENT)) {
                    String remark = content.substring(COMMENT.length()).strip();
                    if (composer.isEmpty() && remarks.isEmpty() && remark.startsWith(COMPOSER)) {
                        composer = remark.substring(COMPOSER.length()).strip();
                    } else {
                        remarks.add(remark);
                    }
                }
                line = in.readLine();
            }
        } catch (IOException e) {
            return Heading.of(title);
        }
        return new Heading(title, composer, remarks);
    }

    private static boolean isOfHead(String line) {
        String content = line.strip();
        boolean documents = content.startsWith(COMMENT + "/");
        return content.isEmpty() || content.startsWith(COMMENT) && !documents || content.startsWith(VERSION);
    }
}

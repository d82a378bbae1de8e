package org.cmusic.grammar.parser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Damages texts as chance has it. */
public final class Mutation {

    private static final List<String> SNIPPETS = List.of(
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "/*",
            "*/",
            "//",
            "///",
            "\n",
            " ",
            "=",
            "==",
            "..",
            ".",
            ",",
            ":",
            "~",
            "@",
            "|",
            "-",
            "+",
            "^",
            "if ",
            "then ",
            "else ",
            "not ",
            "let ",
            "part ",
            "note ",
            "at ",
            "for ",
            "set ",
            "tie ",
            "rest",
            "cmusic 1 ",
            "C4",
            "H4",
            "c4",
            "r",
            "10 ms",
            ".5",
            "5.",
            "1/2b",
            "1/0b",
            "1e999",
            "440hz",
            "points(",
            "points(0s: 1",
            "\u0000",
            "\uFEFF",
            "é",
            "🎵",
            "“",
            "'",
            ";",
            "#",
            "%",
            "\\",
            "Tempo ",
            "é=",
            "section \"x\" {",
            "instrument bell {",
            "key ",
            "import ",
            "over ",
            "{ a = 1 }",
            "over\n",
            "let\n");

    private final Random random;

    public Mutation(Random random) {
        this.random = random;
    }

    /** One to six changes to {@code text}, some with pieces of {@code other}. */
    public byte[] of(String text, String other) {
        StringBuilder mutant = new StringBuilder(text);
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            change(mutant, other);
        }
        byte[] bytes = mutant.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Pieces of language in no order at all. */
    public byte[] soup(int pieces) {
        StringBuilder text = new StringBuilder("cmusic 1\n");
        for (int i = 0; i < pieces; i++) {
            text.append(SNIPPETS.get(random.nextInt(SNIPPETS.size()))).append(random.nextInt(3) == 0 ? "\n" : " ");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void change(StringBuilder text, String other) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextInt(4) == 0 ? 200 : 4));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1, 2 -> text.insert(from, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            case 3 -> text.replace(from, to, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            case 4 -> text.insert(from, text.substring(from, to));
            default -> text.insert(from, piece(other));
        }
    }

    private String piece(String other) {
        int from = random.nextInt(other.length());
        return other.substring(from, Math.min(other.length(), from + random.nextInt(60)));
    }
}

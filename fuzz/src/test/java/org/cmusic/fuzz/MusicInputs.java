package org.cmusic.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cmusic.notation.RandomMusic;
import org.cmusic.notation.file.MusicFormat;
import org.cmusic.notation.file.WritingOptions;

/** Files of written music by chance: what the writers made, cut into, with pieces of others in it. */
final class MusicInputs {
    private static final int PIECES = 30;
    private static final int MOST_CHANGES = 8;
    private static final int LONGEST = 60;

    /** What the pieces by chance do not hold, by the ends of names. */
    private static final String[][] WORDS = {
        {
            ".krn",
            "*^",
            "*v",
            "*x",
            "*+",
            "*-",
            "**kern",
            "**text",
            "**dynam",
            "*>[A,B,A]",
            "*>A",
            "*>B",
            "=:|!",
            "8cq",
            "[4c",
            "4c]",
            "4c_",
            "4c 4e",
            "!!!OTL: x",
            "!! y",
            "*M3/8",
            "*M0/0",
            "*k[b-]",
            "*d:dor",
            "*Trd1c2",
            "*MM1",
            "*clefF4",
            ".",
            "0%3..g",
            "99999c",
            "4ccccccccccccc",
            "\t",
            "mf",
            "la-",
            "ryy",
            "==",
            "*I\"x",
            "*ICvox",
            "{",
            "}"
        },
        {
            ".abc",
            "X:1",
            "K:D phr",
            "K:none",
            "L:1/8",
            "M:C|",
            "M:2+3/8",
            "Q:1/4=100",
            "V:1",
            "[V:2]",
            "|:",
            ":|",
            "|1",
            ":|2",
            "(3abc",
            "(5:4:5",
            "a>b",
            "a<<b",
            "[ace]2",
            "{/g}",
            "z4",
            "Z2",
            "\"Am7\"",
            "!f!",
            "^^a",
            "__b,",
            "=c''",
            "w: a-b_ *|",
            "P:ABA",
            "P:A",
            "&",
            "\\",
            "%%MIDI program 3",
            "%%score (1 2)",
            "U:T=!trill!",
            "a-a",
            "(ab)",
            "W: x",
            "\n",
            "/",
            "3/2",
            "[K:G]",
            "y"
        },
        {
            ".mid",
            "MThd",
            "MTrk",
            "\u0000\u0000\u0000\u0006",
            "\u0000\u00FF/\u0000",
            "\u0000\u0090<@",
            "\u00FF\u00FF\u00FF\u007F",
            "\u00F0",
            "\u00E0"
        },
    };

    private final Random random;
    private final List<MusicFormat> formats = new ArrayList<>();
    private final List<List<byte[]>> files = new ArrayList<>();

    MusicInputs(long seed) {
        random = new Random(seed);
        for (MusicFormat format : MusicFormat.values()) {
            if (format.isRead() && format.isWritten()) {
                formats.add(format);
                List<byte[]> written = new ArrayList<>();
                for (int i = 0; i < PIECES; i++) {
                    written.add(format.write(RandomMusic.of(random.nextInt(500)), WritingOptions.USUAL)
                            .bytes());
                }
                files.add(written);
            }
        }
    }

    /** A file behind a line that tells its kind. */
    byte[] next() {
        int kind = random.nextInt(formats.size());
        String suffix = formats.get(kind).suffixes().get(0);
        List<byte[]> own = files.get(kind);
        byte[] file = own.get(random.nextInt(own.size()));
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            file = changed(file, own.get(random.nextInt(own.size())), suffix);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes((suffix + "\n").getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(file);
        return out.toByteArray();
    }

    private byte[] changed(byte[] file, byte[] other, String suffix) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + random.nextInt(LONGEST));
        return switch (random.nextInt(7)) {
            case 0 -> joined(file, from, new byte[0], to);
            case 1 -> joined(file, from, Arrays.copyOfRange(file, from, to), from);
            case 2 -> joined(file, from, some(other), to);
            case 3 -> joined(file, from, new byte[] {(byte) random.nextInt(256)}, Math.min(file.length, from + 1));
            case 4 -> Arrays.copyOf(file, from);
            default -> joined(file, from, word(suffix), random.nextBoolean() ? from : Math.min(file.length, from + 2));
        };
    }

    private byte[] some(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(LONGEST)));
    }

    private byte[] word(String suffix) {
        for (String[] words : WORDS) {
            if (words[0].equals(suffix)) {
                String word = words[1 + random.nextInt(words.length - 1)];
                String line = random.nextInt(3) == 0 ? "\n" + word + "\n" : word;
                return line.getBytes(StandardCharsets.ISO_8859_1);
            }
        }
        return new byte[] {(byte) random.nextInt(128)};
    }

    private static byte[] joined(byte[] file, int to, byte[] middle, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, to);
        out.writeBytes(middle);
        out.write(file, from, file.length - from);
        return out.toByteArray();
    }
}

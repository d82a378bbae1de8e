package org.cmusic.cli.render;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** File names for stems: safe on any file system, each used once, read as the names of the parts. */
public final class StemNames {
    private static final String SUFFIX = ".wav";
    private static final int LONGEST_BYTES = 180;

    /** What stands for a device on Windows, whatever suffix follows. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private StemNames() {}

    /** One file name for each of the names, in their order; no two are equal even where case is ignored. */
    public static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> files = new ArrayList<>();
        for (String name : names) {
            String safe = safe(name);
            String file = safe;
            for (int i = 2; !taken.add(folded(file)); i++) {
                file = safe + "-" + i;
            }
            files.add(file + SUFFIX);
        }
        return files;
    }

    private static String safe(String name) {
        String safe = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "_")
                .replaceAll("^[\\p{M}.-]+", "_");
        if (DEVICE.matcher(safe).matches()) {
            safe = "_" + safe;
        }
        return safe.isEmpty() ? "part" : shortened(safe);
    }

    /** At most {@link #LONGEST_BYTES} bytes, and no character cut in two. */
    private static String shortened(String name) {
        int end = 0;
        int bytes = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_BYTES) {
                return name.substring(0, end);
            }
            end = next;
        }
        return name;
    }

    /** Equal for names that some file system takes for one. */
    private static String folded(String name) {
        String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}

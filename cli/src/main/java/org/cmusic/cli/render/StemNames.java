package org.cmusic.cli.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** File names for stems: safe on any file system, each used once, read as the names of the parts. */
public final class StemNames {
    private static final String SUFFIX = ".wav";
    private static final int LONGEST = 60;

    private StemNames() {}

    /** One file name for each of the names, in their order; no two are equal even where case is ignored. */
    public static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> files = new ArrayList<>();
        for (String name : names) {
            String safe = safe(name);
            String file = safe;
            for (int i = 2; !taken.add(file.toLowerCase(Locale.ROOT)); i++) {
                file = safe + "-" + i;
            }
            files.add(file + SUFFIX);
        }
        return files;
    }

    private static String safe(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]+", "_").replaceAll("^[.-]+", "_");
        int end = safe.offsetByCodePoints(0, Math.min(LONGEST, safe.codePointCount(0, safe.length())));
        return safe.isEmpty() ? "part" : safe.substring(0, end);
    }
}

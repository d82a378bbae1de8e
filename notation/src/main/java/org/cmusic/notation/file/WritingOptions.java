package org.cmusic.notation.file;

import java.util.Objects;
import org.cmusic.notation.tablature.TabOptions;

/**
 * How a piece is written, where a format leaves a choice.
 *
 * @param suffix the end of the name of the file, with its dot, in lower case; empty where it has no name
 * @param tablature the strings and lines of a tablature
 */
public record WritingOptions(String suffix, TabOptions tablature) {
    /** Where nothing is chosen. */
    public static final WritingOptions USUAL = new WritingOptions("");

    public WritingOptions {
        Objects.requireNonNull(suffix, "suffix");
        Objects.requireNonNull(tablature, "tablature");
    }

    /** Those of a name, with nothing else chosen. */
    public WritingOptions(String suffix) {
        this(suffix, TabOptions.USUAL);
    }
}

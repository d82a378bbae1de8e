package org.cmusic.notation.file;

import java.util.Objects;

/**
 * How a piece is written, where a format leaves a choice.
 *
 * @param suffix the end of the name of the file, with its dot, in lower case; empty where it has no name
 */
public record WritingOptions(String suffix) {
    /** Where nothing is chosen. */
    public static final WritingOptions USUAL = new WritingOptions("");

    public WritingOptions {
        Objects.requireNonNull(suffix, "suffix");
    }
}

package org.cmusic.model.carl;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A score of CARL cmusic.
 *
 * @param statements in their order; the last is the only termination
 * @param files the real files behind the strings that name some
 */
public record CarlScore(List<Statement> statements, Map<String, Path> files) {
    /** Samples a second of a score that sets none. */
    public static final int USUAL_RATE = 16_000;

    /** The samples of a function of a score that sets none. */
    public static final int USUAL_FUNCTION_LENGTH = 1024;

    /** The most samples computed at once in a score that sets none. */
    public static final int USUAL_BLOCK_LENGTH = 256;

    public CarlScore {
        statements = List.copyOf(statements);
        files = Map.copyOf(files);
    }
}

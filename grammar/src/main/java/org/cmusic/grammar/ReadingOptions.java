package org.cmusic.grammar;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.cmusic.model.score.Limits;

/**
 * What changes how a score is read.
 *
 * @param importFolders where imports are looked for besides the folder of the importing file
 * @param definitions values, as a score writes them, for lets at the top of the score
 * @param seed the seed of all chance; the score's own if empty
 * @param limits how much the score may ask for
 * @param rate samples a second that it will be rendered at: which partials can sound depends on it
 * @param channels how many it will be rendered in, which changes how loud each is; the score's own if empty
 */
public record ReadingOptions(
        List<Path> importFolders,
        Map<String, String> definitions,
        OptionalLong seed,
        Limits limits,
        int rate,
        OptionalInt channels) {
    /** The sample rate unless another is given. */
    public static final int USUAL_RATE = 48_000;

    public ReadingOptions {
        importFolders = List.copyOf(importFolders);
        definitions = Map.copyOf(definitions);
    }

    /** Options for the usual sample rate. */
    public ReadingOptions(List<Path> importFolders, Map<String, String> definitions, OptionalLong seed, Limits limits) {
        this(importFolders, definitions, seed, limits, USUAL_RATE, OptionalInt.empty());
    }

    /** The same for so many channels. */
    public ReadingOptions withChannels(OptionalInt count) {
        return new ReadingOptions(importFolders, definitions, seed, limits, rate, count);
    }

    /** A score as it stands. */
    public static ReadingOptions plain() {
        return new ReadingOptions(List.of(), Map.of(), OptionalLong.empty(), Limits.usual());
    }
}

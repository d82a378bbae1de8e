package org.cmusic.grammar.carl;

import java.util.HashMap;
import java.util.Map;
import org.cmusic.model.carl.GlibcRandom;
import org.cmusic.model.carl.Memory;

/** Values for expressions, at 16384 samples a second and functions of 1024 unless others are set. */
final class FixedMemory implements Memory {
    final Map<Integer, Float> parameters = new HashMap<>();
    final Map<Integer, Float> variables = new HashMap<>();
    final GlibcRandom random = new GlibcRandom();
    long rate = 16384;
    long functionLength = 1024;

    @Override
    public float parameter(int index) {
        return parameters.getOrDefault(index, 0f);
    }

    @Override
    public float variable(int index) {
        return variables.getOrDefault(index, 0f);
    }

    @Override
    public long rate() {
        return rate;
    }

    @Override
    public long functionLength() {
        return functionLength;
    }

    @Override
    public GlibcRandom random() {
        return random;
    }
}

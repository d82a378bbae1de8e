package org.cmusic.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Fuzzes the readers and writers of written music. */
class MusicFuzzTest {
    private static final Property PROPERTY = new MusicProperty();

    @FuzzTest
    void text(byte[] bytes) throws Exception {
        PROPERTY.check(bytes);
    }
}

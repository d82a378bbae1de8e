package org.cmusic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the command this is, as the build wrote it. */
final class Version {
    private Version() {}

    /** {@code cmusic 1.0.0}. */
    static String line() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            build.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "cmusic " + build.getProperty("version");
    }
}

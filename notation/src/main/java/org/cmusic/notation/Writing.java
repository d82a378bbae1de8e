package org.cmusic.notation;

import java.util.List;

/**
 * A piece as a file.
 *
 * @param bytes the content of the file
 * @param findings what the format cannot hold, without places: line and column are 1
 */
public record Writing(byte[] bytes, List<Finding> findings) {
    public Writing {
        bytes = bytes.clone();
        findings = List.copyOf(findings);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}

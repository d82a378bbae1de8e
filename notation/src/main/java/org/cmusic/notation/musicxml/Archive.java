package org.cmusic.notation.musicxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The zipped form of a score: a container that names the file of the score, and that file. */
final class Archive {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String MIMETYPE = "application/vnd.recordare.musicxml";
    private static final String SCORE = "score.musicxml";
    private static final int MOST_BYTES = 1 << 26;
    private static final int MOST_FILES = 1000;
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {}

    /** Whether bytes are those of an archive. */
    static boolean is(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** The score of an archive. */
    static byte[] score(byte[] bytes) throws BrokenXmlException {
        String path = path(file(bytes, CONTAINER));
        return file(bytes, path);
    }

    private static byte[] file(byte[] bytes, String path) throws BrokenXmlException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int left = MOST_BYTES;
            int files = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                files++;
                if (left < 0 || files > MOST_FILES) {
                    throw new BrokenXmlException("bomb", 1, 1);
                }
                if (entry.getName().equals(path)) {
                    return content;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenXmlException("archive", 1, 1);
        }
        throw new BrokenXmlException("missing", path, 1, 1);
    }

    /** What the container names first. */
    private static String path(byte[] container) throws BrokenXmlException {
        try {
            XMLStreamReader reader = ElementReader.plain(container);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("rootfile")
                        && reader.getAttributeValue(null, "full-path") != null) {
                    return reader.getAttributeValue(null, "full-path");
                }
            }
        } catch (XMLStreamException | BrokenXmlException e) {
            throw new BrokenXmlException("archive", 1, 1);
        }
        throw new BrokenXmlException("archive", 1, 1);
    }

    /** An archive of a score. */
    static byte[] of(byte[] score) {
        String container = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<container>\n  <rootfiles>\n"
                + "    <rootfile full-path=\"" + SCORE + "\" media-type=\"" + MIMETYPE + "+xml\"/>\n"
                + "  </rootfiles>\n</container>\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "mimetype", MIMETYPE.getBytes(StandardCharsets.UTF_8), ZipEntry.STORED);
            add(zip, CONTAINER, container.getBytes(StandardCharsets.UTF_8), ZipEntry.DEFLATED);
            add(zip, SCORE, score, ZipEntry.DEFLATED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content, int method) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

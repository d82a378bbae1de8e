package org.cmusic.notation.musicxml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file. Its first bytes tell how it is encoded, as appendix F of XML 1.0 has it: by a mark or by the form of
 * {@code <?xml}, and else it is UTF-8 or what its declaration names.
 */
final class EncodedText {
    private static final int LONGEST_DECLARATION = 256;
    private static final int BUFFER = 8192;
    private static final int BIG_ENDIAN = 0xFEFF;
    private static final int LITTLE_ENDIAN = 0xFFFE;
    private static final int BIG_ENDIAN_FORM = 0x003C003F;
    private static final int LITTLE_ENDIAN_FORM = 0x3C003F00;
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    /** Those in which some bytes are no text at all. */
    private static final Set<Charset> STRICT = Set.of(
            StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private final byte[] bytes;
    private final Charset charset;

    EncodedText(byte[] bytes) {
        this.bytes = bytes;
        this.charset = charset(bytes);
    }

    private static Charset charset(byte[] bytes) {
        int start = start(bytes);
        int mark = start >>> Short.SIZE;
        if (mark == BIG_ENDIAN || start == BIG_ENDIAN_FORM) {
            return StandardCharsets.UTF_16BE;
        }
        if (mark == LITTLE_ENDIAN || start == LITTLE_ENDIAN_FORM) {
            return StandardCharsets.UTF_16LE;
        }
        int length = Math.min(bytes.length, LONGEST_DECLARATION);
        Matcher declared = DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return declared.lookingAt() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }

    /** The first four bytes, with zeros behind the last. */
    private static int start(byte[] bytes) {
        int start = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            start = start << Byte.SIZE | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return start;
    }

    /**
     * Looks whether all of it is text, and whether that goes on behind its document type. Parsers print what does not to the
     * standard error output.
     *
     * @throws BrokenXmlException at the first bytes that are no text, or at the end
     */
    void check() throws BrokenXmlException {
        if (!isWhole()) {
            Walk walk = new Walk(Integer.MAX_VALUE);
            walk(walk, CodingErrorAction.REPORT);
            throw new BrokenXmlException("syntax", walk.line, walk.column);
        }
    }

    /** A place, or where the text is shorter, the last one before it. */
    ElementReader.Place within(ElementReader.Place place) {
        Walk walk = new Walk(place.line());
        walk(walk, CodingErrorAction.REPLACE);
        return walk.last.line() < place.line()
                ? walk.last
                : new ElementReader.Place(place.line(), Math.min(place.column(), walk.last.column()));
    }

    private boolean isWhole() {
        CodingErrorAction wrong = STRICT.contains(charset) ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(wrong).onUnmappableCharacter(wrong);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result;
        Prolog prolog = new Prolog();
        do {
            result = decoder.decode(in, out.clear(), true);
            out.flip();
            while (prolog.goesOn() && out.hasRemaining()) {
                prolog.take(out.get());
            }
        } while (result.isOverflow());
        return !result.isError() && !prolog.isTypeOpen();
    }

    private CoderResult walk(Walk walk, CodingErrorAction wrong) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(wrong).onUnmappableCharacter(wrong);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                walk.take(out.get());
            }
            out.clear();
        } while (result.isOverflow());
        return result;
    }

    /** Goes through a text and counts lines and columns, from 1. */
    private static final class Walk {
        private final int until;
        private int line = 1;
        private int column = 1;
        private boolean returned;
        private ElementReader.Place last = new ElementReader.Place(1, 1);

        /** @param until the line up to which the last place is noted */
        Walk(int until) {
            this.until = until;
        }

        void take(char sign) {
            boolean mark = sign == BIG_ENDIAN && line == 1 && column == 1;
            boolean goesOn = returned && sign == '\n';
            returned = sign == '\r';
            if (mark || goesOn) {
                return;
            }
            boolean ends = sign == '\n' || sign == '\r';
            if (line <= until && (!ends || column == 1)) {
                last = new ElementReader.Place(line, column);
            }
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
    }
}

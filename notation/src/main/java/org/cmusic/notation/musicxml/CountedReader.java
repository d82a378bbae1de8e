package org.cmusic.notation.musicxml;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * The tags of a file, of which no more are taken than music has: as many notes as a piece may have, and {@value #MOST_NAMES}
 * different names of elements, attributes and name spaces, as the parser keeps each of them. MusicXML has less than a thousand.
 * A number may have {@value #MOST_DIGITS} digits.
 */
final class CountedReader extends StreamReaderDelegate {
    private static final int MOST_NAMES = 5000;
    private static final int MOST_DIGITS = 1000;
    private static final String SIGNS_OF_NUMBERS = "+-.eE";

    private final Set<String> names = new HashSet<>();
    private int notes;
    private int digits;
    private boolean isNumber = true;

    CountedReader(XMLStreamReader reader) {
        super(reader);
    }

    /** There is too much of something. */
    static final class FloodException extends XMLStreamException {
        private static final long serialVersionUID = 1;

        private final String variant;
        private final int most;

        private FloodException(String variant, int most, Location location) {
            super(variant, location);
            this.variant = variant;
            this.most = most;
        }

        /** What is wrong with a file that has it at a place. */
        BrokenXmlException at(ElementReader.Place place) {
            return new BrokenXmlException(variant, String.valueOf(most), place.line(), place.column());
        }
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> countElement();
            case XMLStreamConstants.END_ELEMENT -> endText();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> countDigits(getText());
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.add(getPITarget());
            default -> {
                // nothing is kept of it
            }
        }
        if (names.size() > MOST_NAMES) {
            throw new FloodException("names", MOST_NAMES, getLocation());
        }
        if (notes > Assembly.MOST_CHORDS) {
            throw new FloodException("long", Assembly.MOST_CHORDS, getLocation());
        }
        return event;
    }

    private void countElement() throws XMLStreamException {
        String name = getLocalName();
        names.add(name);
        notes += name.equals("note") ? 1 : 0;
        endText();
        for (int i = getAttributeCount() - 1; i >= 0; i--) {
            names.add(getAttributeLocalName(i));
            countDigits(getAttributeValue(i));
            endText();
        }
        for (int i = getNamespaceCount() - 1; i >= 0; i--) {
            names.add(getNamespacePrefix(i));
            names.add(getNamespaceURI(i));
        }
    }

    private void countDigits(String text) {
        for (int i = 0; isNumber && i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean isDigit = sign >= '0' && sign <= '9';
            digits += isDigit ? 1 : 0;
            isNumber = isDigit || sign <= ' ' || SIGNS_OF_NUMBERS.indexOf(sign) >= 0;
        }
    }

    /** A text or attribute ends, which is made a number next if it is one. */
    private void endText() throws XMLStreamException {
        if (isNumber && digits > MOST_DIGITS) {
            throw new FloodException("number", MOST_DIGITS, getLocation());
        }
        isNumber = true;
        digits = 0;
    }
}

package org.cmusic.notation.musicxml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.ScorePartwise;
import org.cmusic.notation.Findings;

/**
 * The elements of a file, one after the other, and each of them as an object with the places of its parts. Nothing is fetched
 * from outside, and entities are not resolved.
 */
final class ElementReader {
    private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
    private static final String MOST_DEEP = "200";
    private final EncodedText text;
    private final Tracked reader;
    private final Unmarshaller unmarshaller;
    private Map<Object, Place> places = Map.of();
    private Map<Object, String> instruments = Map.of();
    private Note note;

    /** Where something stands in the file, from 1. */
    record Place(int line, int column) {
        static Place of(Location location) {
            return location == null
                    ? new Place(1, 1)
                    : new Place(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
        }
    }

    ElementReader(byte[] bytes, Findings findings) throws BrokenXmlException {
        this.text = new EncodedText(bytes);
        try {
            this.reader = new Tracked(new CountedReader(plain(bytes)));
            this.unmarshaller = Binding.CONTEXT.createUnmarshaller();
            listen(findings);
        } catch (XMLStreamException | JAXBException | RuntimeException e) {
            throw new BrokenXmlException("syntax", 1, 1);
        }
    }

    private void listen(Findings findings) throws JAXBException {
        unmarshaller.setListener(new Unmarshaller.Listener() {
            @Override
            public void beforeUnmarshal(Object target, Object parent) {
                if (parent instanceof ScorePartwise.Part.Measure) {
                    places.put(target, place());
                }
                note = target instanceof Note begun ? begun : note;
            }
        });
        unmarshaller.setEventHandler(event -> {
            int line = Math.max(1, event.getLocator().getLineNumber());
            int column = Math.max(1, event.getLocator().getColumnNumber());
            boolean syntax = event.getLinkedException() instanceof XMLStreamException;
            if (!syntax) {
                findings.leftOut("unknown", line, column);
            }
            return !syntax;
        });
    }

    /** A reader of the bare file. */
    static XMLStreamReader plain(byte[] bytes) throws XMLStreamException, BrokenXmlException {
        new EncodedText(bytes).check();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(DEEPEST, MOST_DEEP);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /** Notes which instrument a note is played by, which is a mere reference to another place. */
    private final class Tracked extends StreamReaderDelegate {
        private boolean refers;

        Tracked(XMLStreamReader reader) {
            super(reader);
        }

        /** The instrument itself is in another element, where the reference cannot be followed. */
        @Override
        public int getAttributeCount() {
            return refers ? 0 : super.getAttributeCount();
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            refers = event == XMLStreamConstants.START_ELEMENT
                    && note != null
                    && getLocalName().equals("instrument");
            if (refers) {
                String id = getAttributeValue(null, "id");
                if (id != null) {
                    instruments.put(note, id);
                }
            }
            return event;
        }
    }

    /** Goes to where the next element begins, below or behind; false where the element around ends. */
    boolean toElement() throws BrokenXmlException {
        try {
            while (!reader.isStartElement()) {
                if (reader.isEndElement() || reader.getEventType() == XMLStreamConstants.END_DOCUMENT) {
                    return false;
                }
                reader.next();
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Goes on behind the tag that begins or ends here. */
    void pass() throws BrokenXmlException {
        try {
            reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** Goes on behind the element that begins here. */
    void skip() throws BrokenXmlException {
        int depth = 0;
        do {
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
            pass();
        } while (depth > 0);
    }

    /** The text of the element that begins here; goes on behind it. */
    String text() throws BrokenXmlException {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        do {
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
            text.append(reader.isCharacters() ? reader.getText() : "");
            pass();
        } while (depth > 0);
        return text.toString().strip();
    }

    /** The name of the element that begins here. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element that begins here; empty for none. */
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** What is wrong with the element that begins here. */
    BrokenXmlException refused(String variant) {
        Place place = text.within(place());
        return new BrokenXmlException(variant, name(), place.line(), place.column());
    }

    /** There is more than so many of the element that begins here. */
    BrokenXmlException more(String variant, int most) {
        Place place = text.within(place());
        return new BrokenXmlException(variant, String.valueOf(most), place.line(), place.column());
    }

    /** What is wrong, and where. The parser throws what it will at bytes that are no text. */
    private BrokenXmlException broken(Throwable cause) {
        Throwable found = cause;
        while (found != null && !(found instanceof XMLStreamException)) {
            found = found.getCause() == found ? null : found.getCause();
        }
        Place place = text.within(
                found instanceof XMLStreamException stream && stream.getLocation() != null
                        ? Place.of(stream.getLocation())
                        : place());
        if (found instanceof CountedReader.FloodException flood) {
            return flood.at(place);
        }
        return new BrokenXmlException("syntax", place.line(), place.column());
    }

    /** Where the reader is. */
    Place place() {
        return Place.of(reader.getLocation());
    }

    /** Where an element of the measure that was read last begins. */
    Place place(Object part) {
        return places.getOrDefault(part, new Place(1, 1));
    }

    /** The name of the instrument of a note of the element that was read last; null for none. */
    String instrument(Note played) {
        return instruments.get(played);
    }

    /** The element that begins here; goes on behind it. */
    <T> T element(Class<T> type) throws BrokenXmlException {
        // Not cleared: of a map that was large once that takes long each time.
        places = new IdentityHashMap<>();
        instruments = new IdentityHashMap<>();
        note = null;
        try {
            return unmarshaller.unmarshal(reader, type).getValue();
        } catch (JAXBException | RuntimeException e) {
            throw broken(e);
        } finally {
            note = null;
        }
    }
}

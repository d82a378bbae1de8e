package org.cmusic.notation.musicxml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import org.audiveris.proxymusic.ScorePartwise;

/** The classes of MusicXML, bound to their elements when the first file is read or written: that takes a moment. */
final class Binding {
    static final JAXBContext CONTEXT = context();

    private Binding() {}

    private static JAXBContext context() {
        try {
            return JAXBContext.newInstance(ScorePartwise.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("the classes of MusicXML cannot be bound", e);
        }
    }
}

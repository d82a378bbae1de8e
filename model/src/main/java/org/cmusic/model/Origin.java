package org.cmusic.model;

/** Where something was written, for messages: opaque here, known to whoever read it. */
public interface Origin {
    /** Of what was never written down. */
    Origin NONE = new Origin() {};
}

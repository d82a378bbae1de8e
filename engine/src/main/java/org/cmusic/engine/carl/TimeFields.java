package org.cmusic.engine.carl;

import org.cmusic.model.carl.Expression;

/** The times of statements: multiplied by the variable of the tempo and moved by that of the offset, where there are some. */
final class TimeFields {
    private final Session session;
    private int tempo = -1;
    private int offset = -1;

    TimeFields(Session session) {
        this.session = session;
    }

    void tempoWith(int variable) {
        tempo = variable;
        session.variables().set(variable, 1);
    }

    void offsetWith(int variable) {
        offset = variable;
        session.variables().set(variable, 0);
    }

    /** A start, p2. */
    float start(Expression time) {
        float start = scaled(time.result(session));
        return offset < 0 ? start : start + session.variable(offset);
    }

    /** A duration, p4. */
    float duration(Expression duration) {
        return scaled(duration.result(session));
    }

    private float scaled(float time) {
        return tempo < 0 ? time : time * session.variable(tempo);
    }
}

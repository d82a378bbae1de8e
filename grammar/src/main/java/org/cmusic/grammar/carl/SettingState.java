package org.cmusic.grammar.carl;

import java.util.OptionalInt;
import org.cmusic.model.carl.CarlScore;

/** What is set at a place of a score, as far as it matters for what can be wrong. */
final class SettingState {
    private long rate = CarlScore.USUAL_RATE;
    private long functionLength = CarlScore.USUAL_FUNCTION_LENGTH;
    private int channels = 1;
    private OptionalInt tempo = OptionalInt.empty();
    private OptionalInt offset = OptionalInt.empty();

    long rate() {
        return rate;
    }

    void setRate(long value) {
        rate = value;
    }

    long functionLength() {
        return functionLength;
    }

    void setFunctionLength(long value) {
        functionLength = value;
    }

    int channels() {
        return channels;
    }

    void setChannels(int value) {
        channels = value;
    }

    void setTempo(int variable) {
        tempo = OptionalInt.of(variable);
    }

    void setOffset(int variable) {
        offset = OptionalInt.of(variable);
    }

    /** A time or a duration under the tempo. */
    float scaled(float time, Store variables) {
        return tempo.isPresent() ? time * variables.get(tempo.getAsInt()) : time;
    }

    /** A time with the offset. */
    float shifted(float time, Store variables) {
        return offset.isPresent() ? time + variables.get(offset.getAsInt()) : time;
    }
}

package org.cmusic.grammar.carl;

import java.util.OptionalInt;
import org.cmusic.model.carl.CarlScore;

/** What is set at a place of a score, as far as it matters for what can be wrong. */
public final class SettingState {
    private long rate = CarlScore.USUAL_RATE;
    private long functionLength = CarlScore.USUAL_FUNCTION_LENGTH;
    private int channels = 1;
    private OptionalInt tempo = OptionalInt.empty();
    private OptionalInt offset = OptionalInt.empty();

    public long rate() {
        return rate;
    }

    public void setRate(long value) {
        rate = value;
    }

    public long functionLength() {
        return functionLength;
    }

    public void setFunctionLength(long value) {
        functionLength = value;
    }

    public int channels() {
        return channels;
    }

    public void setChannels(int value) {
        channels = value;
    }

    public void setTempo(int variable) {
        tempo = OptionalInt.of(variable);
    }

    public void setOffset(int variable) {
        offset = OptionalInt.of(variable);
    }

    /** A time or a duration under the tempo. */
    public float scaled(float time, Store variables) {
        return tempo.isPresent() ? time * variables.get(tempo.getAsInt()) : time;
    }

    /** A time with the offset. */
    public float shifted(float time, Store variables) {
        return offset.isPresent() ? time + variables.get(offset.getAsInt()) : time;
    }
}

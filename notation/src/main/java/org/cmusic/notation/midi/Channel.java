package org.cmusic.notation.midi;

import org.cmusic.notation.Dynamic;

/** The state of one of the sixteen channels. */
final class Channel {
    private static final int LOUDEST = 127;
    private static final int USUAL_VOLUME = 100;
    private static final int NOT_CHOSEN = 127;
    private static final int BEND_CENTRE = 8192;
    private static final double CENTS_A_SEMITONE = 100;
    private static final double USUAL_RANGE = 2;

    private int program;
    private int bend = BEND_CENTRE;
    private int rangeSemitones = (int) USUAL_RANGE;
    private int rangeCents;
    private int volume = USUAL_VOLUME;
    private int expression = LOUDEST;
    private int parameterHigh = NOT_CHOSEN;
    private int parameterLow = NOT_CHOSEN;
    private boolean pedal;

    int program() {
        return program;
    }

    void setProgram(int number) {
        program = number;
    }

    boolean isPedalDown() {
        return pedal;
    }

    void setPedal(boolean down) {
        pedal = down;
    }

    void setBend(int value) {
        bend = value;
    }

    boolean isBentAs(int value) {
        return bend == value;
    }

    void setVolume(int value) {
        volume = value;
    }

    void setExpression(int value) {
        expression = value;
    }

    /** Chooses the registered parameter that data is entered for; parameter 0 is the range of bends. */
    void chooseHigh(int value) {
        parameterHigh = value;
    }

    void chooseLow(int value) {
        parameterLow = value;
    }

    /** Chooses none that is known here. */
    void chooseOther() {
        parameterHigh = NOT_CHOSEN;
        parameterLow = NOT_CHOSEN;
    }

    /** @return whether it was for the range of bends */
    boolean enterHigh(int value) {
        boolean range = isRangeChosen();
        rangeSemitones = range ? value : rangeSemitones;
        return range;
    }

    /** @return whether it was for the range of bends */
    boolean enterLow(int value) {
        boolean range = isRangeChosen();
        rangeCents = range ? value : rangeCents;
        return range;
    }

    private boolean isRangeChosen() {
        return parameterHigh == 0 && parameterLow == 0;
    }

    /** Puts back what the message to reset all controllers does. */
    void reset() {
        bend = BEND_CENTRE;
        expression = LOUDEST;
        pedal = false;
        chooseOther();
    }

    /** How far up it is bent now. */
    double cents() {
        return (double) (bend - BEND_CENTRE) / BEND_CENTRE * (rangeSemitones * CENTS_A_SEMITONE + rangeCents);
    }

    /** The level of a note: velocity, volume and expression each count as 40 times the logarithm of their share. */
    double level(int velocity) {
        return Dynamic.level(velocity) + Dynamic.level(volume) + Dynamic.level(expression);
    }
}

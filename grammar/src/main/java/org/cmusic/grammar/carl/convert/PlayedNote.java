package org.cmusic.grammar.carl.convert;

import org.cmusic.model.carl.Instrument;

/** A note with its values, timed from the start of the piece, in seconds. */
record PlayedNote(
        double start, double length, Instrument instrument, float[] parameters, float[] variables, Scene scene) {

    float parameter(int index) {
        return index < parameters.length ? parameters[index] : 0;
    }

    float variable(int index) {
        return index < variables.length ? variables[index] : 0;
    }

    /** A number or a field of the instrument; 0 of all else. */
    double value(Input input) {
        if (input instanceof Input.Field field) {
            int index = Integer.parseInt(field.key().substring(1));
            return field.key().charAt(0) == 'p' ? parameter(index) : variable(index);
        }
        return input instanceof Input.Number number ? number.value() : 0;
    }
}

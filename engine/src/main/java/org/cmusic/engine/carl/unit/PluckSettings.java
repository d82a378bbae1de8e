package org.cmusic.engine.carl.unit;

/** How a string is plucked: the values of {@code fltdelay} that hold for the note. */
final class PluckSettings {
    private final TableSlot table;
    private final Slot level;
    private final Slot fall;
    private final Slot onset;
    private final Slot place;
    private final Slot filter;
    private final Slot noise;
    private final Slot stiffness;
    private final float duration;

    PluckSettings(Arguments arguments) {
        table = arguments.table(19);
        level = arguments.slot(20);
        fall = arguments.slot(21);
        onset = arguments.slot(22);
        place = arguments.slot(23);
        filter = arguments.slot(24);
        noise = arguments.slot(25);
        stiffness = arguments.slot(26);
        duration = arguments.note().duration();
    }

    /** What the string is bent to. */
    Table table() {
        return table.table();
    }

    /** How loud, up to 1. */
    float level() {
        return level.get();
    }

    /** By how many decibels it has fallen at the end of the note. */
    float fall() {
        return fall.get();
    }

    /** Seconds of a soft start. */
    float onset() {
        return onset.get();
    }

    /** Where it is plucked, as a part of its length; at 0 everywhere. */
    float place() {
        return place.get();
    }

    /** Where the softness of the pick cuts, as a part of the sampling rate; from .25 it cuts nothing. */
    float filter() {
        return filter.get();
    }

    /** Seconds of noise before the string, or minus seconds that it has swung before. */
    float noise() {
        return noise.get();
    }

    /** From 0: how far its partials spread. */
    float stiffness() {
        return stiffness.get();
    }

    /** Seconds of the note. */
    float duration() {
        return duration;
    }
}

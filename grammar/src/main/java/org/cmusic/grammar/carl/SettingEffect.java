package org.cmusic.grammar.carl;

import org.cmusic.model.carl.Setting;

/** What settings do to a rehearsal. */
final class SettingEffect {
    private static final int HIGHEST_RATE = 10_000_000;
    private static final int LONGEST_BLOCK = 1 << 20;
    private static final int MOST_CHANNELS = 4;

    private final Rehearsal rehearsal;
    private final boolean rateIsGiven;

    /** @param rateIsGiven whether the rate of the score counts for nothing */
    SettingEffect(Rehearsal rehearsal, boolean rateIsGiven) {
        this.rehearsal = rehearsal;
        this.rateIsGiven = rateIsGiven;
    }

    /** Whether the setting belongs to the score. */
    boolean apply(Setting setting, Field place) {
        if (setting instanceof Setting.Value value) {
            return apply(value, place);
        }
        if (setting instanceof Setting.Places places) {
            places.x().forEach(x -> x.result(rehearsal));
            places.y().forEach(y -> y.result(rehearsal));
        } else if (setting instanceof Setting.Steering steering) {
            steer(steering);
        } else if (setting instanceof Setting.Switch given) {
            if (given.flag() == Setting.Flag.STEREO || given.flag() == Setting.Flag.QUAD) {
                rehearsal.settings().setChannels(given.flag() == Setting.Flag.STEREO ? 2 : MOST_CHANNELS);
                rehearsal.clock().rewind();
            }
        }
        return true;
    }

    private void steer(Setting.Steering steering) {
        boolean isTempo = steering.role() == Setting.Role.TEMPO;
        rehearsal.variables().set(steering.variable(), isTempo ? 1 : 0);
        if (isTempo) {
            rehearsal.settings().setTempo(steering.variable());
        } else {
            rehearsal.settings().setOffset(steering.variable());
        }
    }

    private boolean apply(Setting.Value setting, Field place) {
        float value = setting.value().result(rehearsal);
        if (setting.value() == Desk.BROKEN) {
            return true;
        }
        switch (setting.quantity()) {
            case RATE -> {
                if (rateIsGiven) {
                    return false;
                }
                if (isIn(value, 1, HIGHEST_RATE, "rate", place)) {
                    rehearsal.settings().setRate((long) value);
                }
            }
            case FUNCTION_LENGTH -> {
                if (isIn(value, 1, Rehearsal.LONGEST_FUNCTION, "function length", place)) {
                    rehearsal.settings().setFunctionLength((long) value);
                    rehearsal.clock().rewind();
                }
            }
            case BLOCK_LENGTH -> {
                if (isIn(value, 1, LONGEST_BLOCK, "block length", place)) {
                    rehearsal.clock().rewind();
                }
            }
            case CHANNELS -> {
                if (isIn(value, 1, MOST_CHANNELS, "number of channels", place)) {
                    rehearsal.settings().setChannels((int) value);
                    rehearsal.clock().rewind();
                }
            }
            case SEED -> rehearsal.seed(value);
            default -> {}
        }
        return true;
    }

    private boolean isIn(float value, int lowest, int highest, String name, Field place) {
        boolean isIn = value >= lowest && (long) value <= highest;
        if (!isIn) {
            rehearsal.outOfRange(place, name, value, lowest + " to " + highest);
        }
        return isIn;
    }
}

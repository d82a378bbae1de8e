package org.cmusic.engine.unit;

/**
 * Sixteen delay lines, each damped, that feed one another through a {@link ConferenceMatrix}.
 *
 * <p>Without damping the network would ring for ever; what takes the time T through it, by whatever way, comes out
 * softer by the damping over T (Jot and Chaigne 1991).
 *
 * <p>A way through the lines and the same way with line k before it, or after it, differ by the length of that line, and
 * would make it audible as a flutter. Over all ways the two kinds come to b_k·(Mᵀb)_k and c_k·(Mc)_k, where M is the
 * matrix and b and c are the signs before and after the lines. As M is skew, they cancel when b and c are alike; but then the
 * ways i→j and j→i, which take the same time, cancel as well and the second echoes are missing. So b and c differ in half
 * the places, chosen so that the flutter still cancels in twelve lines and is below a fifteenth in four.
 */
final class FeedbackDelayNetwork {
    /** The sign with which each line takes the input. */
    static final double[] INPUT_SIGNS = signs("-+-++-+-+--+--++");

    /** The sign with which each line is heard. */
    static final double[] OUTPUT_SIGNS = signs("++++------++-++-");

    private static final double INPUT_GAIN = 1 / Math.sqrt(Room.LINES);
    private static final int FREQUENCIES = 512;

    private final Room room;
    private final DelayLine[] lines = new DelayLine[Room.LINES];
    private final LineDamping[] dampings = new LineDamping[Room.LINES];
    private final double[] passed = new double[Room.LINES];
    private final double[] mixed = new double[Room.LINES];

    /**
     * A network at rest.
     *
     * @param room its lengths
     * @param t60 decay time at 0 Hz in seconds
     * @param trebleT60 decay time at 8 kHz in seconds, not above {@code t60}
     * @param sampleRate in hertz
     */
    FeedbackDelayNetwork(Room room, double t60, double trebleT60, double sampleRate) {
        this.room = room;
        for (int i = 0; i < Room.LINES; i++) {
            int length = room.lines()[i];
            lines[i] = new DelayLine(length);
            dampings[i] = new LineDamping(length / sampleRate, t60, trebleT60, sampleRate);
        }
    }

    /** Takes in one sample and gives what comes out with it. */
    double advance(double sample) {
        double sum = 0;
        for (int i = 0; i < Room.LINES; i++) {
            double left = dampings[i].advance(lines[i].read(room.lines()[i] - 1));
            sum += OUTPUT_SIGNS[i] * left;
            passed[i] = left;
        }
        ConferenceMatrix.multiply(passed, mixed);
        for (int i = 0; i < Room.LINES; i++) {
            lines[i].write(mixed[i] + INPUT_SIGNS[i] * INPUT_GAIN * sample);
        }
        return sum;
    }

    /**
     * The energy of the impulse response, if its echoes meet by chance.
     *
     * <p>Of the energy in the lines a share g comes through a pass, is heard, and is spread over all of them again: g +
     * g² + … = g / (1 - g), averaged over frequency.
     */
    double energy() {
        double sum = 0;
        for (int k = 0; k < FREQUENCIES; k++) {
            double cosine = StrictMath.cos(Math.PI * (k + 0.5) / FREQUENCIES);
            double passing = 0;
            for (LineDamping damping : dampings) {
                passing += damping.powerAt(cosine) / Room.LINES;
            }
            sum += passing / (1 - passing);
        }
        return sum / FREQUENCIES;
    }

    private static double[] signs(String text) {
        return text.chars().mapToDouble(sign -> sign == '+' ? 1 : -1).toArray();
    }
}

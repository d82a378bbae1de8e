package org.cmusic.engine.unit;

import org.cmusic.model.UnitGenerator.Arguments;

/**
 * {@code reverb(input, t60, damping, predelay, size, mix)}: a room.
 *
 * <p>After {@code predelay} seconds the input goes through six all-pass filters into a {@link FeedbackDelayNetwork}. What
 * has been in the room for T seconds comes out softer by 60 dB·T/{@code t60} at low frequencies; at 8 kHz the decay time
 * is {@code t60}·(1 - {@code damping}), in between it glides. {@code size} scales the spacing of the echoes without
 * changing the decay (see {@link Room}): a small one with a long {@code t60} has too few modes, and rings like a tin.
 *
 * <p>y = (1 - mix)·x + mix·w: alone (mix 1), as an effect that parts send to, the room is wet only. The energy of its impulse
 * response is about 1 (within 1 dB, and some dB less in a room too large for so short a decay), so that steady noise comes
 * back as loud as it went in. The tail, t60·100/60, is counted from the input: as the first echoes come later, what is left
 * when it ends is 95 to 100 dB below all that came.
 *
 * <p>Each channel has its own lengths: the same signal on all channels comes back with a correlation near 0 between
 * them. A channel hears only its own input. Parameters but {@code mix} are known at the start: {@code t60} from 50 ms to
 * 60 s, {@code damping} from 0 to 0.95, {@code predelay} from 0 to 2 s, {@code size} from 0.25 to 4.
 *
 * <p>Schroeder 1962; Jot and Chaigne, Digital delay networks for designing artificial reverberators, 1991.
 */
final class Reverb implements Unit {
    private final int predelay;
    private final DelayLine before;
    private final Diffuser[] diffusers;
    private final FeedbackDelayNetwork network;
    private final double level;

    Reverb(UnitSettings settings) {
        double sampleRate = settings.sampleRate();
        Arguments arguments = settings.arguments();
        double t60 = held(arguments.number("t60"), 0.05, 60);
        double trebleT60 = t60 * (1 - held(arguments.number("damping"), 0, 0.95));
        Room room = Room.of(t60, held(arguments.number("size"), 0.25, 4), settings.channel(), sampleRate);
        predelay = (int) Math.round(held(arguments.number("predelay"), 0, 2) * sampleRate);
        before = new DelayLine(predelay);
        network = new FeedbackDelayNetwork(room, t60, trebleT60, sampleRate);
        diffusers = new Diffuser[room.diffusers().length];
        double energy = network.energy();
        for (int i = 0; i < diffusers.length; i++) {
            int delay = room.diffusers()[i];
            diffusers[i] = new Diffuser(delay, StrictMath.pow(10, -3 * delay / (t60 * sampleRate)));
            energy *= diffusers[i].energy();
        }
        level = 1 / Math.sqrt(energy);
    }

    @Override
    public void process(double[][] inputs, double[] out, int count) {
        double[] input = inputs[0];
        double[] mix = inputs[1];
        for (int n = 0; n < count; n++) {
            before.write(input[n]);
            double sample = before.read(predelay);
            for (Diffuser diffuser : diffusers) {
                sample = diffuser.advance(sample);
            }
            out[n] = Mix.of(input[n], level * network.advance(sample), mix[n]);
        }
    }

    private static double held(double value, double low, double high) {
        return Math.min(Math.max(value, low), high);
    }
}

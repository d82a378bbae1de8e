package org.cmusic.engine;

import java.util.Arrays;
import org.cmusic.engine.bank.KernelChoice;

/** A program that says which kernel renders long work, and a number that stands for the samples of some. */
public final class KernelProbe {
    private KernelProbe() {}

    /** Says it. */
    public static void main(String[] arguments) {
        RenderSettings settings = RenderSettings.of(8000, 2).withThreads(1);
        double[][] samples = Recording.of(LongPerformance.apart(VariedPerformance.of(5)), settings)
                .channels();
        System.out.println(KernelChoice.of(1e9) + " " + Arrays.deepHashCode(samples));
    }
}

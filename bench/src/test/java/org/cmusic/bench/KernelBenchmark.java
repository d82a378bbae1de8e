package org.cmusic.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cmusic.engine.RenderReport;
import org.cmusic.engine.RenderSettings;
import org.cmusic.engine.Renderer;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.bank.KernelChoice;
import org.cmusic.model.Performance;
import org.cmusic.model.Sine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many partial-seconds a second each kernel renders, at 48 kHz, in one channel and one thread. An operation is one
 * partial for one second; an invocation renders notes of {@link PartialBanks}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(PartialBanks.PARTIALS * PartialBanks.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "--add-modules", "jdk.incubator.vector"})
public class KernelBenchmark {
    private static final RenderSettings SETTINGS = RenderSettings.of(48_000, 1).withThreads(1);

    /** Which kernel renders. */
    @Param
    public KernelChoice kernel;

    /** How many partials each note has. */
    @Param({"10", "250"})
    public int partials;

    /** Whether notes are computed together. */
    @Param({"false", "true"})
    public boolean together;

    private Performance steady;
    private Performance breakpoints;
    private Performance harmonics;
    private Performance vibrato;

    /** Makes the notes, whose making is not measured. */
    @Setup
    public void compose() {
        steady = of(PartialBanks.steady());
        breakpoints = of(PartialBanks.breakpoints());
        harmonics = of(PartialBanks.harmonics());
        vibrato = of(PartialBanks.vibrato());
    }

    private Performance of(List<Sine> sines) {
        return ChordPerformance.of(sines, partials, PartialBanks.SECONDS, together, kernel);
    }

    @Benchmark
    public RenderReport steady() throws IOException {
        return render(steady);
    }

    @Benchmark
    public RenderReport breakpoints() throws IOException {
        return render(breakpoints);
    }

    @Benchmark
    public RenderReport harmonics() throws IOException {
        return render(harmonics);
    }

    @Benchmark
    public RenderReport vibrato() throws IOException {
        return render(vibrato);
    }

    private static RenderReport render(Performance performance) throws IOException {
        return Renderer.render(performance, SETTINGS, SampleSink.NOWHERE);
    }
}

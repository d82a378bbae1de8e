package org.cmusic.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Gives random inputs to a target, without looking at what they reach: many times as many a second as with a fuzzer that
 * watches. Each kind of failure is told once, its first input kept in a file.
 */
final class BlindRun {
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(30);
    private static final int TOLD = 100;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Target target;
    private final Path findings;
    private final PrintStream out = System.out;
    private final Map<String, Long> failures = new LinkedHashMap<>();
    private long accepted;
    private byte[] input = {};

    private BlindRun(Target target, Path findings) {
        this.target = target;
        this.findings = findings;
    }

    /** {@code TARGET scores|texts COUNT SEED FOLDER-FOR-FINDINGS}; exits with 1 if there are any. */
    public static void main(String[] arguments) throws IOException {
        BlindRun run = new BlindRun(Target.of(arguments[0]), Files.createDirectories(Path.of(arguments[4])));
        run.run(arguments[1].equals("scores"), Long.parseLong(arguments[2]), Long.parseLong(arguments[3]));
        System.exit(run.failures.isEmpty() ? 0 : 1);
    }

    private void run(boolean scores, long count, long seed) throws IOException {
        Supplier<byte[]> inputs = inputs(scores, seed);
        Property property = target.property();
        Watch watch = new Watch(this::hang);
        long reported = System.nanoTime();
        for (long i = 1; i <= count; i++) {
            input = inputs.get();
            watch.begin();
            try {
                accepted += property.check(input) == Property.Outcome.ACCEPTED ? 1 : 0;
            } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
                failed(e);
            }
            if (i == count || System.nanoTime() - reported > BETWEEN_REPORTS.toNanos()) {
                report(i);
                reported = System.nanoTime();
            }
        }
    }

    private Supplier<byte[]> inputs(boolean scores, long seed) throws IOException {
        if (target == Target.MUSIC) {
            return new MusicInputs(seed)::next;
        }
        RandomInputs inputs = new RandomInputs(seed);
        return scores ? inputs::score : inputs::text;
    }

    private void report(long inputs) {
        double milliseconds = CPU.getCurrentThreadCpuTime() / 1e6 / inputs;
        out.printf(
                Locale.ROOT,
                "%s: %d inputs, %d accepted, %.2f ms each, failures %s%n",
                target,
                inputs,
                accepted,
                milliseconds,
                failures.values());
    }

    private void failed(Throwable failure) throws IOException {
        String words =
                String.valueOf(failure.getMessage()).replaceAll("[0-9.]+", "0").replaceAll("\\s+", " ");
        String told = failure instanceof AssertionError ? words.substring(0, Math.min(TOLD, words.length())) : "";
        String kind = failure.getClass().getSimpleName() + " " + told + " " + place(failure.getStackTrace());
        if (failures.merge(kind, 1L, Long::sum) == 1) {
            keep(kind);
            failure.printStackTrace(out);
        }
    }

    private void hang(StackTraceElement[] stack) {
        try {
            keep("a hang, at " + place(stack));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.stream(stack).forEach(out::println);
        Runtime.getRuntime().halt(1);
    }

    private void keep(String kind) throws IOException {
        String name = target.name().toLowerCase(Locale.ROOT) + "-" + Integer.toHexString(kind.hashCode()) + ".sco";
        Path file = Files.write(findings.resolve(name), input);
        out.println("FINDING " + kind + "\n  " + file);
    }

    /** The innermost calls, those of the libraries and of the tests left out. */
    private static String place(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(call -> call.getClassName().startsWith("org.cmusic."))
                .limit(3)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" "));
    }
}

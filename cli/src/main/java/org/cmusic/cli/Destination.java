package org.cmusic.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.console.Streams.Name;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.FileTarget;
import org.cmusic.cli.file.ForeignSuffix;
import org.cmusic.cli.file.InputFile;
import org.cmusic.cli.file.OutputTarget;
import org.cmusic.cli.file.StreamTarget;

/** Where the sounds of some scores go: beside them, to a file, to standard output, or for several to a folder. */
final class Destination {
    private static final String STANDARD_OUTPUT = "-";
    private static final String SUFFIX = ".wav";

    private final Streams streams;
    private final Optional<String> output;

    /** @param output what the user said */
    Destination(Streams streams, Optional<String> output) {
        this.streams = streams;
        this.output = output;
    }

    /** Whether standard output takes the sound. */
    boolean isStandardOutput() {
        return output.filter(STANDARD_OUTPUT::equals).isPresent();
    }

    /**
     * A job for each score.
     *
     * @throws IllegalArgumentException if that is not possible; the message says what to do
     */
    List<Job> jobs(List<String> scores) {
        List<InputFile> inputs = scores.stream().map(InputFile::of).toList();
        checkOutput(inputs.size());
        List<Job> jobs = inputs.stream()
                .map(input -> new Job(input, target(input, inputs.size())))
                .toList();
        Set<String> names = new HashSet<>();
        for (Job job : jobs) {
            if (!names.add(job.target().name())) {
                throw new IllegalArgumentException("two of the scores would both be written to `"
                        + job.target().name() + "`");
            }
        }
        return jobs;
    }

    private void checkOutput(int count) {
        if (isStandardOutput() && count > 1) {
            throw new IllegalArgumentException("-o -: standard output takes the sound of one score only");
        }
        if (isStandardOutput() && streams.terminals().contains(Name.STDOUT)) {
            throw new IllegalArgumentException(
                    "-o -: standard output is a terminal, where samples mean nothing; send it to a file or a pipe");
        }
        if (output.isPresent() && count > 1 && !Files.isDirectory(path(output.get()))) {
            throw new IllegalArgumentException(
                    "-o " + output.get() + ": for several scores name a folder that is there");
        }
    }

    private OutputTarget target(InputFile score, int count) {
        if (isStandardOutput()) {
            return new StreamTarget("standard output", streams.out());
        }
        if (output.isPresent() && count == 1) {
            Path file = path(output.get());
            ForeignSuffix.of(file).ifPresent(suffix -> {
                throw new IllegalArgumentException("-o " + file + ": " + suffix.remedy());
            });
            return new FileTarget(file);
        }
        Path written = score.path()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the score comes from standard input: say where the sound goes, as -o song.wav, or -o - for"
                                + " standard output"));
        String name = soundName(String.valueOf(written.getFileName()));
        return new FileTarget(output.map(folder -> path(folder).resolve(name)).orElse(written.resolveSibling(name)));
    }

    private static String soundName(String score) {
        int dot = score.lastIndexOf('.');
        return (dot > 0 ? score.substring(0, dot) : score) + SUFFIX;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new FileFailure("cannot write `" + text + "`: " + e.getReason());
        }
    }
}

package org.cmusic.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.InputFile;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.music.ScoreWriter;
import org.cmusic.grammar.parser.Identifiers;
import org.cmusic.model.music.Music;
import org.cmusic.notation.EventSplitting;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;
import org.cmusic.notation.TextLines;
import org.cmusic.notation.TieJoining;
import org.cmusic.notation.abc.AbcBook;
import org.cmusic.notation.file.MusicFormat;

/** Turns files of written music into the text of scores. */
final class MusicFile {
    private static final int MOST_BYTES = 1 << 24;

    private final MusicFlags flags;

    MusicFile(MusicFlags flags) {
        this.flags = flags;
    }

    /**
     * A file that was read.
     *
     * @param diagnostics what is wrong with it, and what was left out
     * @param score empty if it is broken
     */
    record Imported(Diagnostics diagnostics, Optional<ScoreWriter.Outcome> score) {}

    /**
     * A file as written music.
     *
     * @param diagnostics what is wrong with it, and what was left out
     * @param music empty if it is broken
     */
    record Written(Diagnostics diagnostics, Optional<Music> music) {}

    /** Whether the name of a file says that it holds written music. */
    static boolean is(InputFile file) {
        return format(file.name()).isPresent();
    }

    /** How the names of such files end. */
    static String suffixes() {
        return Arrays.stream(MusicFormat.values())
                .filter(MusicFormat::isRead)
                .flatMap(format -> format.suffixes().stream())
                .collect(Collectors.joining(", "));
    }

    /** The format that the name of a file asks for, if it is one that can be read. */
    private static Optional<MusicFormat> format(String name) {
        return MusicFormat.of(name).filter(MusicFormat::isRead);
    }

    /**
     * Refuses one where only scores can be taken.
     *
     * @param command the name of the command that cannot take it
     */
    static void refuse(String command, InputFile file) {
        if (is(file)) {
            throw new WrongUsage(command + ": `" + file.name() + "` holds written music; `cmusic import " + file.name()
                    + "` makes a score of it");
        }
    }

    /**
     * Reads one.
     *
     * @throws WrongUsage if an instrument was chosen for a part that it has not
     */
    Imported read(Source source) {
        Written written = written(source, flags.tune());
        Diagnostics diagnostics = written.diagnostics();
        Optional<ScoreWriter.Outcome> score = written.music()
                .map(music -> ScoreWriter.write(
                        EventSplitting.atOuterBarLines(TieJoining.joined(music)),
                        flags.table(),
                        checked(flags.instruments())));
        score.ifPresent(outcome -> {
            requireMet(outcome);
            Source place = Source.untold(source.name());
            outcome.leftOut()
                    .forEach((kind, count) -> diagnostics.add(diagnostic(
                            Finding.atByte("score-left-out", kind, 0, Map.of("count", count, "what", "")), place)));
            if (outcome.moved() > 0) {
                diagnostics.add(diagnostic(
                        Finding.atByte("score-mended", "octave", 0, Map.of("count", outcome.moved(), "what", "")),
                        place));
            }
        });
        return new Imported(diagnostics, score);
    }

    /**
     * Reads one as written music.
     *
     * @throws WrongUsage if it holds several pieces and none of them was chosen
     */
    static Written written(Source source, TuneFlag tune) {
        Diagnostics diagnostics = new Diagnostics();
        MusicFormat format = format(source.name()).orElse(MusicFormat.MIDI);
        byte[] bytes = bytes(source);
        Reading reading = format == MusicFormat.ABC ? tune.read(AbcBook.of(bytes), source.name()) : format.read(bytes);
        tell(reading, source, format, bytes, diagnostics);
        return new Written(diagnostics, reading.pieces().stream().findFirst());
    }

    /**
     * The pieces that a file holds.
     *
     * @param diagnostics takes what is wrong with it, and what was left out
     */
    static List<Music> pieces(Source source, Diagnostics diagnostics) {
        MusicFormat format = format(source.name()).orElse(MusicFormat.MIDI);
        byte[] bytes = bytes(source);
        Reading reading = format.read(bytes);
        tell(reading, source, format, bytes, diagnostics);
        return reading.pieces();
    }

    private static void tell(
            Reading reading, Source source, MusicFormat format, byte[] bytes, Diagnostics diagnostics) {
        if (reading.findings().isEmpty()) {
            return;
        }
        Source place = format.isText(bytes)
                ? Source.memory(source.name(), TextLines.joined(bytes))
                : Source.untold(source.name());
        reading.findings().forEach(finding -> diagnostics.add(diagnostic(finding, place)));
    }

    private static Map<String, String> checked(Map<String, String> instruments) {
        instruments.values().stream()
                .filter(name -> !Identifiers.isIdentifier(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongUsage("--instrument: no instrument can be called `" + name + "`");
                });
        return instruments;
    }

    private static void requireMet(ScoreWriter.Outcome outcome) {
        new TreeSet<>(outcome.unmet()).stream().findFirst().ifPresent(name -> {
            throw new WrongUsage(
                    "--instrument: there is no part `" + name + "`; " + Meant.among(name, outcome.parts().stream()));
        });
    }

    /** One byte more than a reader takes is enough to have it refused. */
    private static byte[] bytes(Source source) {
        try (InputStream in = source.open()) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw FileFailure.reading(source.name(), e);
        }
    }

    /** A finding about a file. */
    static Diagnostic diagnostic(Finding finding, Source place) {
        Diagnostic diagnostic = Diagnostic.at(finding.slug(), Span.at(place, finding.line(), finding.column()))
                .variant(finding.variant())
                .with("position", finding.column() - 1);
        for (Map.Entry<String, Object> argument : finding.arguments().entrySet()) {
            diagnostic = diagnostic.with(argument.getKey(), argument.getValue());
        }
        return diagnostic;
    }
}

package org.cmusic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cmusic.cli.console.DataText;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.file.TextFile;
import org.cmusic.composers.Composition;
import org.cmusic.grammar.Reading;
import org.cmusic.grammar.ReadingOptions;
import org.cmusic.grammar.ScoreReader;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.music.ScoreWriter;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.model.BarPosition;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.Music;
import org.cmusic.notation.EventSplitting;

/**
 * A piece that was composed, on its way to files.
 *
 * @param command the line that made it
 * @param target the name of its file; {@code -} for standard output
 */
record Composed(Composition composition, String command, String target, long seed) {

    /** Writes the score, once it is known to be without errors. */
    int write(Streams streams, Report report) {
        Music music = withCommand(composition.music());
        ScoreWriter.Outcome score =
                ScoreWriter.write(EventSplitting.atOuterBarLines(music), SoundTable.usual(), Map.of());
        String text = score.text();
        composition.trace().forEach(report::stop);
        Reading reading = ScoreReader.read(Source.memory(target, text), ReadingOptions.plain());
        Verdict verdict = report.show(reading.diagnostics());
        if (!verdict.passes()) {
            report.stop(target + "  " + verdict + "; nothing written");
            return ExitCode.FAULTY;
        }
        if (target.equals("-")) {
            DataText.write(streams, out -> out.write(text));
        } else {
            new TextFile(ScoreTarget.path(target)).create(text);
            report.say(
                    target + "  " + bars(music) + "  " + counted(score.parts().size(), "part") + "  seed " + seed);
        }
        report.summarize(new Summary()
                .with("file", target)
                .with("status", ExitCode.DONE)
                .with("seed", seed)
                .with("parts", score.parts().size()));
        return ExitCode.DONE;
    }

    private Music withCommand(Music music) {
        List<String> remarks = new ArrayList<>(List.of(command));
        remarks.addAll(music.heading().remarks());
        Heading heading = new Heading(music.title(), music.heading().composer(), remarks);
        return new Music(heading, music.meter(), music.keys(), music.tempo(), music.parts());
    }

    private static String bars(Music music) {
        if (music.meter().isEmpty()) {
            return music.end() + " beats";
        }
        BarPosition end = music.meter().get().barAt(music.end());
        return counted(end.bar() - (end.isBarLine() ? 1 : 0), "bar");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Writes where its notes come from. */
    void explain(Path file) {
        new TextFile(file).create(ExplanationJson.of(this));
    }
}

package org.cmusic.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Reported;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.music.ScoreWriter;
import org.cmusic.grammar.music.SoundTable;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.notation.EventSplitting;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;
import org.cmusic.notation.TextLines;
import org.cmusic.notation.file.MusicFormat;
import org.cmusic.notation.file.WritingOptions;

/**
 * Any bytes in any format are read, or told to be broken, at a place within them. What was read becomes a score, and is
 * written in every format without a failure; what was written is not broken.
 */
final class MusicProperty implements Property {
    private static final List<MusicFormat> READ =
            Arrays.stream(MusicFormat.values()).filter(MusicFormat::isRead).toList();
    private static final SoundTable TABLE = SoundTable.usual();

    @Override
    public Outcome check(byte[] input) throws Exception {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        String suffix = new String(input, 0, end, StandardCharsets.ISO_8859_1);
        MusicFormat format = MusicFormat.of(suffix).filter(MusicFormat::isRead).orElse(READ.get(end % READ.size()));
        byte[] bytes = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
        Reading reading = read(format, bytes);
        for (Music music : reading.pieces()) {
            ScoreWriter.write(EventSplitting.atOuterBarLines(music), TABLE, Map.of());
            for (MusicFormat other : MusicFormat.values()) {
                if (other.isWritten()) {
                    write(other, music);
                }
            }
        }
        return Property.outcome(!reading.pieces().isEmpty());
    }

    private static Reading read(MusicFormat format, byte[] bytes) throws Exception {
        Reading reading = format.read(bytes);
        Source source =
                format == MusicFormat.MIDI ? Source.untold("fuzz") : Source.memory("fuzz", TextLines.joined(bytes));
        Diagnostics diagnostics = new Diagnostics();
        reading.findings().forEach(finding -> diagnostics.add(diagnostic(finding, source)));
        if (format != MusicFormat.MIDI) {
            Reported.check(diagnostics);
        }
        if (reading.pieces().isEmpty() != diagnostics.hasErrors()) {
            throw new AssertionError("pieces and errors: " + reading.findings());
        }
        return reading;
    }

    private static void write(MusicFormat format, Music music) {
        byte[] written = format.write(music, WritingOptions.USUAL).bytes();
        boolean sounds = music.parts().stream()
                .flatMap(part -> part.voices().stream())
                .flatMap(voice -> voice.events().stream())
                .anyMatch(Chord.class::isInstance);
        if (sounds && format.isRead() && format.read(written).pieces().isEmpty()) {
            throw new AssertionError("what was written as " + format + " is broken");
        }
    }

    private static Diagnostic diagnostic(Finding finding, Source place) {
        Diagnostic diagnostic = Diagnostic.at(finding.slug(), Span.at(place, finding.line(), finding.column()))
                .variant(finding.variant())
                .with("position", finding.column() - 1);
        for (Map.Entry<String, Object> argument : finding.arguments().entrySet()) {
            diagnostic = diagnostic.with(argument.getKey(), argument.getValue());
        }
        return diagnostic;
    }
}

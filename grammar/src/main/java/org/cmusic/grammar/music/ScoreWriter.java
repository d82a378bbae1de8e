package org.cmusic.grammar.music;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.format.Printer;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Header;
import org.cmusic.grammar.syntax.ImportStatement;
import org.cmusic.grammar.syntax.KeySetting;
import org.cmusic.grammar.syntax.MeterSetting;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.PickupSetting;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.SourceFile;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.TempoSetting;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.TitleSetting;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.model.BarPosition;
import org.cmusic.model.Beats;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;

/**
 * Written music as the text of a score: a part for each voice, all of them up to the bar line at the end of the piece.
 * Grace notes are short notes, composer and remarks comments at the head.
 * Notes over a bar line should be tied pieces already; bar checks stand wherever a bar line is reached.
 */
public final class ScoreWriter {
    private static final Span NOWHERE = Span.NOWHERE;
    private static final int VERSION = 1;

    private final Music music;
    private final Beats end;
    private final List<Statement> statements = new ArrayList<>();

    private ScoreWriter(Music music) {
        this.music = music;
        this.end = end(music);
    }

    /**
     * A score that was written.
     *
     * @param text in canonical layout
     * @param moved how many notes were moved by octaves, as no instrument had their keys
     * @param unmet names of parts that an instrument was chosen for and that the piece has not
     * @param parts the names of its parts
     * @param leftOut what a score has no place for, and how often it was met: {@code articulations}, {@code lyrics},
     *     {@code slurs}, {@code symbols}
     */
    public record Outcome(String text, int moved, Set<String> unmet, List<String> parts, Map<String, Integer> leftOut) {
        public Outcome {
            parts = List.copyOf(parts);
            unmet = Set.copyOf(unmet);
            leftOut = Map.copyOf(leftOut);
        }
    }

    /**
     * Writes a piece.
     *
     * @param choices instruments by the names of parts, instead of those of the table
     */
    public static Outcome write(Music music, SoundTable table, Map<String, String> choices) {
        Casting casting = new Casting(table, choices);
        List<Line> lines = casting.cast(GraceNotes.played(music));
        ScoreWriter writer = new ScoreWriter(music);
        writer.head(lines);
        lines.forEach(writer::part);
        String text = HeadingComments.text(music.heading())
                + Printer.text(new SourceFile(Source.memory("score", ""), writer.statements));
        return new Outcome(
                text,
                casting.moved(),
                casting.unmet(),
                lines.stream().map(Line::name).toList(),
                LeftOut.of(music));
    }

    private void head(List<Line> lines) {
        statements.add(new Header(VERSION, NOWHERE));
        Set<String> instruments = new TreeSet<>();
        lines.forEach(line -> instruments.add(line.instrument()));
        instruments.forEach(name -> statements.add(new ImportStatement(new Text(name + ".ins", NOWHERE), NOWHERE)));
        if (!music.title().isBlank()) {
            statements.add(new TitleSetting(new Text(music.title(), NOWHERE), NOWHERE));
        }
        music.tempo().marks().forEach(this::tempo);
        music.meter().ifPresent(this::meter);
        music.keys().forEach(this::key);
    }

    private void tempo(TempoMark mark) {
        statements.add(new TempoSetting(
                Quantity.of(mark.bpm(), Unit.BPM),
                mark.isRamp() ? Optional.of(Steps.beats(mark.at())) : at(mark.at()),
                mark.isRamp() ? Optional.of(Steps.beats(mark.over())) : Optional.empty(),
                NOWHERE));
    }

    private void meter(MeterMap meter) {
        for (MeterMark mark : meter.marks()) {
            statements.add(new MeterSetting(
                    number(mark.meter().beats()), number(mark.meter().unit()), at(mark.at()), NOWHERE));
        }
        if (meter.pickup().signum() > 0) {
            statements.add(new PickupSetting(Steps.beats(meter.pickup()), NOWHERE));
        }
    }

    private void key(KeyMark mark) {
        statements.add(new KeySetting(
                mark.key().letter().name().charAt(0),
                mark.key().alteration(),
                new Name(mark.key().mode().toString(), NOWHERE),
                at(mark.at()),
                NOWHERE));
    }

    private static Quantity number(int value) {
        return new Quantity(Integer.toString(value), Unit.NONE, NOWHERE);
    }

    private static Optional<Expression> at(Beats beat) {
        return beat.signum() == 0 ? Optional.empty() : Optional.of(Steps.beats(beat));
    }

    private void part(Line line) {
        Steps steps = new Steps(line.chords(), music.meter(), line.pitches());
        List<Argument> arguments = steps.usualLevel()
                .map(level -> List.of(new Argument(Optional.of(new Name("amp", NOWHERE)), level, NOWHERE)))
                .orElse(List.of());
        statements.add(new PartDefinition(
                Optional.empty(),
                new Name(line.name(), NOWHERE),
                new Name(line.instrument(), NOWHERE),
                arguments,
                steps.block(end),
                NOWHERE));
    }

    private static Beats end(Music music) {
        Beats end = music.end();
        if (music.meter().isEmpty() || music.meter().get().isBarLine(end)) {
            return end;
        }
        BarPosition last = music.meter().get().barAt(end);
        return end.minus(last.position()).plus(last.length());
    }
}

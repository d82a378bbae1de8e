package org.cmusic.grammar.format;

import java.util.List;
import java.util.Optional;
import org.cmusic.grammar.layout.Entry;
import org.cmusic.grammar.layout.LineBuilder;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.ChannelsSetting;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.EffectSetting;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Header;
import org.cmusic.grammar.syntax.ImportStatement;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.KeySetting;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.MeterSetting;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.PhraseParameter;
import org.cmusic.grammar.syntax.PickupSetting;
import org.cmusic.grammar.syntax.SectionStatement;
import org.cmusic.grammar.syntax.SeedSetting;
import org.cmusic.grammar.syntax.StatementVisitor;
import org.cmusic.grammar.syntax.TempoSetting;
import org.cmusic.grammar.syntax.TitleSetting;
import org.cmusic.grammar.syntax.TuningSetting;
import org.cmusic.grammar.syntax.Unreadable;
import org.cmusic.grammar.syntax.WaveDefinition;

/** Turns statements into entries of a page. */
final class StatementPrinter implements StatementVisitor<Entry> {

    private final LineBuilder line = new LineBuilder();
    private final ExpressionPrinter expressions = new ExpressionPrinter(line);

    @Override
    public Entry visit(Header header) {
        return line.word("cmusic").word(String.valueOf(header.version())).entry();
    }

    @Override
    public Entry visit(ImportStatement file) {
        return value("import", file.file());
    }

    @Override
    public Entry visit(TitleSetting title) {
        return value("title", title.title());
    }

    @Override
    public Entry visit(TempoSetting tempo) {
        value("tempo", tempo.tempo());
        clause("at", tempo.at());
        clause("over", tempo.over());
        return line.entry();
    }

    @Override
    public Entry visit(MeterSetting meter) {
        line.word("meter")
                .word(meter.beats().written())
                .tight("/")
                .word(meter.unit().written());
        clause("at", meter.at());
        return line.entry();
    }

    @Override
    public Entry visit(PickupSetting pickup) {
        return value("pickup", pickup.length());
    }

    @Override
    public Entry visit(KeySetting key) {
        String sign = (key.accidental() < 0 ? "b" : "#").repeat(Math.abs(key.accidental()));
        line.word("key").word(key.letter() + sign).word(key.mode().text());
        clause("at", key.at());
        return line.entry();
    }

    @Override
    public Entry visit(TuningSetting tuning) {
        value("tuning", tuning.scale());
        tuning.map().ifPresent(map -> line.word("map").word(Quotation.of(map.value())));
        return line.entry();
    }

    @Override
    public Entry visit(SeedSetting seed) {
        return value("seed", seed.seed());
    }

    @Override
    public Entry visit(ChannelsSetting channels) {
        return value("channels", channels.count());
    }

    @Override
    public Entry visit(EffectSetting effect) {
        line.word("effect").word(ExpressionPrinter.identifier(effect.effect().text()));
        expressions.arguments(effect.arguments());
        return line.entry();
    }

    @Override
    public Entry visit(LetDefinition let) {
        return Definitions.let(let);
    }

    @Override
    public Entry visit(InstrumentDefinition instrument) {
        return Definitions.head(
                        instrument.documentation(),
                        "instrument",
                        instrument.name().text())
                .body(MemberPrinter.body(instrument.members()))
                .entry();
    }

    @Override
    public Entry visit(EffectDefinition effect) {
        return Definitions.head(effect.documentation(), "effect", effect.name().text())
                .body(MemberPrinter.body(effect.members()))
                .entry();
    }

    @Override
    public Entry visit(WaveDefinition wave) {
        return Definitions.value(wave.documentation(), "wave", wave.name().text(), wave.value());
    }

    @Override
    public Entry visit(CurveDefinition curve) {
        return Definitions.value(curve.documentation(), "curve", curve.name().text(), curve.value());
    }

    @Override
    public Entry visit(PhraseDefinition phrase) {
        LineBuilder head =
                Definitions.head(phrase.documentation(), "phrase", phrase.name().text());
        if (!phrase.parameters().isEmpty()) {
            parameters(phrase.parameters(), head);
        }
        return head.body(StepPrinter.body(phrase.body(), false)).entry();
    }

    @Override
    public Entry visit(PartDefinition part) {
        LineBuilder head =
                Definitions.head(part.documentation(), "part", part.name().text());
        head.word("plays").word(ExpressionPrinter.identifier(part.instrument().text()));
        if (!part.arguments().isEmpty()) {
            new ExpressionPrinter(head).arguments(part.arguments());
        }
        return head.body(StepPrinter.body(part.body(), false)).entry();
    }

    @Override
    public Entry visit(SectionStatement section) {
        List<Entry> entries = Groups.entries(section.statements());
        return line.word("section")
                .word(Quotation.of(section.title().value()))
                .body(Bodies.of(entries, 1, false))
                .entry();
    }

    @Override
    public Entry visit(NoteStatement note) {
        // One line, one fact: a flat note is not broken between its times and arguments.
        line.word("note")
                .word(ExpressionPrinter.identifier(note.instrument().text()))
                .word("at");
        expressions.print(note.at());
        line.word("for");
        expressions.print(note.length());
        for (Assignment argument : note.arguments()) {
            line.word(argument.name().text()).tight("=");
            expressions.print(argument.value());
        }
        return line.entry();
    }

    @Override
    public Entry visit(Unreadable unreadable) {
        throw new IllegalArgumentException("a tree with errors of syntax cannot be printed");
    }

    private Entry value(String keyword, Expression value) {
        line.word(keyword);
        expressions.print(value);
        return line.entry();
    }

    private void clause(String keyword, Optional<Expression> value) {
        value.ifPresent(expression -> {
            line.breakable(keyword);
            expressions.print(expression);
        });
    }

    private static void parameters(List<PhraseParameter> parameters, LineBuilder head) {
        head.openTight("(");
        for (int i = 0; i < parameters.size(); i++) {
            if (i > 0) {
                head.comma();
            }
            head.word(ExpressionPrinter.identifier(parameters.get(i).name().text()));
            parameters.get(i).defaultValue().ifPresent(value -> {
                head.tight("=");
                new ExpressionPrinter(head).print(value);
            });
        }
        head.close(")");
    }
}

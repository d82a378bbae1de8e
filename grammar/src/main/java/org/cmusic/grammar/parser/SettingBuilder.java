package org.cmusic.grammar.parser;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.syntax.ChannelsSetting;
import org.cmusic.grammar.syntax.Header;
import org.cmusic.grammar.syntax.ImportStatement;
import org.cmusic.grammar.syntax.KeySetting;
import org.cmusic.grammar.syntax.MeterSetting;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PickupSetting;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.SeedSetting;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.TempoSetting;
import org.cmusic.grammar.syntax.Text;
import org.cmusic.grammar.syntax.TitleSetting;
import org.cmusic.grammar.syntax.TuningSetting;
import org.cmusic.grammar.syntax.Unreadable;

/** Turns parse trees of the header, of imports and of settings into statements. */
abstract class SettingBuilder extends ItemBuilder<Statement> {

    private static final int VERSION = 1;

    private final Reporter reporter;
    private final ExpressionBuilder expressions;
    private final TimeBuilder times;
    private final LiteralBuilder literals;

    SettingBuilder(Reporter reporter, ExpressionBuilder expressions, TimeBuilder times) {
        super(reporter, expressions);
        this.reporter = reporter;
        this.expressions = expressions;
        this.times = times;
        literals = new LiteralBuilder(reporter);
    }

    final Text text(TerminalNode string) {
        return literals.text((Lexeme) string.getSymbol());
    }

    @Override
    public Statement visitHeader(CmusicParser.HeaderContext context) {
        Lexeme version = (Lexeme) context.NUMBER().getSymbol();
        if (!version.getText().equals(String.valueOf(VERSION))) {
            reporter.report(Diagnostic.at("bad-version", reporter.span(version)).with("text", version.getText()));
        }
        return new Header(VERSION, expressions.span(context));
    }

    @Override
    public Statement visitImportFile(CmusicParser.ImportFileContext context) {
        return new ImportStatement(text(context.STRING()), expressions.span(context));
    }

    @Override
    public Statement visitTitle(CmusicParser.TitleContext context) {
        return new TitleSetting(text(context.STRING()), expressions.span(context));
    }

    @Override
    public Statement visitTempo(CmusicParser.TempoContext context) {
        return new TempoSetting(
                times.tempo(context.expression(0)),
                times.optional(context.at),
                times.optional(context.over),
                expressions.span(context));
    }

    @Override
    public Statement visitMeter(CmusicParser.MeterContext context) {
        return new MeterSetting(
                whole(context.beats), whole(context.unit), times.optional(context.at), expressions.span(context));
    }

    @Override
    public Statement visitPickup(CmusicParser.PickupContext context) {
        return new PickupSetting(times.time(context.expression()), expressions.span(context));
    }

    @Override
    public Statement visitKey(CmusicParser.KeyContext context) {
        if (context.tonic.getType() == CmusicParser.FAULTY) {
            return broken(new Unreadable(Optional.empty(), expressions.span(context)));
        }
        String tonic = context.tonic.getText();
        Lexeme mode = (Lexeme) context.NAME().getSymbol();
        return new KeySetting(
                tonic.charAt(0),
                LiteralBuilder.accidental(tonic.substring(1)),
                new Name(mode.getText(), reporter.span(mode)),
                times.optional(context.at),
                expressions.span(context));
    }

    @Override
    public Statement visitTuning(CmusicParser.TuningContext context) {
        return new TuningSetting(
                expressions.expression(context.expression()),
                Optional.ofNullable(context.STRING()).map(this::text),
                expressions.span(context));
    }

    @Override
    public Statement visitSeed(CmusicParser.SeedContext context) {
        return new SeedSetting(expressions.expression(context.expression()), expressions.span(context));
    }

    @Override
    public Statement visitChannelCount(CmusicParser.ChannelCountContext context) {
        return new ChannelsSetting(expressions.expression(context.expression()), expressions.span(context));
    }

    private Quantity whole(Token number) {
        if (!number.getText().chars().allMatch(Character::isDigit)) {
            reporter.report(Diagnostic.at("bad-number", reporter.span((Lexeme) number))
                    .variant("whole")
                    .with("text", number.getText()));
        }
        return literals.quantity((Lexeme) number);
    }
}

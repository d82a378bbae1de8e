package org.cmusic.grammar.program;

import java.util.Optional;
import org.cmusic.grammar.syntax.ChannelsSetting;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.EffectSetting;
import org.cmusic.grammar.syntax.Header;
import org.cmusic.grammar.syntax.ImportStatement;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.KeySetting;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.MeterSetting;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.PartDefinition;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.PickupSetting;
import org.cmusic.grammar.syntax.SectionStatement;
import org.cmusic.grammar.syntax.SeedSetting;
import org.cmusic.grammar.syntax.StatementVisitor;
import org.cmusic.grammar.syntax.TempoSetting;
import org.cmusic.grammar.syntax.TitleSetting;
import org.cmusic.grammar.syntax.TuningSetting;
import org.cmusic.grammar.syntax.Unreadable;
import org.cmusic.grammar.syntax.WaveDefinition;

/** The word for a statement that only a score may hold; empty for definitions, imports and the header. */
final class ScoreContent implements StatementVisitor<Optional<String>> {

    private static Optional<String> word(String word) {
        return Optional.of(word);
    }

    @Override
    public Optional<String> visit(TitleSetting title) {
        return word("title");
    }

    @Override
    public Optional<String> visit(TempoSetting tempo) {
        return word("tempo");
    }

    @Override
    public Optional<String> visit(MeterSetting meter) {
        return word("meter");
    }

    @Override
    public Optional<String> visit(PickupSetting pickup) {
        return word("pickup");
    }

    @Override
    public Optional<String> visit(KeySetting key) {
        return word("key");
    }

    @Override
    public Optional<String> visit(TuningSetting tuning) {
        return word("tuning");
    }

    @Override
    public Optional<String> visit(SeedSetting seed) {
        return word("seed");
    }

    @Override
    public Optional<String> visit(ChannelsSetting channels) {
        return word("channels");
    }

    @Override
    public Optional<String> visit(EffectSetting effect) {
        return word("effect " + effect.effect().text() + "(…)");
    }

    @Override
    public Optional<String> visit(PartDefinition part) {
        return word("part " + part.name().text());
    }

    @Override
    public Optional<String> visit(SectionStatement section) {
        return word("section");
    }

    @Override
    public Optional<String> visit(NoteStatement note) {
        return word("note");
    }

    @Override
    public Optional<String> visit(Header header) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(ImportStatement file) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(LetDefinition let) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(InstrumentDefinition instrument) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(EffectDefinition effect) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(WaveDefinition wave) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(CurveDefinition curve) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(PhraseDefinition phrase) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visit(Unreadable unreadable) {
        return Optional.empty();
    }
}

package org.cmusic.grammar.syntax;

/** An answer for each kind of statement. */
public interface StatementVisitor<R> {

    R visit(Header header);

    R visit(ImportStatement file);

    R visit(TitleSetting title);

    R visit(TempoSetting tempo);

    R visit(MeterSetting meter);

    R visit(PickupSetting pickup);

    R visit(KeySetting key);

    R visit(TuningSetting tuning);

    R visit(SeedSetting seed);

    R visit(ChannelsSetting channels);

    R visit(EffectSetting effect);

    R visit(LetDefinition let);

    R visit(InstrumentDefinition instrument);

    R visit(EffectDefinition effect);

    R visit(WaveDefinition wave);

    R visit(CurveDefinition curve);

    R visit(PhraseDefinition phrase);

    R visit(PartDefinition part);

    R visit(SectionStatement section);

    R visit(NoteStatement note);

    R visit(Unreadable unreadable);
}

package org.cmusic.grammar.syntax;

/** What may stand at the top of a file; parts, lets and some settings may stand in a section too. */
public sealed interface Statement extends Node
        permits Header,
                ImportStatement,
                TitleSetting,
                TempoSetting,
                MeterSetting,
                PickupSetting,
                KeySetting,
                TuningSetting,
                SeedSetting,
                ChannelsSetting,
                EffectSetting,
                LetDefinition,
                InstrumentDefinition,
                EffectDefinition,
                WaveDefinition,
                CurveDefinition,
                PhraseDefinition,
                PartDefinition,
                SectionStatement,
                NoteStatement,
                Unreadable {

    /** Calls the method of {@code visitor} that is for this kind of statement. */
    <R> R accept(StatementVisitor<R> visitor);
}

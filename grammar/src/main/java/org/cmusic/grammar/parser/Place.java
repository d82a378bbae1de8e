package org.cmusic.grammar.parser;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Suggestion;
import org.cmusic.grammar.parser.CmusicParser.AtContext;
import org.cmusic.grammar.parser.CmusicParser.BarCheckContext;
import org.cmusic.grammar.parser.CmusicParser.BlockContext;
import org.cmusic.grammar.parser.CmusicParser.ChannelCountContext;
import org.cmusic.grammar.parser.CmusicParser.ChordContext;
import org.cmusic.grammar.parser.CmusicParser.CurveContext;
import org.cmusic.grammar.parser.CmusicParser.EachContext;
import org.cmusic.grammar.parser.CmusicParser.EffectContext;
import org.cmusic.grammar.parser.CmusicParser.FlatNoteContext;
import org.cmusic.grammar.parser.CmusicParser.ForContext;
import org.cmusic.grammar.parser.CmusicParser.HeaderContext;
import org.cmusic.grammar.parser.CmusicParser.IfContext;
import org.cmusic.grammar.parser.CmusicParser.ImportFileContext;
import org.cmusic.grammar.parser.CmusicParser.InstrumentContext;
import org.cmusic.grammar.parser.CmusicParser.ItemContext;
import org.cmusic.grammar.parser.CmusicParser.KeyContext;
import org.cmusic.grammar.parser.CmusicParser.LetContext;
import org.cmusic.grammar.parser.CmusicParser.MeterContext;
import org.cmusic.grammar.parser.CmusicParser.NaturalContext;
import org.cmusic.grammar.parser.CmusicParser.NoteContext;
import org.cmusic.grammar.parser.CmusicParser.OutputContext;
import org.cmusic.grammar.parser.CmusicParser.ParameterContext;
import org.cmusic.grammar.parser.CmusicParser.PartContext;
import org.cmusic.grammar.parser.CmusicParser.PartialContext;
import org.cmusic.grammar.parser.CmusicParser.PartialsContext;
import org.cmusic.grammar.parser.CmusicParser.PhraseContext;
import org.cmusic.grammar.parser.CmusicParser.PickupContext;
import org.cmusic.grammar.parser.CmusicParser.PlayContext;
import org.cmusic.grammar.parser.CmusicParser.RepeatContext;
import org.cmusic.grammar.parser.CmusicParser.RestContext;
import org.cmusic.grammar.parser.CmusicParser.SectionContext;
import org.cmusic.grammar.parser.CmusicParser.SeedContext;
import org.cmusic.grammar.parser.CmusicParser.SetContext;
import org.cmusic.grammar.parser.CmusicParser.TempoContext;
import org.cmusic.grammar.parser.CmusicParser.TitleContext;
import org.cmusic.grammar.parser.CmusicParser.TuningContext;
import org.cmusic.grammar.parser.CmusicParser.WaveContext;

/** The places items stand in, and which items each of them takes. */
enum Place {
    TOP("top", Keywords.STATEMENTS),
    LIBRARY("library", Keywords.STATEMENTS),
    SECTION("section", Keywords.IN_SECTION),
    INSTRUMENT("instrument", Keywords.MEMBERS),
    EFFECT("effect", List.of("param", "let", "output")),
    STEPS("steps", Keywords.STEPS);

    private static final Set<Class<?>> DEFINITIONS = Set.of(
            HeaderContext.class,
            ImportFileContext.class,
            LetContext.class,
            InstrumentContext.class,
            EffectContext.class,
            WaveContext.class,
            CurveContext.class,
            PhraseContext.class);

    private static final Set<Class<?>> SCORE = Set.of(
            TitleContext.class,
            TempoContext.class,
            MeterContext.class,
            PickupContext.class,
            KeyContext.class,
            TuningContext.class,
            SeedContext.class,
            ChannelCountContext.class,
            PartContext.class,
            SectionContext.class,
            FlatNoteContext.class);

    private static final Set<Class<?>> SECTION_ITEMS = Set.of(
            PartContext.class,
            TempoContext.class,
            MeterContext.class,
            KeyContext.class,
            PickupContext.class,
            LetContext.class);

    private static final Set<Class<?>> MEMBERS = Set.of(
            ParameterContext.class,
            LetContext.class,
            NaturalContext.class,
            PartialContext.class,
            PartialsContext.class,
            OutputContext.class);

    private static final Set<Class<?>> EFFECT_MEMBERS =
            Set.of(ParameterContext.class, LetContext.class, OutputContext.class);

    private static final Set<Class<?>> STEP_ITEMS = Set.of(
            NoteContext.class,
            ChordContext.class,
            RestContext.class,
            BarCheckContext.class,
            EachContext.class,
            SetContext.class,
            PlayContext.class,
            RepeatContext.class,
            ForContext.class,
            IfContext.class,
            AtContext.class,
            LetContext.class);

    private final String key;
    private final List<String> words;

    Place(String key, List<String> words) {
        this.key = key;
        this.words = words;
    }

    /** Which text of the bundle names this place. */
    String key() {
        return key;
    }

    /** The keywords that begin something here. */
    List<String> words() {
        return words;
    }

    /** Whether an item may stand here. */
    boolean takes(ItemContext item) {
        return switch (this) {
            case TOP -> DEFINITIONS.contains(item.getClass()) || SCORE.contains(item.getClass());
            case LIBRARY -> DEFINITIONS.contains(item.getClass()) && !isEffectSetting(item);
            case SECTION -> SECTION_ITEMS.contains(item.getClass());
            case INSTRUMENT -> MEMBERS.contains(item.getClass());
            case EFFECT -> EFFECT_MEMBERS.contains(item.getClass());
            case STEPS -> STEP_ITEMS.contains(item.getClass());
        };
    }

    /** Where an item of this kind does stand: the text of the bundle that says so. */
    static String home(ItemContext item) {
        if (STEP_ITEMS.contains(item.getClass())) {
            return "step";
        }
        return MEMBERS.contains(item.getClass()) ? "member" : "statement";
    }

    /** The place of what stands in a rule: that of the innermost block around it. */
    static Place of(ParserRuleContext context) {
        ParserRuleContext around = context;
        while (around != null && !(around instanceof BlockContext)) {
            around = around.getParent();
        }
        if (around == null) {
            return TOP;
        }
        return inside((Lexeme) around.getParent().getStart());
    }

    /** The place between the braces of an item that begins with a word, perhaps misspelt. */
    static Place inside(Lexeme first) {
        List<Candidate> near = Suggestion.near(first.getText(), Keywords.candidates(Keywords.STATEMENTS));
        return switch (near.isEmpty() ? "" : near.get(0).name()) {
            case "section" -> SECTION;
            case "instrument" -> INSTRUMENT;
            case "effect" -> EFFECT;
            default -> STEPS;
        };
    }

    private static boolean isEffectSetting(ItemContext item) {
        return item instanceof EffectContext effect && effect.arguments() != null;
    }
}

package org.cmusic.grammar.check;

import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.WaveDefinition;

/**
 * The sort of definition that a name must mean at its place.
 *
 * @param type its statement
 * @param unknown the slug where there is none of that name
 */
record Sort<S extends Statement>(Class<S> type, String unknown) {

    static final Sort<InstrumentDefinition> INSTRUMENT = new Sort<>(InstrumentDefinition.class, "unknown-instrument");

    static final Sort<EffectDefinition> EFFECT = new Sort<>(EffectDefinition.class, "unknown-effect");

    static final Sort<PhraseDefinition> PHRASE = new Sort<>(PhraseDefinition.class, "unknown-phrase");

    /** Whether the library has definitions of this sort, each in a file called as it is. */
    boolean isImported() {
        return type == InstrumentDefinition.class || type == EffectDefinition.class;
    }

    /** What a definition defines, in words. */
    static String words(Statement definition) {
        if (definition instanceof InstrumentDefinition) {
            return "an instrument";
        }
        if (definition instanceof EffectDefinition) {
            return "an effect";
        }
        if (definition instanceof PhraseDefinition) {
            return "a phrase";
        }
        if (definition instanceof WaveDefinition) {
            return "a wave";
        }
        return definition instanceof CurveDefinition ? "a curve" : "a value";
    }
}

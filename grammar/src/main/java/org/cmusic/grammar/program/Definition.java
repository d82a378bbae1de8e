package org.cmusic.grammar.program;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.PhraseDefinition;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.Unreadable;
import org.cmusic.grammar.syntax.WaveDefinition;

/**
 * A name that a file gives to an instrument, effect, wave, curve, phrase or value at its top level.
 *
 * @param file the file
 * @param statement the definition, {@link Unreadable} where only the name could be read
 * @param name the name where it is written
 */
public record Definition(ProgramFile file, Statement statement, Name name) {

    /** What {@code statement} of {@code file} defines, if it defines something. */
    public static Optional<Definition> of(ProgramFile file, Statement statement) {
        Optional<Name> name = name(statement);
        return name.isPresent() ? Optional.of(new Definition(file, statement, name.get())) : Optional.empty();
    }

    /** Whether it is of a kind, or could be, being unreadable. */
    public boolean mayBe(Class<? extends Statement> kind) {
        return kind.isInstance(statement) || statement instanceof Unreadable;
    }

    /** The definition as one that could have been meant. */
    public Candidate candidate() {
        return Candidate.of(name.text(), name.span());
    }

    private static Optional<Name> name(Statement statement) {
        if (statement instanceof InstrumentDefinition instrument) {
            return Optional.of(instrument.name());
        }
        if (statement instanceof EffectDefinition effect) {
            return Optional.of(effect.name());
        }
        if (statement instanceof WaveDefinition wave) {
            return Optional.of(wave.name());
        }
        if (statement instanceof CurveDefinition curve) {
            return Optional.of(curve.name());
        }
        if (statement instanceof PhraseDefinition phrase) {
            return Optional.of(phrase.name());
        }
        if (statement instanceof LetDefinition let) {
            return Optional.of(let.name());
        }
        return statement instanceof Unreadable unreadable ? unreadable.name() : Optional.empty();
    }
}

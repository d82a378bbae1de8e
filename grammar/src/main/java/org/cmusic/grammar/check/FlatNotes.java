package org.cmusic.grammar.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.PitchLiteral;
import org.cmusic.grammar.syntax.Quantity;

/** Checks the names in flat notes, one at a time: there may be a million. */
final class FlatNotes {

    /** What a flat note may tell besides the parameters of its instrument: the random stream it draws from. */
    private static final String STREAM = "stream";

    private final Lookup lookup;
    private final ValueNames values;
    private final Scope scope = Scope.ofFile();
    private final Map<String, Signature> signatures = new HashMap<>();

    FlatNotes(Lookup lookup) {
        this.lookup = lookup;
        this.values = new ValueNames(lookup);
    }

    /** Checks one note. */
    void check(NoteStatement note) {
        Optional<Signature> instrument = instrument(note);
        for (Assignment argument : note.arguments()) {
            if (instrument.isPresent() && !argument.name().text().equals(STREAM)) {
                Optional<Diagnostic> unknown = instrument.get().unknown(argument.name(), lookup.diagnostics());
                if (unknown.isPresent()) {
                    lookup.diagnostics().add(unknown.get());
                }
            }
            value(argument.value());
        }
        value(note.at());
        value(note.length());
    }

    private Optional<Signature> instrument(NoteStatement note) {
        String name = note.instrument().text();
        if (!signatures.containsKey(name)) {
            Optional<InstrumentDefinition> found = lookup.find(note.instrument(), Sort.INSTRUMENT);
            if (found.isPresent()) {
                signatures.put(name, Signature.of(found.get()));
            }
        }
        return Optional.ofNullable(signatures.get(name));
    }

    private void value(Expression value) {
        if (!isLiteral(value)) {
            values.check(value, scope);
        }
    }

    private static boolean isLiteral(Expression value) {
        return value instanceof Quantity || value instanceof PitchLiteral;
    }
}

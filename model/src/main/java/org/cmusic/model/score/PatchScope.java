package org.cmusic.model.score;

import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Curve;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Lifting;
import org.cmusic.model.expression.Rate;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/** The names of a patch with the values they have in one note: arguments, defaults, local definitions. */
final class PatchScope {
    private final Patch patch;
    private final Scope scope;

    PatchScope(Patch patch, Arguments arguments, PieceContext piece, NoteMoment moment) {
        this.patch = patch;
        this.scope = piece.scope(patch.slots(), moment, moment);
        for (int slot : patch.order()) {
            if (slot < patch.parameters().size()) {
                scope.assign(slot, parameter(slot, arguments));
            } else {
                Binding binding = patch.bindings().get(slot - patch.parameters().size());
                scope.assign(slot, binding.value().value(scope));
            }
        }
    }

    Scope scope() {
        return scope;
    }

    private Value parameter(int index, Arguments arguments) {
        Optional<Value> given = arguments.get(index);
        if (given.isPresent()) {
            return given.get();
        }
        Parameter parameter = patch.parameters().get(index);
        Expression fallback = parameter.fallback().orElseThrow(() -> missing(parameter));
        return ArgumentCheck.taken(parameter, fallback.value(scope), scope, fallback.origin());
    }

    private EvaluationException missing(Parameter parameter) {
        return new EvaluationException(
                "missing-parameter", Origin.NONE, Map.of("owner", patch.name(), "name", parameter.name()));
    }

    /** The pitch over the note in hertz. */
    Curve pitch(Origin origin) {
        int index = patch.parameterIndex("pitch");
        if (index < 0) {
            throw new EvaluationException("missing-parameter", origin, Map.of("owner", patch.name(), "name", "pitch"));
        }
        Value pitch = scope.local(index);
        if (pitch.kind() != Kind.FREQUENCY || Rate.of(pitch) == Rate.SIGNAL) {
            throw new EvaluationException("not-init", origin, Map.of("name", "pitch"));
        }
        return Lifting.curve(pitch);
    }
}

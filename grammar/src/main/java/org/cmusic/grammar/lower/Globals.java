package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.WaveDefinition;
import org.cmusic.model.Origin;
import org.cmusic.model.RandomStream;
import org.cmusic.model.Tuning;
import org.cmusic.model.expression.Closing;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.NoteTimes;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.Mistakes;

/**
 * The values of the lets and waves at the top of files, each evaluated once, when it is first used. A curve has no value
 * before there is a note: it stays an expression.
 */
final class Globals {
    private final ExpressionLowering lowering;
    private final Tuning tuning;
    private final long seed;
    private final Map<String, org.cmusic.grammar.syntax.Expression> overrides;
    private final Mistakes mistakes;
    private final Map<Statement, Value> values = new HashMap<>();
    private final List<Statement> underWay = new ArrayList<>();

    /**
     * @param overrides what the user gives instead of the values of lets of the root file
     */
    Globals(
            ExpressionLowering lowering,
            Tuning tuning,
            long seed,
            Map<String, org.cmusic.grammar.syntax.Expression> overrides,
            Mistakes mistakes) {
        this.lowering = lowering;
        this.tuning = tuning;
        this.seed = seed;
        this.overrides = overrides;
        this.mistakes = mistakes;
    }

    /**
     * The value of a let, wave or curve; a curve is an expression that is yet to be evaluated. Empty for what is no value,
     * and for what is wrong: that was reported.
     */
    Optional<Value> value(Definition definition, Context user) {
        Optional<org.cmusic.grammar.syntax.Expression> text = text(definition, user);
        if (text.isEmpty() || underWay.contains(definition.statement())) {
            return Optional.empty();
        }
        Value known = values.get(definition.statement());
        if (known != null) {
            return Optional.of(known);
        }
        underWay.add(definition.statement());
        try {
            return evaluate(definition, text.get(), user);
        } finally {
            underWay.remove(definition.statement());
        }
    }

    private Optional<org.cmusic.grammar.syntax.Expression> text(Definition definition, Context user) {
        Statement statement = definition.statement();
        if (statement instanceof LetDefinition let) {
            return Optional.of(
                    user.isLet(definition)
                            ? let.value()
                            : overrides.getOrDefault(let.name().text(), let.value()));
        }
        if (statement instanceof WaveDefinition wave) {
            return Optional.of(wave.value());
        }
        return statement instanceof CurveDefinition curve ? Optional.of(curve.value()) : Optional.empty();
    }

    private Optional<Value> evaluate(Definition definition, org.cmusic.grammar.syntax.Expression text, Context user) {
        Context own = user.of(definition);
        Expression expression = lowering.lower(text, own.withOwnSites());
        Place place = new Place(text.span());
        FileMoment moment = new FileMoment(seed, definition.name().text());
        try {
            Scope scope = new Scope(0, List.of(), tuning, moment, moment);
            Value value = Closing.bound(expression, scope);
            if (value instanceof Value.Deferred) {
                return Optional.of(curve(text, own, definition));
            }
            values.put(definition.statement(), value);
            return Optional.of(value);
        } catch (EvaluationException e) {
            EvaluationException.Mistake mistake = e.mistake();
            boolean placed = mistake.origin() != Origin.NONE;
            mistakes.add(placed ? mistake : new EvaluationException.Mistake(mistake.code(), place, mistake.facts()));
            return Optional.empty();
        }
    }

    /** What is random in a curve is numbered with what uses it: each use wavers on its own. */
    private Value curve(org.cmusic.grammar.syntax.Expression text, Context own, Definition definition) {
        FileMoment moment = new FileMoment(seed, definition.name().text());
        return Closing.bound(lowering.lower(text, own), new Scope(0, List.of(), tuning, moment, moment));
    }

    /** The top level of a file: no note, no beat, chance keyed by the definition. */
    private static final class FileMoment implements Scope.Moment, Scope.Draws {
        private final long key;
        private int draws;

        FileMoment(long seed, String definition) {
            this.key = RandomStream.mix(seed, RandomStream.key(definition));
        }

        @Override
        public double seconds(org.cmusic.model.Beats beats) {
            throw new EvaluationException("no-note", Origin.NONE, Map.of());
        }

        @Override
        public NoteTimes note() {
            throw new EvaluationException("no-note", Origin.NONE, Map.of());
        }

        @Override
        public boolean hasNote() {
            return false;
        }

        @Override
        public long stream(int site) {
            return RandomStream.mix(key, site);
        }

        @Override
        public double draw(int site) {
            return RandomStream.uniform(key, draws++);
        }

        @Override
        public void remark(String code, Origin origin, Map<String, Object> facts) {
            // Nothing sounds here.
        }
    }
}

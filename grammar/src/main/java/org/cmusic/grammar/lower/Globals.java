package org.cmusic.grammar.lower;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.program.Definition;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.CurveDefinition;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.WaveDefinition;
import org.cmusic.model.RandomStream;
import org.cmusic.model.Tuning;
import org.cmusic.model.expression.Closing;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.ExpressionTree;
import org.cmusic.model.expression.NoMoment;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;
import org.cmusic.model.score.Mistakes;

/**
 * The values of the lets and waves at the top of files, each evaluated once, when it is first used. A curve has no value
 * before there is a note: it stays an expression.
 */
final class Globals {
    /** How many definitions may need each other in a row when each is written after the one that needs it. */
    private static final int DEEPEST = 200;

    private final ExpressionLowering lowering;
    private final Terms terms;
    private final Mistakes mistakes;
    private final Map<Statement, Optional<Value>> values = new IdentityHashMap<>();
    private final Deque<Statement> underWay = new ArrayDeque<>();

    /**
     * What values depend on besides the text.
     *
     * @param root the file whose lets the user may give other values
     * @param overrides what the user gives instead
     */
    record Terms(
            ProgramFile root, Map<String, org.cmusic.grammar.syntax.Expression> overrides, Tuning tuning, long seed) {}

    Globals(ExpressionLowering lowering, Terms terms, Mistakes mistakes) {
        this.lowering = lowering;
        this.terms = terms;
        this.mistakes = mistakes;
    }

    /**
     * The value of a let, wave or curve; a curve is an expression that is yet to be evaluated. Empty for what is no value,
     * and for what is wrong: that was reported.
     */
    Optional<Value> value(Definition definition, Context user) {
        Optional<org.cmusic.grammar.syntax.Expression> text = text(definition, user);
        Statement statement = definition.statement();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (underWay.stream().anyMatch(needed -> needed == statement)) {
            reportCircle(definition, text.get());
            return Optional.empty();
        }
        if (!values.containsKey(statement)) {
            underWay.push(statement);
            values.put(statement, evaluate(definition, text.get(), user));
            underWay.pop();
        }
        return values.get(statement).map(value -> ownUse(value, user));
    }

    /** Circles of the text itself were reported; a value that is given from outside may close one more. */
    private void reportCircle(Definition definition, org.cmusic.grammar.syntax.Expression text) {
        String name = definition.name().text();
        if (terms.overrides().containsKey(name)) {
            mistakes.add(new Mistake(
                    "let-cycle", new Place(text.span()), Map.of("chain", "`" + name + "` → … → `" + name + "`")));
        }
    }

    /** What is random in a curve is numbered with what uses it: each use wavers on its own. */
    private static Value ownUse(Value value, Context user) {
        return value instanceof Value.Deferred deferred
                ? new Value.Deferred(ExpressionTree.numbered(deferred.expression(), user.sites()::take))
                : value;
    }

    private Optional<org.cmusic.grammar.syntax.Expression> text(Definition definition, Context user) {
        Statement statement = definition.statement();
        if (statement instanceof LetDefinition let) {
            boolean mayBeGiven = definition.file() == terms.root() && !user.isLet(definition);
            return Optional.of(
                    mayBeGiven ? terms.overrides().getOrDefault(let.name().text(), let.value()) : let.value());
        }
        if (statement instanceof WaveDefinition wave) {
            return Optional.of(wave.value());
        }
        return statement instanceof CurveDefinition curve ? Optional.of(curve.value()) : Optional.empty();
    }

    private Optional<Value> evaluate(Definition definition, org.cmusic.grammar.syntax.Expression text, Context user) {
        Place place = new Place(text.span());
        if (underWay.size() > DEEPEST) {
            mistakes.add(new Mistake(
                    "limit-exceeded", place, Map.of("variant", "definitions", "limit", DEEPEST, "name", "let")));
            return Optional.empty();
        }
        long key = RandomStream.mix(
                terms.seed(), RandomStream.key(definition.name().text()));
        try {
            Expression expression = lowering.lower(text, user.of(definition));
            Scope scope =
                    new Scope(0, List.of(), terms.tuning(), site -> RandomStream.uniform(key, site), NoMoment.HERE);
            return Optional.of(Closing.bound(expression, scope));
        } catch (EvaluationException e) {
            mistakes.add(e.mistake().orAt(place));
            return Optional.empty();
        }
    }
}

package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.grammar.program.ProgramFile;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.OutputBlock;
import org.cmusic.grammar.syntax.Range;
import org.cmusic.model.Curve.Bounds;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.ExpressionTree;
import org.cmusic.model.score.Binding;
import org.cmusic.model.score.Output;
import org.cmusic.model.score.Parameter;
import org.cmusic.model.score.Patch;

/** Lowers what instruments and effects have in common. */
final class PatchLowering {
    private final ExpressionLowering expressions;
    private final Constants constants;
    private final EffectOrder effects;
    private final Context context;
    private final List<Expression> all = new ArrayList<>();

    PatchLowering(
            ExpressionLowering expressions,
            Constants constants,
            EffectOrder effects,
            ProgramFile file,
            Context.Role role) {
        this.expressions = expressions;
        this.constants = constants;
        this.effects = effects;
        this.context = new Context(file, role);
    }

    Context context() {
        return context;
    }

    /** All expressions lowered so far. */
    List<Expression> lowered() {
        return all;
    }

    Expression lower(org.cmusic.grammar.syntax.Expression expression, Context where) {
        Expression lowered = expressions.lower(expression, where);
        all.add(lowered);
        return lowered;
    }

    /** The field called {@code name} of a block. */
    Optional<Expression> field(List<Assignment> fields, String name, Context where) {
        for (Assignment field : fields) {
            if (field.name().text().equals(name)) {
                return Optional.of(lower(field.value(), where));
            }
        }
        return Optional.empty();
    }

    /** The kind that scores call {@code label}. */
    static Optional<Kind> kind(String label) {
        for (Kind kind : Kind.values()) {
            boolean declared = kind != Kind.CHOICE && kind.label().equals(label);
            if (declared) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * Names first, since each may be used before it is written; then what they stand for.
     *
     * @param rest lowers what else stands in the definition, once all names are known, and before slots are counted
     */
    Patch patch(Name name, List<Member> members, Runnable rest) {
        List<org.cmusic.grammar.syntax.Parameter> declared = only(org.cmusic.grammar.syntax.Parameter.class, members);
        List<LetDefinition> lets = only(LetDefinition.class, members);
        declared.forEach(parameter -> context.locals()
                .define(parameter.name().text(), kind(parameter.kind().text())));
        lets.forEach(let -> context.locals().define(let.name().text(), Optional.empty()));
        List<Parameter> parameters = declared.stream().map(this::parameter).toList();
        List<Binding> bindings = new ArrayList<>();
        for (int i = 0; i < lets.size(); i++) {
            LetDefinition let = lets.get(i);
            bindings.add(new Binding(declared.size() + i, let.name().text(), lower(let.value(), context)));
        }
        Output output = only(OutputBlock.class, members).stream()
                .findFirst()
                .map(this::output)
                .orElse(Output.PLAIN);
        rest.run();
        List<Integer> order = EvaluationOrder.of(parameters, bindings);
        return new Patch(
                name.text(),
                parameters,
                bindings,
                order,
                output,
                context.locals().slots(),
                new Place(name.span()));
    }

    static <M> List<M> only(Class<M> kind, List<Member> members) {
        List<M> found = new ArrayList<>();
        for (Member member : members) {
            if (kind.isInstance(member)) {
                found.add(kind.cast(member));
            }
        }
        return found;
    }

    private Parameter parameter(org.cmusic.grammar.syntax.Parameter declared) {
        Optional<Kind> known = kind(declared.kind().text());
        Optional<Bounds> range =
                known.flatMap(kind -> declared.range().flatMap(bounds -> range(declared, bounds, kind)));
        Optional<Expression> fallback = declared.defaultValue().map(value -> lower(value, context));
        return new Parameter(
                declared.name().text(), known.orElse(Kind.NUMBER), range, fallback, new Place(declared.span()));
    }

    private Optional<Bounds> range(org.cmusic.grammar.syntax.Parameter declared, Range range, Kind kind) {
        Map<Integer, String> names = new TreeMap<>(names(range.low()));
        names.putAll(names(range.high()));
        if (names.isEmpty()) {
            return constants.range(range, kind, context);
        }
        Map<String, Object> facts = Map.of(
                "name",
                declared.name().text(),
                "other",
                names.values().iterator().next());
        constants.report(new Mistake("range-depends", Origin.NONE, facts), range.span());
        return Optional.empty();
    }

    /** The names of the patch that an expression uses. */
    private Map<Integer, String> names(org.cmusic.grammar.syntax.Expression expression) {
        return ExpressionTree.localNames(expressions.lower(expression, context));
    }

    private Output output(OutputBlock block) {
        List<Output.Send> sends = new ArrayList<>();
        block.sends()
                .forEach(send -> effects.index(context.file(), send.effect())
                        .ifPresent(index -> sends.add(
                                new Output.Send(index, lower(send.level(), context), new Place(send.span())))));
        return new Output(
                field(block.fields(), "signal", context),
                field(block.fields(), "gain", context),
                field(block.fields(), "pan", context),
                sends);
    }
}

package org.cmusic.grammar.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Breakpoint;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.grammar.syntax.Conditional;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Items;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.Points;
import org.cmusic.grammar.syntax.Reference;
import org.cmusic.model.UnitGenerators;

/** Checks the names in expressions: what they refer to, what they call and with which arguments. */
final class ValueNames {

    private static final Slot SHAPE = UnitGenerators.find("points")
            .map(Signature::of)
            .flatMap(points -> points.slot("shape"))
            .orElseThrow();

    private static final Signature POINTS = new Signature("points", List.of(SHAPE), Signature.Naming.FREE, true);

    private final Lookup lookup;

    ValueNames(Lookup lookup) {
        this.lookup = lookup;
    }

    /** Checks all expressions at and below {@code node}. */
    void check(Node node, Scope scope) {
        Optional<Call> range = node instanceof Items items ? RangeCall.in(items) : Optional.empty();
        if (range.isPresent()) {
            lookup.diagnostics().add(RangeCall.mistake(range.get()));
        } else if (node instanceof Reference reference) {
            lookup.value(reference, scope);
        } else if (node instanceof Call call) {
            call(call, scope);
        } else if (node instanceof Points points) {
            points(points, scope);
        } else {
            node.eachChild(child -> check(child, scope));
        }
    }

    /** Checks several nodes. */
    void checkAll(List<? extends Node> nodes, Scope scope) {
        for (Node node : nodes) {
            check(node, scope);
        }
    }

    private void call(Call call, Scope scope) {
        Optional<Signature> signature = Signatures.called(call);
        if (signature.isEmpty()) {
            lookup.unknownCall(call.function(), scope);
            for (Argument argument : call.arguments()) {
                mention(argument.value(), scope);
            }
            return;
        }
        call(signature.get(), call, scope);
    }

    /** Checks the argument of a parameter that is not known: a bare name may be a choice. */
    private void mention(Expression value, Scope scope) {
        if (value instanceof Reference reference) {
            lookup.mention(reference, scope);
        } else {
            check(value, scope);
        }
    }

    private void call(Signature signature, Call call, Scope scope) {
        ArgumentCheck.all(call.function().span(), signature, call.arguments(), lookup.diagnostics());
        for (int place = 0; place < call.arguments().size(); place++) {
            Argument argument = call.arguments().get(place);
            argument(argument.value(), signature.slot(argument, place), scope);
        }
    }

    private void argument(Expression value, Optional<Slot> slot, Scope scope) {
        if (slot.isPresent() && !slot.get().choices().isEmpty()) {
            choice(value, slot.get(), scope);
        } else if (slot.isPresent()) {
            check(value, scope);
        } else {
            mention(value, scope);
        }
    }

    private void choice(Expression value, Slot slot, Scope scope) {
        if (value instanceof Reference reference) {
            if (!slot.choices().contains(reference.name())) {
                lookup.diagnostics().add(unknownChoice(reference, slot));
            }
        } else if (value instanceof Conditional conditional) {
            check(conditional.condition(), scope);
            choice(conditional.positive(), slot, scope);
            choice(conditional.negative(), slot, scope);
        } else {
            check(value, scope);
        }
    }

    private static Diagnostic unknownChoice(Reference reference, Slot slot) {
        List<Candidate> choices = slot.choices().stream().map(Candidate::of).toList();
        return Diagnostic.at("unknown-choice", reference.span())
                .with("name", reference.name())
                .with("owner", slot.name())
                .suggest(reference.name(), choices);
    }

    private void points(Points points, Scope scope) {
        if (!points.arePlain()) {
            breakpoints(points.points(), scope);
        }
        ArgumentCheck.some(POINTS, points.arguments(), lookup.diagnostics());
        for (Argument argument : points.arguments()) {
            boolean other =
                    argument.name().isPresent() && !argument.name().get().text().equals(SHAPE.name());
            if (!other) {
                shape(argument.value(), scope);
            }
        }
    }

    private void breakpoints(List<Breakpoint> points, Scope scope) {
        for (Breakpoint point : points) {
            check(point.time(), scope);
            check(point.value(), scope);
            if (point.shape().isPresent()) {
                shape(point.shape().get(), scope);
            }
        }
    }

    /** The shape of a segment: a choice, or a curvature such as {@code curve(-3)}. */
    private void shape(Expression shape, Scope scope) {
        Signature curvature = Signatures.curvature();
        if (shape instanceof Call call && call.function().text().equals(curvature.owner())) {
            call(curvature, call, scope);
        } else if (shape instanceof Reference reference && !SHAPE.choices().contains(reference.name())) {
            lookup.diagnostics().add(unknownChoice(reference, shapes()));
        } else {
            choice(shape, SHAPE, scope);
        }
    }

    private static Slot shapes() {
        List<String> all =
                Stream.concat(SHAPE.choices().stream(), Stream.of("curve(…)")).toList();
        return new Slot(SHAPE.name(), false, all, Optional.empty());
    }
}

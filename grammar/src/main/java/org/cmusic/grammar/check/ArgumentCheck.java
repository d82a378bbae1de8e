package org.cmusic.grammar.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.check.Signature.Naming;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Edit;
import org.cmusic.grammar.diagnostic.Fix;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Argument;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Unreadable;

/** Compares the arguments of one call with what is called: unknown, doubled, misplaced, too many, missing. */
final class ArgumentCheck {

    private final Signature signature;
    private final Diagnostics diagnostics;
    private final Map<String, Span> given = new HashMap<>();
    private boolean named;
    private boolean faulty;

    private ArgumentCheck(Signature signature, Diagnostics diagnostics) {
        this.signature = signature;
        this.diagnostics = diagnostics;
    }

    /** Checks arguments that need not be all there: the others are given elsewhere. */
    static void some(Signature signature, List<Argument> arguments, Diagnostics diagnostics) {
        if (!arguments.isEmpty()) {
            new ArgumentCheck(signature, diagnostics).check(arguments);
        }
    }

    /** Checks the arguments of a call at {@code place}, which must give every parameter that has no default. */
    static void all(Span place, Signature signature, List<Argument> arguments, Diagnostics diagnostics) {
        ArgumentCheck check = new ArgumentCheck(signature, diagnostics);
        check.check(arguments);
        check.checkNoneMissing(place, arguments);
    }

    private void check(List<Argument> arguments) {
        Optional<Diagnostic> comma = decimalComma(arguments);
        if (comma.isPresent()) {
            report(comma.get());
            return;
        }
        for (int place = 0; place < arguments.size(); place++) {
            Argument argument = arguments.get(place);
            if (argument.name().isPresent()) {
                named = true;
                byName(argument.name().get(), argument);
            } else {
                byPlace(place, argument);
            }
        }
    }

    /** What is wrong where one value is wanted and two are given that may be one. */
    private Optional<Diagnostic> decimalComma(List<Argument> arguments) {
        boolean one = arguments.size() == 2
                && signature.complete()
                && signature.slots().size() == 1
                && signature.naming() == Naming.BY_PLACE;
        return one
                ? DecimalComma.between(
                        arguments.get(0).value(), arguments.get(1).value())
                : Optional.empty();
    }

    private void byName(Name name, Argument argument) {
        if (signature.naming() == Naming.BY_PLACE) {
            Edit remove = new Edit(name.span().to(argument.value().span().start()), "");
            report(Diagnostic.at("unknown-parameter", name.span())
                    .variant("function")
                    .with("owner", signature.owner())
                    .fix(new Fix("remove", List.of(remove))));
        } else if (signature.slot(name.text()).isEmpty()) {
            signature.unknown(name, diagnostics).ifPresent(this::report);
        } else {
            give(name.text(), name.span());
        }
    }

    private void byPlace(int place, Argument argument) {
        Optional<Slot> slot = signature.slot(place);
        if (named) {
            report(Diagnostic.at("argument-order", argument.span()));
        } else if (slot.isPresent() && signature.naming() != Naming.COLLECTING) {
            give(slot.get().name(), argument.span());
        } else if (slot.isPresent()) {
            given.putIfAbsent(slot.get().name(), argument.span());
        } else if (signature.complete()) {
            report(Diagnostic.at("too-many-arguments", argument.span())
                    .with("owner", signature.owner())
                    .with("signature", signature.written()));
        }
    }

    private void give(String parameter, Span place) {
        Optional<Span> first = Optional.ofNullable(given.putIfAbsent(parameter, place));
        first.ifPresent(before -> report(Diagnostic.at("duplicate-argument", place)
                .with("name", parameter)
                .related("given", before)));
    }

    private void report(Diagnostic diagnostic) {
        if (!faulty || !diagnostic.slug().equals("too-many-arguments")) {
            diagnostics.add(diagnostic);
        }
        faulty = true;
    }

    /** What seems to be missing is perhaps what was given wrongly, so it is told only where all else is right. */
    private void checkNoneMissing(Span place, List<Argument> arguments) {
        if (faulty || !signature.complete() || isUnreadable(arguments)) {
            return;
        }
        for (Slot slot : signature.slots()) {
            if (slot.required() && !given.containsKey(slot.name())) {
                diagnostics.add(Diagnostic.at("missing-argument", place)
                        .with("owner", signature.owner())
                        .with("name", slot.name())
                        .with("signature", signature.written()));
                return;
            }
        }
    }

    private static boolean isUnreadable(List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (argument.value() instanceof Unreadable) {
                return true;
            }
        }
        return false;
    }
}

package org.cmusic.grammar.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmusic.grammar.check.Signature.Naming;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.syntax.Call;
import org.cmusic.model.UnitGenerator;
import org.cmusic.model.UnitGenerators;
import org.cmusic.model.expression.Function;

/** The signatures of all that the language itself calls by a name. */
final class Signatures {

    private static final Map<String, Signature> TUNINGS = Map.of(
            "equal", free("equal", Slot.required("n"), Slot.optional("a4")),
            "edo", free("edo", Slot.required("n")),
            "just", free("just", Slot.optional("root")));

    private static final Signature RANDOM = byPlace("random", Slot.required("low"), Slot.required("high"));

    private static final Signature CHOOSE = byPlace("choose", Slot.required("list"));

    private static final Signature CURVATURE = byPlace("curve", Slot.required("curvature"));

    private static final Map<Function, Signature> FUNCTIONS = new ConcurrentHashMap<>();

    private static final Map<String, Signature> GENERATORS = new ConcurrentHashMap<>();

    private Signatures() {}

    private static Signature free(String owner, Slot... slots) {
        return new Signature(owner, List.of(slots), Naming.FREE, true);
    }

    private static Signature byPlace(String owner, Slot... slots) {
        return new Signature(owner, List.of(slots), Naming.BY_PLACE, true);
    }

    /**
     * What a call in an expression calls. {@code random} with two values draws one between them; else it is the unit
     * generator of that name.
     */
    static Optional<Signature> called(Call call) {
        String name = call.function().text();
        if (name.equals(CHOOSE.owner())) {
            return Optional.of(CHOOSE);
        }
        if (name.equals(RANDOM.owner()) && RandomCall.drawsBetween(call)) {
            return Optional.of(RANDOM);
        }
        Optional<Function> function = Function.of(name);
        return function.isPresent()
                ? Optional.of(of(function.get(), call.arguments().size()))
                : UnitGenerators.find(name).map(Signatures::of);
    }

    private static Signature of(UnitGenerator generator) {
        return GENERATORS.computeIfAbsent(generator.name(), name -> Signature.of(generator));
    }

    private static Signature of(Function function, int given) {
        return function.leastArguments() == function.mostArguments()
                ? FUNCTIONS.computeIfAbsent(function, found -> taking(found, given))
                : taking(function, given);
    }

    /** A function of several values takes as many as are given. */
    private static Signature taking(Function function, int given) {
        String[] names = function.parameters().split(", ");
        int count = Math.max(function.leastArguments(), Math.min(given, function.mostArguments()));
        List<Slot> slots = IntStream.range(0, count)
                .mapToObj(place -> Slot.required(place < names.length ? names[place] : "value " + (place + 1)))
                .toList();
        return new Signature(function.label(), slots, Naming.BY_PLACE, true);
    }

    /** The shape of a segment between breakpoints that has an argument. */
    static Signature curvature() {
        return CURVATURE;
    }

    /** The tuning called {@code name}. */
    static Optional<Signature> tuning(String name) {
        return Optional.ofNullable(TUNINGS.get(name));
    }

    /** The names of all tunings. */
    static List<Candidate> tunings() {
        return TUNINGS.keySet().stream().sorted().map(Candidate::of).toList();
    }

    /** The names of all functions and unit generators. */
    static List<Candidate> callable() {
        Stream<String> functions = Arrays.stream(Function.values()).map(Function::label);
        Stream<String> generators = UnitGenerators.all().stream().map(UnitGenerator::name);
        List<String> names = new ArrayList<>(List.of(RANDOM.owner(), CHOOSE.owner()));
        Stream.concat(functions, generators).forEach(names::add);
        return names.stream().distinct().sorted().map(Candidate::of).toList();
    }
}

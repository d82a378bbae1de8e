package org.cmusic.grammar.carl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cmusic.model.carl.Argument;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.Memory;
import org.cmusic.model.carl.UnitGenerator;

/** Whether the functions, strings and files that notes want are there when the notes begin to sound. */
final class Readiness {
    private final Desk desk;
    private final Memory memory;
    private final SoundFiles files;
    private final Set<Integer> functions = new HashSet<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final List<Starting> starting = new ArrayList<>();
    private final Map<Instrument, List<Want>> wants = new IdentityHashMap<>();

    Readiness(Desk desk, Memory memory, SoundFiles files) {
        this.desk = desk;
        this.memory = memory;
        this.files = files;
    }

    /** A note that nothing was played of yet. */
    private record Starting(Instrument instrument, float[] parameters, Field place) {}

    /** An argument of an instrument that names a function or a file. */
    private record Want(UnitGenerator.Slot slot, Argument argument) {}

    void fill(int function) {
        functions.add(function);
    }

    void setText(int index, String text) {
        texts.put(index, text);
    }

    void expect(Instrument instrument, float[] parameters, Field place) {
        starting.add(new Starting(instrument, parameters, place));
    }

    /** Looks at all notes that start to sound now. */
    void check() {
        for (Starting note : starting) {
            for (Want want : wants.computeIfAbsent(note.instrument(), Readiness::wants)) {
                check(want, note);
            }
        }
        starting.clear();
    }

    private static List<Want> wants(Instrument instrument) {
        List<Want> wants = new ArrayList<>();
        for (Instrument.Call call : instrument.calls()) {
            List<UnitGenerator.Slot> slots = call.unit().slots();
            for (int i = 0; i < Math.min(slots.size(), call.arguments().size()); i++) {
                if (slots.get(i).letters().contains("f")
                        || slots.get(i).letters().equals("s")) {
                    wants.add(new Want(slots.get(i), call.arguments().get(i)));
                }
            }
        }
        return wants;
    }

    private void check(Want want, Starting note) {
        if (want.argument() instanceof Argument.Text text) {
            requireText(text.index(), want.slot().name().equals("file"), note.place());
        } else {
            table(want.argument(), note).ifPresent(function -> requireFunction(function, note.place()));
        }
    }

    private OptionalInt table(Argument argument, Starting note) {
        if (argument instanceof Argument.Table table) {
            return OptionalInt.of(table.index());
        }
        if (argument instanceof Argument.Parameter parameter) {
            float[] values = note.parameters();
            return OptionalInt.of(parameter.index() < values.length ? (int) values[parameter.index()] : 0);
        }
        if (argument instanceof Argument.Variable variable) {
            return OptionalInt.of((int) memory.variable(variable.index()));
        }
        return argument instanceof Argument.Number number
                ? OptionalInt.of((int) number.expression().result(memory))
                : OptionalInt.empty();
    }

    void requireFunction(int function, Field place) {
        if (!functions.contains(function)) {
            desk.report(place.at("carl-undefined").with("name", "f" + function));
        }
    }

    /** @param isFile whether the string names a file */
    void requireText(int index, boolean isFile, Field place) {
        Optional<String> text = Optional.ofNullable(texts.get(index));
        if (text.isEmpty()) {
            desk.report(place.at("carl-undefined").variant("string").with("name", "s" + index));
        } else if (isFile && !text.get().startsWith("-")) {
            files.find(text.get(), place);
        }
    }
}

package org.cmusic.grammar.carl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.model.carl.Argument;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.Statement;
import org.cmusic.model.carl.UnitGenerator;

/** Reads instruments, {@code ins T NAME; … end;}, and knows all that were read. */
final class InstrumentReader {
    private final Desk desk;
    private final Rehearsal rehearsal;
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Field> names = new LinkedHashMap<>();

    InstrumentReader(Desk desk, Rehearsal rehearsal) {
        this.desk = desk;
        this.rehearsal = rehearsal;
    }

    /** The instrument of a name; where there is none, that is reported. */
    Optional<Instrument> find(Field name) {
        Optional<Instrument> instrument = Optional.ofNullable(instruments.get(name.text()));
        if (instrument.isEmpty()) {
            List<Candidate> candidates = names.values().stream()
                    .map(field -> Candidate.of(field.text(), field.span()))
                    .toList();
            desk.report(name.at("unknown-instrument")
                    .variant("carl")
                    .with("name", name.text())
                    .suggest(name.text(), candidates));
        }
        return instrument;
    }

    /** Reads an instrument behind its command. */
    Optional<Statement> read(Field command) {
        if (command.isLast()) {
            desk.missing(command, "ins", "its time");
            return Optional.empty();
        }
        Field timePlace = desk.next();
        Expression time = desk.expression(timePlace);
        rehearsal.reach(rehearsal.time(time, timePlace), timePlace);
        if (timePlace.isLast()) {
            desk.missing(timePlace, "ins", "its name");
            return Optional.empty();
        }
        Field name = desk.next();
        Optional<List<Instrument.Call>> calls = calls(name);
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        Instrument instrument = new Instrument(name.text(), calls.get());
        keep(name, instrument);
        return Optional.of(new Statement.Definition(time, instrument, desk.origin(timePlace)));
    }

    private void keep(Field name, Instrument instrument) {
        if (instruments.putIfAbsent(name.text(), instrument) == null) {
            names.put(name.text(), name);
        } else {
            desk.report(name.at("duplicate-definition")
                    .with("name", name.text())
                    .related("first", names.get(name.text()).span()));
        }
    }

    /** The unit generators to the {@code end}; empty if there is none, which is reported. */
    private Optional<List<Instrument.Call>> calls(Field name) {
        List<Instrument.Call> calls = new ArrayList<>();
        Dynamics dynamics = new Dynamics();
        while (true) {
            Field unit = desk.next();
            if (unit.text().equals("end")) {
                return Optional.of(calls);
            }
            if (unit.end() == Field.NOTHING) {
                desk.report(name.at("carl-missing").variant("end").with("name", name.text()));
                return Optional.empty();
            }
            call(unit, dynamics).ifPresent(calls::add);
        }
    }

    private Optional<Instrument.Call> call(Field name, Dynamics dynamics) {
        Optional<UnitGenerator> unit = UnitGenerator.of(name.text());
        if (unit.isEmpty()) {
            desk.report(unknown(name));
            desk.skip(name);
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>();
        Field field = name;
        while (!field.isLast()) {
            field = desk.next();
            fields.add(field);
        }
        return call(unit.get(), name, fields, dynamics);
    }

    private static Diagnostic unknown(Field name) {
        if (name.isEmpty()) {
            return name.at("carl-unit").variant("empty");
        }
        List<Candidate> candidates = Stream.of(UnitGenerator.values())
                .map(unit -> Candidate.of(unit.symbol()))
                .toList();
        String meant = name.text().equals("div") ? "_div" : name.text();
        return name.at("carl-unit").with("name", name.text()).suggest(meant, candidates);
    }

    private Optional<Instrument.Call> call(UnitGenerator unit, Field name, List<Field> fields, Dynamics dynamics) {
        ArgumentReader reader = new ArgumentReader(desk, rehearsal, unit, dynamics);
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            reader.read(fields.get(i), i).ifPresent(arguments::add);
        }
        new ArgumentCount(desk, unit, rehearsal.settings().channels()).check(name, fields);
        return arguments.size() < fields.size()
                ? Optional.empty()
                : Optional.of(new Instrument.Call(unit, arguments, desk.origin(name)));
    }
}

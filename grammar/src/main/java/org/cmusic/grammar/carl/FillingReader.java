package org.cmusic.grammar.carl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.Statement;

/** Reads what fills functions, {@code gen T PROGRAM fN[LENGTH] …}. */
final class FillingReader {
    private static final String NAME_BREAKS = ",;[";
    private static final String LENGTH_BREAKS = ",;]";
    private static final Pattern NAME = Pattern.compile("f?(\\d{1,9})");
    private static final Pattern TEXT = Pattern.compile("s(\\d{1,9})");

    private final Desk desk;

    FillingReader(Desk desk) {
        this.desk = desk;
    }

    /**
     * A filling that was read.
     *
     * @param places the field of the function, then those of what the program is given
     */
    record Read(Statement.Filling filling, Field timePlace, List<Field> places, String rest) {}

    /** @param traced whether what stands behind the time is wanted as it was written */
    Optional<Read> read(Field command, boolean traced) {
        if (command.isLast()) {
            return missing(command, "its time");
        }
        Field timePlace = desk.next();
        if (traced) {
            desk.fields().trace();
        }
        Expression time = desk.expression(timePlace);
        if (timePlace.isLast()) {
            return missing(timePlace, "its program");
        }
        Field program = desk.next();
        Optional<Generator> generator = generator(program);
        if (program.isLast()) {
            return missing(program, "its function");
        }
        Field name = desk.fields().next(NAME_BREAKS);
        Optional<Integer> function = function(name);
        Field last = name.end() == '[' ? desk.fields().next(LENGTH_BREAKS) : name;
        Optional<Expression> length = name.end() == '[' ? Optional.of(length(last)) : Optional.empty();
        List<Field> places = new ArrayList<>(List.of(name));
        List<Statement.Given> given = given(last, places);
        String rest = traced ? desk.fields().traced() : "";
        if (generator.isEmpty() || function.isEmpty()) {
            return Optional.empty();
        }
        Statement.Filling filling =
                new Statement.Filling(time, generator.get(), function.get(), length, given, desk.origin(timePlace));
        return Optional.of(new Read(filling, timePlace, places, rest));
    }

    private Optional<Read> missing(Field field, String what) {
        desk.missing(field, "gen", what);
        return Optional.empty();
    }

    private Optional<Generator> generator(Field program) {
        Optional<Generator> generator = Generator.of(program.text());
        if (generator.isEmpty()) {
            List<Candidate> candidates = Stream.of(Generator.values())
                    .map(known -> Candidate.of(known.symbol()))
                    .toList();
            desk.report(
                    program.at("carl-generator").with("name", program.text()).suggest(program.text(), candidates));
        }
        return generator;
    }

    private Optional<Integer> function(Field name) {
        Matcher matcher = NAME.matcher(name.text());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > Store.HIGHEST) {
            desk.report(name.at("carl-generator").variant("function").with("name", name.text()));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(matcher.group(1)));
    }

    private Expression length(Field field) {
        if (field.end() != ']') {
            desk.report(field.at("carl-expression").variant("bracket").with("text", field.text()));
            return Desk.BROKEN;
        }
        return desk.expression(field);
    }

    private List<Statement.Given> given(Field last, List<Field> places) {
        List<Statement.Given> given = new ArrayList<>();
        Field field = last;
        while (!field.isLast()) {
            Field before = field;
            field = desk.next();
            if (field.isEmpty() && field.isLast() && before.end() == ']') {
                break;
            }
            places.add(field);
            Matcher text = TEXT.matcher(field.text());
            given.add(
                    text.matches()
                            ? new Statement.GivenText(Integer.parseInt(text.group(1)))
                            : new Statement.GivenNumber(desk.expression(field)));
        }
        return given;
    }
}

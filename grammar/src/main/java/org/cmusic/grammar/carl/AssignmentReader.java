package org.cmusic.grammar.carl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Statement;

/** Reads assignments, {@code var T v1 …}, {@code var T p[…] …}, {@code var T s1 …}. */
final class AssignmentReader {
    private static final String NAME_BREAKS = "[,;";
    private static final String INDEX_BREAKS = "]";
    private static final Pattern NAME = Pattern.compile("([pvs])(\\d{1,9})?(.*)");

    private final Desk desk;
    private final Rehearsal rehearsal;

    AssignmentReader(Desk desk, Rehearsal rehearsal) {
        this.desk = desk;
        this.rehearsal = rehearsal;
    }

    /** @param merging whether it stands in a merge, where no time passes */
    Optional<Statement> read(Field command, boolean merging) {
        if (command.isLast()) {
            desk.missing(command, "var", "its time");
            return Optional.empty();
        }
        Field timePlace = desk.next();
        Expression time = desk.expression(timePlace);
        float at = rehearsal.time(time, timePlace);
        if (!merging) {
            rehearsal.reachUnlessZero(at, timePlace);
        }
        if (timePlace.isLast()) {
            desk.missing(timePlace, "var", "what it sets");
            return Optional.empty();
        }
        Field name = desk.fields().next(NAME_BREAKS);
        Matcher matcher = NAME.matcher(name.text());
        if (!matcher.matches()) {
            desk.report(name.at("carl-variable").with("name", name.text()));
            desk.skip(name);
            return Optional.empty();
        }
        boolean subscripted = name.end() == '[' && matcher.group(2) == null;
        Field last = name.end() == '[' ? desk.fields().next(INDEX_BREAKS) : name;
        Expression first = subscripted ? index(last) : number(matcher, name);
        return Optional.of(
                matcher.group(1).equals("s")
                        ? texts(time, first, last, timePlace)
                        : values(matcher.group(1).equals("p"), time, first, last, timePlace));
    }

    private Expression index(Field field) {
        if (field.end() != ']') {
            desk.report(field.at("carl-expression").variant("bracket").with("text", field.text()));
            return Desk.BROKEN;
        }
        return desk.expression(field);
    }

    private Expression number(Matcher name, Field field) {
        if (name.group(2) == null || !name.group(3).isEmpty()) {
            String number = name.group(2) == null ? "0" : name.group(2);
            desk.report(field.at("carl-ignored").with("text", field.text()).with("taken", name.group(1) + number));
        }
        return new Expression.Constant(name.group(2) == null ? 0 : Integer.parseInt(name.group(2)));
    }

    private Statement values(boolean isParameter, Expression time, Expression first, Field last, Field timePlace) {
        Statement.Assignment assignment = new Statement.Assignment(
                time,
                isParameter ? Statement.Target.PARAMETER : Statement.Target.VARIABLE,
                first,
                desk.rest(last),
                desk.origin(timePlace));
        rehearsal.assign(assignment, last);
        return assignment;
    }

    private Statement texts(Expression time, Expression first, Field last, Field timePlace) {
        List<String> texts = new ArrayList<>();
        Field field = last;
        while (!field.isLast()) {
            field = desk.next();
            texts.add(field.text());
        }
        Statement.TextAssignment assignment = new Statement.TextAssignment(time, first, texts, desk.origin(timePlace));
        rehearsal.assign(assignment, last);
        return assignment;
    }
}

package org.cmusic.grammar.carl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Statement;

/**
 * Reads merges, {@code mer; … endsec; … endmerge;}: sections of which each has its own order of times. p2 and p4 are
 * evaluated while a section is read, all else when the sorted statements are played.
 */
final class MergeReader {
    private static final List<String> COMMANDS =
            List.of("note", "gen", "var", "print", "comment", "endsec", "endmerge");
    private static final int LONGER_THAN_END = 3;

    private final Desk desk;
    private final Rehearsal rehearsal;
    private final NoteReader notes;
    private final FillingReader fillings;
    private final AssignmentReader assignments;
    private final List<Sorted> sorted = new ArrayList<>();
    private List<Statement.Line> section = new ArrayList<>();

    MergeReader(
            Desk desk, Rehearsal rehearsal, NoteReader notes, FillingReader fillings, AssignmentReader assignments) {
        this.desk = desk;
        this.rehearsal = rehearsal;
        this.notes = notes;
        this.fillings = fillings;
        this.assignments = assignments;
    }

    /** A line with the time and the text it is sorted by, and how it is played. */
    private record Sorted(float time, String text, Runnable playing) {}

    Statement read(Field command) {
        desk.skip(command);
        float[] parameters = rehearsal.parameters().copy();
        float[] variables = rehearsal.variables().copy();
        List<List<Statement.Line>> sections = new ArrayList<>();
        section = new ArrayList<>();
        sorted.clear();
        boolean goesOn = true;
        while (goesOn) {
            Field word = desk.next();
            goesOn = !isEnd(word, command);
            if (goesOn && isEndOfSection(word)) {
                desk.skip(word);
                sections.add(section);
                section = new ArrayList<>();
                rehearsal.parameters().clear();
            } else if (goesOn) {
                line(word);
            }
        }
        sections.add(section);
        rehearsal.parameters().restore(parameters);
        rehearsal.variables().restore(variables);
        sorted.sort(Comparator.comparingDouble(Sorted::time).thenComparing(Sorted::text));
        sorted.forEach(line -> line.playing().run());
        return new Statement.Merge(sections, desk.origin(command));
    }

    private boolean isEnd(Field word, Field command) {
        if (word.text().length() > LONGER_THAN_END && "endmerge".startsWith(word.text())) {
            desk.skip(word);
            return true;
        }
        if (word.end() == Field.NOTHING) {
            desk.report(command.at("carl-missing").variant("endmerge"));
            return true;
        }
        return rehearsal.isStopped();
    }

    private static boolean isEndOfSection(Field word) {
        return !word.isEmpty() && "endsec".startsWith(word.text());
    }

    private void line(Field word) {
        if (word.isEmpty()) {
            return;
        }
        if (word.isCommand("var")) {
            assignments
                    .read(word, true)
                    .ifPresent(statement -> section.add(new Statement.Line(statement, word.text(), "")));
        } else if (word.isCommand("not") || word.isCommand("pla")) {
            notes.read(word, true).ifPresent(read -> note(read, word));
        } else if (word.isCommand("gen")) {
            fillings.read(word, true).ifPresent(read -> filling(read, word));
        } else if (word.isCommand("pri")) {
            printing(word);
        } else {
            if (!word.isCommand("com")) {
                wrong(word);
            }
            desk.skip(word);
        }
    }

    private void wrong(Field word) {
        List<Candidate> candidates = COMMANDS.stream().map(Candidate::of).toList();
        desk.report(word.at("carl-command")
                .variant("merge")
                .with("name", word.text())
                .available(candidates));
    }

    private void note(NoteReader.Read read, Field word) {
        Statement.Note note = read.note();
        String time = SixDigits.of(rehearsal.time(note.time(), read.places().get(0)));
        String duration =
                SixDigits.of(rehearsal.duration(note.duration(), read.places().get(2)));
        Statement.Note played = new Statement.Note(
                constant(time), note.instrument(), constant(duration), note.parameters(), note.origin());
        String text = word.text() + " " + time + " " + note.instrument().name() + " " + duration + " " + read.rest();
        section.add(new Statement.Line(note, word.text(), read.rest()));
        sorted.add(new Sorted(Float.parseFloat(time), text, () -> rehearsal.note(played, read.places())));
    }

    private void filling(FillingReader.Read read, Field word) {
        Statement.Filling filling = read.filling();
        String time = SixDigits.of(rehearsal.time(filling.time(), read.timePlace()));
        Statement.Filling played = new Statement.Filling(
                constant(time),
                filling.generator(),
                filling.function(),
                filling.length(),
                filling.arguments(),
                filling.origin());
        section.add(new Statement.Line(filling, word.text(), read.rest()));
        sorted.add(new Sorted(
                Float.parseFloat(time),
                word.text() + " " + time + " " + read.rest(),
                () -> rehearsal.filling(played, read.timePlace(), read.places())));
    }

    private void printing(Field word) {
        Field time = word.isLast() ? word : desk.next();
        if (word.isLast()) {
            desk.missing(word, "print", "its time");
            return;
        }
        Expression expression = desk.expression(time);
        String at = SixDigits.of(rehearsal.time(expression, time));
        desk.fields().trace();
        List<Expression> values = new ArrayList<>(List.of(expression));
        Field field = time;
        while (!field.isLast()) {
            field = desk.next();
            if (!field.text().startsWith("%")) {
                values.add(desk.expression(field));
            }
        }
        String rest = time.isLast() ? "" : desk.fields().traced();
        Statement.Printing printing = new Statement.Printing(values, desk.origin(word));
        section.add(new Statement.Line(printing, word.text(), rest));
        sorted.add(new Sorted(
                Float.parseFloat(at),
                word.text() + " " + at + " " + rest,
                () -> values.stream().skip(1).forEach(value -> value.result(rehearsal))));
    }

    private static Expression constant(String number) {
        return new Expression.Constant(Float.parseFloat(number));
    }
}

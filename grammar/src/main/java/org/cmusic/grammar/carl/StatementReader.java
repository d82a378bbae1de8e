package org.cmusic.grammar.carl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Setting;
import org.cmusic.model.carl.Statement;

/** Reads the statements of a score, each known by the first three letters of its command, and rehearses them. */
final class StatementReader {
    private static final List<String> COMMANDS = List.of(
            "note", "play", "gen", "instrument", "var", "set", "section", "terminate", "merge", "print", "comment");

    private final Desk desk;
    private final Rehearsal rehearsal;
    private final InstrumentReader instruments;
    private final NoteReader notes;
    private final FillingReader fillings;
    private final AssignmentReader assignments;
    private final SettingReader settings;
    private final PrintingReader printings;
    private final BoundaryReader boundaries;
    private final MergeReader merges;
    private final List<Statement> statements = new ArrayList<>();

    /** @param rate the samples a second, whatever the score says */
    StatementReader(Desk desk, Rehearsal rehearsal, OptionalInt rate) {
        this.desk = desk;
        this.rehearsal = rehearsal;
        this.instruments = new InstrumentReader(desk, rehearsal);
        this.notes = new NoteReader(desk, instruments);
        this.fillings = new FillingReader(desk);
        this.assignments = new AssignmentReader(desk, rehearsal);
        this.settings = new SettingReader(desk, rehearsal, rate.isPresent());
        this.printings = new PrintingReader(desk, rehearsal);
        this.boundaries = new BoundaryReader(desk, rehearsal);
        this.merges = new MergeReader(desk, rehearsal, notes, fillings, assignments);
        rate.ifPresent(this::give);
    }

    private void give(int rate) {
        rehearsal.settings().setRate(rate);
        Setting setting = new Setting.Value(Setting.Quantity.RATE, new Expression.Constant(rate));
        statements.add(new Statement.Settings(
                List.of(setting), desk.origin(desk.fields().start())));
    }

    /** All statements, the last of which ends the score. */
    List<Statement> read() {
        boolean goesOn = true;
        while (goesOn) {
            Field command = desk.next();
            if (command.isCommand("ter")) {
                statements.add(boundaries.termination(command));
                requireNothing(command);
                goesOn = false;
            } else {
                read(command);
                goesOn = !rehearsal.isStopped() && !desk.fields().isAtEnd();
                if (!goesOn) {
                    finish(command);
                }
            }
        }
        return statements;
    }

    /** The end of a score that says none. */
    private void finish(Field last) {
        statements.add(new Statement.Termination(Optional.empty(), desk.origin(last)));
        rehearsal.endSection(0, last);
    }

    private void requireNothing(Field end) {
        Field field = desk.next();
        while (field.isEmpty() && field.end() != Field.NOTHING) {
            field = desk.next();
        }
        if (!field.isEmpty()) {
            desk.report(field.at("carl-end").with("text", field.text()).related("there", end.span()));
        }
    }

    private void read(Field command) {
        if (command.isCommand("ins")) {
            instruments.read(command).ifPresent(statements::add);
        } else if (command.isCommand("not") || command.isCommand("pla")) {
            notes.read(command, false).ifPresent(this::note);
        } else if (command.isCommand("gen")) {
            fillings.read(command, false).ifPresent(this::filling);
        } else if (command.isCommand("var")) {
            assignments.read(command, false).ifPresent(statements::add);
        } else if (command.isCommand("set")) {
            statements.add(settings.read(command));
        } else if (command.isCommand("sec")) {
            statements.add(boundaries.section(command));
        } else if (command.isCommand("mer")) {
            statements.add(merges.read(command));
        } else if (command.isCommand("pri")) {
            Statement.Printing printing = printings.read(command);
            printings.rehearse(printing);
            statements.add(printing);
        } else if (command.isCommand("com")) {
            desk.skip(command);
        } else if (!command.isEmpty()) {
            unknown(command);
        }
    }

    private void note(NoteReader.Read read) {
        statements.add(read.note());
        rehearsal.note(read.note(), read.places());
    }

    private void filling(FillingReader.Read read) {
        statements.add(read.filling());
        rehearsal.filling(read.filling(), read.timePlace(), read.places());
    }

    private void unknown(Field command) {
        List<Candidate> candidates = COMMANDS.stream().map(Candidate::of).toList();
        desk.report(command.at("carl-command").with("name", command.text()).suggest(command.text(), candidates));
        desk.skip(command);
    }
}

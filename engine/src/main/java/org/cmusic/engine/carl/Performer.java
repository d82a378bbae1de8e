package org.cmusic.engine.carl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.carl.Argument;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.Statement;
import org.cmusic.model.carl.Statement.Definition;
import org.cmusic.model.carl.Statement.Filling;
import org.cmusic.model.carl.Statement.Merge;
import org.cmusic.model.carl.Statement.Note;
import org.cmusic.model.carl.Statement.Printing;
import org.cmusic.model.carl.Statement.Section;
import org.cmusic.model.carl.Statement.Settings;
import org.cmusic.model.carl.Statement.Termination;

/** Carries out the statements of a score, each when the piece has been played up to its time. */
final class Performer {
    private static final int CLEARED_PARAMETERS = 20;

    private final Session session;
    private final Synthesizer synthesizer;
    private final TimeFields times;
    private final SettingOrders settings;
    private final FunctionFiller filler;
    private final Assignments assignments;
    private final Merging merging;

    Performer(Session session, Synthesizer synthesizer) {
        this.session = session;
        this.synthesizer = synthesizer;
        times = new TimeFields(session);
        settings = new SettingOrders(session, times, synthesizer);
        filler = new FunctionFiller(session);
        assignments = new Assignments(session);
        merging = new Merging(session, times, assignments);
    }

    void perform(List<Statement> statements) {
        statements.forEach(this::perform);
    }

    private void perform(Statement statement) {
        if (statement instanceof Note note) {
            play(note);
        } else if (statement instanceof Filling filling) {
            if (reach(times.start(filling.time()))) {
                filler.fill(filling);
            }
        } else if (Assignments.isOne(statement)) {
            reachIfLater(times.start(Assignments.time(statement)));
            assignments.carryOut(statement);
        } else if (statement instanceof Definition definition) {
            reachIfLater(times.start(definition.time()));
            define(definition.instrument());
        } else {
            performOther(statement);
        }
    }

    private void performOther(Statement statement) {
        if (statement instanceof Settings set) {
            settings.carryOut(set.settings());
        } else if (statement instanceof Section section) {
            finish(section.time());
            session.parameters().clear(CLEARED_PARAMETERS);
            synthesizer.restart();
        } else if (statement instanceof Termination termination) {
            finish(termination.time());
        } else if (statement instanceof Printing printing) {
            printing.values().forEach(value -> value.result(session));
        } else if (statement instanceof Merge merge) {
            perform(merging.sorted(merge));
        }
    }

    /** Plays up to a time; whether it is not past. */
    private boolean reach(float time) {
        reachIfLater(time);
        return !(time < synthesizer.now());
    }

    private void reachIfLater(float time) {
        session.parameters().set(2, time);
        synthesizer.playTo(time);
    }

    private void play(Note note) {
        float start = times.start(note.time());
        if (!reach(start)) {
            return;
        }
        float duration = times.duration(note.duration());
        session.parameters().set(4, duration);
        float end = start + duration;
        session.parameters().set(0, end);
        float[] parameters = new float[5 + note.parameters().size()];
        parameters[0] = end;
        parameters[2] = start;
        parameters[4] = duration;
        for (int i = 0; i < note.parameters().size(); i++) {
            parameters[5 + i] = note.parameters().get(i).result(session);
            session.parameters().set(5 + i, parameters[5 + i]);
        }
        for (int i = parameters.length; i <= note.instrument().highestParameter(); i++) {
            session.parameters().set(i, 0);
        }
        synthesizer.begin(note.instrument(), new NoteTimes(start, duration, end), parameters, settings.defers());
    }

    /** The numbers of an instrument are worked out once. */
    private void define(Instrument instrument) {
        List<List<Float>> numbers = new ArrayList<>();
        for (Instrument.Call call : instrument.calls()) {
            numbers.add(call.arguments().stream().map(this::number).toList());
        }
        session.numbers(instrument, numbers);
    }

    private float number(Argument argument) {
        return argument instanceof Argument.Number number ? number.expression().result(session) : 0;
    }

    /** Plays all notes to their ends, and up to a time if one is given. */
    private void finish(Optional<Expression> time) {
        float given = time.isPresent() ? times.start(time.get()) : 0;
        if (time.isPresent()) {
            session.parameters().set(2, given);
        }
        synthesizer.playTo(Math.max(given, synthesizer.latestEnd()));
    }
}

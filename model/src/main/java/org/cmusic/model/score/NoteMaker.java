package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.Kind;
import org.cmusic.model.Origin;
import org.cmusic.model.expression.Closing;
import org.cmusic.model.expression.EvaluationException;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.expression.Expression.Point;
import org.cmusic.model.expression.Expression.PointTime;
import org.cmusic.model.expression.Expression.Shape;
import org.cmusic.model.expression.NoteTimes;
import org.cmusic.model.expression.Scope;
import org.cmusic.model.expression.Value;

/** Makes the notes of a part: gathers the arguments of each from what is written at it, set before it, and its part. */
final class NoteMaker {
    private static final String PITCH = "pitch";

    private final PartWalker.Walk walk;
    private final Part part;
    private final Place place;
    private final Scope partScope;
    private final int partIndex;

    NoteMaker(PartWalker.Walk walk, Part part, Place place, Scope partScope, int partIndex) {
        this.walk = walk;
        this.part = part;
        this.place = place;
        this.partScope = partScope;
        this.partIndex = partIndex;
    }

    /**
     * What is given for each parameter at a note or chord: at the note itself, set before it, or at the part. Evaluated once
     * for all members of a chord, so far as it is known before the note's length.
     */
    List<Optional<Expression>> arguments(Step.Sound step, Scope scope, Map<String, Setting> settings) {
        for (Step.Assignment assignment : step.arguments()) {
            requireParameter(assignment.name(), assignment.origin());
        }
        requirePitch(step.origin());
        List<Optional<Expression>> arguments = new ArrayList<>();
        for (Parameter parameter : part.instrument().patch().parameters()) {
            Optional<Expression> given = given(step.arguments(), parameter.name(), scope);
            boolean written = parameter.name().equals(PITCH);
            arguments.add(given.isPresent() || written ? given : inForce(parameter.name(), settings));
        }
        return arguments;
    }

    private Optional<Expression> inForce(String name, Map<String, Setting> settings) {
        Setting set = settings.get(name);
        return set != null ? Optional.of(set.at(place.now())) : given(part.arguments(), name, partScope);
    }

    private static Optional<Expression> given(List<Step.Assignment> assignments, String name, Scope scope) {
        return assignments.stream()
                .filter(assignment -> assignment.name().equals(name))
                .findFirst()
                .map(assignment -> Closing.argument(assignment.value(), scope));
    }

    /** The notes of a note or chord whose length is known. */
    List<NoteEvent> notes(TiedNote tied) {
        double start = place.secondsAt(tied.start());
        double length = place.secondsAt(tied.start().plus(tied.length())) - start;
        if (!(length > 0)) {
            throw new EvaluationException("zero-length", tied.step().origin(), Map.of("what", "note"));
        }
        List<NoteEvent> events = new ArrayList<>();
        for (int member = 0; member < tied.pitches().size(); member++) {
            walk.budget().spendNote(tied.step().origin());
            long stream = place.streamOfNote(tied.start(), member, tied.count());
            place.enterNote(start, new NoteTimes(length), stream);
            try {
                events.add(note(tied, member, start, length, stream));
            } finally {
                place.leaveNote();
            }
        }
        walk.scribe().write(part, tied, place.inPiece(tied.start()), events);
        return events;
    }

    private NoteEvent note(TiedNote tied, int member, double start, double length, long stream) {
        Instrument instrument = part.instrument();
        List<Parameter> parameters = instrument.patch().parameters();
        Arguments arguments = new Arguments(parameters.size());
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            place.enterParameter(i);
            Optional<Expression> argument = tied.arguments().get(i);
            if (argument.isEmpty() && parameter.name().equals(PITCH)) {
                argument = Optional.of(pitch(tied.pitches().get(member)));
            }
            if (argument.isEmpty()) {
                requireFallback(parameter, tied.step().origin());
                continue;
            }
            Origin origin = argument.get().origin();
            Value value = argument.get().value(partScope);
            Value taken = ArgumentCheck.taken(parameter, value, partScope, origin);
            arguments.give(i, taken);
            given.add(Given.of(i, argument.get(), taken));
        }
        Written written = new Written(tied.step().origin(), tied.callers());
        return new NoteEvent(instrument, start, length, arguments, given, stream, partIndex, written, walk.piece());
    }

    private void requireFallback(Parameter parameter, Origin origin) {
        if (parameter.fallback().isEmpty()) {
            throw new EvaluationException(
                    "missing-parameter",
                    origin,
                    Map.of(
                            "owner",
                            part.instrument().name(),
                            "name",
                            parameter.name(),
                            "declared",
                            parameter.origin()));
        }
    }

    private void requirePitch(Origin origin) {
        Instrument instrument = part.instrument();
        if (instrument.patch().parameterIndex(PITCH) < 0) {
            throw new EvaluationException(
                    "unknown-parameter",
                    origin,
                    Map.of("owner", instrument.name(), "name", PITCH, "instrument", instrument, "written", true));
        }
    }

    /** Reports an argument that the instrument does not take. */
    void requireParameter(String name, Origin origin) {
        if (part.instrument().patch().parameterIndex(name) < 0) {
            throw new EvaluationException(
                    "unknown-parameter",
                    origin,
                    Map.of("owner", part.instrument().name(), "name", name, "instrument", part.instrument()));
        }
    }

    /** One pitch, or a slide through several in equal parts of the note, straight in cents. */
    private static Expression pitch(List<Expression> path) {
        if (path.size() == 1) {
            return path.get(0);
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            Expression pitch = path.get(i);
            boolean frequency = pitch instanceof Expression.Constant constant
                    && constant.result() instanceof Value.Quantity quantity
                    && quantity.kind() == Kind.FREQUENCY;
            if (!frequency) {
                throw new EvaluationException("bad-slide", pitch.origin(), Map.of());
            }
            PointTime time = new PointTime.Share((double) i / (path.size() - 1));
            points.add(new Point(time, pitch, new Shape.Straight(), pitch.origin()));
        }
        return new Expression.Points(points, path.get(0).origin());
    }
}

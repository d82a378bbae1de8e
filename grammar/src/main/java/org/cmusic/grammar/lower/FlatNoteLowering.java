package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.score.FlatNotes;
import org.cmusic.model.score.Instrument;

/** Flat notes as the model reads them, each made from its columns when it is asked for. */
final class FlatNoteLowering implements FlatNotes {
    /** The argument by which a flat note names its random stream. */
    static final String STREAM = "stream";

    private final FlatNoteColumns columns;
    private final ExpressionLowering expressions;
    private final Context context;
    private final List<Layout> layouts;
    private final int[] playable;

    /**
     * What the values of notes of one shape are for.
     *
     * @param parameters for each argument its parameter, or -1 for the stream
     */
    private record Layout(Optional<Instrument> instrument, int[] parameters) {}

    /** Finds out which instrument is meant. */
    interface Instruments {
        Optional<Instrument> find(String name);
    }

    FlatNoteLowering(
            FlatNoteColumns columns, ExpressionLowering expressions, Context context, Instruments instruments) {
        this.columns = columns;
        this.expressions = expressions;
        this.context = context;
        this.layouts = columns.shapes().stream()
                .map(shape -> layout(shape, instruments.find(shape.instrument())))
                .toList();
        this.playable = playable();
    }

    /** A note of an unknown instrument, or with an argument it does not take, was reported by the checks of names. */
    private int[] playable() {
        int[] indices = new int[columns.size()];
        int count = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (layouts.get(columns.shape(i)).instrument().isPresent()) {
                indices[count++] = i;
            }
        }
        return java.util.Arrays.copyOf(indices, count);
    }

    private static Layout layout(FlatNoteColumns.Shape shape, Optional<Instrument> instrument) {
        int[] parameters = new int[shape.arguments().size()];
        for (int i = 0; i < parameters.length; i++) {
            String name = shape.arguments().get(i);
            parameters[i] =
                    instrument.map(found -> found.patch().parameterIndex(name)).orElse(-1);
            if (parameters[i] < 0 && !name.equals(STREAM)) {
                return new Layout(Optional.empty(), parameters);
            }
        }
        return new Layout(instrument, parameters);
    }

    @Override
    public int size() {
        return playable.length;
    }

    @Override
    public FlatNote get(int index) {
        int note = playable[index];
        Layout layout = layouts.get(columns.shape(note));
        Instrument instrument = layout.instrument().orElseThrow();
        int parameters = instrument.patch().parameters().size();
        List<Optional<Expression>> arguments = new ArrayList<>(parameters);
        for (int i = 0; i < parameters; i++) {
            arguments.add(Optional.empty());
        }
        Optional<Expression> stream = Optional.empty();
        for (int i = 0; i < layout.parameters().length; i++) {
            Expression value = value(note, FlatNoteColumns.FIRST_ARGUMENT + i);
            if (layout.parameters()[i] >= 0) {
                arguments.set(layout.parameters()[i], Optional.of(value));
            } else {
                stream = Optional.of(value);
            }
        }
        return new FlatNote(
                instrument,
                value(note, FlatNoteColumns.TIME),
                value(note, FlatNoteColumns.LENGTH),
                arguments,
                stream,
                new Place(columns.span(note)));
    }

    @Override
    public double start(int index) {
        int note = playable[index];
        double seconds = columns.value(note, FlatNoteColumns.TIME).seconds();
        return seconds >= 0 && columns.value(note, FlatNoteColumns.LENGTH).isConstant() ? seconds : Double.NaN;
    }

    private String name(int note, int index) {
        return switch (index) {
            case FlatNoteColumns.TIME -> "at";
            case FlatNoteColumns.LENGTH -> "for";
            default ->
                columns.shapes().get(columns.shape(note)).arguments().get(index - FlatNoteColumns.FIRST_ARGUMENT);
        };
    }

    private Expression value(int note, int index) {
        PackedLiteral packed = columns.value(note, index);
        if (PackedLiteral.isExpression(packed.tag())) {
            return expressions.lower(columns.expression(note, index).orElseThrow(), context.within(name(note, index)));
        }
        return packed.literal(new Place(columns.valueSpan(note, index)));
    }
}

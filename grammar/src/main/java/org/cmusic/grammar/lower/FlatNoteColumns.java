package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Assignment;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.NoteStatement;
import org.cmusic.grammar.syntax.Unreadable;

/**
 * The flat notes of a file in columns of numbers, so that a million of them fit in little memory. Names are kept once for
 * all notes of one shape; what they mean is found later, when all definitions are known.
 */
final class FlatNoteColumns implements Consumer<NoteStatement> {
    /** The place of the time among the values of a note. */
    static final int TIME = 0;

    /** The place of the length among the values of a note. */
    static final int LENGTH = 1;

    /** The place of the first argument among the values of a note. */
    static final int FIRST_ARGUMENT = 2;

    private final List<Shape> shapes = new ArrayList<>();
    private final Map<Shape, Integer> shapeIndices = new HashMap<>();
    private final LongColumn shapeAndLine = new LongColumn();
    private final LongColumn offsets = new LongColumn();
    private final LongColumn tags = new LongColumn();
    private final LongColumn bits = new LongColumn();
    private final LongColumn places = new LongColumn();
    private final List<Expression> expressions = new ArrayList<>();
    private Source source = Span.NOWHERE.source();
    private int lastShape;

    /** What notes have in common: the instrument and the names of the arguments, in written order. */
    record Shape(String instrument, List<String> arguments) {
        private boolean isOf(NoteStatement note) {
            boolean same = note.instrument().text().equals(instrument)
                    && note.arguments().size() == arguments.size();
            for (int i = 0; same && i < arguments.size(); i++) {
                same = note.arguments().get(i).name().text().equals(arguments.get(i));
            }
            return same;
        }

        // Spelled out, as in other records that are compared in every run: what the machine would make of it starts
        // late.
        @Override
        public boolean equals(Object other) {
            return other instanceof Shape shape
                    && instrument.equals(shape.instrument)
                    && arguments.equals(shape.arguments);
        }

        @Override
        public int hashCode() {
            return instrument.hashCode() * 31 + arguments.hashCode();
        }
    }

    @Override
    public void accept(NoteStatement note) {
        source = note.span().source();
        int line = note.span().startLine();
        if (shapes.isEmpty() || !shapes.get(lastShape).isOf(note)) {
            lastShape = shapeIndex(note);
        }
        shapeAndLine.add((long) lastShape << 32 | line);
        offsets.add((long) bits.size() << 32 | places.size());
        places.add(PackedSpans.pack(note.span(), line));
        places.add(PackedSpans.pack(note.instrument().span(), line));
        addValue(note.at(), line);
        addValue(note.length(), line);
        for (Assignment argument : note.arguments()) {
            addValue(argument.value(), line);
            places.add(PackedSpans.pack(argument.name().span(), line));
        }
    }

    private int shapeIndex(NoteStatement note) {
        List<String> names = new ArrayList<>();
        for (Assignment argument : note.arguments()) {
            names.add(argument.name().text());
        }
        Shape shape = new Shape(note.instrument().text(), names);
        Integer known = shapeIndices.putIfAbsent(shape, shapes.size());
        if (known == null) {
            shapes.add(shape);
        }
        return known == null ? shapes.size() - 1 : known;
    }

    private void addValue(Expression expression, int line) {
        PackedLiteral packed = PackedLiteral.pack(expression, expressions);
        tags.add(packed.tag());
        bits.add(packed.bits());
        places.add(PackedSpans.pack(expression.span(), line));
    }

    int size() {
        return shapeAndLine.size();
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** The place of the shape of a note among the {@link #shapes}. */
    int shape(int note) {
        return (int) (shapeAndLine.get(note) >>> 32);
    }

    private Span span(int note, int place) {
        int line = (int) shapeAndLine.get(note);
        return PackedSpans.unpack(source, places.get((int) offsets.get(note) + place), line);
    }

    /** Where a note is written. */
    Span span(int note) {
        return span(note, 0);
    }

    /** Where the name of its instrument is written. */
    Span instrumentSpan(int note) {
        return span(note, 1);
    }

    /** Where the value at {@code index} is written. */
    Span valueSpan(int note, int index) {
        return span(note, index < FIRST_ARGUMENT ? 2 + index : 2 * index);
    }

    /** Where the name of the argument at {@code index} among the values is written. */
    Span nameSpan(int note, int index) {
        return span(note, 2 * index + 1);
    }

    /** The value at {@code index}: the time, the length, then the arguments. */
    PackedLiteral value(int note, int index) {
        int offset = (int) (offsets.get(note) >>> 32) + index;
        return new PackedLiteral(tags.get(offset), bits.get(offset));
    }

    /** Whether some value of a note is no literal. */
    boolean computes(int note) {
        int offset = (int) (offsets.get(note) >>> 32);
        int count = valueCount(note);
        for (int i = 0; i < count; i++) {
            if (PackedLiteral.isExpression(tags.get(offset + i))) {
                return true;
            }
        }
        return false;
    }

    /** The value at {@code index} as it was written, where it is no literal. */
    Optional<Expression> expression(int note, int index) {
        return value(note, index).expression(expressions);
    }

    /** The values of a note. */
    int valueCount(int note) {
        return FIRST_ARGUMENT + shapes.get(shape(note)).arguments().size();
    }

    /** A note as far as names go: a literal, in which there is nothing to look up, stands as something unread. */
    NoteStatement names(int note) {
        Shape shape = shapes.get(shape(note));
        List<Assignment> arguments = new ArrayList<>();
        for (int i = 0; i < shape.arguments().size(); i++) {
            Name name = new Name(shape.arguments().get(i), nameSpan(note, FIRST_ARGUMENT + i));
            Expression value = nameless(note, FIRST_ARGUMENT + i);
            arguments.add(new Assignment(name, value, name.span().to(value.span())));
        }
        return new NoteStatement(
                new Name(shape.instrument(), instrumentSpan(note)),
                nameless(note, TIME),
                nameless(note, LENGTH),
                arguments,
                span(note));
    }

    private Expression nameless(int note, int index) {
        Optional<Expression> written = expression(note, index);
        return written.isPresent() ? written.get() : new Unreadable(Optional.empty(), valueSpan(note, index));
    }
}

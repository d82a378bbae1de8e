package org.cmusic.grammar.musicv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.musicv.Argument;
import org.cmusic.model.musicv.Argument.Kind;
import org.cmusic.model.musicv.Generator;

/** Reads what a unit generator is connected to: {@code P5}, {@code V1}, {@code F2}, {@code B3}. */
final class ArgumentReader {
    private static final int MOST_PARAMETERS = 35;
    private static final int MOST_VARIABLES = 411;
    private static final int BLOCKS = 12;
    private static final int FIRST = 4;

    private final Deal deal;
    private final Diagnostics diagnostics;

    ArgumentReader(Deal deal, Diagnostics diagnostics) {
        this.deal = deal;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads arguments into P4 and on.
     *
     * @return whether all can be
     */
    boolean read(Generator generator, List<Field> fields) {
        boolean good = true;
        for (int i = 0; i < fields.size(); i++) {
            Optional<Argument> argument = argument(generator, i, fields.get(i));
            int number = FIRST + i;
            argument.ifPresent(found -> deal.set(number, found.code()));
            good &= argument.isPresent();
        }
        return good;
    }

    private Optional<Argument> argument(Generator generator, int index, Field field) {
        Port port = Port.of(generator, index);
        String text = field.text();
        Optional<Kind> kind = text.isEmpty() ? Optional.empty() : kind(text.charAt(0));
        Optional<Float> number = text.isEmpty() ? Optional.empty() : DecimalNumber.of(text.substring(1));
        if (kind.isEmpty() || number.isEmpty() || !port.takes(kind.get())) {
            diagnostics.add(Diagnostic.at("card-field", field.span())
                    .variant(port.name().toLowerCase(Locale.ROOT))
                    .with("text", text));
            return Optional.empty();
        }
        return inRange(field, kind.get(), number.get());
    }

    private Optional<Argument> inRange(Field field, Kind kind, float number) {
        int most = most(kind);
        if (number == (int) number && number >= 1 && number <= most) {
            return Optional.of(new Argument(kind, (int) number));
        }
        diagnostics.add(FieldReader.range(field, "argument", 1, most)
                .with("letter", field.text().substring(0, 1)));
        return Optional.empty();
    }

    private static Optional<Kind> kind(char letter) {
        return Optional.ofNullable(
                switch (letter) {
                    case 'P' -> Kind.PARAMETER;
                    case 'V' -> Kind.VARIABLE;
                    case 'F' -> Kind.FUNCTION;
                    case 'B' -> Kind.BLOCK;
                    default -> null;
                });
    }

    private static int most(Kind kind) {
        return switch (kind) {
            case PARAMETER -> MOST_PARAMETERS;
            case VARIABLE -> MOST_VARIABLES;
            case FUNCTION -> FunctionCard.FUNCTIONS;
            case BLOCK -> BLOCKS;
        };
    }
}

package org.cmusic.grammar.musicv;

import java.util.List;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;

/** Reads the fields of a card into its parameters. */
final class FieldReader {
    private final Deal deal;
    private final Diagnostics diagnostics;

    FieldReader(Deal deal, Diagnostics diagnostics) {
        this.deal = deal;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads numbers into P2 and on.
     *
     * @return whether all are numbers
     */
    boolean read(List<Field> fields) {
        boolean good = true;
        for (int i = 0; i < fields.size(); i++) {
            good &= read(fields.get(i), i + 2);
        }
        return good;
    }

    private boolean read(Field field, int number) {
        if (field.isRepeated()) {
            return true;
        }
        if (field.isEmpty()) {
            diagnostics.add(Diagnostic.at("card-ignored", field.span()).variant("comma"));
            deal.set(number, 0);
            return true;
        }
        DecimalNumber.of(field.text()).ifPresentOrElse(value -> deal.set(number, value), () -> refuse(field));
        return DecimalNumber.of(field.text()).isPresent();
    }

    private void refuse(Field field) {
        diagnostics.add(Diagnostic.at("card-field", field.span()).with("text", field.text()));
    }

    /** Whether a number is whole and lies between two others; tells it if not. */
    boolean isWhole(Field field, int number, String what, int least, int most) {
        float value = deal.parameter(number);
        if (value == (int) value && value >= least && value <= most) {
            return true;
        }
        diagnostics.add(range(field, what, least, most));
        return false;
    }

    /** What is said of a number out of its range. */
    static Diagnostic range(Field field, String what, int least, int most) {
        return Diagnostic.at("card-range", field.span())
                .variant(what)
                .with("text", field.text())
                .with("least", least)
                .with("most", most);
    }
}

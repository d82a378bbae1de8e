package org.cmusic.grammar.carl;

import java.util.List;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.model.carl.UnitGenerator;

/** Whether a unit generator is given as many arguments as it takes. */
final class ArgumentCount {
    private final Desk desk;
    private final UnitGenerator unit;
    private final int channels;

    ArgumentCount(Desk desk, UnitGenerator unit, int channels) {
        this.desk = desk;
        this.unit = unit;
        this.channels = channels;
    }

    void check(Field name, List<Field> given) {
        int count = given.size();
        int wanted = unit.slots().size();
        if (unit == UnitGenerator.OUT) {
            if (count != channels) {
                report(name, count, "channels", name);
            }
        } else if (count < wanted) {
            report(name, count, "few", name);
        } else if (unit.repeated() == 0 && count > wanted) {
            report(name, count, "many", given.get(wanted));
        } else if (unit.repeated() > 0 && !isWhole(count)) {
            report(name, count, "group", name);
        }
    }

    /** Whether the repeated slots come in whole groups; behind the last point of a path there is no curve. */
    private boolean isWhole(int count) {
        int more = count - unit.slots().size() + (unit == UnitGenerator.TRANS ? 1 : 0);
        return more % unit.repeated() == 0;
    }

    private void report(Field name, int count, String variant, Field place) {
        Diagnostic diagnostic = place.at("carl-arguments")
                .variant(variant)
                .with("name", name.text())
                .with("count", count)
                .with("wanted", unit.slots().size())
                .with("channels", channels)
                .with("signature", signature());
        desk.report(diagnostic);
    }

    private String signature() {
        String slots = unit.slots().stream().map(UnitGenerator.Slot::name).collect(Collectors.joining(" "));
        return unit.symbol() + " " + slots + (unit.repeated() > 0 ? " …" : "");
    }
}

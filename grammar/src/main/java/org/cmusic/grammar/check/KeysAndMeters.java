package org.cmusic.grammar.check;

import java.util.Arrays;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.KeySetting;
import org.cmusic.grammar.syntax.MeterSetting;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.Quantity;
import org.cmusic.grammar.syntax.Unit;
import org.cmusic.model.Meter;
import org.cmusic.model.Mode;

/** Modes of keys exist, and meters are of note values that exist. */
final class KeysAndMeters implements NodeCheck {

    @Override
    public void check(Node node, Diagnostics diagnostics) {
        if (node instanceof KeySetting key && Mode.named(key.mode().text()).isEmpty()) {
            diagnostics.add(unknownMode(key.mode()));
        } else if (node instanceof MeterSetting meter && !exists(meter)) {
            diagnostics.add(Diagnostic.at(
                            "bad-meter", meter.beats().span().to(meter.unit().span()))
                    .with("text", meter.beats().written() + "/" + meter.unit().written()));
        }
    }

    private static Diagnostic unknownMode(Name mode) {
        return Diagnostic.at("unknown-mode", mode.span())
                .with("name", mode.text())
                .suggest(
                        mode.text(),
                        Arrays.stream(Mode.values())
                                .map(Mode::toString)
                                .map(Candidate::of)
                                .toList());
    }

    private static boolean exists(MeterSetting meter) {
        return isWhole(meter.beats())
                && isWhole(meter.unit())
                && Meter.exists((int) meter.beats().value(), (int) meter.unit().value());
    }

    private static boolean isWhole(Quantity quantity) {
        double value = quantity.value();
        return quantity.unit() == Unit.NONE && value == Math.rint(value) && value <= Meter.MAX_BEATS;
    }
}

package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.KeySetting;
import org.cmusic.grammar.syntax.MeterSetting;
import org.cmusic.grammar.syntax.PickupSetting;
import org.cmusic.grammar.syntax.Statement;
import org.cmusic.grammar.syntax.TempoSetting;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Kind;
import org.cmusic.model.Letter;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterConflict;
import org.cmusic.model.MeterMap;
import org.cmusic.model.MeterMark;
import org.cmusic.model.Mode;
import org.cmusic.model.TempoConflict;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Value;
import org.cmusic.model.music.KeyMark;

/** The tempo, the meter and the keys that a list of statements sets. */
final class Settings {
    private final Constants constants;
    private final Context context;
    private final Diagnostics diagnostics;

    Settings(Constants constants, Context context, Diagnostics diagnostics) {
        this.constants = constants;
        this.context = context;
        this.diagnostics = diagnostics;
    }

    /** The tempo marks; those in conflict are reported and left out. */
    List<TempoMark> tempo(List<Statement> statements) {
        List<TempoMark> marks = new ArrayList<>();
        List<TempoSetting> written = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof TempoSetting setting) {
                mark(setting).ifPresent(mark -> {
                    marks.add(mark);
                    written.add(setting);
                });
            }
        }
        List<TempoConflict> conflicts = TempoMap.conflicts(marks);
        conflicts.forEach(conflict -> report(conflict, marks, written));
        return conflicts.isEmpty() ? marks : List.of();
    }

    private Optional<TempoMark> mark(TempoSetting setting) {
        Optional<Double> bpm = constants.amount(setting.tempo(), Kind.TEMPO, "tempo", context);
        Optional<Beats> at = setting.at().map(time -> beats(time, "at")).orElse(Optional.of(Beats.ZERO));
        Optional<Beats> over = setting.over().map(time -> beats(time, "over")).orElse(Optional.of(Beats.ZERO));
        if (bpm.isEmpty() || at.isEmpty() || over.isEmpty()) {
            return Optional.empty();
        }
        if (bpm.get() > 0) {
            UsualRanges.unusual(
                            "tempo",
                            new Value.Quantity(Kind.TEMPO, bpm.get()),
                            new Place(setting.tempo().span()))
                    .ifPresent(
                            mistake -> constants.report(mistake, setting.tempo().span()));
        }
        return Optional.of(new TempoMark(at.get(), bpm.get(), over.get()));
    }

    private Optional<Beats> beats(Expression text, String name) {
        return constants.value(text, Kind.BEATS, name, context).map(value -> ((Value.Span) value).beats());
    }

    private void report(TempoConflict conflict, List<TempoMark> marks, List<TempoSetting> written) {
        TempoSetting setting = written.get(conflict.mark());
        TempoMark mark = marks.get(conflict.mark());
        if (conflict instanceof TempoConflict.OutOfRange) {
            diagnostics.add(Diagnostic.at("tempo-not-positive", setting.tempo().span())
                    .with("value", Quantities.text(Kind.TEMPO, mark.bpm())));
        } else if (conflict instanceof TempoConflict.BeforeStart) {
            diagnostics.add(negative("at", mark.at(), setting.at().orElseThrow().span()));
        } else if (conflict instanceof TempoConflict.Backwards) {
            diagnostics.add(
                    negative("over", mark.over(), setting.over().orElseThrow().span()));
        } else if (conflict instanceof TempoConflict.Overlap overlap) {
            TempoMark other = marks.get(overlap.other());
            diagnostics.add(
                    mark.at().equals(other.at())
                            ? twice(
                                    "tempo",
                                    setting.span(),
                                    written.get(overlap.other()).span())
                            : Diagnostic.at("overlapping-tempo", setting.span())
                                    .with("beat", Beats.max(other.at(), other.end()))
                                    .related(
                                            "first",
                                            written.get(overlap.other()).span()));
        }
    }

    private static Diagnostic twice(String name, Span place, Span first) {
        return Diagnostic.at("duplicate-setting", place)
                .variant("at")
                .with("name", name)
                .related("first", first);
    }

    private static Diagnostic negative(String what, Beats value, Span span) {
        return Diagnostic.at("negative-time", span).with("what", what).with("value", value);
    }

    /**
     * The bars; empty where there is no meter, or a wrong one, which is reported.
     *
     * @param before the meter that goes on if none is set for beat 0
     */
    Optional<MeterMap> meter(List<Statement> statements, Optional<Meter> before) {
        List<MeterMark> marks = new ArrayList<>();
        List<MeterSetting> written = new ArrayList<>();
        Beats pickup = Beats.ZERO;
        Optional<PickupSetting> pickupSetting = Optional.empty();
        for (Statement statement : statements) {
            if (statement instanceof MeterSetting setting) {
                mark(setting).ifPresent(mark -> {
                    marks.add(mark);
                    written.add(setting);
                });
            } else if (statement instanceof PickupSetting setting) {
                pickup = beats(setting.length(), "pickup").orElse(pickup);
                pickupSetting = Optional.of(setting);
            }
        }
        boolean startsLater = marks.stream().noneMatch(mark -> mark.at().signum() == 0);
        if (before.isPresent() && startsLater) {
            marks.add(new MeterMark(Beats.ZERO, before.get()));
        }
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        List<MeterConflict> conflicts = MeterMap.conflicts(marks, pickup);
        for (MeterConflict conflict : conflicts) {
            report(conflict, written, pickupSetting);
        }
        return conflicts.isEmpty() ? Optional.of(MeterMap.of(marks, pickup)) : Optional.empty();
    }

    private Optional<MeterMark> mark(MeterSetting setting) {
        Optional<Beats> at = setting.at().map(time -> beats(time, "at")).orElse(Optional.of(Beats.ZERO));
        double beats = setting.beats().value();
        double unit = setting.unit().value();
        boolean exists = beats == Math.rint(beats)
                && unit == Math.rint(unit)
                && beats < Integer.MAX_VALUE
                && unit < Integer.MAX_VALUE
                && Meter.exists((int) beats, (int) unit);
        if (!exists) {
            diagnostics.add(Diagnostic.at(
                            "bad-setting",
                            setting.beats().span().to(setting.unit().span()))
                    .with("name", "meter")
                    .with("wanted", "1 to " + Meter.MAX_BEATS + " over 1, 2, 4, 8, 16, 32 or 64, such as `3/4`"));
            return Optional.empty();
        }
        return at.map(beat -> new MeterMark(beat, new Meter((int) beats, (int) unit)));
    }

    private void report(MeterConflict conflict, List<MeterSetting> written, Optional<PickupSetting> pickup) {
        if (conflict instanceof MeterConflict.Pickup wrong) {
            Span span = pickup.orElseThrow().length().span();
            diagnostics.add(Diagnostic.at("meter-place", span)
                    .variant("pickup")
                    .with("found", wrong.pickup())
                    .with("bar", wrong.bar()));
        } else if (conflict instanceof MeterConflict.BeforeStart early) {
            diagnostics.add(meterPlace(written.get(early.mark()), "early"));
        } else if (conflict instanceof MeterConflict.LateStart late) {
            diagnostics.add(meterPlace(written.get(late.mark()), "late"));
        } else if (conflict instanceof MeterConflict.SameBeat same && same.mark() < written.size()) {
            diagnostics.add(twice(
                    "meter",
                    written.get(same.mark()).span(),
                    written.get(same.other()).span()));
        } else if (conflict instanceof MeterConflict.OffBarLine off && off.mark() < written.size()) {
            diagnostics.add(meterPlace(written.get(off.mark()), "off")
                    .with("bar", off.place().bar())
                    .with("found", off.place().position()));
        }
    }

    private static Diagnostic meterPlace(MeterSetting setting, String variant) {
        return Diagnostic.at("meter-place", setting.span()).variant(variant);
    }

    /** The keys, by beat. */
    List<KeyMark> keys(List<Statement> statements) {
        TreeMap<Beats, Key> keys = new TreeMap<>();
        for (Statement statement : statements) {
            if (statement instanceof KeySetting setting) {
                Optional<Beats> at = setting.at().map(time -> beats(time, "at")).orElse(Optional.of(Beats.ZERO));
                Letter letter = Letter.valueOf(String.valueOf(setting.letter()));
                Mode.named(setting.mode().text())
                        .filter(mode -> at.isPresent() && at.get().signum() >= 0)
                        .ifPresent(mode -> keys.put(at.get(), new Key(letter, setting.accidental(), mode)));
            }
        }
        List<KeyMark> marks = new ArrayList<>();
        for (Map.Entry<Beats, Key> mark : keys.entrySet()) {
            marks.add(new KeyMark(mark.getKey(), mark.getValue()));
        }
        return marks;
    }

    /** A whole number that a setting gives; reported where it is none or out of bounds. */
    Optional<Long> wholeNumber(Expression text, String name, double low, double high) {
        return constants.amount(text, Kind.NUMBER, name, context).flatMap(amount -> {
            if (amount == Math.rint(amount) && amount >= low && amount <= high) {
                return Optional.of(amount.longValue());
            }
            constants.report(
                    new Mistake(
                            "out-of-range",
                            org.cmusic.model.Origin.NONE,
                            Map.of(
                                    "name", name,
                                    "value", Value.number(amount),
                                    "low", Value.number(low),
                                    "high", Value.number(high))),
                    text.span());
            return Optional.empty();
        });
    }
}

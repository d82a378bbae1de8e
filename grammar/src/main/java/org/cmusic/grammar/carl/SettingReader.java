package org.cmusic.grammar.carl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Setting;
import org.cmusic.model.carl.Statement;

/** Reads settings, {@code set NAME = VALUE …;}, and tells the rehearsal of them. */
final class SettingReader {
    private static final String NAME_BREAKS = ",;=";
    private static final Pattern VARIABLE = Pattern.compile("v(\\d{1,4})");
    private static final int CORNERS = 4;

    private final Desk desk;
    private final Rehearsal rehearsal;
    private final SettingEffect effect;

    SettingReader(Desk desk, Rehearsal rehearsal, boolean rateIsGiven) {
        this.desk = desk;
        this.rehearsal = rehearsal;
        this.effect = new SettingEffect(rehearsal, rateIsGiven);
    }

    Statement read(Field command) {
        List<Setting> settings = new ArrayList<>();
        Field last = command;
        while (!last.isLast()) {
            Field name = desk.fields().next(NAME_BREAKS);
            Optional<SettingName> known = SettingName.of(name.text());
            if (known.isPresent()) {
                last = read(known.get(), name, settings);
            } else {
                unknown(name, command);
                last = name.end() == '=' ? desk.next() : name;
            }
        }
        return new Statement.Settings(settings, desk.origin(command));
    }

    private void unknown(Field name, Field command) {
        if (name.isEmpty() && name.isLast() && !command.isLast()) {
            return;
        }
        List<Candidate> candidates = Stream.of(SettingName.values())
                .map(known -> Candidate.of(known.word()))
                .toList();
        desk.report(name.at("carl-setting").with("name", name.text()).suggest(name.text(), candidates));
    }

    /** Reads one setting behind its name; the last field that was read. */
    private Field read(SettingName known, Field name, List<Setting> settings) {
        Object meaning = known.meaning();
        if (meaning instanceof Setting.Flag flag) {
            keep(new Setting.Switch(flag), name, settings);
            return name;
        }
        if (name.isLast()) {
            if (meaning != SettingName.Output.IF_ANY) {
                desk.missing(name, "set", "a value for `" + known.word() + "`");
            }
            return name;
        }
        if (meaning instanceof Setting.Layout layout) {
            return places(layout, known, settings);
        }
        Field value = desk.next();
        if (meaning instanceof Setting.Quantity quantity) {
            keep(new Setting.Value(quantity, desk.expression(value)), value, settings);
        } else if (meaning instanceof Setting.Role role) {
            steering(role, value, settings);
        }
        return value;
    }

    private void keep(Setting setting, Field place, List<Setting> settings) {
        if (effect.apply(setting, place)) {
            settings.add(setting);
        }
    }

    private void steering(Setting.Role role, Field value, List<Setting> settings) {
        Matcher matcher = VARIABLE.matcher(value.text());
        if (matcher.matches()) {
            keep(new Setting.Steering(role, Integer.parseInt(matcher.group(1))), value, settings);
        } else {
            desk.report(value.at("carl-variable").variant("steering").with("name", value.text()));
        }
    }

    private Field places(Setting.Layout layout, SettingName known, List<Setting> settings) {
        int count = layout == Setting.Layout.SPEAKERS ? rehearsal.settings().channels() : CORNERS;
        List<Expression> x = new ArrayList<>();
        List<Expression> y = new ArrayList<>();
        Field field = null;
        for (int i = 0; i < 2 * count; i++) {
            if (field != null && field.isLast()) {
                desk.report(field.at("carl-missing")
                        .variant("places")
                        .with("name", known.word())
                        .with("count", count));
                return field;
            }
            field = desk.next();
            (i % 2 == 0 ? x : y).add(desk.expression(field));
        }
        keep(new Setting.Places(layout, x, y), field, settings);
        return field;
    }
}

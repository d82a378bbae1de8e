package org.cmusic.notation.abc;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Beats;
import org.cmusic.model.TempoMap;

/**
 * A field {@code Q:}.
 *
 * @param bpm quarter notes a minute; empty if it tells no number
 * @param words what it says in words; empty for nothing
 */
record TempoField(OptionalDouble bpm, String words) {
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"?");
    private static final Pattern BEAT = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,4})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6})?|\\.\\d{1,6}");
    private static final Pattern UNITS = Pattern.compile("[A-Ga-g](\\d{0,3})(?:/(\\d{0,3}))?");
    private static final double QUARTERS = 4;

    /**
     * Reads one.
     *
     * @param unit how long a note without a length is, in quarter notes
     */
    static TempoField read(String value, Beats unit) {
        Matcher words = WORDS.matcher(value);
        StringBuilder said = new StringBuilder();
        while (words.find()) {
            said.append(said.isEmpty() ? "" : " ").append(TextString.read(words.group(1)));
        }
        String rest = WORDS.matcher(value).replaceAll(" ").strip();
        OptionalDouble bpm = bpm(rest, unit.toDouble());
        if (bpm.isEmpty() && said.isEmpty()) {
            said.append(rest);
        }
        return new TempoField(bpm, said.toString());
    }

    private static OptionalDouble bpm(String text, double unit) {
        int equals = text.indexOf('=');
        String number = text.substring(equals + 1).strip();
        if (!NUMBER.matcher(number).matches()) {
            return OptionalDouble.empty();
        }
        double beat = equals < 0 ? unit : beat(text.substring(0, equals).strip(), unit);
        double bpm = beat * Double.parseDouble(number);
        boolean exists = bpm >= TempoMap.SLOWEST_BPM && bpm <= TempoMap.FASTEST_BPM;
        return exists ? OptionalDouble.of(bpm) : OptionalDouble.empty();
    }

    /** The length of a beat in quarter notes; not above zero if there is none such. */
    private static double beat(String text, double unit) {
        Matcher units = UNITS.matcher(text);
        if (units.matches()) {
            return unit * number(units.group(1)) / number(units.group(2));
        }
        double sum = 0;
        for (String each : text.split("\\s+")) {
            Matcher matcher = BEAT.matcher(each);
            if (!matcher.matches() || Integer.parseInt(matcher.group(2)) == 0) {
                return 0;
            }
            sum += QUARTERS * Integer.parseInt(matcher.group(1)) / Integer.parseInt(matcher.group(2));
        }
        return sum;
    }

    private static double number(String digits) {
        return digits == null || digits.isEmpty() ? 1 : Math.max(1, Integer.parseInt(digits));
    }
}

package org.cmusic.notation.kern;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Meter;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.notation.KeySignature;

/** Reads interpretations of meter, key and tempo. */
final class SignReader {
    private static final Pattern METER = Pattern.compile("\\*M([0-9]{1,3}(?:\\+[0-9]{1,3})*)/([0-9]{1,3})");
    private static final Pattern TEMPO = Pattern.compile("\\*MM([0-9]{1,9}(?:\\.[0-9]{0,9})?)(?:-[0-9.]+)?");
    private static final Pattern SIGNATURE = Pattern.compile("\\*k\\[((?:[a-g](?:##?|--?|n))*)\\]");
    private static final Pattern KEY = Pattern.compile("\\*([a-gA-G])(#{0,2}|-{0,2}):([a-z]{0,3})");
    private static final int LETTERS = 7;
    private static final int LEAST_NAME = 3;
    /** The most accidentals of a signature, double ones counted twice. */
    static final int MOST_SIGNS = 9;

    private SignReader() {}

    /**
     * What holds after an interpretation.
     *
     * @param fifths how many fifths higher than it is written its spine sounds
     * @return empty if it tells nothing of these, or nothing that can be understood
     */
    static Optional<Signs> read(String text, Signs before, int fifths) {
        if (text.startsWith("*MM")) {
            return tempo(text).map(before::withTempo);
        }
        if (text.startsWith("*M")) {
            return meter(text).map(before::withMeter);
        }
        if (text.startsWith("*k[")) {
            return signature(text)
                    .map(sharps -> sharps + fifths)
                    .filter(sharps -> Math.abs(sharps) <= MOST_SIGNS)
                    .map(before::withSignature);
        }
        return key(text, fifths).map(before::withTonic);
    }

    private static Optional<Double> tempo(String text) {
        Matcher form = TEMPO.matcher(text);
        return form.matches()
                ? Optional.of(Double.parseDouble(form.group(1)))
                        .filter(bpm -> bpm >= TempoMap.SLOWEST_BPM && bpm <= TempoMap.FASTEST_BPM)
                : Optional.empty();
    }

    /** A meter; its unit 0 is the breve. */
    private static Optional<Meter> meter(String text) {
        Matcher form = METER.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int beats = Arrays.stream(form.group(1).split("\\+"))
                .mapToInt(Integer::parseInt)
                .sum();
        int unit = Integer.parseInt(form.group(2));
        int whole = unit == 0 ? 2 * beats : beats;
        return Meter.exists(whole, Math.max(1, unit))
                ? Optional.of(new Meter(whole, Math.max(1, unit)))
                : Optional.empty();
    }

    /** Sharps or flats in their usual order, whatever the order in the file. */
    private static Optional<Integer> signature(String text) {
        Matcher form = SIGNATURE.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int[] alterations = new int[LETTERS];
        String signs = form.group(1);
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            if (sign == '#' || sign == '-') {
                alterations[step(signs, i)] += sign == '#' ? 1 : -1;
            }
        }
        int sum = Arrays.stream(alterations).sum();
        boolean usual = Arrays.stream(Letter.values())
                .allMatch(letter -> alterations[letter.step()] == KeySignature.alteration(sum, letter));
        return usual ? Optional.of(sum) : Optional.empty();
    }

    private static int step(String signs, int sign) {
        int at = sign;
        while (!Character.isLetter(signs.charAt(at))) {
            at--;
        }
        return letter(signs.charAt(at)).step();
    }

    private static Letter letter(char letter) {
        return Letter.valueOf(String.valueOf(letter).toUpperCase(Locale.ROOT));
    }

    private static Optional<Signs.Tonic> key(String text, int fifths) {
        Matcher form = KEY.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        char letter = form.group(1).charAt(0);
        String signs = form.group(2);
        int alteration = signs.startsWith("-") ? -signs.length() : signs.length();
        Optional<Mode> named = mode(form.group(3));
        if (named.isEmpty() && !form.group(3).isEmpty()) {
            return Optional.empty();
        }
        int sounding = new Pitch(letter(letter), alteration, 4).fifths() + fifths;
        if (!Key.exists(Math.floorDiv(sounding + 1, LETTERS))) {
            return Optional.empty();
        }
        Pitch tonic = Pitch.ofFifths(sounding, 4);
        return Optional.of(new Signs.Tonic(tonic.letter(), tonic.alteration(), named, Character.isLowerCase(letter)));
    }

    /** The mode of the first three letters of its name. */
    private static Optional<Mode> mode(String name) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.toString().substring(0, LEAST_NAME).equals(name))
                .findFirst();
    }
}

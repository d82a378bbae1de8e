package org.cmusic.notation.abc;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Mode;

/**
 * A field {@code K:}.
 *
 * @param state the key that holds from there; empty if the field does not tell
 * @param settings what it says of the clef and the like
 */
record KeyField(Optional<KeyState> state, String settings) {
    private static final Pattern TONIC =
            Pattern.compile("([A-Ga-g])([#b\u266f\u266d]?)(?![a-zA-Z]*=)\\s*([A-Za-z]*)(.*)");
    private static final Pattern SIGN = Pattern.compile("\\s*(\\^{1,2}|_{1,2}|=)([A-Ga-g])(?![A-Za-z=])");
    private static final Key PIPES = new Key(Letter.A, 0, Mode.MIXOLYDIAN);

    /** Reads a field; what is wrong with it is told. */
    static KeyField read(String value, AbcFindings findings) {
        if (value.isEmpty() || value.matches("(?i)none\\b.*")) {
            return new KeyField(Optional.of(KeyState.NONE), value.isEmpty() ? "" : value.substring("none".length()));
        }
        if (value.matches("H[Pp]\\b.*")) {
            return new KeyField(Optional.of(KeyState.of(PIPES)), value.substring(2));
        }
        Matcher matcher = TONIC.matcher(value);
        if (!matcher.matches() || isClef(value)) {
            return signsAlone(value);
        }
        if (Character.isLowerCase(value.charAt(0))) {
            findings.mended("tonic", value);
        }
        return tonic(matcher, findings);
    }

    private static boolean isClef(String value) {
        return value.matches("(?:bass|alto|baritone|clef|C|F|G)[1-5]?(?:[+^_-]\\d+)?(?:\\s.*)?")
                && !value.matches("[CFG](?:\\s.*)?");
    }

    private static KeyField signsAlone(String value) {
        int[] signs = new int[Letter.values().length];
        String rest = signs(value, signs);
        boolean given = rest.length() < value.length();
        return new KeyField(given ? Optional.of(KeyState.of(signs, Key.C_MAJOR)) : Optional.empty(), rest);
    }

    private static KeyField tonic(Matcher matcher, AbcFindings findings) {
        Letter letter = Letter.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        int alteration = matcher.group(2).isEmpty() ? 0 : "#\u266f".contains(matcher.group(2)) ? 1 : -1;
        String word = matcher.group(3);
        String rest = matcher.group(4);
        boolean explicit = word.equalsIgnoreCase("exp");
        Optional<Mode> mode = explicit ? Optional.of(Mode.MAJOR) : mode(word);
        if (mode.isEmpty()) {
            rest = word + rest;
        }
        Key key = new Key(letter, alteration, mode.orElse(Mode.MAJOR));
        int[] signs = explicit ? new int[Letter.values().length] : KeyState.signature(key.signature());
        String settings = signs(rest, signs);
        KeyState state = explicit ? KeyState.of(signs, key) : new KeyState(Optional.of(key), signs);
        if (settings.strip().equalsIgnoreCase("none")) {
            settings = "";
        }
        return new KeyField(Optional.of(state), settings);
    }

    private static Optional<Mode> mode(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return Optional.of(Mode.MAJOR);
        }
        if (lower.equals("m")) {
            return Optional.of(word.equals("m") ? Mode.MINOR : Mode.MAJOR);
        }
        if (lower.length() < 3) {
            return Optional.empty();
        }
        return switch (lower.substring(0, 3)) {
            case "maj" -> Optional.of(Mode.MAJOR);
            case "min" -> Optional.of(Mode.MINOR);
            case "ion" -> Optional.of(Mode.IONIAN);
            case "dor" -> Optional.of(Mode.DORIAN);
            case "phr" -> Optional.of(Mode.PHRYGIAN);
            case "lyd" -> Optional.of(Mode.LYDIAN);
            case "mix" -> Optional.of(Mode.MIXOLYDIAN);
            case "aeo" -> Optional.of(Mode.AEOLIAN);
            case "loc" -> Optional.of(Mode.LOCRIAN);
            default -> Optional.empty();
        };
    }

    /** Takes the signs out of a text. */
    private static String signs(String text, int[] signs) {
        Matcher matcher = SIGN.matcher(text);
        while (matcher.find()) {
            String sign = matcher.group(1);
            int alteration = sign.equals("=") ? 0 : sign.startsWith("^") ? sign.length() : -sign.length();
            signs[Letter.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)).ordinal()] = alteration;
        }
        return SIGN.matcher(text).replaceAll("");
    }
}

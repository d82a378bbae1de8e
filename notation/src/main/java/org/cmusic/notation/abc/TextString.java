package org.cmusic.notation.abc;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of a file as people read it: letters with accents may be written as {@code \'e} or {@code &eacute;}, any character as
 * {@code \u00e9}.
 */
final class TextString {
    private static final int HEX = 16;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");
    private static final Pattern CODED = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\([`'^~\"=uvrcH./;,])([A-Za-z])"
            + "|&([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil|caron);|&(amp|quot|lt|gt|copy|apos);"
            + "|\\\\(AE|ae|OE|oe|ss|DH|dh|TH|th|O|o|L|l)(?![A-Za-z])");
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("grave", "\u0300"),
            Map.entry("'", "\u0301"),
            Map.entry("acute", "\u0301"),
            Map.entry("^", "\u0302"),
            Map.entry("circ", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("tilde", "\u0303"),
            Map.entry("\"", "\u0308"),
            Map.entry("uml", "\u0308"),
            Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"),
            Map.entry("v", "\u030c"),
            Map.entry("caron", "\u030c"),
            Map.entry("r", "\u030a"),
            Map.entry("ring", "\u030a"),
            Map.entry("c", "\u0327"),
            Map.entry(",", "\u0327"),
            Map.entry("cedil", "\u0327"),
            Map.entry("H", "\u030b"),
            Map.entry(".", "\u0307"),
            Map.entry(";", "\u0328"),
            Map.entry("/", "\u0338"));
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("copy", "\u00a9"),
            Map.entry("AE", "\u00c6"),
            Map.entry("ae", "\u00e6"),
            Map.entry("OE", "\u0152"),
            Map.entry("oe", "\u0153"),
            Map.entry("ss", "\u00df"),
            Map.entry("DH", "\u00d0"),
            Map.entry("dh", "\u00f0"),
            Map.entry("TH", "\u00de"),
            Map.entry("th", "\u00fe"),
            Map.entry("O", "\u00d8"),
            Map.entry("o", "\u00f8"),
            Map.entry("L", "\u0141"),
            Map.entry("l", "\u0142"));

    private TextString() {}

    /** A text with its codes resolved; what is no code stays. */
    static String read(String coded) {
        String plain = coded.indexOf('\\') < 0 && coded.indexOf('&') < 0
                ? coded
                : CODED.matcher(coded).replaceAll(found -> Matcher.quoteReplacement(character(found)));
        return withoutControls(plain.replace("\\%", "%").replace("\\&", "&"));
    }

    private static String character(MatchResult found) {
        if (found.group(1) != null) {
            return Character.toString((char) Integer.parseInt(found.group(1), HEX));
        }
        if (found.group(2) != null) {
            return accented(found.group(3), found.group(2));
        }
        if (found.group(4) != null) {
            return accented(found.group(4), found.group(5));
        }
        return NAMED.get(found.group(6) != null ? found.group(6) : found.group(7));
    }

    private static String accented(String letter, String accent) {
        if (accent.equals("/")) {
            return switch (letter) {
                case "o" -> "\u00f8";
                case "O" -> "\u00d8";
                case "l" -> "\u0142";
                case "L" -> "\u0141";
                default -> letter;
            };
        }
        return Normalizer.normalize(letter + ACCENTS.get(accent), Normalizer.Form.NFC);
    }

    /** A text as a file holds it on one line. */
    static String written(String plain) {
        return withoutControls(
                plain.replace("\\", "\\u005c").replace("&", "&amp;").replace("%", "\\%"));
    }

    private static String withoutControls(String text) {
        return (hasControls(text) ? CONTROLS.matcher(text).replaceAll(" ") : text).strip();
    }

    private static boolean hasControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A text as a file holds it between quotation marks. */
    static String quoted(String plain) {
        return '"' + written(plain).replace("\"", "&quot;") + '"';
    }
}

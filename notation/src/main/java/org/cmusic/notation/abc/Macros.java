package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The macros of a tune. Lines of music are read with what they stand for; that is not looked through for macros again. */
final class Macros {
    private static final int MOST = 200;
    private static final int LONGEST = 1000;
    private static final int MOST_MADE = 1 << 20;
    private static final char ANY = 'n';

    private final AbcFindings findings;
    private final Map<Character, List<Macro>> byFirst = new HashMap<>();
    private int count;
    private int made;

    Macros(AbcFindings findings) {
        this.findings = findings;
    }

    /** Takes a field {@code m:}. A later one with the same signs takes the place of the earlier. */
    void define(String value) {
        int equals = value.indexOf('=');
        String target = value.substring(0, Math.max(0, equals)).strip();
        if (target.isEmpty() || value.length() > LONGEST) {
            findings.leftOut("macro");
            return;
        }
        List<Macro> alike = byFirst.computeIfAbsent(target.charAt(0), first -> new ArrayList<>());
        count -= alike.removeIf(macro -> macro.target().equals(target)) ? 1 : 0;
        if (count == MOST) {
            findings.leftOut("macro");
            return;
        }
        alike.add(new Macro(target, value.substring(equals + 1).strip()));
        count++;
    }

    /** A line of music with what its macros stand for. */
    CodeText read(String code, int line) {
        if (byFirst.isEmpty()) {
            return new CodeText(code, line);
        }
        StringBuilder text = new StringBuilder();
        int[] columns = new int[code.length()];
        int at = 0;
        while (at < code.length()) {
            Macro macro = longest(code, at);
            int end = macro == null ? literalEnd(code, at) : macro.end(code, at);
            String meant = macro == null ? code.substring(at, end) : meant(macro, code, at, end);
            if (text.length() + meant.length() > columns.length) {
                columns = Arrays.copyOf(columns, 2 * (text.length() + meant.length()));
            }
            for (int i = 0; i < meant.length(); i++) {
                columns[text.length() + i] = at + (macro == null ? i : 0);
            }
            text.append(meant);
            at = end;
        }
        return new CodeText(text.toString(), line, Arrays.copyOf(columns, text.length()), code.length());
    }

    private String meant(Macro macro, String code, int from, int to) {
        String meant = macro.replacement(code, from);
        if (made + meant.length() > MOST_MADE) {
            findings.leftOut("macro");
            return code.substring(from, to);
        }
        made += meant.length();
        return meant;
    }

    /** The macro that most signs at a place are the target of, of two the one for no other note; null if none is. */
    private Macro longest(String code, int at) {
        Macro longest = null;
        int end = at;
        char first = code.charAt(at);
        for (char key : Macro.isNote(first) ? new char[] {first, ANY} : new char[] {first}) {
            for (Macro macro : byFirst.getOrDefault(key, List.of())) {
                int found = macro.end(code, at);
                boolean isCloser = longest != null && found == end && longest.isForAnyNote() && !macro.isForAnyNote();
                if (found > end || isCloser) {
                    longest = macro;
                    end = found;
                }
            }
        }
        return longest;
    }

    /** Where a text in quotes or a field within music ends, or else one sign. */
    private static int literalEnd(String code, int at) {
        char sign = code.charAt(at);
        boolean isField = sign == '[' && at + 2 < code.length() && code.charAt(at + 2) == ':';
        int end = sign == '"' ? code.indexOf('"', at + 1) : isField ? code.indexOf(']', at) : at;
        return Math.max(at, end) + 1;
    }
}

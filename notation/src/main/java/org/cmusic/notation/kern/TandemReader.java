package org.cmusic.notation.kern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.Transposition;

/**
 * Reads a line of interpretations that stand within spines. What holds for all spines is taken from the first that tells
 * it; what only tells how the music is drawn is passed over.
 */
final class TandemReader {
    private static final Pattern CLEF = Pattern.compile("\\*clef([GFC])(\\^{0,2}|v{0,2})([1-5])");
    private static final Pattern TRANSPOSED = Pattern.compile("\\*Trd([+-]?[0-9]{1,3})c([+-]?[0-9]{1,3})");
    private static final Pattern WORDS = Pattern.compile("\\*MM\\[.*");
    private static final Pattern DRAWN = Pattern.compile(
            "\\*(?:|[\\^v+x-]|\\*.*|>.*|met\\(.*|part.*|ITr.*|I['G#N].*|stria.*"
                    + "|X?tuplet.*|X?brack.*|X?beam.*|tb[0-9]+|timb?.*|pos.*|above.*|below.*|centered.*|lh|rh|X?[0-9]+[vm][ab]*"
                    + "|X?[0-9]+ba|kcancel.*|o(?:clef|k|M|met).*|S/.*|solo|accomp.*|strophe.*|thru|bar.*|X?lig.*|X?col.*|[?]:)");
    private static final String STAVES = "*staff";
    private static final String NAME = "*I\"";
    private static final String CLASS = "*IC";
    private static final String CODE = "*I";

    private final Notice notice;
    private final List<String> fields;
    private final List<Lane> lanes;
    private final int line;

    TandemReader(Notice notice, List<String> fields, List<Lane> lanes, int line) {
        this.notice = notice;
        this.fields = fields;
        this.lanes = lanes;
        this.line = line;
    }

    /** What holds behind the line. */
    Signs read(Signs before) {
        Signs after = before;
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            Spine spine = lanes.get(i).spine();
            if (field.startsWith(STAVES)) {
                spine.staves()
                        .addAll(Arrays.asList(field.substring(STAVES.length()).split("/")));
            } else if (spine.isKern() && field.length() > 1) {
                after = kern(field, spine, before, after);
            }
        }
        return after;
    }

    private Signs kern(String field, Spine spine, Signs before, Signs after) {
        if (WORDS.matcher(field).matches()) {
            notice.leftOut("tempo-words", line, 1);
            return after;
        }
        Optional<Signs> signs =
                SignReader.read(field, after, spine.transposition().fifths());
        if (signs.isPresent()) {
            return agreed(field, before, after, signs.get());
        }
        if (!spine(field, spine) && !DRAWN.matcher(field).matches()) {
            notice.leftOut("interpretation", field, line, 1);
        }
        return after;
    }

    /** The first spine that tells something has told it for all. */
    private Signs agreed(String field, Signs before, Signs after, Signs now) {
        if (after.equals(before) || now.equals(after) || toldFirst(field)) {
            return now;
        }
        notice.leftOut("spine-signs", field, line, 1);
        return after;
    }

    /** Whether no spine further left tells anything of the kind. */
    private boolean toldFirst(String field) {
        String kind = kind(field);
        for (int i = 0; !fields.get(i).equals(field); i++) {
            if (lanes.get(i).spine().isKern() && kind(fields.get(i)).equals(kind)) {
                return false;
            }
        }
        return true;
    }

    private static String kind(String field) {
        return field.startsWith("*MM")
                ? "*MM"
                : field.startsWith("*M") ? "*M" : field.startsWith("*k") ? "*k" : field.endsWith(":") ? ":" : "";
    }

    private boolean spine(String field, Spine spine) {
        Optional<Transposition> transposition = transposition(field);
        if (transposition.isPresent()) {
            spine.setTransposition(transposition.get());
            return true;
        }
        return field.startsWith("*clef") ? clef(field, spine) : field.startsWith(CODE) && instrument(field, spine);
    }

    /** How much higher a spine sounds than it is written, where {@code *Trd1c2} tells how much higher it is written. */
    private static Optional<Transposition> transposition(String field) {
        Matcher form = TRANSPOSED.matcher(field);
        return form.matches()
                ? Optional.of(new Transposition(-Integer.parseInt(form.group(1)), -Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    private boolean clef(String field, Spine spine) {
        Matcher form = CLEF.matcher(field);
        if (form.matches()) {
            String octaves = form.group(2);
            int raised = octaves.startsWith("v") ? -octaves.length() : octaves.length();
            Clef clef = new Clef(form.group(1).charAt(0), form.group(3).charAt(0) - '0', raised);
            if (spine.clef().isEmpty()) {
                spine.setClef(clef);
            } else if (!spine.clef().get().equals(clef)) {
                notice.leftOut("clef", line, 1);
            }
            return true;
        }
        if (field.startsWith("*clefX")) {
            spine.setTimbre(Timbre.DRUMS, true);
            return true;
        }
        return false;
    }

    private boolean instrument(String field, Spine spine) {
        if (field.startsWith(NAME)) {
            if (spine.name().isEmpty()) {
                spine.setName(field.substring(NAME.length())
                        .replaceAll("\\p{Cc}+", " ")
                        .strip());
            }
            return true;
        }
        boolean many = field.startsWith(CLASS);
        Optional<Timbre> timbre = InstrumentCodes.timbre(field.substring(many ? CLASS.length() : CODE.length()));
        timbre.ifPresent(found -> spine.setTimbre(found, !many));
        return timbre.isPresent();
    }
}

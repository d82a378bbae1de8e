package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Tone;

/**
 * Reads a field of a spine of kern. Signs may stand in any order; notes of a chord are divided by spaces, and have the
 * length of the first that tells one. What only tells how notes are drawn is passed over: stems, beams, places of
 * accidentals and what an editor added.
 */
final class TokenReader {
    private static final String DRAWN = "/\\LJKkXxnY<>?pP&";
    private static final Beats USUAL = Beats.of(1);
    private static final Beats USUAL_GRACE = Beats.of(1, 2);

    private final String text;
    private final List<Tone> tones = new ArrayList<>();
    private final Set<Pitch> goingOn = new HashSet<>();
    private final Set<Articulation> marks = EnumSet.noneOf(Articulation.class);
    private final List<NoteToken.Strange> strange = new ArrayList<>();
    private final Set<NoteToken.Strange> leftOut = new HashSet<>();
    private Optional<Beats> length = Optional.empty();
    private int at;
    private boolean rests;
    private boolean hidden;
    private int graces;
    private boolean groupetto;

    /** The note that is read. */
    private String number;

    private char letter;
    private int times;
    private int alteration;
    private boolean rest;
    private boolean tied;
    private boolean held;
    private int strokes;

    private TokenReader(String text) {
        this.text = text;
    }

    static NoteToken read(String text) {
        return new TokenReader(text).read();
    }

    private NoteToken read() {
        begin();
        for (at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == ' ') {
                finish();
                begin();
            } else {
                take(sign);
            }
        }
        finish();
        tones.sort(Comparator.comparing(Tone::pitch));
        NoteToken.Kind kind = kind();
        if (kind != NoteToken.Kind.NOTHING && length.isEmpty() && graces == 0) {
            strange.add(new NoteToken.Strange(true, "length", ""));
        }
        if (kind == NoteToken.Kind.REST && !marks.isEmpty()) {
            strange.add(new NoteToken.Strange(false, "rest-marks", ""));
        }
        Beats usual = graces > 0 ? USUAL_GRACE : USUAL;
        return new NoteToken(kind, length.orElse(usual), tones, goingOn, marks, strange);
    }

    private NoteToken.Kind kind() {
        if (tones.isEmpty()) {
            NoteToken.Kind rest = hidden ? NoteToken.Kind.SILENCE : NoteToken.Kind.REST;
            boolean time = rests && graces == 0 && !groupetto;
            return time ? rest : length.isPresent() && graces == 0 ? NoteToken.Kind.SILENCE : NoteToken.Kind.NOTHING;
        }
        if (graces == 1) {
            return NoteToken.Kind.SLASHED_GRACE;
        }
        return graces > 1 || groupetto ? NoteToken.Kind.GRACE : NoteToken.Kind.CHORD;
    }

    private void begin() {
        number = "";
        times = 0;
        alteration = 0;
        rest = false;
        tied = false;
        held = false;
        strokes = 0;
    }

    private void take(char sign) {
        if (sign >= '0' && sign <= '9') {
            number();
        } else if (sign >= 'a' && sign <= 'g' || sign >= 'A' && sign <= 'G') {
            letter(sign);
        } else {
            sign(sign);
        }
    }

    private void number() {
        int from = at;
        while (at < text.length() && "0123456789%.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (number.isEmpty()) {
            number = text.substring(from, at);
        } else {
            leftOut("sign", text.substring(from, at));
        }
        at--;
    }

    private void letter(char sign) {
        if (times > 0) {
            leftOut("sign", String.valueOf(sign));
            return;
        }
        letter = sign;
        int from = at;
        while (at < text.length() && text.charAt(at) == sign) {
            at++;
        }
        times = at - from;
        at--;
    }

    private void sign(char sign) {
        switch (sign) {
            case '#' -> alteration++;
            case '-' -> alteration--;
            case 'r' -> rest = true;
            case 'q' -> strokes++;
            case 'Q' -> groupetto = true;
            case '[' -> tied = true;
            case ']' -> held = true;
            case '_' -> {
                tied = true;
                held = true;
            }
            case 'y' -> hidden |= at + 1 < text.length() && text.charAt(at + 1) == 'y';
            case '@' -> tremolo();
            case '^' -> accent();
            default -> other(sign);
        }
    }

    private void accent() {
        boolean strong = at + 1 < text.length() && text.charAt(at + 1) == '^';
        marks.add(strong ? Articulation.MARCATO : Articulation.ACCENT);
        at += strong ? 1 : 0;
    }

    /** A tremolo stands between signs: {@code @16@}, or {@code @@32@@} with the next note. */
    private void tremolo() {
        int end = at + 1;
        while (end < text.length() && "0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean closed = end > at + 1 && end < text.length() && text.charAt(end) == '@';
        leftOut("tremolo", "");
        at = closed ? end : at;
    }

    private void other(char sign) {
        Articulation mark = switch (sign) {
            case ';' -> Articulation.FERMATA;
            case '\'' -> Articulation.STACCATO;
            case '`' -> Articulation.STACCATISSIMO;
            case '~' -> Articulation.TENUTO;
            case 't', 'T' -> Articulation.TRILL;
            case '(' -> Articulation.SLUR_BEGINS;
            case ')' -> Articulation.SLUR_ENDS;
            default -> null;
        };
        if (mark != null) {
            marks.add(mark);
        } else if (sign == '{' || sign == '}') {
            leftOut("phrase", "");
        } else if (DRAWN.indexOf(sign) < 0) {
            leftOut("sign", String.valueOf(sign));
        }
    }

    private void leftOut(String variant, String word) {
        NoteToken.Strange found = new NoteToken.Strange(false, variant, word);
        if (leftOut.add(found)) {
            strange.add(found);
        }
    }

    /** A note ends, or what has neither letter nor rest. */
    private void finish() {
        graces = Math.max(graces, strokes);
        length();
        rests |= rest;
        if (rest) {
            return;
        }
        Optional<Pitch> pitch = times == 0 ? Optional.empty() : KernPitch.of(letter, times, alteration);
        pitch.ifPresentOrElse(this::add, () -> leftOut("pitch", ""));
    }

    private void add(Pitch pitch) {
        boolean doubled = tones.removeIf(tone -> tone.pitch().equals(pitch));
        if (doubled) {
            strange.add(new NoteToken.Strange(true, "doubled", ""));
        }
        tones.add(Tone.of(pitch).withTie(tied));
        if (held) {
            goingOn.add(pitch);
        }
    }

    private void length() {
        if (number.isEmpty()) {
            return;
        }
        Optional<Beats> own = Reciprocal.parse(number);
        if (own.isEmpty()) {
            leftOut("length", number);
        } else if (length.isEmpty()) {
            length = own;
        } else if (!own.equals(length)) {
            strange.add(new NoteToken.Strange(true, "chord", ""));
        }
    }
}

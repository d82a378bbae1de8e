package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.cmusic.model.Beats;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.Transposition;

/** Notes in music code: their signs, letters, octaves and lengths. */
final class NoteCode {
    private static final Beats GRACE_UNIT = Beats.of(1, 2);
    private static final int LARGEST = 9999;
    private static final int LARGEST_BELOW = 1024;
    private static final int MIDDLE = 4;
    private static final int MOST_OCTAVES = 20;
    private static final double CENTS = 100;
    private static final Comparator<Tone> BY_PITCH =
            Comparator.comparing(Tone::pitch).thenComparing(Tone::cents);

    private final CodeText text;
    private final AbcVoice voice;
    private final Propagation propagation;
    private final NoteCount count;
    private final AbcFindings findings;

    /** @param count counts what is read */
    NoteCode(CodeText text, AbcVoice voice, Propagation propagation, NoteCount count, AbcFindings findings) {
        this.text = text;
        this.voice = voice;
        this.propagation = propagation;
        this.count = count;
        this.findings = findings;
    }

    /** How far a sign before a note holds within its bar. */
    enum Propagation {
        NOT,
        OCTAVE,
        PITCH
    }

    /** A sign before a note. */
    private record Accidental(int alteration, double cents) {}

    /** Whether a note begins with a character. */
    static boolean begins(char letter) {
        return letter >= 'A' && letter <= 'G' || letter >= 'a' && letter <= 'g' || "^_=".indexOf(letter) >= 0;
    }

    /** Takes a note; empty if it is none, or one that has no pitch, which is told. */
    Optional<Tone> tone() throws BrokenTuneException {
        count.add(findings);
        Optional<Accidental> accidental = accidental();
        char letter = text.peek();
        if (!begins(letter) || !Character.isLetter(letter)) {
            findings.leftOut("accidental");
            return Optional.empty();
        }
        text.next();
        int octave = Character.isLowerCase(letter) ? MIDDLE + 1 : MIDDLE;
        for (char mark = text.peek(); mark == '\'' || mark == ','; mark = text.peek()) {
            octave = Math.max(-MOST_OCTAVES, Math.min(MOST_OCTAVES, octave + (mark == ',' ? -1 : 1)));
            text.next();
        }
        octave += voice.settings().octaves();
        if (!Pitch.exists(0, octave)) {
            findings.leftOut("pitch");
            return Optional.empty();
        }
        Pitch natural = new Pitch(Letter.valueOf(String.valueOf(Character.toUpperCase(letter))), 0, octave);
        Optional<Tone> tone = accidental.isPresent() ? altered(natural, accidental.get()) : plain(natural);
        if (tone.isEmpty()) {
            findings.leftOut("pitch");
        }
        return tone;
    }

    private Optional<Accidental> accidental() {
        char sign = text.peek();
        if ("^_=".indexOf(sign) < 0) {
            return Optional.empty();
        }
        int count = 0;
        while (text.take(sign)) {
            count++;
        }
        if (sign == '=') {
            return Optional.of(new Accidental(0, 0));
        }
        int direction = sign == '^' ? 1 : -1;
        if (text.isDigit() || text.peek() == '/') {
            double share = fraction().doubleValue() * direction;
            int whole = (int) share;
            return Optional.of(new Accidental(within(whole), (share - whole) * CENTS));
        }
        return Optional.of(new Accidental(within(count * direction), 0));
    }

    private int within(int alteration) {
        if (Math.abs(alteration) <= 2) {
            return alteration;
        }
        findings.mended("accidental");
        return alteration > 0 ? 2 : -2;
    }

    private Optional<Tone> altered(Pitch natural, Accidental accidental) {
        Pitch written = new Pitch(natural.letter(), accidental.alteration, natural.octave());
        if (propagation != Propagation.NOT) {
            voice.layer().alter(written, propagation == Propagation.PITCH);
        }
        return sounding(written).map(pitch -> new Tone(pitch, accidental.cents, false));
    }

    private Optional<Tone> plain(Pitch natural) {
        Optional<Tone> tied = sounding(natural)
                .flatMap(pitch -> voice.layer().tiedOver(pitch.diatonicStep()))
                .map(tone -> tone.withTie(false));
        if (tied.isPresent()) {
            return tied;
        }
        int alteration = voice.layer().altered(natural).orElse(voice.key().of(natural.letter()));
        return sounding(new Pitch(natural.letter(), alteration, natural.octave()))
                .map(Tone::of);
    }

    private Optional<Pitch> sounding(Pitch written) {
        int semitones = voice.settings().semitones();
        if (semitones == 0) {
            return Optional.of(written);
        }
        int signature = voice.key().key().map(key -> key.signature()).orElse(0);
        return Transposition.fromSignature(signature, semitones).sounding(written);
    }

    /** Takes a length; 1 where none is written. */
    BigFraction fraction() {
        int above = text.isDigit() ? text.number() : 1;
        int below = 1;
        while (text.take('/')) {
            below *= text.isDigit() ? text.number() : 2;
            below = Math.min(below, LARGEST);
        }
        boolean exists = above >= 1 && above <= LARGEST && below >= 1 && below <= LARGEST_BELOW;
        if (!exists) {
            findings.leftOut("length");
            return BigFraction.ONE;
        }
        return new BigFraction(above, below);
    }

    /** Takes a length, in quarter notes. */
    Beats length() {
        return voice.unit().times(fraction());
    }

    /** Takes small notes up to the brace that ends them. */
    List<Grace> graces() throws BrokenTuneException {
        List<Grace> graces = new ArrayList<>();
        boolean slashed = text.take('/');
        while (!text.isAtEnd() && text.peek() != '}') {
            findings.moveTo(text.line(), text.place());
            if (begins(text.peek())) {
                Optional<Tone> tone = tone();
                Beats length = GRACE_UNIT.times(fraction());
                tone.ifPresent(found -> graces.add(new Grace(List.of(found), length, slashed)));
            } else if (text.take('[')) {
                graceChord(slashed).ifPresent(graces::add);
            } else {
                char other = text.next();
                if (!Character.isWhitespace(other) && "()-<>/".indexOf(other) < 0) {
                    findings.leftOut("character", String.valueOf(other));
                }
            }
        }
        if (!text.take('}')) {
            findings.mended("grace");
        }
        return graces;
    }

    private Optional<Grace> graceChord(boolean slashed) throws BrokenTuneException {
        List<Tone> tones = new ArrayList<>();
        BigFraction length = BigFraction.ONE;
        while (!text.isAtEnd() && text.peek() != ']' && text.peek() != '}') {
            if (begins(text.peek())) {
                Optional<Tone> tone = tone();
                BigFraction own = fraction();
                length = tones.isEmpty() ? own : length;
                tone.filter(found -> tones.stream().noneMatch(found::isSameAs)).ifPresent(tones::add);
            } else {
                text.next();
            }
        }
        text.take(']');
        Beats all = GRACE_UNIT.times(length.multiply(fraction()));
        tones.sort(BY_PITCH);
        return tones.isEmpty() ? Optional.empty() : Optional.of(new Grace(tones, all, slashed));
    }
}

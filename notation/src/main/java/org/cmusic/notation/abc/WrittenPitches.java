package org.cmusic.notation.abc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Tone;
import org.cmusic.notation.Findings;
import org.cmusic.notation.Transposition;

/**
 * The notes of a voice as they are written, with an accidental wherever any reader could need one, whether it takes an
 * accidental to hold for one octave of the bar or for all.
 */
final class WrittenPitches {
    private static final int MIDDLE = 4;
    private static final int MOST_ALTERATION = 2;
    private static final long CENTS = 100;

    private final int octaves;
    private final Findings findings;
    private final Map<Integer, Long> byStep = new HashMap<>();
    private final Map<Letter, Long> byLetter = new HashMap<>();
    private final Map<Integer, Set<Long>> tied = new HashMap<>();
    private KeyState key;

    /** @param octaves how many octaves higher it sounds than it is written */
    WrittenPitches(KeyState key, int octaves, Findings findings) {
        this.key = key;
        this.octaves = octaves;
        this.findings = findings;
    }

    void setKey(KeyState newKey) {
        key = newKey;
    }

    /** A bar line. */
    void endBar() {
        byStep.clear();
        byLetter.clear();
    }

    /** The tones of the chord that is written were the last: their ties lead to the next. */
    void endChord(Iterable<Tone> tones) {
        tied.clear();
        for (Tone tone : tones) {
            if (tone.tied()) {
                Pitch pitch = written(tone.pitch());
                tied.computeIfAbsent(pitch.diatonicStep(), step -> new HashSet<>())
                        .add(height(pitch, tone));
            }
        }
    }

    /** The name of a tone. */
    String name(Tone tone) {
        Pitch pitch = written(tone.pitch());
        if (!pitch.equals(tone.pitch())) {
            findings.mended("accidentals", 1, 1);
        }
        if (tone.cents() != Math.rint(tone.cents())) {
            findings.mended("cents", 1, 1);
        }
        long height = height(pitch, tone);
        long usual = key.of(pitch.letter()) * CENTS;
        long inOctave = byStep.getOrDefault(pitch.diatonicStep(), usual);
        long inAll = byLetter.getOrDefault(pitch.letter(), usual);
        Set<Long> before = tied.getOrDefault(pitch.diatonicStep(), Set.of());
        boolean plain = height == inOctave && height == inAll && before.stream().allMatch(each -> each == height);
        if (plain && height % CENTS == 0) {
            return letter(pitch);
        }
        byStep.put(pitch.diatonicStep(), height);
        byLetter.put(pitch.letter(), height);
        return accidental(height) + letter(pitch);
    }

    /** A pitch that the format has an accidental for. */
    private Pitch written(Pitch pitch) {
        if (Math.abs(pitch.alteration()) <= MOST_ALTERATION) {
            return pitch;
        }
        Transposition enharmonic = new Transposition(Integer.signum(pitch.alteration()), 0);
        return enharmonic.sounding(pitch).map(this::written).orElse(pitch);
    }

    private static long height(Pitch pitch, Tone tone) {
        return pitch.alteration() * CENTS + Math.round(tone.cents());
    }

    private static String accidental(long height) {
        long size = Math.abs(height);
        String sign = height < 0 ? "_" : "^";
        if (size == 0) {
            return "=";
        }
        if (size % CENTS == 0) {
            return sign.repeat((int) (size / CENTS));
        }
        long divisor = java.math.BigInteger.valueOf(size)
                .gcd(java.math.BigInteger.valueOf(CENTS))
                .longValue();
        return sign + size / divisor + "/" + CENTS / divisor;
    }

    private String letter(Pitch pitch) {
        int octave = pitch.octave() - octaves;
        if (octave > MIDDLE) {
            return pitch.letter().name().toLowerCase(java.util.Locale.ROOT) + "'".repeat(octave - MIDDLE - 1);
        }
        return pitch.letter().name() + ",".repeat(MIDDLE - octave);
    }
}

package org.cmusic.notation.kern;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Mode;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Music;
import org.cmusic.notation.KeySignature;

/** Interpretations as text. */
final class SignText {
    private static final int MODE_LETTERS = 3;
    private static final int DECIMALS = 6;
    private static final int DORIAN = -2;

    private SignText() {}

    /** The signs of a piece by their beats, before its end. */
    static NavigableMap<Beats, List<String>> signs(Music music, Timeline time) {
        NavigableMap<Beats, List<String>> signs = new TreeMap<>();
        music.keys().forEach(mark -> {
            signature(mark.key()).ifPresent(sign -> at(signs, mark.at(), sign));
            at(signs, mark.at(), key(mark.key()));
        });
        time.meter().ifPresent(meter -> meter.marks().forEach(mark -> at(signs, mark.at(), "*M" + mark.meter())));
        music.tempo().marks().forEach(mark -> at(signs, mark.end(), tempo(mark.bpm())));
        return signs.headMap(time.end(), false);
    }

    private static void at(NavigableMap<Beats, List<String>> signs, Beats beats, String sign) {
        signs.computeIfAbsent(beats, at -> new ArrayList<>()).add(sign);
    }

    /** The signature of a key, if it has not more accidentals than can be read again. */
    static Optional<String> signature(Key key) {
        int sharps = key.signature();
        if (Math.abs(sharps) > SignReader.MOST_SIGNS) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder("*k[");
        for (char name : (sharps > 0 ? "FCGDAEB" : "BEADGCF").toCharArray()) {
            Letter letter = Letter.valueOf(String.valueOf(name));
            int alteration = KeySignature.alteration(sharps, letter);
            if (alteration != 0) {
                text.append(Character.toLowerCase(name)).append(KernPitch.accidentals(alteration));
            }
        }
        return Optional.of(text.append(']').toString());
    }

    static String key(Key key) {
        boolean minor = key.mode().sharps() <= DORIAN;
        String letter = key.letter().name();
        boolean plain = key.mode() == Mode.MAJOR || key.mode() == Mode.MINOR;
        return "*" + (minor ? letter.toLowerCase(Locale.ROOT) : letter) + KernPitch.accidentals(key.alteration()) + ":"
                + (plain ? "" : key.mode().toString().substring(0, MODE_LETTERS));
    }

    static String tempo(double bpm) {
        return "*MM"
                + new BigDecimal(bpm)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    static String clef(Clef clef) {
        String octaves = (clef.octaves() < 0 ? "v" : "^").repeat(Math.min(2, Math.abs(clef.octaves())));
        return "*clef" + clef.letter() + octaves + clef.line();
    }
}

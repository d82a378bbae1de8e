package org.cmusic.notation.musicxml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.audiveris.proxymusic.Backup;
import org.audiveris.proxymusic.BarStyle;
import org.audiveris.proxymusic.BarStyleColor;
import org.audiveris.proxymusic.Barline;
import org.audiveris.proxymusic.Forward;
import org.audiveris.proxymusic.RightLeftMiddle;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.YesNo;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.KeyMark;
import org.cmusic.notation.Findings;
import org.cmusic.notation.engraving.Bar;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.EngravedVoice;
import org.cmusic.notation.engraving.Engraving;
import org.cmusic.notation.engraving.Sign;
import org.cmusic.notation.engraving.Slurs;

/** The measures of a part. */
final class PartWriter {
    private static final BigInteger MOST_DIVISIONS = BigInteger.valueOf(16_383);

    private final Engraving engraving;
    private final EngravedPart part;
    private final Instruments instruments;
    private final AttributesWriter attributes;
    private final DirectionWriter directions = new DirectionWriter();
    private final TempoMarks tempos;
    private final TreeMap<Beats, Key> keys = new TreeMap<>();
    private final List<NoteWriter> notes = new ArrayList<>();
    private Optional<BigInteger> steady = Optional.empty();
    private BigInteger divisions = BigInteger.ZERO;
    private ScorePartwise.Part.Measure measure = new ScorePartwise.Part.Measure();
    private Beats cursor = Beats.ZERO;

    /** @param tempos what is told of the tempo in this part; nothing but in the first */
    PartWriter(Engraving engraving, EngravedPart part, Instruments instruments, TempoMarks tempos, Findings findings) {
        this.engraving = engraving;
        this.part = part;
        this.instruments = instruments;
        this.attributes = new AttributesWriter(engraving, part, instruments.areDrums());
        this.tempos = tempos;
        for (KeyMark mark : engraving.music().keys()) {
            keys.put(mark.at(), mark.key());
        }
        for (EngravedVoice voice : part.voices()) {
            notes.add(new NoteWriter(notes.size() + 1, new Slurs(voice, findings), instruments));
        }
    }

    /** The part. */
    ScorePartwise.Part part() {
        ScorePartwise.Part written = new ScorePartwise.Part();
        written.setId(instruments.score());
        BigInteger all = BigInteger.ONE;
        for (int i = 0; i < engraving.bars().size(); i++) {
            all = common(all, divisions(i));
        }
        steady = all.compareTo(MOST_DIVISIONS) <= 0 ? Optional.of(all) : Optional.empty();
        for (int i = 0; i < engraving.bars().size(); i++) {
            written.getMeasure().add(measure(i));
        }
        return written;
    }

    /** So many parts of a quarter note that all of a bar are whole numbers. */
    private BigInteger divisions(int number) {
        Bar bar = engraving.bars().get(number);
        BigInteger all = denominator(bar.length());
        for (EngravedVoice voice : part.voices()) {
            for (Sign sign : voice.bars().get(number)) {
                all = common(all, denominator(sign.event().length()));
            }
        }
        for (Beats place : places(bar)) {
            all = common(all, denominator(place.minus(bar.from())));
        }
        return all;
    }

    private static BigInteger denominator(Beats length) {
        return BigInteger.valueOf(length.denominator());
    }

    private static BigInteger common(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** Where something happens to all voices of a bar, the start aside. */
    private List<Beats> places(Bar bar) {
        Set<Beats> places =
                new TreeSet<>(keys.subMap(bar.from(), false, bar.end(), false).keySet());
        places.addAll(tempos.within(bar.from(), bar.end()));
        places.remove(bar.from());
        return List.copyOf(places);
    }

    private ScorePartwise.Part.Measure measure(int number) {
        Bar bar = engraving.bars().get(number);
        measure = new ScorePartwise.Part.Measure();
        measure.setNumber(Long.toString(bar.number()));
        if (!bar.isWhole()) {
            measure.setImplicit(YesNo.YES);
        }
        cursor = bar.from();
        BigInteger before = divisions;
        divisions = steady.orElseGet(() -> divisions(number));
        Optional<BigInteger> changed = Optional.of(divisions).filter(now -> !now.equals(before));
        attributes
                .at(number, changed, Optional.ofNullable(keys.get(bar.from())))
                .ifPresent(this::add);
        tempos.at(bar.from()).forEach(this::add);
        for (Beats place : places(bar)) {
            to(place);
            Optional.ofNullable(keys.get(place)).map(AttributesWriter::of).ifPresent(this::add);
            tempos.at(place).forEach(this::add);
        }
        for (int voice = 0; voice < part.voices().size(); voice++) {
            if (voice == 0 || !part.voices().get(voice).isEmptyIn(number)) {
                to(bar.from());
                voice(voice, part.voices().get(voice).bars().get(number));
            }
        }
        to(bar.end());
        if (number + 1 == engraving.bars().size()) {
            end();
        }
        return measure;
    }

    private void add(Object element) {
        measure.getNoteOrBackupOrForward().add(element);
    }

    private BigInteger duration(Beats length) {
        return BigInteger.valueOf(length.numerator())
                .multiply(divisions)
                .divide(BigInteger.valueOf(length.denominator()));
    }

    /** Moves to a place of the bar. */
    private void to(Beats place) {
        if (place.isBefore(cursor)) {
            Backup backup = new Backup();
            backup.setDuration(new BigDecimal(duration(cursor.minus(place))));
            add(backup);
        } else if (place.isAfter(cursor)) {
            Forward forward = new Forward();
            forward.setDuration(new BigDecimal(duration(place.minus(cursor))));
            add(forward);
        }
        cursor = place;
    }

    private Key keyAt(Beats at) {
        Map.Entry<Beats, Key> mark = keys.floorEntry(at);
        return mark == null ? Key.C_MAJOR : mark.getValue();
    }

    private void voice(int voice, List<Sign> signs) {
        NoteWriter writer = notes.get(voice);
        Key key = null;
        for (Sign sign : signs) {
            if (sign.kind() == Sign.Kind.SPACE) {
                continue;
            }
            Key now = keyAt(sign.event().onset());
            if (!now.equals(key)) {
                writer.bar(now);
                key = now;
            }
            to(sign.event().onset());
            if (sign.event() instanceof Chord chord) {
                directions.before(chord, voice).forEach(this::add);
            }
            writer.notes(sign, duration(sign.event().length())).forEach(this::add);
            cursor = sign.event().end();
        }
    }

    private void end() {
        BarStyleColor style = new BarStyleColor();
        style.setValue(BarStyle.LIGHT_HEAVY);
        Barline barline = new Barline();
        barline.setLocation(RightLeftMiddle.RIGHT);
        barline.setBarStyle(style);
        add(barline);
    }
}

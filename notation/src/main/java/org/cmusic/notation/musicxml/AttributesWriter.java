package org.cmusic.notation.musicxml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.audiveris.proxymusic.Attributes;
import org.audiveris.proxymusic.Clef;
import org.audiveris.proxymusic.ClefSign;
import org.audiveris.proxymusic.ObjectFactory;
import org.audiveris.proxymusic.Time;
import org.audiveris.proxymusic.YesNo;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.notation.engraving.ClefChoice;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.Engraving;

/** What is told where a measure of a part begins: divisions, key, meter, and clef in the first. */
final class AttributesWriter {
    private static final ObjectFactory NEW = new ObjectFactory();

    private final Engraving engraving;
    private final EngravedPart part;
    private final boolean drums;

    AttributesWriter(Engraving engraving, EngravedPart part, boolean drums) {
        this.engraving = engraving;
        this.part = part;
        this.drums = drums;
    }

    /** A key that begins within a measure. */
    static Attributes of(Key key) {
        Attributes attributes = new Attributes();
        attributes.getKey().add(key(key));
        return attributes;
    }

    /**
     * What is told at the start of a measure; empty if nothing changes there.
     *
     * @param number of the measure, from 0
     * @param divisions of a quarter note, if they are new
     * @param key that begins there
     */
    Optional<Attributes> at(int number, Optional<BigInteger> divisions, Optional<Key> key) {
        Attributes attributes = new Attributes();
        divisions.ifPresent(parts -> attributes.setDivisions(new BigDecimal(parts)));
        key.ifPresent(begun -> attributes.getKey().add(key(begun)));
        Optional<Meter> meter = engraving.bars().get(number).meter();
        boolean first = number == 0;
        boolean meterBegins = first || !engraving.bars().get(number - 1).meter().equals(meter);
        if (meterBegins) {
            attributes.getTime().add(time(meter));
        }
        if (first) {
            attributes.getClef().add(clef());
        }
        boolean any = divisions.isPresent() || key.isPresent() || meterBegins;
        return any ? Optional.of(attributes) : Optional.empty();
    }

    private static org.audiveris.proxymusic.Key key(Key key) {
        org.audiveris.proxymusic.Key written = new org.audiveris.proxymusic.Key();
        written.setFifths(BigInteger.valueOf(key.signature()));
        written.setMode(key.mode().toString());
        return written;
    }

    private static Time time(Optional<Meter> meter) {
        Time time = new Time();
        if (meter.isEmpty()) {
            time.setSenzaMisura("");
            time.setPrintObject(YesNo.NO);
            return time;
        }
        time.getTimeSignature()
                .add(NEW.createTimeBeats(Integer.toString(meter.get().beats())));
        time.getTimeSignature()
                .add(NEW.createTimeBeatType(Integer.toString(meter.get().unit())));
        return time;
    }

    private Clef clef() {
        Clef clef = new Clef();
        if (drums) {
            clef.setSign(ClefSign.PERCUSSION);
            return clef;
        }
        org.cmusic.model.music.Clef chosen = ClefChoice.of(part.part());
        clef.setSign(ClefSign.valueOf(String.valueOf(chosen.letter())));
        clef.setLine(BigInteger.valueOf(chosen.line()));
        if (chosen.octaves() != 0) {
            clef.setClefOctaveChange(BigInteger.valueOf(chosen.octaves()));
        }
        return clef;
    }
}

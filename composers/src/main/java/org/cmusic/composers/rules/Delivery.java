package org.cmusic.composers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.MeterMap;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;

/** Voices on their way to a piece: who plays them, how they swell and ebb, how the end is broadened. */
final class Delivery {
    private static final double LOUDEST = -13;
    private static final double SWELL = 5;
    private static final double BROADENED = 0.7;
    private static final double PHRASE_BARS = 4;

    private final String title;
    private final MeterMap meter;
    private final Optional<Key> key;
    private final double tempo;
    private final Beats bar;

    Delivery(String title, MeterMap meter, Optional<Key> key, double tempo) {
        this.title = title;
        this.meter = meter;
        this.key = key;
        this.tempo = tempo;
        this.bar = meter.barAt(meter.pickup()).length();
    }

    /** A voice with its name and its instrument. */
    record Singer(String name, String instrument, Voice voice) {}

    Music piece(List<Singer> singers) {
        List<Part> parts = new ArrayList<>();
        for (Singer singer : singers) {
            Timbre timbre = new Timbre.Named(singer.instrument());
            parts.add(new Part(singer.name(), timbre, List.of(shaded(singer.voice()))));
        }
        List<KeyMark> keys =
                key.map(mark -> List.of(new KeyMark(Beats.ZERO, mark))).orElse(List.of());
        Beats end = singers.get(0).voice().end();
        return new Music(Heading.of(title), Optional.of(meter), keys, tempo(end), parts);
    }

    private TempoMap tempo(Beats end) {
        Beats last = end.minus(bar.times(2));
        List<TempoMark> marks = new ArrayList<>(List.of(TempoMark.change(Beats.ZERO, tempo)));
        if (last.signum() > 0) {
            marks.add(TempoMark.ramp(last, Math.rint(tempo * BROADENED), bar));
        }
        return TempoMap.of(marks);
    }

    /** Each phrase of some bars swells to its middle and ebbs. */
    private Voice shaded(Voice voice) {
        List<Event> events = new ArrayList<>();
        for (Event event : voice.events()) {
            if (event instanceof Chord chord) {
                double bars = event.onset().minus(meter.pickup()).dividedBy(bar);
                double place = bars / PHRASE_BARS - Math.floor(bars / PHRASE_BARS);
                double level = LOUDEST - SWELL * Math.abs(2 * place - 1);
                events.add(new Chord(
                        chord.onset(),
                        chord.length(),
                        chord.tones(),
                        OptionalDouble.of(Math.rint(level)),
                        chord.marks()));
            } else {
                events.add(event);
            }
        }
        return new Voice(events);
    }
}

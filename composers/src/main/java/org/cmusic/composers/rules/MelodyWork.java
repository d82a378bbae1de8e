package org.cmusic.composers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Composition;
import org.cmusic.composers.Decision;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.choral.Chorale;
import org.cmusic.composers.rules.melody.Tune;
import org.cmusic.composers.rules.search.Trace;
import org.cmusic.composers.rules.species.Church;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Voice;

/** A tune of its own, alone or set for four voices, and a given tune set for four. */
final class MelodyWork {
    private static final int FULL = 4;
    private static final int USUAL_BARS = 16;
    private static final int LOW = 60;
    private static final int HIGH = 79;
    private static final double CHORALE_TEMPO = 76;
    private static final double TUNE_TEMPO = 104;
    private static final int EIGHTHS = 8;
    private static final String[] NAMES = {"soprano", "alto", "tenor", "bass"};
    private static final List<Key> KEYS = List.of(
            new Key(Letter.G, 0, Mode.MAJOR),
            new Key(Letter.D, 0, Mode.MAJOR),
            new Key(Letter.F, 0, Mode.MAJOR),
            new Key(Letter.C, 0, Mode.MAJOR),
            new Key(Letter.B, -1, Mode.MAJOR),
            new Key(Letter.A, 0, Mode.MAJOR));

    private final Brief brief;
    private final RuleBook book;
    private final Chance chance;
    private final Trace trace;

    MelodyWork(Brief brief, RuleBook book, Chance chance, Trace trace) {
        this.brief = brief;
        this.book = book;
        this.chance = chance;
        this.trace = trace;
    }

    /** Sets a given melody. */
    Composition harmonize(Music given) {
        if (brief.voices().orElse(FULL) != FULL) {
            throw new BriefException("a melody is set for 4 voices; leave --voices out");
        }
        Voice melody = given.parts().stream()
                .flatMap(part -> part.voices().stream())
                .filter(voice -> voice.events().stream().anyMatch(Chord.class::isInstance))
                .findFirst()
                .orElseThrow(() -> new BriefException("there is no melody to set"));
        Key key = brief.key()
                .orElseGet(() -> given.keys().isEmpty()
                        ? Key.C_MAJOR
                        : given.keys().get(0).key());
        MeterMap meter = given.meter().orElseGet(() -> MeterMap.steady(new Meter(4, 4)));
        String title = given.title().isEmpty() ? "Chorale" : given.title();
        return chorale(title, melody, key, meter);
    }

    private Composition chorale(String title, Voice melody, Key key, MeterMap meter) {
        Chorale chorale = Chorale.of(
                        melody,
                        Optional.of(meter),
                        key.tonicFifths(),
                        isMinor(key),
                        book,
                        chance.branch("chorale"),
                        trace)
                .orElseThrow(() -> new BriefException("this melody cannot be set by the rules; make some softer with"
                        + " --rules, or name its key with --key"));
        List<Delivery.Singer> singers = new ArrayList<>();
        for (int voice = 0; voice < FULL; voice++) {
            singers.add(new Delivery.Singer(
                    NAMES[voice],
                    brief.instrument().orElse("voice"),
                    chorale.voices().get(voice)));
        }
        List<Decision> decisions = new ArrayList<>();
        for (Chorale.Numeral chord : chorale.chords()) {
            decisions.add(new Decision(chord.at(), "", chord.name(), Map.of("from", "search by rules")));
        }
        Delivery delivery =
                new Delivery(title, meter, Optional.of(key), brief.tempo().orElse(CHORALE_TEMPO));
        return new Composition(delivery.piece(singers), decisions);
    }

    /** Whether the third above the tonic is a minor one. */
    private static boolean isMinor(Key key) {
        return key.mode().sharps() <= Mode.DORIAN.sharps();
    }

    /** Composes a tune. */
    Composition tune() {
        int voices = brief.voices().orElse(1);
        if (voices != 1 && voices != FULL) {
            throw new BriefException("a tune has one voice, or four with --voices 4");
        }
        Key key = brief.key().orElseGet(() -> chance.oneOf(KEYS));
        Meter meter = brief.meter().orElse(new Meter(4, 4));
        int bar = meter.beats() * EIGHTHS / meter.unit();
        if (meter.unit() > EIGHTHS || bar < 2) {
            throw new BriefException("a bar of a tune has two eighths or more; choose another --meter");
        }
        List<Pitch> scale = new Church(key.tonicFifths(), key.signature()).pitches(LOW, HIGH, false);
        Pitch tonic = scale.stream()
                .filter(pitch -> pitch.fifths() == key.tonicFifths())
                .findFirst()
                .orElseThrow();
        Voice tune = Tune.of(brief.bars().orElse(USUAL_BARS), bar, scale, tonic, book, chance, trace)
                .orElseThrow(() -> new BriefException("no tune was found by the rules; make some softer with --rules"));
        return voices == FULL ? chorale("Chorale", tune, key, MeterMap.steady(meter)) : alone(tune, key, meter);
    }

    private Composition alone(Voice tune, Key key, Meter meter) {
        List<Decision> decisions = new ArrayList<>();
        tune.events()
                .forEach(event -> decisions.add(new Decision(
                        event.onset(),
                        "tune",
                        ((Chord) event).top().pitch().toString(),
                        Map.of("from", "search by rules"))));
        Delivery delivery = new Delivery(
                "Tune in " + key,
                MeterMap.steady(meter),
                Optional.of(key),
                brief.tempo().orElse(TUNE_TEMPO));
        String instrument = brief.instrument().orElse("flute");
        return new Composition(delivery.piece(List.of(new Delivery.Singer("tune", instrument, tune))), decisions);
    }
}

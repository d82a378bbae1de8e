package org.cmusic.composers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Composition;
import org.cmusic.composers.Decision;
import org.cmusic.composers.rules.book.RuleBook;
import org.cmusic.composers.rules.search.Search;
import org.cmusic.composers.rules.search.Trace;
import org.cmusic.composers.rules.species.Cantus;
import org.cmusic.composers.rules.species.Church;
import org.cmusic.composers.rules.species.PlacedNote;
import org.cmusic.composers.rules.species.SpeciesProblem;
import org.cmusic.composers.rules.species.Task;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.Mode;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/** Counterpoint in one of the species against a cantus that is given or composed. */
final class CounterpointWork {
    private static final long MOST_CHOICES = 30_000;
    private static final int MOST_CANTUS = 20;
    private static final int LONGEST = 200;
    private static final int SHORTEST = 3;
    private static final int FREE_LENGTH = 8;
    private static final int FREE_LENGTHS = 7;
    private static final int OCTAVE = 12;
    private static final int LOWEST_OF_OBOE = 58;
    private static final int LOWEST_OF_CLARINET = 50;
    private static final int MOST_VOICES = 4;
    private static final double FREEDOM = 2;
    private static final int[] TEMPI = {0, 132, 120, 104, 120, 108};
    private static final List<Key> MODES = List.of(
            new Key(Letter.D, 0, Mode.DORIAN),
            new Key(Letter.E, 0, Mode.PHRYGIAN),
            new Key(Letter.F, 0, Mode.LYDIAN),
            new Key(Letter.G, 0, Mode.MIXOLYDIAN),
            new Key(Letter.A, 0, Mode.AEOLIAN),
            new Key(Letter.C, 0, Mode.IONIAN));

    private final Brief brief;
    private final RuleBook book;
    private final Chance chance;
    private final Trace trace;
    private final int species;
    private final int voices;
    private final boolean above;

    CounterpointWork(Brief brief, RuleBook book, Chance chance, Trace trace) {
        this.brief = brief;
        this.book = book;
        this.chance = chance;
        this.trace = trace;
        this.species = brief.settings().has("species") ? brief.settings().whole("species") : 1;
        this.voices = brief.voices().orElse(2);
        this.above = !brief.settings().isOn("below");
        if (voices < 2 || voices > MOST_VOICES) {
            throw new BriefException("counterpoint has 2 to 4 voices; choose --voices among them");
        }
    }

    Composition compose() {
        Optional<Music> given = brief.settings().piece("cantus");
        if (given.isPresent()) {
            List<Pitch> cantus = cantus(given.get());
            Key key = given.get().keys().isEmpty()
                    ? natural(cantus)
                    : given.get().keys().get(0).key();
            return solve(cantus, key)
                    .orElseThrow(
                            () -> new BriefException(
                                    "no counterpoint of species " + species
                                            + " to this cantus was found by the rules; make some softer with --rules, or choose other voices"));
        }
        Key key = brief.key().orElseGet(() -> chance.oneOf(MODES));
        for (int attempt = 0; attempt < MOST_CANTUS; attempt++) {
            Optional<Composition> found = cantus(key).flatMap(cantus -> solve(cantus, key));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new BriefException("nothing was found by the rules; make some softer with --rules");
    }

    private static List<Pitch> cantus(Music music) {
        List<Pitch> pitches = new ArrayList<>();
        music.parts().stream().flatMap(part -> part.voices().stream()).limit(1).forEach(voice -> {
            for (Event event : voice.events()) {
                if (event instanceof Chord chord) {
                    pitches.add(chord.top().pitch());
                }
            }
        });
        if (pitches.size() < SHORTEST || pitches.size() > LONGEST) {
            throw new BriefException(
                    "a cantus has " + SHORTEST + " to " + LONGEST + " notes; this has " + pitches.size());
        }
        return pitches;
    }

    /** The key without signature whose tonic is the last note. */
    private static Key natural(List<Pitch> cantus) {
        Letter letter = cantus.get(cantus.size() - 1).letter();
        return MODES.stream().filter(key -> key.letter() == letter).findFirst().orElse(Key.C_MAJOR);
    }

    private Optional<List<Pitch>> cantus(Key key) {
        Church mode = new Church(key.tonicFifths(), key.signature());
        int low = above ? 48 : 67;
        List<Pitch> finals = mode.pitches(low, low + OCTAVE - 1, false).stream()
                .filter(pitch -> pitch.fifths() == key.tonicFifths())
                .toList();
        int length = brief.bars().orElseGet(() -> FREE_LENGTH + chance.below(FREE_LENGTHS));
        if (length < SHORTEST || length > LONGEST) {
            throw new BriefException("a cantus has " + SHORTEST + " to " + LONGEST + " bars; choose --bars among them");
        }
        return new Cantus(book, chance, trace).compose(mode, finals.get(0), length);
    }

    private Optional<Composition> solve(List<Pitch> cantus, Key key) {
        Church mode = new Church(cantus.get(cantus.size() - 1).fifths(), key.signature());
        Task task = Task.beside(cantus, voices, above, species, mode);
        SpeciesProblem problem = new SpeciesProblem(task, book);
        boolean found = new Search<>(problem, chance, FREEDOM, trace).solve(MOST_CHOICES) == Search.End.FOUND;
        return found ? Optional.of(composition(problem, task, key)) : Optional.empty();
    }

    private Composition composition(SpeciesProblem problem, Task task, Key key) {
        List<Delivery.Singer> singers = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int voice = 0; voice < voices; voice++) {
            String name =
                    voice == task.cantusVoice() ? "cantus" : voices == 2 ? "counterpoint" : "voice_" + (voice + 1);
            List<Event> events = new ArrayList<>();
            for (PlacedNote note : problem.voice(voice)) {
                Beats onset = Beats.of(note.onset(), 2);
                events.add(Chord.of(
                        onset, Beats.of(note.length(), 2), List.of(Tone.of(note.pitch())), OptionalDouble.empty()));
                String source = voice == task.cantusVoice() ? "cantus" : "search by rules, species " + species;
                decisions.add(new Decision(onset, name, note.pitch().toString(), Map.of("from", source)));
            }
            String instrument =
                    brief.instrument().orElse(instrument(problem.voice(voice), voice == task.cantusVoice()));
            singers.add(new Delivery.Singer(name, instrument, new Voice(events)));
        }
        double tempo = brief.tempo().orElse(TEMPI[species]);
        String title = "Counterpoint of species " + species + " in " + key;
        Delivery delivery = new Delivery(title, MeterMap.steady(new Meter(4, 4)), Optional.of(key), tempo);
        return new Composition(delivery.piece(singers), decisions);
    }

    /** One that has all the notes of a voice. */
    private static String instrument(List<PlacedNote> notes, boolean cantus) {
        int lowest = notes.stream().mapToInt(note -> note.pitch().midi()).min().orElseThrow();
        if (cantus || lowest < LOWEST_OF_CLARINET) {
            return "horn";
        }
        return lowest < LOWEST_OF_OBOE ? "clarinet" : "oboe";
    }
}

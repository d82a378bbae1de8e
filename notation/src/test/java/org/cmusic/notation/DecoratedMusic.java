package org.cmusic.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Letter;
import org.cmusic.model.Pitch;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Articulation;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Event;
import org.cmusic.model.music.Grace;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.Marks;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Syllable;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Tone;
import org.cmusic.model.music.Voice;

/**
 * Pieces of {@link RandomMusic} with all that written music may hold beside notes: words, dynamics, articulations, slurs,
 * graces, lyrics in two verses, harmonies, clefs, sounds, drums, quarter tones, quintuplets and septuplets, chords of which one
 * tone goes on, a ramp of the tempo. One seed gives one piece.
 */
public final class DecoratedMusic {
    private static final List<Clef> CLEFS =
            List.of(Clef.TREBLE, Clef.BASS, Clef.TREBLE_8, new Clef('C', 3, 0), new Clef('C', 4, 0));
    private static final List<Articulation> SIGNS = List.of(
            Articulation.STACCATO,
            Articulation.STACCATISSIMO,
            Articulation.TENUTO,
            Articulation.ACCENT,
            Articulation.MARCATO,
            Articulation.FERMATA,
            Articulation.TRILL);
    private static final int LOWEST_DRUM = 35;
    private static final int DRUMS = 47;

    private final Random random;
    private boolean slurred;

    private DecoratedMusic(long seed) {
        this.random = new Random(seed);
    }

    /** The piece of a seed. */
    public static Music of(long seed) {
        return new DecoratedMusic(seed).decorated(RandomMusic.of(seed));
    }

    private Music decorated(Music music) {
        List<Part> parts = new ArrayList<>();
        for (Part part : music.parts()) {
            boolean drums = random.nextInt(8) == 0;
            Timbre timbre = drums ? Timbre.DRUMS : random.nextInt(3) == 0 ? Timbre.UNKNOWN : sound();
            Optional<Clef> clef = drums || random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(CLEFS.get(random.nextInt(CLEFS.size())));
            List<Voice> voices =
                    part.voices().stream().map(voice -> decorated(voice, drums)).toList();
            parts.add(new Part(part.name(), timbre, clef, voices));
        }
        Heading heading = new Heading(
                "A \"title\" \\ of <pieces> & #{seeds} %{ \u00e9",
                "Someone \"else\"", List.of("a remark %} -- with \\signs", "another & <third>"));
        return new Music(heading, music.meter(), music.keys(), tempo(music), parts);
    }

    private Timbre sound() {
        return random.nextInt(6) == 0 ? new Timbre.Named("gong") : new Timbre.Program(random.nextInt(128));
    }

    private TempoMap tempo(Music music) {
        List<TempoMark> marks = new ArrayList<>(music.tempo().marks());
        Beats last = marks.get(marks.size() - 1).at();
        if (random.nextInt(3) == 0) {
            marks.add(TempoMark.ramp(last.plus(Beats.of(1)), 60 + random.nextInt(60), Beats.of(2)));
        }
        return TempoMap.of(marks);
    }

    private Voice decorated(Voice voice, boolean drums) {
        slurred = false;
        List<Event> events = new ArrayList<>();
        List<Event> plain = divided(voice);
        for (int i = 0; i < plain.size(); i++) {
            Event event = plain.get(i);
            boolean last = plain.subList(i + 1, plain.size()).stream().noneMatch(Chord.class::isInstance);
            events.add(event instanceof Chord chord ? decorated(chord, drums, last) : event);
        }
        return new Voice(drums ? events : tied(events));
    }

    /** Some quarter notes as five or seven. */
    private List<Event> divided(Voice voice) {
        List<Event> events = new ArrayList<>();
        for (Event event : voice.events()) {
            boolean whole = event.onset().isWhole();
            if (event instanceof Chord chord && whole && event.length().equals(Beats.of(1)) && random.nextInt(6) == 0) {
                int count = random.nextBoolean() ? 5 : 7;
                Beats part = Beats.of(1, count);
                for (int i = 0; i < count; i++) {
                    Beats at = event.onset().plus(part.times(i));
                    events.add(Chord.of(at, part, chord.tones(), OptionalDouble.empty()));
                }
            } else {
                events.add(event);
            }
        }
        return events;
    }

    private Chord decorated(Chord chord, boolean drums, boolean last) {
        List<Tone> tones = drums ? List.of(drum()) : chord.tones();
        if (!drums && tones.size() == 1 && random.nextInt(10) == 0) {
            tones = List.of(new Tone(tones.get(0).pitch(), random.nextBoolean() ? 50 : -50, false));
        }
        OptionalDouble level = random.nextInt(3) == 0
                ? OptionalDouble.of(Dynamic.values()[random.nextInt(8)].level())
                : OptionalDouble.empty();
        return new Chord(chord.onset(), chord.length(), tones, level, marks(drums, last));
    }

    private Marks marks(boolean drums, boolean last) {
        Set<Articulation> signs = EnumSet.noneOf(Articulation.class);
        if (random.nextInt(4) == 0) {
            signs.add(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        if (slurred && (last || random.nextInt(3) == 0)) {
            signs.add(Articulation.SLUR_ENDS);
            slurred = false;
        }
        if (!slurred && !last && random.nextInt(5) == 0) {
            signs.add(Articulation.SLUR_BEGINS);
            slurred = true;
        }
        List<Grace> graces = new ArrayList<>();
        boolean slashed = random.nextBoolean();
        for (int i = random.nextInt(8) - 5; i > 0; i--) {
            Tone tone = drums ? drum() : Tone.of(new Pitch(Letter.D, 0, 4));
            boolean two = !drums && i == 2;
            List<Tone> tones = two ? List.of(tone, Tone.of(new Pitch(Letter.F, 0, 4))) : List.of(tone);
            graces.add(new Grace(tones, Beats.of(1, 4), slashed));
        }
        List<Syllable> lyrics = drums ? List.of() : List.of(syllable(), syllable());
        return new Marks(signs, graces, lyrics, random.nextInt(5) == 0 ? "Am7/G" : "");
    }

    private Syllable syllable() {
        String text = List.of("la", "do\"re", "\\mi", "na,", "\u00fcber", "").get(random.nextInt(6));
        return text.isEmpty() ? Syllable.NONE : new Syllable(text, random.nextInt(3) == 0);
    }

    private Tone drum() {
        return Tone.of(PitchSpelling.spell(LOWEST_DRUM + random.nextInt(DRUMS), Key.C_MAJOR));
    }

    /** Of some chords the highest tone goes on in the next. */
    private List<Event> tied(List<Event> events) {
        List<Event> all = new ArrayList<>(events);
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i) instanceof Chord chord
                    && all.get(i + 1) instanceof Chord next
                    && !isSlurred(chord)
                    && random.nextInt(12) == 0) {
                Tone held = chord.tones().get(chord.tones().size() - 1);
                List<Tone> tones = new ArrayList<>(chord.tones());
                tones.set(tones.size() - 1, held.withTie(true));
                List<Tone> following = new ArrayList<>(next.tones());
                following.removeIf(tone -> tone.pitch().midi() == held.pitch().midi());
                following.add(held);
                following.sort(Comparator.comparing(Tone::pitch));
                all.set(i, new Chord(chord.onset(), chord.length(), tones, chord.level(), chord.marks()));
                all.set(i + 1, new Chord(next.onset(), next.length(), following, next.level(), next.marks()));
            }
        }
        return all;
    }

    /** A slur that ends where its chord is tied to the next would be one from a chord to itself. */
    private static boolean isSlurred(Chord chord) {
        Set<Articulation> marks = chord.marks().articulations();
        return marks.contains(Articulation.SLUR_BEGINS) || marks.contains(Articulation.SLUR_ENDS);
    }
}

package org.cmusic.notation.kern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.Transposition;

/** A column of a file, with all columns into which it is split. */
final class Spine {
    private static final String KERN = "**kern";
    private static final Set<String> TEXTS = Set.of("**text", "**lyrics", "**silbe", "**lyric");

    private final String kind;
    private final List<Lane> lanes = new ArrayList<>();
    private final BitSet busy = new BitSet();
    private final Set<String> staves = new TreeSet<>();
    private String name = "";
    private Optional<Clef> clef = Optional.empty();
    private Timbre timbre = Timbre.UNKNOWN;
    private boolean isNamedExactly;
    private Transposition transposition = Transposition.NONE;
    private OptionalDouble level = OptionalDouble.empty();

    /** @param kind its exclusive interpretation, as {@code **kern} */
    Spine(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    boolean isKern() {
        return KERN.equals(kind);
    }

    boolean isText() {
        return TEXTS.contains(kind);
    }

    boolean isDynamics() {
        return "**dynam".equals(kind) || "**dyn".equals(kind);
    }

    /** The first lane that is free, now taken. */
    Lane open() {
        int free = busy.nextClearBit(0);
        busy.set(free);
        if (free == lanes.size()) {
            lanes.add(new Lane(this, free));
        }
        return lanes.get(free);
    }

    /** A lane ends, or becomes one with another. */
    void close(Lane lane) {
        busy.clear(lane.number());
    }

    /** The lanes, the highest first. */
    List<Lane> lanes() {
        return lanes;
    }

    Set<String> staves() {
        return staves;
    }

    String name() {
        return name;
    }

    void setName(String name) {
        this.name = name;
    }

    Optional<Clef> clef() {
        return clef;
    }

    void setClef(Clef clef) {
        this.clef = Optional.of(clef);
    }

    Timbre timbre() {
        return timbre;
    }

    /** What it sounds like; a word for one instrument wins over one for many. */
    void setTimbre(Timbre timbre, boolean exactly) {
        if (exactly && !isNamedExactly || this.timbre.equals(Timbre.UNKNOWN)) {
            this.timbre = timbre;
            this.isNamedExactly = exactly;
        }
    }

    Transposition transposition() {
        return transposition;
    }

    void setTransposition(Transposition transposition) {
        this.transposition = transposition;
    }

    /** How loud it is from here on. */
    OptionalDouble level() {
        return level;
    }

    void setLevel(double level) {
        this.level = OptionalDouble.of(level);
    }
}

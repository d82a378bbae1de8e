package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.CommonGrid;

/** A voice of a tune on its way: what was read of it, and what holds for the notes that follow. */
final class AbcVoice {
    private static final int DRUM_CHANNEL = 10;
    private static final int MOST_VERSES = 64;
    private static final int MOST_LAYERS = 64;

    private final String id;
    private final AbcFindings findings;
    private final CommonGrid grid;
    private final VoiceSettings settings;
    private final List<Layer> layers = new ArrayList<>();
    private final List<BarLine> bars = new ArrayList<>();
    private final List<Sign> signs = new ArrayList<>();
    private KeyState key;
    private Beats unit;
    private Optional<Meter> meter;
    private OptionalDouble level = OptionalDouble.empty();
    private OptionalInt program = OptionalInt.empty();
    private OptionalInt channel = OptionalInt.empty();
    private Layer layer;
    private Beats barStart = Beats.ZERO;
    private int overlays;
    private int lineStart;
    private int sungUpTo;
    private int sungFrom;
    private int verse;
    private final Pending pending = new Pending();

    /** A bar line and its place in the file. */
    record BarLine(Beats at, int line, int column) {}

    /** @param grid of all voices of the tune */
    AbcVoice(String id, VoiceSettings settings, AbcFindings findings, CommonGrid grid) {
        this.id = id;
        this.settings = settings;
        this.findings = findings;
        this.grid = grid;
        layer = new Layer(findings, grid);
        layers.add(layer);
    }

    /** What holds at its beginning. */
    void begin(KeyState newKey, Beats newUnit, Optional<Meter> newMeter) {
        key = newKey;
        unit = newUnit;
        meter = newMeter;
    }

    String id() {
        return id;
    }

    VoiceSettings settings() {
        return settings;
    }

    List<Layer> layers() {
        return layers;
    }

    List<BarLine> bars() {
        return bars;
    }

    List<Sign> signs() {
        return signs;
    }

    /** Where the next note of what is read at present begins. */
    Beats now() {
        return layer.now();
    }

    /** The line of notes that is read at present. */
    Layer layer() {
        return layer;
    }

    KeyState key() {
        return key;
    }

    void setKey(KeyState newKey) {
        key = newKey;
    }

    Beats unit() {
        return unit;
    }

    void setUnit(Beats newUnit) {
        unit = newUnit;
    }

    Optional<Meter> meter() {
        return meter;
    }

    void setMeter(Optional<Meter> newMeter) {
        meter = newMeter;
    }

    OptionalDouble level() {
        return level;
    }

    void setLevel(OptionalDouble newLevel) {
        level = newLevel;
    }

    void setProgram(int number) {
        if (program.isEmpty()) {
            program = OptionalInt.of(number);
        } else if (program.getAsInt() != number) {
            findings.leftOut("program");
        }
    }

    /** The channel that its player's commands are for, if one was told. */
    OptionalInt channel() {
        return channel;
    }

    void setChannel(int number) {
        channel = OptionalInt.of(number);
    }

    /** What it is meant to sound like. */
    Timbre timbre() {
        if (channel.isPresent() && channel.getAsInt() == DRUM_CHANNEL) {
            return Timbre.DRUMS;
        }
        return program.isPresent() ? new Timbre.Program(program.getAsInt()) : Timbre.UNKNOWN;
    }

    /** Whether notes of it are read already. */
    boolean isBegun() {
        return layers.stream().anyMatch(each -> !each.drafts().isEmpty());
    }

    /** A bar line. */
    void barLine(int line, int column) {
        layer = layers.get(0);
        layers.forEach(Layer::endBar);
        Beats at = layer.now();
        if (bars.isEmpty() || !bars.get(bars.size() - 1).at().equals(at)) {
            bars.add(new BarLine(at, line, column));
        }
        barStart = at;
        overlays = 0;
    }

    /** Notes that follow sound together with those of the bar before. */
    void overlay() {
        overlays++;
        int next = overlays;
        while (next < layers.size() && barStart.isBefore(layers.get(next).now())) {
            next++;
        }
        if (next >= MOST_LAYERS) {
            findings.leftOut("overlay");
            layer = new Layer(findings, grid);
            layer.moveTo(barStart);
            return;
        }
        if (next == layers.size()) {
            layers.add(new Layer(findings, grid));
        }
        overlays = next;
        layer = layers.get(next);
        layer.moveTo(barStart);
    }

    /** A line of its music begins, for the words below. */
    void beginLine() {
        lineStart = layers.get(0).drafts().size();
    }

    /** What stands before the next note. */
    Pending pending() {
        return pending;
    }

    /**
     * Words are sung to the notes of the last line, or to those since the last words.
     *
     * @param sinceWords whether the version of the file says that words may come later than below their line
     */
    void sing(Iterable<Word> words, boolean sinceWords) {
        List<Draft> drafts = layers.get(0).drafts();
        boolean isNextVerse = sungUpTo > 0 && sungUpTo == drafts.size();
        if (isNextVerse) {
            verse++;
        } else {
            verse = 0;
            boolean early = sinceWords || lineStart > sungUpTo && isTooShort(words, lineStart, drafts);
            sungFrom = early ? sungUpTo : lineStart;
            sungUpTo = drafts.size();
        }
        if (verse >= MOST_VERSES) {
            findings.leftOut("verse");
            return;
        }
        Words.sing(words, drafts.subList(sungFrom, sungUpTo), verse, findings);
    }

    private boolean isTooShort(Iterable<Word> words, int from, List<Draft> drafts) {
        long wanted = 0;
        for (Word word : words) {
            wanted += word.kind() == Word.Kind.BAR ? 0 : 1;
        }
        return wanted > chords(drafts, from) && wanted <= chords(drafts, sungUpTo);
    }

    private static long chords(List<Draft> drafts, int from) {
        return drafts.subList(from, drafts.size()).stream()
                .filter(Draft::isChord)
                .count();
    }
}

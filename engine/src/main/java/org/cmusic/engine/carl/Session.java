package org.cmusic.engine.carl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cmusic.engine.carl.unit.Cells;
import org.cmusic.engine.carl.unit.Hall;
import org.cmusic.engine.carl.unit.Sound;
import org.cmusic.engine.carl.unit.Studio;
import org.cmusic.engine.carl.unit.Tables;
import org.cmusic.model.carl.CarlScore;
import org.cmusic.model.carl.GlibcRandom;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.Memory;

/** All that a piece remembers while it is played: settings, fields, functions, blocks, chance and the hall. */
final class Session implements Memory, Studio {
    private static final int MOST_BLOCK = 1 << 20;
    private static final int MOST_CHANNELS = 4;

    private final boolean rateHeld;
    private final GlibcRandom random = new GlibcRandom();
    private final Tables tables = new Tables();
    private final Hall hall = new Hall();
    private final OutputLevel level = new OutputLevel();
    private final Texts texts;
    private final Map<Instrument, List<List<Float>>> numbers = new IdentityHashMap<>();
    private final List<Cells> blocks = new ArrayList<>();
    private final Interplay interplay = new Interplay();
    private final Cells parameters = new Cells(0);
    private final Cells variables = new Cells(0);
    private long rate;
    private long functionLength = CarlScore.USUAL_FUNCTION_LENGTH;
    private int blockLength = CarlScore.USUAL_BLOCK_LENGTH;
    private int channels = 1;
    private float[] output = new float[CarlScore.USUAL_BLOCK_LENGTH];

    /** @param rate samples a second whatever the score sets; empty for what it sets */
    Session(Map<String, Path> files, OptionalInt rate) {
        texts = new Texts(files);
        this.rate = rate.orElse(CarlScore.USUAL_RATE);
        rateHeld = rate.isPresent();
        hall.reach(blockLength);
    }

    @Override
    public float parameter(int index) {
        return parameters.get(index);
    }

    @Override
    public float variable(int index) {
        interplay.variableRead();
        return variables.get(index);
    }

    @Override
    public long rate() {
        return rate;
    }

    @Override
    public long functionLength() {
        return functionLength;
    }

    /** Both expressions and unit generators draw from it; in a silent walk only expressions do. */
    @Override
    public GlibcRandom random() {
        interplay.drawn();
        return random;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public Tables tables() {
        return tables;
    }

    @Override
    public Cells block(int number) {
        while (blocks.size() <= number) {
            blocks.add(new Cells(blockLength));
        }
        blocks.get(number).reach(blockLength);
        return blocks.get(number);
    }

    @Override
    public Cells variables() {
        return variables;
    }

    @Override
    public float[] output() {
        return output;
    }

    @Override
    public Hall hall() {
        return hall;
    }

    @Override
    public Sound sound(int string) {
        return texts.sound(string);
    }

    Texts texts() {
        return texts;
    }

    int blockLength() {
        return blockLength;
    }

    OutputLevel level() {
        return level;
    }

    Cells parameters() {
        return parameters;
    }

    /** The numbers of an instrument, as they came out where it was defined. */
    List<List<Float>> numbers(Instrument instrument) {
        return numbers.get(instrument);
    }

    void numbers(Instrument instrument, List<List<Float>> values) {
        numbers.put(instrument, values);
    }

    void rate(long samplesASecond) {
        rate = rateHeld ? rate : Math.max(1, samplesASecond);
    }

    void functionLength(long samples) {
        functionLength = Math.max(1, samples);
    }

    void blockLength(long samples) {
        blockLength = (int) Math.max(1, Math.min(samples, MOST_BLOCK));
        hall.reach(blockLength);
        blocks.forEach(block -> block.reach(blockLength));
        output = new float[blockLength * channels];
    }

    void channels(int count) {
        channels = Math.max(1, Math.min(count, MOST_CHANNELS));
        output = new float[blockLength * channels];
    }

    /** Empties what a block is added to. */
    void clear(int count) {
        Arrays.fill(output, 0, count * channels, 0);
        Arrays.fill(hall.feed(), 0, count, 0);
    }

    void reverberate(int count) {
        hall.reverberator().play(hall.feed(), output, channels, count, rate);
    }

    /** A note of an instrument begins unheard. */
    void heed(Instrument instrument) {
        interplay.heed(instrument);
    }

    /** Whether the times of the piece may depend on what it sounds. */
    boolean soundMatters() {
        return interplay.soundMatters();
    }
}

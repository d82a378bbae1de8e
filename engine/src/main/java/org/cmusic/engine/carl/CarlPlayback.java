package org.cmusic.engine.carl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.ancestor.Playback;
import org.cmusic.model.carl.CarlScore;

/** A score of CARL cmusic, ready to be played. */
public final class CarlPlayback implements Playback {
    private final CarlScore score;
    private final OptionalInt rate;
    private Extent extent;

    /** @param rate samples a second whatever the score sets; empty for what it sets */
    public CarlPlayback(CarlScore score, OptionalInt rate) {
        this.score = score;
        this.rate = rate;
    }

    public CarlPlayback(CarlScore score) {
        this(score, OptionalInt.empty());
    }

    @Override
    public int sampleRate() {
        return extent().rate();
    }

    @Override
    public int channels() {
        return extent().channels();
    }

    @Override
    public long frames() {
        return extent().frames();
    }

    @Override
    public void play(SampleSink sink) throws IOException {
        try {
            Session session = new Session(score.files(), rate);
            perform(session, new SoundingTape(session, sink, channels()));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Walks through the score without a sound, and with it where its times depend on that. */
    private synchronized Extent extent() {
        if (extent == null) {
            Session session = new Session(score.files(), rate);
            extent = perform(session, new SilentTape(session));
            if (session.soundMatters()) {
                Session again = new Session(score.files(), rate);
                extent = perform(again, new SoundingTape(again, SampleSink.NOWHERE, extent.channels()));
            }
        }
        return extent;
    }

    private Extent perform(Session session, Tape tape) {
        new Performer(session, new Synthesizer(session, tape)).perform(score.statements());
        return tape.extent();
    }
}

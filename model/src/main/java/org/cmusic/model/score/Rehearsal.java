package org.cmusic.model.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.cmusic.model.Performance;
import org.cmusic.model.RandomStream;
import org.cmusic.model.Sine;
import org.cmusic.model.Tone;
import org.cmusic.model.expression.EvaluationException;

/** Goes through a score without sound: how long it lasts, what is wrong, whether it keeps to the limits. */
final class Rehearsal {
    /** The notes of a short score are kept with their tones, which are not made twice then. */
    private static final int MOST_KEPT_PARTIALS = 50_000;

    private final Score score;
    private final Expansion expansion;
    private final ScorePerformance.Listener listener;
    private final double[] sent;
    private final PriorityQueue<Sounding> sounding = new PriorityQueue<>();
    private long partials;
    private long units;
    private double delay;
    private double seconds;
    private double partialSeconds;
    private List<Performance.Effect> effects = List.of();
    private List<NoteEvent> kept = new ArrayList<>();
    private int keptPartials;

    /** The partials and the load of a note until it ends. */
    private record Sounding(double end, int partials, SignalLoad load) implements Comparable<Sounding> {
        @Override
        public int compareTo(Sounding other) {
            return Double.compare(end, other.end);
        }
    }

    Rehearsal(Score score, Expansion expansion, ScorePerformance.Listener listener) {
        this.score = score;
        this.expansion = expansion;
        this.listener = listener;
        this.sent = new double[score.effects().size()];
    }

    double seconds() {
        return seconds;
    }

    double partialSeconds() {
        return partialSeconds;
    }

    List<Performance.Effect> effects() {
        return effects;
    }

    /** All notes with their tones, if they are few; otherwise none. */
    List<NoteEvent> kept() {
        return keptPartials <= MOST_KEPT_PARTIALS ? kept : List.of();
    }

    void run() {
        Arrays.fill(sent, Double.NaN);
        try {
            Iterator<NoteEvent> notes = expansion.notes(listener::mistaken, listener::ended);
            while (notes.hasNext()) {
                hear(notes.next());
            }
            effects = runEffects();
        } catch (EvaluationException e) {
            listener.mistaken(e.mistake());
        }
    }

    private void hear(NoteEvent note) {
        Tone tone;
        try {
            tone = note.tone(listener::remarked);
        } catch (EvaluationException e) {
            listener.mistaken(e.mistake().orAt(note.origin()));
            return;
        }
        double end = note.start() + tone.seconds();
        seconds = Math.max(seconds, end);
        require(Limits.Name.SECONDS, end, note);
        for (Tone.Send send : tone.sends()) {
            sent[send.effect()] = later(sent[send.effect()], end);
        }
        for (Sine sine : tone.sines()) {
            partialSeconds += sine.seconds();
        }
        count(note, tone, end);
        keep(note, tone);
        listener.heard(note, tone);
    }

    private void keep(NoteEvent note, Tone tone) {
        if (keptPartials <= MOST_KEPT_PARTIALS) {
            keptPartials += Math.max(1, tone.sines().size());
            kept.add(note.sounding(tone));
        } else if (!kept.isEmpty()) {
            kept = List.of();
        }
    }

    private void require(Limits.Name name, double amount, NoteEvent note) {
        if (amount > expansion.limits().get(name)) {
            throw expansion.exceeded(name, amount, note.origin());
        }
    }

    private void count(NoteEvent note, Tone tone, double end) {
        while (!sounding.isEmpty() && sounding.peek().end() <= note.start()) {
            Sounding over = sounding.poll();
            partials -= over.partials();
            units -= over.load().units();
            delay -= over.load().delay();
        }
        int count = Math.max(1, tone.sines().size());
        SignalLoad load = SignalLoad.of(tone);
        partials += count;
        units += load.units();
        delay += load.delay();
        sounding.add(new Sounding(end, count, load));
        require(Limits.Name.PARTIALS, partials, note);
        require(Limits.Name.UNITS, units, note);
        require(Limits.Name.DELAY, delay, note);
    }

    private static double later(double known, double time) {
        return Double.isNaN(known) ? time : Math.max(known, time);
    }

    /** The effects, whose tails lengthen the piece where anything is sent to them. */
    private List<Performance.Effect> runEffects() {
        double held = 0;
        for (int i = 0; i < score.effects().size(); i++) {
            Tone tone = effect(i, Math.max(seconds, 1));
            held += SignalLoad.of(tone).delay();
            if (held > expansion.limits().get(Limits.Name.DELAY)) {
                throw expansion.exceeded(
                        Limits.Name.DELAY, held, score.effects().get(i).patch().origin());
            }
            if (!Double.isNaN(sent[i])) {
                double end = sent[i] + tone.seconds();
                seconds = Math.max(seconds, end);
                tone.sends().forEach(send -> sent[send.effect()] = later(sent[send.effect()], end));
            }
        }
        return IntStream.range(0, score.effects().size())
                .mapToObj(i ->
                        new Performance.Effect(score.effects().get(i).patch().name(), atWork(i)))
                .toList();
    }

    /** An effect over the whole piece; one that nothing is sent to rests. */
    private Tone atWork(int index) {
        return Double.isNaN(sent[index]) ? Tone.SILENCE : effect(index, Math.max(seconds, 1));
    }

    private Tone effect(int index, double length) {
        Effect effect = score.effects().get(index);
        PieceContext piece = expansion.piece();
        long key = RandomStream.mix(
                piece.seed(), RandomStream.key("effect " + effect.patch().name()));
        try {
            return ToneMaker.effect(effect, length, key, piece, listener::remarked);
        } catch (EvaluationException e) {
            throw new EvaluationException(e.mistake().orAt(effect.patch().origin()));
        }
    }
}

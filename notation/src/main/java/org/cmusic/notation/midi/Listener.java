package org.cmusic.notation.midi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.notation.Findings;

/**
 * Follows the events of a file, by time, and hears its notes. A key that is struck twice before it is let go ends in the
 * order of its strokes; of more than sixteen, the first ends. What the pedal holds sounds until the pedal is let go, or the key struck again.
 */
final class Listener {
    private static final int CHANNELS = 16;
    private static final int KEY_BITS = 7;
    private static final int MOST_STROKES = 16;

    private final Findings findings;
    private final Channel[] channels = new Channel[CHANNELS];
    private final List<Map<Integer, Deque<Stroke>>> down = new ArrayList<>();
    private final List<Map<Integer, List<Stroke>>> held = new ArrayList<>();
    private final List<HeardNote> heard = new ArrayList<>();

    /** A note that has not ended. */
    private record Stroke(HeardNote.Line line, long tick, int key, double cents, double level, int position) {}

    Listener(Findings findings) {
        this.findings = findings;
        for (int i = 0; i < CHANNELS; i++) {
            channels[i] = new Channel();
            down.add(new HashMap<>());
            held.add(new HashMap<>());
        }
    }

    Channel channel(MidiEvent event) {
        return channels[event.channel()];
    }

    void strike(MidiEvent event) {
        int id = id(event);
        endAll(held.get(event.channel()).remove(id), event.tick());
        Channel channel = channel(event);
        HeardNote.Line line = HeardNote.Line.of(event.track(), event.channel(), channel.program());
        Deque<Stroke> strokes = down.get(event.channel()).computeIfAbsent(id, key -> new ArrayDeque<>());
        if (strokes.size() == MOST_STROKES) {
            findings.mended("unended", 1, strokes.element().position + 1);
            end(strokes.remove(), event.tick());
        }
        strokes.add(new Stroke(
                line, event.tick(), event.first(), channel.cents(), channel.level(event.second()), event.position()));
    }

    void release(MidiEvent event) {
        Map<Integer, Deque<Stroke>> keys = down.get(event.channel());
        Deque<Stroke> strokes = keys.get(id(event));
        if (strokes == null) {
            return;
        }
        Stroke first = strokes.remove();
        if (strokes.isEmpty()) {
            keys.remove(id(event));
        }
        if (channel(event).isPedalDown()) {
            held.get(event.channel())
                    .computeIfAbsent(id(event), key -> new ArrayList<>())
                    .add(first);
        } else {
            end(first, event.tick());
        }
    }

    void pedal(MidiEvent event, boolean isDown) {
        channel(event).setPedal(isDown);
        if (!isDown) {
            endHeld(event);
        }
    }

    /** Ends all notes of a channel at once. */
    void silence(MidiEvent event) {
        endHeld(event);
        Map<Integer, Deque<Stroke>> keys = down.get(event.channel());
        keys.values().forEach(strokes -> endAll(strokes, event.tick()));
        keys.clear();
    }

    void bend(MidiEvent event) {
        boolean moves = !channel(event).isBentAs(event.wide());
        if (moves && !down.get(event.channel()).isEmpty()) {
            findings.leftOut("bend", 1, event.position() + 1);
        }
        channel(event).setBend(event.wide());
    }

    /** All notes; those that have not ended end at {@code tick}. */
    List<HeardNote> finish(long tick) {
        for (int i = 0; i < CHANNELS; i++) {
            down.get(i).values().forEach(strokes -> {
                strokes.forEach(stroke -> findings.mended("unended", 1, stroke.position + 1));
                endAll(strokes, tick);
            });
            held.get(i).values().forEach(strokes -> endAll(strokes, tick));
        }
        return heard;
    }

    private void endHeld(MidiEvent event) {
        Map<Integer, List<Stroke>> keys = held.get(event.channel());
        keys.values().forEach(strokes -> endAll(strokes, event.tick()));
        keys.clear();
    }

    private void endAll(Iterable<Stroke> strokes, long tick) {
        if (strokes != null) {
            strokes.forEach(stroke -> end(stroke, tick));
        }
    }

    private void end(Stroke stroke, long tick) {
        if (tick > stroke.tick) {
            heard.add(new HeardNote(stroke.line, stroke.tick, tick, stroke.key, stroke.cents, stroke.level));
        } else {
            findings.leftOut("empty", 1, stroke.position + 1);
        }
    }

    private static int id(MidiEvent event) {
        return event.track() << KEY_BITS | event.first();
    }
}

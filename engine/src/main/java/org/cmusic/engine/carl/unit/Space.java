package org.cmusic.engine.carl.unit;

/**
 * {@code space in n} and twelve states, then {@code x y theta amp back} for each sound: where it is in metres, where it
 * looks, how loud it is and how much of it goes backwards. Each goes to each loudspeaker straight and by each wall of the
 * outer room, late and soft by the way it goes; what the walls of the inner room cut off fades out within 50 ms. What is
 * heard reverberates; of a sound outside the inner room all does. Sound goes 3350 metres a second here: a figure too small by
 * ten in the original, which its scores were heard with.
 */
final class Space implements Unit {
    private static final double SECONDS_A_METRE = .00029851;
    private static final int FADE_MS = 50;
    private static final int FIRST = 14;
    private static final int FIELDS = 5;
    private static final int PATHS = Corners.COUNT + 1;

    private final Slot in;
    private final Slot[] fields;
    private final Studio studio;
    private final float samplesAMetre;
    private final float fade;
    private DelayLine line;
    private Radiator[] radiators = {};
    private int loudspeakers;

    Space(Arguments arguments) {
        in = arguments.slot(0);
        fields = arguments.slotsFrom(FIRST);
        studio = arguments.studio();
        samplesAMetre = (float) (SECONDS_A_METRE * studio.rate());
        fade = (float) (1000. / (FADE_MS * studio.rate()));
    }

    @Override
    public void play(int count) {
        if (line == null) {
            begin();
        }
        float[] output = studio.output();
        float[] feed = studio.hall().feed();
        int channels = studio.channels();
        for (int i = 0; i < count; i++) {
            line.write(in.get(i));
            if (moved(i) || i == 0) {
                lay();
            }
            for (int channel = 0; channel < Math.min(channels, loudspeakers); channel++) {
                output[i * channels + channel] += heard(channel, feed, i);
            }
            line.advance();
        }
    }

    private void begin() {
        studio.hall().reverberator().begin();
        loudspeakers = studio.channels();
        line = new DelayLine((long) (2 * studio.hall().space().widest() * samplesAMetre + .5));
        radiators = new Radiator[fields.length / FIELDS];
        for (int r = 0; r < radiators.length; r++) {
            radiators[r] = new Radiator(PATHS, loudspeakers);
        }
    }

    private boolean moved(int i) {
        boolean moved = false;
        for (int r = 0; r < radiators.length; r++) {
            int at = r * FIELDS;
            moved |= radiators[r].move(
                    fields[at].get(i),
                    fields[at + 1].get(i),
                    fields[at + 2].get(i),
                    fields[at + 3].get(i),
                    fields[at + 4].get(i));
        }
        return moved;
    }

    private void lay() {
        for (Radiator radiator : radiators) {
            for (int channel = 0; channel < loudspeakers; channel++) {
                radiator.lay(studio.hall(), channel, samplesAMetre);
            }
        }
    }

    private float heard(int channel, float[] feed, int i) {
        float sum = 0;
        for (Radiator radiator : radiators) {
            boolean inside = studio.hall().room().around(radiator.x(), radiator.y());
            for (int path = 0; path < PATHS; path++) {
                Path way = radiator.path(path, channel);
                float arrived = line.read(way.delay()) * way.gain();
                if (!inside) {
                    feed[i] += arrived;
                }
                if (way.fade(fade)) {
                    float heard = way.level() < 1 ? arrived * way.level() : arrived;
                    sum += heard;
                    feed[i] += inside ? heard : 0;
                }
            }
        }
        return sum;
    }
}

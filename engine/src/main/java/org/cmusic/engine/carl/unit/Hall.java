package org.cmusic.engine.carl.unit;

/**
 * The room in which sounds move, the room inside it in which one listens through holes in its corners, and what reverberates.
 * F. R. Moore, A General Model for Spatial Processing of Sounds, CMJ 7 (1983).
 */
public final class Hall {
    private static final float USUAL_SPACE = 50;
    private static final float USUAL_ROOM = 4;

    private final Corners space = Corners.square(USUAL_SPACE);
    private final Corners room = Corners.square(USUAL_ROOM);
    private final Corners speakers = Corners.square(USUAL_ROOM);
    private final Reverberator reverberator = new Reverberator();
    private InnerWalls walls;
    private Reflection reflection;
    private float direct = 1;
    private float reflect = 1;
    private float[] feed = new float[0];

    public Corners space() {
        return space;
    }

    public Corners room() {
        return room;
    }

    public Corners speakers() {
        return speakers;
    }

    public Reverberator reverberator() {
        return reverberator;
    }

    /** The power of distance by which direct sound falls. */
    public void fallDirect(float power) {
        direct = power;
    }

    /** The power of distance by which echoes fall. */
    public void fallReflected(float power) {
        reflect = power;
    }

    float direct() {
        return direct;
    }

    float reflect() {
        return reflect;
    }

    /** What reverberates of this block. */
    public float[] feed() {
        return feed;
    }

    /** Makes room for a block of what reverberates. */
    public void reach(int samples) {
        feed = feed.length < samples ? new float[samples] : feed;
    }

    /** The walls of the inner room, as they were when they were first needed. */
    InnerWalls walls() {
        walls = walls == null ? new InnerWalls(room) : walls;
        return walls;
    }

    /** The walls of the outer room, each as it was when it was first needed. */
    Reflection reflection() {
        reflection = reflection == null ? new Reflection(space) : reflection;
        return reflection;
    }
}

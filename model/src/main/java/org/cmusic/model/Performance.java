package org.cmusic.model;

import java.util.Iterator;
import java.util.List;

/** A score played: the flat list of its notes in seconds, sorted by start, and what is known of it before it sounds. */
public interface Performance {
    /** The notes by start, those of one start in the order of the score; a new run at each call. */
    Iterator<Event> events();

    /** The names of the parts, which are also those of the stems. */
    List<String> parts();

    /** The effects, each after all that send to it. */
    List<Effect> effects();

    /** How long the piece sounds, in seconds, tails included: to the end of its last sound. */
    double seconds();

    /** How long its partials sound, all in all, in seconds: the measure of the work that rendering is. */
    double partialSeconds();

    /** The number of channels that the score asks for. */
    int channels();

    /** Beats to seconds over the whole piece. */
    TempoMap tempo();

    /** The seed of all chance in the piece. */
    long seed();

    /** An effect at work: its curves run over the time of the piece. */
    record Effect(String name, Tone tone) {}
}

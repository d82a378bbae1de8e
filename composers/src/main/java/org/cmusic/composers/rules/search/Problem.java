package org.cmusic.composers.rules.search;

import java.util.List;

/**
 * Something that is put together choice by choice, in an order of its own.
 *
 * @param <C> what can be chosen
 */
public interface Problem<C> {

    /** Whether nothing is left to choose. */
    boolean isDone();

    /** Where the next choice is, for people. */
    String place();

    /** What can be chosen next, always in the same order. */
    List<C> candidates();

    /** Chooses. */
    void choose(C candidate);

    /** Takes the last choice back. */
    void takeBack();

    /** What the rules say of the last choice. */
    Judgement judge();

    /** Told when all that can follow the last choice was tried in vain. */
    default void nothingFollows() {}
}

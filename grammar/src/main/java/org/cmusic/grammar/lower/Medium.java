package org.cmusic.grammar.lower;

import java.util.OptionalInt;

/**
 * What a score will be rendered to.
 *
 * @param rate samples a second: which partials can sound depends on it
 * @param channels how many, which changes how loud each is; the score's own if empty
 */
public record Medium(int rate, OptionalInt channels) {}

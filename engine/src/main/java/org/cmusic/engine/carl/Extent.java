package org.cmusic.engine.carl;

/**
 * How long and how wide a piece is.
 *
 * @param rate samples a second, at the first sample
 * @param channels at the first sample
 * @param frames samples of each channel
 */
record Extent(int rate, int channels, long frames) {}

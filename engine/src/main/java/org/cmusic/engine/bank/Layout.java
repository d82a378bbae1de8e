package org.cmusic.engine.bank;

/**
 * How sound is computed.
 *
 * @param rate samples a second
 * @param channels of the output
 * @param blockSize the longest run of samples computed at once
 */
public record Layout(double rate, int channels, int blockSize) {}

/**
 * The additive bank. Each sine is a stream of segments of linear amplitude and frequency; kernels turn segments into
 * samples; groups of sines are placed between the channels and summed.
 */
package org.cmusic.engine.bank;

/** WAV files: headers of RIFF and RF64, samples from double precision to bytes and back. */
package org.cmusic.engine.wav;

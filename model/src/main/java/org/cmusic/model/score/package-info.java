/** Instruments, scores and how a score becomes a performance: expansion, tempo, chance, and the tones of its notes. */
package org.cmusic.model.score;

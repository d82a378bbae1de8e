/**
 * The score in memory: scores, instruments, curves, tempo, tuning and the performance they make. Immutable values that
 * know neither text nor sound.
 */
package org.cmusic.model;

package org.cmusic.engine.carl;

/** When a note sounds, in seconds of its section. */
record NoteTimes(float start, float duration, float end) {}

/**
 * A performance to samples: {@link org.cmusic.engine.Renderer} pulls the notes as they begin, runs each one's bank and patch
 * block by block, mixes them in a fixed order, runs the effects and hands the sound to sinks.
 */
package org.cmusic.engine;

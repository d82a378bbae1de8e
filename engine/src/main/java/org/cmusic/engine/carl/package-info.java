/**
 * Plays scores of CARL cmusic as cmusic did: the statements in their order, the sound up to the time of each before it is
 * carried out, all times and phases in single precision.
 */
package org.cmusic.engine.carl;

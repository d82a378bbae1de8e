/**
 * A score of CARL cmusic (F. R. Moore, 1980s) in memory: its statements in their order, with expressions that are evaluated
 * while it is played, as cmusic did.
 */
package org.cmusic.model.carl;

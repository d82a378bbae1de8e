/**
 * The unit generators of CARL cmusic, one class each, in the arithmetic of the original: what was a {@code float} there is
 * one here, what was computed in double precision is too. They follow F. R. Moore, Elements of Computer Music (1990).
 */
package org.cmusic.engine.carl.unit;

/** Scores of this language as written music. */
package org.cmusic.notation.score;

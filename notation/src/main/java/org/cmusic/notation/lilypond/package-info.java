/**
 * LilyPond's language, out: pieces as sources that LilyPond engraves.
 *
 * <p>Reference: the notation reference of LilyPond 2.24.
 */
package org.cmusic.notation.lilypond;

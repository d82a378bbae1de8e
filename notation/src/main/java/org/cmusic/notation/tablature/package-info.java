/**
 * Tablature for fretted instruments as text: the strings and frets on which a part is played, chosen at the least cost of
 * all ways there are.
 *
 * @see <a href="https://doi.org/10.2307/3680014">S. Sayegh, Fingering for String Instruments with the Optimum Path
 *     Paradigm, Computer Music Journal 13(3), 1989</a>
 */
package org.cmusic.notation.tablature;

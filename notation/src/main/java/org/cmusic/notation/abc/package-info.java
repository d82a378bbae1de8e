/**
 * Tunes in ABC notation, version 2.1 and what older files have: how they are read and written.
 */
package org.cmusic.notation.abc;

/** Written music as a score of this language. */
package org.cmusic.grammar.music;

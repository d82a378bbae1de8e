/**
 * Written music in memory, as files of notation and players' files hold it: parts, voices, chords and rests at exact
 * times, with meter, keys and tempo. It knows no text and no sound.
 */
package org.cmusic.model.music;

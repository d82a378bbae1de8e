/** Music played by the sounds of a SoundFont, with the synthesizer of Java. */
package org.cmusic.cli.soundfont;

/** Who sounds at a moment of a piece: the lines of its files, how loud each is, and what makes the peak. */
package org.cmusic.cli.who;

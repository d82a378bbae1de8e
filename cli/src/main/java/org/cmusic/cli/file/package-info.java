/** Files read and written: what may be overwritten, targets that appear whole or not at all, and failures in words. */
package org.cmusic.cli.file;

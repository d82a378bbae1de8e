/** The command {@code cmusic}: one class a sub-command, and the flags they share. */
package org.cmusic.cli;

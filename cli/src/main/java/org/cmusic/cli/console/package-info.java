/** The streams of one run, and what is shown on them while it goes on. */
package org.cmusic.cli.console;

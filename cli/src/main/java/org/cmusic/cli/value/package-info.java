/** What options say: sample rates, times, levels, seeds, each read from its text with a remedy where it cannot be. */
package org.cmusic.cli.value;

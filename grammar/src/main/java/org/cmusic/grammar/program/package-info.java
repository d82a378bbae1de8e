/**
 * The files a score or a file of instruments consists of: read in, found for each other's imports, and the names each of
 * them may use. What the names mean is not looked at here.
 */
package org.cmusic.grammar.program;

/**
 * Reads scores of CARL cmusic: preprocessed text to fields, fields to statements, and a rehearsal that finds what only
 * values show. F. R. Moore, "The CARL Computer Music Workstation" (UCSD, 1985).
 */
package org.cmusic.grammar.carl;

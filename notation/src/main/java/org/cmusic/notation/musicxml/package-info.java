/**
 * MusicXML in and out: {@code score-partwise} files, plain or zipped.
 *
 * <p>Reference: MusicXML 4.0, W3C Music Notation Community Group.
 */
package org.cmusic.notation.musicxml;

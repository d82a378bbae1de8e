package org.cmusic.grammar.musicv;

import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.musicv.Deck;

/**
 * A MUSIC V score that was read.
 *
 * @param diagnostics all that is wrong with it
 * @param deck its cards as the third pass takes them; empty if anything is an error
 */
public record MusicVReading(Diagnostics diagnostics, Optional<Deck> deck) {}

package org.cmusic.model.score;

import java.util.Optional;
import org.cmusic.model.BarPosition;

/**
 * A moment of a piece as musicians count it.
 *
 * @param beats quarter notes from the start of the piece, sections counted through
 * @param section the title of the section, where it has one
 * @param bar the bar and the place in it, counted from the start of the section to a thousandth of a beat; empty where
 *     there is no meter
 */
public record PiecePosition(double beats, Optional<String> section, Optional<BarPosition> bar) {}

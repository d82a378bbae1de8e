package org.cmusic.notation.kern;

import java.util.List;

/**
 * A piece of a file as it is written.
 *
 * @param head what it says in words
 * @param spines its columns, from the left
 * @param rows its lines
 */
record KernPiece(Head head, List<Spine> spines, List<Row> rows) {}

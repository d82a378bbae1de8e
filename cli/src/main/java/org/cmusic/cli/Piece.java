package org.cmusic.cli;

import java.util.List;
import java.util.OptionalLong;
import org.cmusic.cli.render.Production;
import org.cmusic.cli.render.Take;
import org.cmusic.engine.CrowdedException;
import org.cmusic.grammar.diagnostic.Diagnostics;

/** A piece that was read and may be rendered. */
interface Piece {
    /** How long it is. */
    double seconds();

    /**
     * The piece on its way to files.
     *
     * @throws WrongUsage if the flags want what it has not
     */
    Production production(RenderFlags flags);

    /** What is wrong with the samples of a take: too loud, or none. */
    Diagnostics levels(Take take);

    /** What is wrong where more notes sound at once than the memory holds. */
    Diagnostics crowded(CrowdedException full);

    /** How loud each part is, in lines for those who want to know more. */
    List<String> levelTable(Take take);

    /** The seed of all chance in it, if it has one. */
    OptionalLong seed();
}

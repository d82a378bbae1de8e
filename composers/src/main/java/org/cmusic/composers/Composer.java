package org.cmusic.composers;

import java.util.List;
import java.util.Optional;
import org.cmusic.composers.corpus.Corpus;

/**
 * A way to compose. It keeps no state: the same brief, corpus and chance give the same piece, on every machine.
 */
public interface Composer {

    /** What it is called, a word in lower case. */
    String name();

    /** What it does, in one line. */
    String summary();

    /** The settings that it alone has. */
    default List<Setting> settings() {
        return List.of();
    }

    /** Examples for its help, each what stands behind {@code cmusic compose NAME}. */
    default List<String> examples() {
        return List.of("-o piece.sco");
    }

    /** The built-in corpus that it learns from where no other is chosen; empty if it learns from none. */
    default Optional<String> usualCorpus() {
        return Optional.empty();
    }

    /**
     * What it prints instead of composing, if its settings ask for that.
     *
     * @throws BriefException if there is nothing to be printed of such a corpus
     */
    default Optional<String> print(Brief brief, Corpus corpus, Chance chance) {
        return Optional.empty();
    }

    /**
     * Composes a piece.
     *
     * @param corpus what to learn from; without pieces for a composer that learns from none
     * @throws BriefException if there is no piece as the brief wants it
     */
    Composition compose(Brief brief, Corpus corpus, Chance chance);
}

package org.cmusic.composers.catalog;

import java.util.List;
import java.util.Optional;
import org.cmusic.composers.Composer;
import org.cmusic.composers.genetic.GeneticComposer;
import org.cmusic.composers.markov.MarkovComposer;
import org.cmusic.composers.rules.RulesComposer;

/** All composers that come with the program. */
public final class Composers {
    private Composers() {}

    /** All of them, by name. */
    public static List<Composer> all() {
        return List.of(new GeneticComposer(), new MarkovComposer(), new RulesComposer());
    }

    /** The one of a name. */
    public static Optional<Composer> named(String name) {
        return all().stream().filter(composer -> composer.name().equals(name)).findFirst();
    }
}

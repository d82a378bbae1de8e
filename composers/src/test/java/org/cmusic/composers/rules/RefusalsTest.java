package org.cmusic.composers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Chance;
import org.cmusic.composers.Settings;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.TempoMap;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.Music;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final RulesComposer COMPOSER = new RulesComposer();
    private static final Corpus NONE = new Corpus(List.of());
    private static final Music EMPTY =
            new Music(Heading.of(""), Optional.empty(), List.of(), TempoMap.steady(100), List.of());
    private static final Brief FREE = Brief.free(COMPOSER);

    private static Settings settings() {
        return FREE.settings();
    }

    private static void refused(Brief brief, String option, String remedy) {
        assertThatThrownBy(() -> COMPOSER.compose(brief, NONE, Chance.of(1)))
                .isInstanceOf(BriefException.class)
                .hasMessageContainingAll(option, remedy);
    }

    @Test
    void whatCounterpointHasNoUseFor() {
        Brief species = FREE.with(settings().with("species", "2"));
        refused(species.with(new Meter(3, 4)), "--meter", "leave it out");
        Brief cantus = FREE.with(settings().with("cantus", EMPTY));
        refused(cantus.with(Key.C_MAJOR), "--key", "leave it out");
        refused(cantus.withBars(8), "--bars", "leave it out");
        refused(cantus.with(new Meter(3, 4)), "--meter", "leave it out");
    }

    @Test
    void whatAMelodyHasNoUseFor() {
        Brief melody = FREE.with(settings().with("harmonize", EMPTY));
        refused(melody.withBars(8), "--bars", "leave it out");
        refused(melody.with(new Meter(3, 4)), "--meter", "leave it out");
        refused(melody.with(melody.settings().with("below", "true")), "--below", "--species");
        refused(FREE.with(settings().with("above", "true")), "--above", "--species");
    }

    @Test
    void whatContradictsItself() {
        Settings both = settings().with("harmonize", EMPTY).with("species", "1");
        refused(FREE.with(both), "--harmonize", "not both");
        Settings ways = settings().with("species", "1").with("above", "true").with("below", "true");
        refused(FREE.with(ways), "--above", "not both");
    }

    @Test
    void aCorpusAndAPrimer() {
        refused(FREE.withPrimer(EMPTY), "--primer", "--cantus");
        Corpus given = new Corpus(List.of(new Piece("tune", EMPTY)));
        assertThatThrownBy(() -> COMPOSER.compose(FREE, given, Chance.of(1)))
                .isInstanceOf(BriefException.class)
                .hasMessageContainingAll("--corpus", "leave it out");
    }

    @Test
    void whatHasAMeaningIsTaken() {
        Brief species = FREE.with(settings().with("species", "1").with("below", "true"));
        Brief wanted = species.with(Key.C_MAJOR).withBars(9);
        assertThat(COMPOSER.compose(wanted, NONE, Chance.of(1)).music().parts()).hasSize(2);
        assertThat(COMPOSER.compose(FREE.with(new Meter(3, 4)).withBars(8), NONE, Chance.of(1))
                        .music()
                        .parts())
                .hasSize(1);
    }
}

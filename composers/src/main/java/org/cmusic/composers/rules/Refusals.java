package org.cmusic.composers.rules;

import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.Settings;
import org.cmusic.composers.corpus.Corpus;

/** What is asked for and would have no effect, or contradicts itself: all of it is refused, with what to do instead. */
final class Refusals {
    private Refusals() {}

    /** Whether counterpoint in one of the species is wanted. */
    static boolean isSpecies(Brief brief) {
        return brief.settings().has("species") || brief.settings().has("cantus");
    }

    /** @throws BriefException if something of the brief, or the corpus, has no meaning to this composer */
    static void require(Brief brief, Corpus corpus) {
        Settings settings = brief.settings();
        refuse(brief.primer().isPresent(), "--primer has no meaning here; --cantus and --harmonize begin with a file");
        refuse(
                !corpus.pieces().isEmpty(),
                "--corpus has no meaning here, as nothing is learned from music; leave it out, or change the rules with"
                        + " --rules");
        contradictions(brief, settings);
        if (isSpecies(brief)) {
            counterpoint(brief, settings);
        } else {
            melody(brief, settings);
        }
    }

    private static void contradictions(Brief brief, Settings settings) {
        refuse(
                settings.has("harmonize") && isSpecies(brief),
                "choose --harmonize or --species with --cantus, not both");
        refuse(settings.isOn("above") && settings.isOn("below"), "choose --above or --below, not both");
    }

    private static void counterpoint(Brief brief, Settings settings) {
        refuse(
                brief.meter().isPresent(),
                "--meter has no meaning with --species and --cantus: counterpoint is in 4/4; leave it out");
        boolean given = settings.has("cantus");
        refuse(
                given && brief.key().isPresent(),
                "--key has no meaning with --cantus, which has its mode; leave it out");
        refuse(
                given && brief.bars().isPresent(),
                "--bars has no meaning with --cantus, which has its length; leave it out");
    }

    private static void melody(Brief brief, Settings settings) {
        boolean given = settings.has("harmonize");
        refuse(
                given && brief.bars().isPresent(),
                "--bars has no meaning with --harmonize: the melody has its length; leave it out");
        refuse(
                given && brief.meter().isPresent(),
                "--meter has no meaning with --harmonize: the melody has its meter; leave it out");
        refuse(
                settings.isOn("above") || settings.isOn("below"),
                "--above and --below are about a cantus; choose a species with --species, or leave them out");
    }

    private static void refuse(boolean refused, String message) {
        if (refused) {
            throw new BriefException(message);
        }
    }
}

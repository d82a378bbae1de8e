package org.cmusic.grammar.check;

import java.util.List;
import org.cmusic.grammar.syntax.EffectDefinition;
import org.cmusic.grammar.syntax.InstrumentDefinition;
import org.cmusic.grammar.syntax.Member;
import org.cmusic.grammar.syntax.Parameter;
import org.cmusic.grammar.syntax.Unreadable;

/**
 * Tells which definitions are whole enough to be played. What the others lack has been reported; to play them would only
 * bring to light the same again.
 */
public final class Wholeness {

    private Wholeness() {}

    /** Whether an instrument was read wholly, has something that sounds, and its pitch if it needs one. */
    public static boolean isWhole(InstrumentDefinition instrument) {
        List<Member> members = instrument.members();
        return hasKinds(members)
                && InstrumentForm.sounds(members)
                && InstrumentForm.ratioWithoutPitch(members).isEmpty();
    }

    /** Whether an effect was read wholly and has a signal. */
    public static boolean isWhole(EffectDefinition effect) {
        return hasKinds(effect.members()) && EffectForm.hasSignal(effect.members());
    }

    /** Whether all members could be read, and all kinds of parameters exist. */
    public static boolean hasKinds(List<Member> members) {
        return members.stream()
                .noneMatch(member -> member instanceof Unreadable
                        || member instanceof Parameter parameter && !ParameterKinds.exists(parameter.kind()));
    }
}

package org.cmusic.notation.musicxml;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.audiveris.proxymusic.AboveBelow;
import org.audiveris.proxymusic.Direction;
import org.audiveris.proxymusic.DirectionType;
import org.audiveris.proxymusic.Dynamics;
import org.audiveris.proxymusic.Empty;
import org.audiveris.proxymusic.ObjectFactory;
import org.cmusic.model.Beats;
import org.cmusic.model.music.Chord;
import org.cmusic.notation.Dynamic;

/** What stands before the chords of a part: harmonies, and marks of dynamics where the level of a voice changes. */
final class DirectionWriter {
    private static final ObjectFactory NEW = new ObjectFactory();

    private final Map<Integer, Dynamic> dynamics = new HashMap<>();
    private final Set<String> marked = new HashSet<>();

    /** The harmony and the mark of dynamics of a chord, before its notes. */
    List<Object> before(Chord chord, int voice) {
        List<Object> told = new ArrayList<>();
        if (!chord.marks().symbol().isBlank()) {
            told.add(HarmonyName.harmony(Sanitized.text(chord.marks().symbol())));
        }
        chord.level().ifPresent(level -> level(chord.onset(), voice, level).ifPresent(told::add));
        return told;
    }

    /** The mark of a level, unless the voice or another at the same place has it already. */
    private Optional<Direction> level(Beats at, int voice, double level) {
        Dynamic now = Dynamic.nearest(level);
        boolean changes = dynamics.put(voice, now) != now;
        return changes && marked.add(now + " " + at) ? Optional.of(dynamic(now)) : Optional.empty();
    }

    private static Direction dynamic(Dynamic mark) {
        Dynamics dynamics = new Dynamics();
        JAXBElement<Empty> sign = switch (mark) {
            case PPP -> NEW.createDynamicsPpp(new Empty());
            case PP -> NEW.createDynamicsPp(new Empty());
            case P -> NEW.createDynamicsP(new Empty());
            case MP -> NEW.createDynamicsMp(new Empty());
            case MF -> NEW.createDynamicsMf(new Empty());
            case F -> NEW.createDynamicsF(new Empty());
            case FF -> NEW.createDynamicsFf(new Empty());
            case FFF -> NEW.createDynamicsFff(new Empty());
        };
        dynamics.getPOrPpOrPpp().add(sign);
        DirectionType type = new DirectionType();
        type.getDynamics().add(dynamics);
        Direction direction = new Direction();
        direction.setPlacement(AboveBelow.BELOW);
        direction.getDirectionType().add(type);
        return direction;
    }
}

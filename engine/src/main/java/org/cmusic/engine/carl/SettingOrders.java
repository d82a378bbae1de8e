package org.cmusic.engine.carl;

import java.util.List;
import org.cmusic.engine.carl.unit.Corners;
import org.cmusic.engine.carl.unit.Hall;
import org.cmusic.model.carl.Setting;

/** Carries out what {@code set} sets. */
final class SettingOrders {
    private final Session session;
    private final TimeFields times;
    private final Synthesizer synthesizer;
    private boolean defers;

    SettingOrders(Session session, TimeFields times, Synthesizer synthesizer) {
        this.session = session;
        this.times = times;
        this.synthesizer = synthesizer;
    }

    /** Whether the next note comes after all others in each block; it does so once. */
    boolean defers() {
        boolean asked = defers;
        defers = false;
        return asked;
    }

    void carryOut(List<Setting> settings) {
        settings.forEach(this::carryOut);
    }

    private void carryOut(Setting setting) {
        if (setting instanceof Setting.Value value) {
            set(value.quantity(), value.value().result(session));
        } else if (setting instanceof Setting.Places places) {
            lay(places);
        } else if (setting instanceof Setting.Steering steering) {
            steer(steering);
        } else if (setting instanceof Setting.Switch turned) {
            turn(turned.flag());
        }
    }

    private void set(Setting.Quantity quantity, float value) {
        Hall hall = session.hall();
        switch (quantity) {
            case RATE -> session.rate((long) value);
            case FUNCTION_LENGTH -> {
                session.functionLength((long) value);
                synthesizer.restart();
            }
            case BLOCK_LENGTH -> {
                session.blockLength((long) value);
                synthesizer.restart();
            }
            case CHANNELS -> channels((int) value);
            case SEED -> session.random().seed((int) value);
            case REVERB_SCALE -> hall.reverberator().scaleTo(value);
            case CUTOFF -> hall.reverberator().cutBelow(value);
            case T60 -> hall.reverberator().fallIn(value);
            case DIRECT -> hall.fallDirect(value);
            case REFLECT -> hall.fallReflected(value);
            case BUFFER_SIZE -> {}
        }
    }

    private void channels(int count) {
        session.channels(count);
        synthesizer.restart();
    }

    private void lay(Setting.Places places) {
        Hall hall = session.hall();
        Corners corners = switch (places.layout()) {
            case SPACE -> hall.space();
            case ROOM -> hall.room();
            case SPEAKERS -> hall.speakers();
        };
        for (int i = 0; i < places.x().size(); i++) {
            float x = places.x().get(i).result(session);
            corners.put(i, x, places.y().get(i).result(session));
        }
    }

    private void steer(Setting.Steering steering) {
        switch (steering.role()) {
            case TEMPO -> times.tempoWith(steering.variable());
            case OFFSET -> times.offsetWith(steering.variable());
        }
    }

    private void turn(Setting.Flag flag) {
        switch (flag) {
            case STEREO -> channels(2);
            case QUAD -> channels(4);
            case NO_CLIP -> session.level().clip(false);
            case DEFER -> defers = true;
            case FLOAT_OUTPUT -> session.level().floats(true);
            case NO_FLOAT_OUTPUT -> session.level().floats(false);
            case SILENT -> {}
        }
    }
}

package org.cmusic.model.score;

import java.util.List;
import org.cmusic.model.Input;
import org.cmusic.model.Kind;
import org.cmusic.model.Signal;

/** Which of the moving inputs of a processor is the sound it works on. */
final class SignalInputs {
    private SignalInputs() {}

    /** The place, among the moving inputs, of the first input of kind signal; the first of all if there is none. */
    static int sound(Signal.Unit unit) {
        List<Input> moving = unit.generator().inputs().stream()
                .filter(input -> input.rate() != Input.Rate.INIT)
                .toList();
        for (int i = 0; i < moving.size(); i++) {
            if (moving.get(i).kind() == Kind.SIGNAL) {
                return i;
            }
        }
        return 0;
    }
}

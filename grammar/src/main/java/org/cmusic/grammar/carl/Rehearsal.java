package org.cmusic.grammar.carl;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.model.carl.Expression;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.GlibcRandom;
import org.cmusic.model.carl.Instrument;
import org.cmusic.model.carl.Memory;
import org.cmusic.model.carl.Statement;
import org.cmusic.model.carl.UnitGenerator;
import org.cmusic.model.score.Limits;

/**
 * Plays a score without sound while it is read, to find what only values show: times that go back, functions that are not
 * there when they sound, more than the limits allow. Where chance decides about times while instruments draw from the same
 * chance, times cannot be known and are not judged.
 */
final class Rehearsal implements Memory {
    /** The most samples of a function. */
    static final int LONGEST_FUNCTION = 1 << 24;

    private static final int FIRST_OWN_PARAMETER = 5;
    private static final Set<UnitGenerator> DRAWING =
            Set.of(UnitGenerator.WHITE, UnitGenerator.RAN, UnitGenerator.RAH, UnitGenerator.FLTDELAY);

    private final Desk desk;
    private final Limits limits;
    private final SettingState settings = new SettingState();
    private final Clock clock = new Clock();
    private final Store parameters = new Store();
    private final Store variables = new Store();
    private final Readiness readiness;
    private final GlibcRandom random = new GlibcRandom();
    private final Map<Instrument, Integer> lacking = new IdentityHashMap<>();
    private final Map<Instrument, Boolean> drawing = new IdentityHashMap<>();
    private long notes;
    private boolean chancy;
    private boolean noisy;
    private boolean stopped;

    Rehearsal(Desk desk, Limits limits, SoundFiles files) {
        this.desk = desk;
        this.limits = limits;
        this.readiness = new Readiness(desk, this, files);
    }

    @Override
    public float parameter(int index) {
        return parameters.get(index);
    }

    @Override
    public float variable(int index) {
        return variables.get(index);
    }

    @Override
    public long rate() {
        return settings.rate();
    }

    @Override
    public long functionLength() {
        return settings.functionLength();
    }

    @Override
    public GlibcRandom random() {
        chancy = true;
        return random;
    }

    SettingState settings() {
        return settings;
    }

    Clock clock() {
        return clock;
    }

    Store variables() {
        return variables;
    }

    Store parameters() {
        return parameters;
    }

    /** Whether the limits are reached. */
    boolean isStopped() {
        return stopped;
    }

    /** Starts the chance again. */
    void seed(float seed) {
        random.seed((int) (long) seed);
    }

    /** Evaluates p2; what is no time becomes now. */
    float time(Expression expression, Field place) {
        float time = settings.shifted(settings.scaled(expression.result(this), variables), variables);
        if (!Float.isFinite(time)) {
            notFinite(expression, time, place);
            time = clock.now();
        }
        parameters.set(2, time);
        return time;
    }

    /** Evaluates p4; what is no duration becomes 0. */
    float duration(Expression expression, Field place) {
        float duration = settings.scaled(expression.result(this), variables);
        if (!Float.isFinite(duration)) {
            notFinite(expression, duration, place);
            duration = 0;
        }
        parameters.set(4, duration);
        return duration;
    }

    private void notFinite(Expression expression, float value, Field place) {
        if (expression != Desk.BROKEN) {
            desk.report(place.at("carl-time").variant("infinite").with("time", value));
        }
    }

    /** Plays up to the time of a statement. */
    void reach(float time, Field place) {
        if (time < clock.now()) {
            tooLate(time, place);
        } else if (time > clock.now()) {
            play(time, place);
        }
    }

    /** Plays up to the time of a statement for which 0 stands for now. */
    void reachUnlessZero(float time, Field place) {
        if (time > 0) {
            reach(time, place);
        }
    }

    private void play(float time, Field place) {
        readiness.check();
        clock.play(time);
        long seconds = limits.get(Limits.Name.SECONDS);
        if (clock.played() > seconds) {
            stop(Limits.Name.SECONDS, clock.played(), place);
        }
    }

    private void tooLate(float time, Field place) {
        if (!(chancy && noisy)) {
            desk.report(place.at("carl-time").with("time", SixDigits.of(time)).with("now", SixDigits.of(clock.now())));
        }
    }

    /** @param places the fields of time, instrument and duration */
    void note(Statement.Note note, List<Field> places) {
        float time = time(note.time(), places.get(0));
        reach(time, places.get(0));
        float duration = duration(note.duration(), places.get(2));
        if (duration <= 0 && note.duration() != Desk.BROKEN) {
            desk.report(places.get(2).at("carl-length").with("length", SixDigits.of(duration)));
        }
        parameters.set(0, time + duration);
        clock.expect(time + duration);
        int next = FIRST_OWN_PARAMETER;
        for (Expression value : note.parameters()) {
            parameters.set(next++, value.result(this));
        }
        complete(note.instrument(), next, places.get(1));
        noisy |= draws(note.instrument());
        readiness.expect(note.instrument(), parameters.copy(), places.get(1));
        if (++notes > limits.get(Limits.Name.NOTES)) {
            stop(Limits.Name.NOTES, notes, places.get(1));
        }
    }

    private boolean draws(Instrument instrument) {
        return drawing.computeIfAbsent(
                instrument, made -> made.calls().stream().anyMatch(call -> DRAWING.contains(call.unit())));
    }

    /** Parameters that a note does not give are 0; that is told at the first note of each instrument. */
    private void complete(Instrument instrument, int next, Field place) {
        int highest = instrument.highestParameter();
        if (highest >= next && lacking.putIfAbsent(instrument, next) == null) {
            desk.report(place.at("carl-parameters")
                    .with("name", instrument.name())
                    .with("highest", highest)
                    .with("given", next - 1));
        }
        for (int index = next; index <= highest; index++) {
            parameters.set(index, 0);
        }
    }

    void filling(Statement.Filling filling, Field timePlace, List<Field> places) {
        reach(time(filling.time(), timePlace), timePlace);
        if (filling.generator() == Generator.GEN0) {
            readiness.requireFunction(filling.function(), places.get(0));
        }
        filling.length().ifPresent(length -> requireLength(length, places.get(0)));
        for (int i = 0; i < filling.arguments().size(); i++) {
            if (filling.arguments().get(i) instanceof Statement.GivenNumber number) {
                number.value().result(this);
            } else if (filling.arguments().get(i) instanceof Statement.GivenText text) {
                readiness.requireText(text.index(), filling.generator() == Generator.GENRAW, places.get(i + 1));
            }
        }
        readiness.fill(filling.function());
    }

    private void requireLength(Expression expression, Field place) {
        float length = expression.result(this);
        if (expression != Desk.BROKEN && !(length >= 1 && length <= LONGEST_FUNCTION)) {
            outOfRange(place, "function length", length, "1 to " + LONGEST_FUNCTION);
        }
    }

    /** Reports a value that nothing can be done with. */
    void outOfRange(Field place, String name, float value, String range) {
        desk.report(place.at("carl-value")
                .with("name", name)
                .with("value", SixDigits.of(value))
                .with("range", range));
    }

    /** Assigns to consecutive parameters or variables, each before the next is evaluated. */
    void assign(Statement.Assignment assignment, Field place) {
        Store store = assignment.target() == Statement.Target.PARAMETER ? parameters : variables;
        int index = (int) assignment.first().result(this);
        for (Expression value : assignment.values()) {
            if (!store.set(index, value.result(this))) {
                outOfRange(place, "number", index, "0 to " + Store.HIGHEST);
                return;
            }
            index++;
        }
    }

    void assign(Statement.TextAssignment assignment, Field place) {
        int index = (int) assignment.first().result(this);
        for (String text : assignment.texts()) {
            if (index < 0 || index > Store.HIGHEST) {
                outOfRange(place, "number", index, "0 to " + Store.HIGHEST);
                return;
            }
            readiness.setText(index++, text);
        }
    }

    /** All is played to its end. */
    void endSection(float time, Field place) {
        reachUnlessZero(time, place);
        if (clock.future() > clock.now()) {
            play(clock.future(), place);
        }
        clock.endSection();
        parameters.clear();
    }

    private void stop(Limits.Name name, double count, Field place) {
        stopped = true;
        desk.report(Diagnostic.at("limit-exceeded", place.span())
                .with("what", name.meaning())
                .with("count", count == Math.rint(count) ? (Object) (long) count : (Object) count)
                .with("limit", limits.get(name))
                .with("name", name.label()));
    }
}

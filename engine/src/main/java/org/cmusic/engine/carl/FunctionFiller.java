package org.cmusic.engine.carl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cmusic.engine.carl.unit.Table;
import org.cmusic.model.carl.Generator;
import org.cmusic.model.carl.Statement.Filling;
import org.cmusic.model.carl.Statement.Given;
import org.cmusic.model.carl.Statement.GivenNumber;
import org.cmusic.model.carl.Statement.GivenText;
import org.cmusic.model.carl.gen.GenOrder;
import org.cmusic.model.carl.gen.Gens;
import org.cmusic.model.carl.gen.Normalization;

/** Fills the functions of a score. */
final class FunctionFiller {
    private static final int MOST = 1 << 24;

    private final Session session;

    FunctionFiller(Session session) {
        this.session = session;
    }

    void fill(Filling filling) {
        if (filling.generator() == Generator.GEN0) {
            float[] greatest = numbers(filling);
            Normalization.scale(
                    session.tables().get(filling.function()).values(), greatest.length == 0 ? 1 : greatest[0]);
            return;
        }
        float length = filling.length().isPresent() ? filling.length().get().result(session) : session.functionLength();
        int values = (int) Math.max(1, Math.min(length, MOST));
        GenOrder order = new GenOrder(values, numbers(filling), words(filling), file(filling));
        Table table = new Table(Gens.table(filling.generator(), order), length >= 1 ? Math.min(length, MOST) : 1);
        session.tables().put(filling.function(), table);
    }

    private float[] numbers(Filling filling) {
        float[] numbers = new float[filling.arguments().size()];
        int count = 0;
        for (Given argument : filling.arguments()) {
            if (argument instanceof GivenNumber number) {
                numbers[count++] = number.value().result(session);
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private List<String> words(Filling filling) {
        List<String> words = new ArrayList<>();
        for (Given argument : filling.arguments()) {
            if (argument instanceof GivenText text
                    && session.texts().file(text.index()).isEmpty()) {
                words.addAll(List.of(session.texts().text(text.index()).strip().split("\\s+")));
            }
        }
        return words;
    }

    private float[] file(Filling filling) {
        for (Given argument : filling.arguments()) {
            if (argument instanceof GivenText text
                    && session.texts().file(text.index()).isPresent()) {
                return filling.generator() == Generator.QUAD
                        ? PathFile.read(session.texts().file(text.index()).get())
                        : session.texts().sound(text.index()).samples();
            }
        }
        return new float[0];
    }
}

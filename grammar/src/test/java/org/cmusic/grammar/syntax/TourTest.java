package org.cmusic.grammar.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.parser.SourceParser;
import org.junit.jupiter.api.Test;

/** The score that goes through the whole language leaves no construct out. */
class TourTest {
    private static final Path TOUR = Path.of("..", "scores", "tour.sco");

    private final Set<Object> found = new LinkedHashSet<>();

    @Test
    void everyConstructStandsInTheTour() throws ReflectiveOperationException {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile tour = SourceParser.parse(Source.file(TOUR), diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        for (Statement statement : tour.statements()) {
            collect(statement);
        }

        Set<Class<?>> constructs = Stream.of(
                        Statement.class, Step.class, Member.class, Expression.class, PointTime.class, Domain.class)
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                .filter(construct -> construct != Unreadable.class)
                .collect(Collectors.toSet());
        assertThat(found).containsAll(constructs);
        assertThat(found.stream().filter(Binary.Operator.class::isInstance).map(o -> ((Binary.Operator) o).level()))
                .as("operators that bind equally tight stand for each other")
                .containsAll(Stream.of(Binary.Operator.values())
                        .map(Binary.Operator::level)
                        .toList());
        assertThat(found).contains((Object[]) Unary.Operator.values());
        assertThat(found).contains((Object[]) Unit.values());
    }

    private void collect(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            collect(optional.stream().toList());
        } else if (value instanceof Collection<?> several) {
            for (Object one : several) {
                collect(one);
            }
        } else if (value instanceof Enum<?>) {
            found.add(value);
        } else if (value instanceof Node node) {
            found.add(node.getClass());
            for (RecordComponent part : node.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                collect(part.getAccessor().invoke(node));
            }
        }
    }
}

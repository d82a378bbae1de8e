package org.cmusic.grammar.syntax;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;

/** A tree as text without its spans: two trees are equal, spans apart, if their shapes are. */
public final class Shape {

    private Shape() {}

    public static String of(Object tree) {
        if (tree instanceof List<?> list) {
            return list.stream().map(Shape::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (tree instanceof Optional<?> optional) {
            return optional.map(Shape::of).orElse("-");
        }
        return tree instanceof Record node ? node(node) : String.valueOf(tree);
    }

    private static String node(Record node) {
        StringBuilder text = new StringBuilder(node.getClass().getSimpleName()).append('(');
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            if (component.getType() != Span.class && component.getType() != Source.class) {
                text.append(' ').append(of(value(node, component)));
            }
        }
        return text.append(')').toString();
    }

    private static Object value(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}

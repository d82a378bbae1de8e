package org.cmusic.grammar.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cmusic.grammar.syntax.Node;

/** Walks the syntax tree. Every node is a record; its children are those of its components that are or hold nodes. */
final class Subtree {

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> mayHoldNodes(component.getType()))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private Subtree() {}

    private static boolean mayHoldNodes(Class<?> type) {
        return Node.class.isAssignableFrom(type) || type == List.class || type == Optional.class;
    }

    /** The nodes directly below {@code node}, in written order. */
    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Method part : PARTS.get(node.getClass())) {
            add(part(part, node), children);
        }
        return children;
    }

    private static void add(Object part, List<Node> children) {
        if (part instanceof Node child) {
            children.add(child);
        } else if (part instanceof List<?> several) {
            several.forEach(each -> add(each, children));
        } else if (part instanceof Optional<?> maybe) {
            maybe.ifPresent(each -> add(each, children));
        }
    }

    private static Object part(Method accessor, Node node) {
        try {
            return accessor.invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives {@code node} and all nodes below it, each before those below it. */
    static void walk(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        children(node).forEach(child -> walk(child, visitor));
    }

    /** Whether something below {@code node}, or itself, is of a type. */
    static boolean holds(Node node, Class<? extends Node> type) {
        return type.isInstance(node) || children(node).stream().anyMatch(child -> holds(child, type));
    }
}

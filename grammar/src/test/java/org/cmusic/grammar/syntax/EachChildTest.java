package org.cmusic.grammar.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node gives all of its components that are or hold nodes, in their order. */
class EachChildTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noChildIsLeftOut(long seed) {
        RandomTrees trees = new RandomTrees(seed);
        for (int i = 0; i < 20; i++) {
            trees.file().statements().forEach(EachChildTest::check);
        }
    }

    private static void check(Node node) {
        List<Node> given = new ArrayList<>();
        node.eachChild(given::add);
        assertThat(given).isEqualTo(components(node));
        given.forEach(EachChildTest::check);
    }

    private static List<Node> components(Node node) {
        List<Node> nodes = new ArrayList<>();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            try {
                add(component.getAccessor().invoke(node), nodes);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return nodes;
    }

    private static void add(Object component, List<Node> nodes) {
        if (component instanceof Node node) {
            nodes.add(node);
        } else if (component instanceof List<?> list) {
            list.forEach(each -> add(each, nodes));
        } else if (component instanceof Optional<?> optional) {
            optional.ifPresent(each -> add(each, nodes));
        }
    }
}

package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmusic.composers.Chance;

/**
 * All ways from a start to an end, each with a weight that is the product of those of its steps and its end. A way is drawn with
 * just the probability that its weight has among all: from the end back, each state gets the sum of all that leads on from it,
 * and a step is drawn in proportion to its weight times the sum that it leads to (Pachet and Roy 2011). Sums are kept between
 * powers of two, place by place, so that no length is too long.
 *
 * @param <S> what is known at a place
 * @param <L> what a step brings
 */
final class Lattice<S, L> {
    /** The most states that are kept. */
    static final int MOST_STATES = 3_000_000;

    private final List<Map<S, Node<S, L>>> places = new ArrayList<>();
    private final Node<S, L> first;
    private final int end;

    /** What can follow. */
    interface Steps<S, L> {
        void from(int place, S state, Taker<S, L> taker);
    }

    /** Takes what can follow. */
    interface Taker<S, L> {
        /** @param place where it leads to, further on */
        void take(double weight, L label, int place, S state);
    }

    /** How good a state is to end with. */
    interface Ending<S> {
        double weight(S state);
    }

    private record Edge<S, L>(double weight, L label, Node<S, L> to) {}

    private static final class Node<S, L> {
        private final S state;
        private final int place;
        private final List<Edge<S, L>> edges = new ArrayList<>();
        private double sum;
        private int exponent;

        Node(S state, int place) {
            this.state = state;
            this.place = place;
        }

        /** Keeps a sum as a number near 1 and a power of two. */
        void keep(double total, int power) {
            int own = total == 0 ? 0 : Math.getExponent(total);
            sum = Math.scalb(total, -own);
            exponent = power + own;
        }
    }

    private Lattice(S start, int end) {
        this.end = end;
        for (int i = 0; i <= end; i++) {
            places.add(new LinkedHashMap<>());
        }
        first = node(0, start);
    }

    /**
     * All ways.
     *
     * @param end the place of all ends
     * @throws IllegalStateException if there are more than {@value #MOST_STATES} states
     */
    static <S, L> Lattice<S, L> of(S start, int end, Steps<S, L> steps, Ending<S> ending) {
        Lattice<S, L> lattice = new Lattice<>(start, end);
        lattice.spread(steps);
        lattice.weigh(ending);
        return lattice;
    }

    private Node<S, L> node(int place, S state) {
        return places.get(place).computeIfAbsent(state, key -> new Node<>(key, place));
    }

    private void spread(Steps<S, L> steps) {
        long states = 0;
        for (int place = 0; place < end; place++) {
            for (Node<S, L> node : places.get(place).values()) {
                steps.from(node.place, node.state, (weight, label, to, state) -> {
                    if (weight > 0 && to <= end) {
                        node.edges.add(new Edge<>(weight, label, node(to, state)));
                    }
                });
            }
            states += places.get(place).size();
            if (states > MOST_STATES) {
                throw new IllegalStateException("more than " + MOST_STATES + " states");
            }
        }
    }

    private void weigh(Ending<S> ending) {
        places.get(end).values().forEach(node -> node.keep(ending.weight(node.state), 0));
        for (int place = end - 1; place >= 0; place--) {
            places.get(place).values().forEach(Lattice::sum);
        }
    }

    private static <S, L> void sum(Node<S, L> node) {
        int power = Integer.MIN_VALUE;
        for (Edge<S, L> edge : node.edges) {
            if (edge.to.sum > 0) {
                power = Math.max(power, edge.to.exponent);
            }
        }
        double total = 0;
        for (Edge<S, L> edge : node.edges) {
            if (edge.to.sum > 0) {
                total += Math.scalb(edge.weight * edge.to.sum, edge.to.exponent - power);
            }
        }
        node.keep(total, total == 0 ? 0 : power);
    }

    /** Whether there is no way at all. */
    boolean isEmpty() {
        return first.sum == 0;
    }

    /** The sum of the weights of all ways; 0 where it is too small for a number. */
    double mass() {
        return Math.scalb(first.sum, first.exponent);
    }

    /** What the steps of a way bring. There must be one. */
    List<L> draw(Chance chance) {
        List<L> labels = new ArrayList<>();
        Node<S, L> node = first;
        while (node.place < end) {
            int power = node.exponent;
            double[] weights = node.edges.stream()
                    .mapToDouble(edge -> Math.scalb(edge.weight * edge.to.sum, edge.to.exponent - power))
                    .toArray();
            Edge<S, L> edge = node.edges.get(chance.weighted(weights));
            labels.add(edge.label);
            node = edge.to;
        }
        return labels;
    }
}

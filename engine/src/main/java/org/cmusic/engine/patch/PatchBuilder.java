package org.cmusic.engine.patch;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cmusic.engine.bank.FixedPanner;
import org.cmusic.engine.bank.Layout;
import org.cmusic.engine.bank.Panner;
import org.cmusic.engine.bank.PartialGroup;
import org.cmusic.engine.bank.PartialGroups;
import org.cmusic.model.CombinedCurve.Operation;
import org.cmusic.model.Signal;
import org.cmusic.model.Tone;

/** Makes patches of tones. A signal that is reached twice becomes one node. */
public final class PatchBuilder {
    private final Tone tone;
    private final NoteClock clock;
    private final Layout layout;
    private final List<Patch.PreparedGroup> preparedGroups;
    private final Optional<BankNode> bank;
    private final Optional<SentNode> sent;
    private final Panner panner;
    private final Buffers buffers = new Buffers();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Signal, Node> made = new IdentityHashMap<>();
    private Optional<PlacementNode> placement = Optional.empty();

    private PatchBuilder(Tone tone, NoteClock clock, Layout layout, Optional<SentNode> sent) {
        this.tone = tone;
        this.clock = clock;
        this.layout = layout;
        this.sent = sent;
        this.panner = Panner.of(tone.pan(), layout);
        List<PartialGroup> groups = PartialGroups.of(tone, clock::end, layout);
        this.preparedGroups = groups.size() < 2 ? List.of() : prepared(groups);
        this.bank = groups.isEmpty() ? Optional.empty() : Optional.of(add(bankOf(groups)));
    }

    private List<Patch.PreparedGroup> prepared(List<PartialGroup> groups) {
        int width = PartialGroups.width(tone, layout);
        return groups.stream()
                .map(group -> new Patch.PreparedGroup(group, new double[width][layout.blockSize()]))
                .toList();
    }

    private BankNode bankOf(List<PartialGroup> groups) {
        List<double[][]> rendered =
                preparedGroups.stream().map(Patch.PreparedGroup::out).toList();
        return new BankNode(groups, rendered, PartialGroups.width(tone, layout), buffers);
    }

    /** The patch of a note. */
    public static Patch ofNote(Tone tone, NoteClock clock, Layout layout) {
        return new PatchBuilder(tone, clock, layout, Optional.empty()).build();
    }

    /**
     * The patch of an effect, whose time is that of the piece.
     *
     * @param bus what it is sent, one array a channel, filled before each block
     */
    public static Patch ofEffect(Tone tone, double[][] bus, Layout layout) {
        NoteClock clock = new NoteClock(0, layout.rate());
        return new PatchBuilder(tone, clock, layout, Optional.of(new SentNode(bus))).build();
    }

    private Patch build() {
        Node signal = node(tone.signal());
        OptionalDouble gain = tone.gain().constant();
        if (gain.isPresent()
                && signal.width() == layout.channels()
                && tone.sends().isEmpty()) {
            return new Patch(preparedGroups, nodes, signal, gain.getAsDouble(), List.of(), buffers.taken());
        }
        Node amplified = product(signal, tone.gain());
        Node output = amplified.width() == layout.channels() ? amplified : placed(amplified);
        List<Patch.Send> sends = new ArrayList<>();
        for (Tone.Send send : tone.sends()) {
            Node level = product(output, send.level());
            sends.add(new Patch.Send(send.effect(), level));
        }
        return new Patch(preparedGroups, nodes, output, 1, sends, buffers.taken());
    }

    private <N extends Node> N add(N node) {
        nodes.add(node);
        return node;
    }

    private Node node(Signal signal) {
        if (signal instanceof Signal.Bank && bank.isPresent()) {
            return bank.get();
        }
        if (made.containsKey(signal)) {
            return made.get(signal);
        }
        Node node = add(make(signal));
        made.put(signal, node);
        return node;
    }

    private Node make(Signal signal) {
        if (signal instanceof Signal.Bank) {
            return new ConstantNode(0, buffers);
        }
        OptionalDouble constant = signal.constant();
        if (constant.isPresent()) {
            return new ConstantNode(constant.getAsDouble(), buffers);
        }
        if (signal instanceof Signal.Moving moving) {
            return new CurveNode(moving.curve(), layout.rate(), buffers);
        }
        if (signal instanceof Signal.Joined joined) {
            return joined(joined.operation(), node(joined.left()), node(joined.right()));
        }
        if (signal instanceof Signal.Mapped mapped) {
            return new MappedNode(mapped.mapping(), node(mapped.signal()), buffers);
        }
        if (signal instanceof Signal.Enveloped enveloped) {
            Node inner = node(enveloped.signal());
            return new EnvelopedNode(inner, enveloped.envelope(), enveloped.seconds(), clock, buffers);
        }
        if (signal instanceof Signal.Unit unit) {
            return UnitNode.of(unit, unit.inputs().stream().map(this::node).toList(), layout.rate(), buffers);
        }
        return sent.orElseThrow(() -> new IllegalArgumentException("only an effect has an input"));
    }

    /** A sum of a mono and a wide signal places the mono one first; a factor is the same for all channels. */
    private Node joined(Operation operation, Node left, Node right) {
        boolean sum = operation == Operation.ADD || operation == Operation.SUBTRACT;
        boolean mixed = left.isWide() != right.isWide();
        Node first = sum && mixed && !left.isWide() ? placed(left) : left;
        Node second = sum && mixed && !right.isWide() ? placed(right) : right;
        return JoinedNode.of(operation, first, second, buffers);
    }

    private Node product(Node signal, Signal factor) {
        OptionalDouble constant = factor.constant();
        return add(
                constant.isPresent()
                        ? new ScaledNode(signal, constant.getAsDouble(), buffers)
                        : JoinedNode.of(Operation.MULTIPLY, signal, node(factor), buffers));
    }

    private Node placed(Node mono) {
        if (panner instanceof FixedPanner fixed) {
            return add(new FixedPlaceNode(mono, fixed, layout.channels(), buffers));
        }
        if (placement.isEmpty()) {
            placement = Optional.of(add(new PlacementNode(panner, layout.channels(), buffers)));
        }
        return add(JoinedNode.of(Operation.MULTIPLY, mono, placement.get(), buffers));
    }
}

package org.cmusic.grammar.check;

import java.util.function.Consumer;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.syntax.Expression;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.Points;

/** Does all checks that need no more than one node, on a node and on all nodes below it, each before those below it. */
final class Structure implements Consumer<Node> {

    static final NodeCheck ARGUMENTS = new DuplicateArguments();

    /** Of expressions there is only this to check. */
    private static final NodeCheck POINTS = new PointOrder();

    private static final NodeCheck[] OTHERS = {
        new DuplicateDefinitions(),
        ARGUMENTS,
        new Fields(),
        new SingleBlocks(),
        new InstrumentForm(),
        new EffectForm(),
        new ParameterKinds(),
        new RangeOrder(),
        new EmptyRepeats(),
        new UselessSets(),
        new Slides(),
        new KeyModes()
    };

    private final Diagnostics diagnostics;

    Structure(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public void accept(Node node) {
        if (node instanceof Points points) {
            POINTS.check(node, diagnostics);
            if (points.arePlain()) {
                points.arguments().forEach(this);
                return;
            }
        } else if (!(node instanceof Expression) && !(node instanceof Name)) {
            for (NodeCheck check : OTHERS) {
                check.check(node, diagnostics);
            }
        }
        node.eachChild(this);
    }
}

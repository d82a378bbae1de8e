package org.cmusic.grammar.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.cmusic.grammar.parser.CmusicParser.BlockContext;
import org.cmusic.grammar.parser.CmusicParser.IdentifierContext;
import org.cmusic.grammar.parser.CmusicParser.ItemContext;
import org.cmusic.grammar.parser.CmusicParser.LetContext;
import org.cmusic.grammar.syntax.LetDefinition;
import org.cmusic.grammar.syntax.Name;
import org.cmusic.grammar.syntax.Node;
import org.cmusic.grammar.syntax.Unreadable;

/** Builds one family of items; those that are broken or misplaced become unreadable. */
abstract class ItemBuilder<T extends Node> extends CmusicBaseVisitor<T> {

    private final Reporter reporter;
    private final ExpressionBuilder expressions;

    ItemBuilder(Reporter reporter, ExpressionBuilder expressions) {
        this.reporter = reporter;
        this.expressions = expressions;
    }

    /** The placeholder as a member of the family. */
    abstract T broken(Unreadable placeholder);

    /** Looks for mistakes in a block of a broken item. */
    abstract void inspect(BlockContext block, Place place);

    /** The items between two braces. */
    final List<T> items(BlockContext block, Place place) {
        List<T> items = new ArrayList<>();
        Placement placement = new Placement(reporter);
        for (ParseTree child : block.children) {
            if (child instanceof ItemContext item) {
                items.add(item(item, place, placement));
            } else if (child instanceof ErrorNode error) {
                items.add(broken(new Unreadable(Optional.empty(), reporter.span((Lexeme) error.getSymbol()))));
            }
        }
        return items;
    }

    /** One item in its place. */
    final T item(ItemContext item, Place place, Placement placement) {
        if (item.exception != null) {
            item.getRuleContexts(BlockContext.class).stream()
                    .filter(block -> block.exception == null)
                    .forEach(block -> inspect(block, Place.inside((Lexeme) item.getStart())));
            return broken(new Unreadable(definedName(item), expressions.span(item)));
        }
        return placement.accepts(place, item)
                ? item.accept(this)
                : broken(new Unreadable(Optional.empty(), expressions.span(item)));
    }

    final LetDefinition let(LetContext context) {
        return new LetDefinition(
                Documentation.before(context),
                expressions.name(context.identifier()),
                expressions.expression(context.expression()),
                expressions.span(context));
    }

    private Optional<Name> definedName(ItemContext item) {
        return Optional.ofNullable(item.getRuleContext(IdentifierContext.class, 0))
                .filter(name ->
                        name.exception == null && !item.getStart().getText().equals("note"))
                .map(expressions::name);
    }
}

package org.cmusic.fuzz;

import java.util.Locale;
import java.util.function.Supplier;

/** What is fuzzed. */
enum Target {
    PARSER(ParserProperty::new),
    CHECKER(CheckerProperty::new),
    FORMATTER(FormatterProperty::new),
    EXPANSION(ExpansionProperty::new),
    RENDERER(RendererProperty::new),
    MUSIC(MusicProperty::new);

    private final Supplier<Property> property;

    Target(Supplier<Property> property) {
        this.property = property;
    }

    /** What must hold for each input. */
    Property property() {
        return property.get();
    }

    /** The target that users call {@code name}. */
    static Target of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}

package org.cmusic.cli.list;

import java.io.IOException;
import java.util.List;
import org.cmusic.cli.console.Table;
import org.cmusic.composers.Composer;
import org.cmusic.composers.Setting;
import org.cmusic.composers.catalog.Composers;

/** The composers and their settings. */
public final class ComposerList {
    private static final String INDENT = "    ";

    private ComposerList() {}

    /** Writes all of them. */
    public static void write(Appendable out) throws IOException {
        for (Composer composer : Composers.all()) {
            out.append(composer.name()).append('\n');
            out.append(INDENT).append(composer.summary()).append('\n');
            Table.write(composer.settings().stream().map(ComposerList::row).toList(), INDENT, out);
            out.append('\n');
        }
    }

    private static List<String> row(Setting setting) {
        return List.of(
                "--" + setting.name() + " " + setting.label(),
                range(setting.values()),
                setting.usual().isEmpty() ? "" : "= " + setting.usual(),
                setting.description());
    }

    /** What a setting can be, in a few words. */
    static String range(Setting.Values values) {
        if (values instanceof Setting.Whole whole) {
            return whole.low() + " to " + whole.high();
        }
        if (values instanceof Setting.Decimal decimal) {
            return decimal.low() + " to " + decimal.high();
        }
        return values instanceof Setting.OneOf oneOf ? String.join(" | ", oneOf.words()) : "";
    }
}

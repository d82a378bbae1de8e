package org.cmusic.cli.list;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.cmusic.composers.Composer;
import org.cmusic.composers.Setting;
import org.cmusic.composers.catalog.Composers;

/** The composers for programs: one JSON object a line. */
public final class ComposerJson {
    private ComposerJson() {}

    /** Writes all of them. */
    public static void write(Appendable out) throws IOException {
        for (Composer composer : Composers.all()) {
            out.append(of(composer).toString()).append('\n');
        }
    }

    private static ObjectNode of(Composer composer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("composer", composer.name());
        json.put("summary", composer.summary());
        composer.usualCorpus().ifPresent(name -> json.put("corpus", name));
        composer.settings().forEach(setting -> json.withArray("settings").add(of(setting)));
        return json;
    }

    private static ObjectNode of(Setting setting) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", setting.name());
        json.put("label", setting.label());
        json.put("range", ComposerList.range(setting.values()));
        json.put("default", setting.usual());
        return json.put("meaning", setting.description());
    }
}

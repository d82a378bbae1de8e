package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cmusic.cli.render.SuccessLine;
import org.cmusic.cli.render.Take;
import org.cmusic.engine.RenderReport.Level;
import org.cmusic.model.Performance;

/** How loud each part and effect of a take is. */
final class LevelTable {
    private LevelTable() {}

    static List<String> of(Take take, Performance performance) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < performance.parts().size(); i++) {
            lines.add(line(
                    "part", performance.parts().get(i), take.report().parts().get(i)));
        }
        for (int i = 0; i < performance.effects().size(); i++) {
            String name = performance.effects().get(i).name();
            lines.add(line("effect", name, take.report().effects().get(i)));
        }
        lines.add("at most " + take.report().mostVoices() + " notes at once");
        return lines;
    }

    private static String line(String kind, String name, Level level) {
        return String.format(
                Locale.ROOT,
                "%-6s %s  peak %s  rms %s",
                kind,
                name,
                SuccessLine.dbfs(level.peak()),
                SuccessLine.dbfs(level.rms()));
    }
}

package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import org.cmusic.cli.console.Table;
import org.cmusic.cli.render.SuccessLine;
import org.cmusic.cli.render.Take;
import org.cmusic.engine.RenderReport.Level;
import org.cmusic.model.Performance;

/** How loud each part and effect of a take is. */
final class LevelTable {
    private LevelTable() {}

    static List<String> of(Take take, Performance performance) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < performance.parts().size(); i++) {
            rows.add(row(
                    "part", performance.parts().get(i), take.report().parts().get(i)));
        }
        for (int i = 0; i < performance.effects().size(); i++) {
            String name = performance.effects().get(i).name();
            rows.add(row("effect", name, take.report().effects().get(i)));
        }
        List<String> lines = new ArrayList<>(Table.lines(rows, ""));
        lines.add("at most " + take.report().mostVoices() + " notes at once");
        return lines;
    }

    private static List<String> row(String kind, String name, Level level) {
        return List.of(kind, name, "peak " + SuccessLine.dbfs(level.peak()), "rms " + SuccessLine.dbfs(level.rms()));
    }
}

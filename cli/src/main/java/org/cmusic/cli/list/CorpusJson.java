package org.cmusic.cli.list;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.cmusic.composers.corpus.Statistics;

/** A corpus in numbers for programs: one JSON object in a line. */
public final class CorpusJson {
    private CorpusJson() {}

    /** Writes all that is counted. */
    public static void write(Statistics statistics, Appendable out) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("pieces", statistics.pieces());
        json.put("voices", statistics.voices());
        json.put("notes", statistics.notes());
        json.put("beats", statistics.beats().toDouble());
        put(json, "keys", statistics.keys());
        put(json, "meters", statistics.meters());
        put(json, "pitches", statistics.pitches());
        ObjectNode lengths = json.putObject("lengths");
        statistics.lengths().forEach((length, count) -> lengths.put(CorpusList.text(length), count));
        put(json, "intervals", statistics.intervals());
        put(json, "degrees", statistics.degrees());
        out.append(json.toString()).append('\n');
    }

    private static void put(ObjectNode json, String name, Map<?, Long> counts) {
        ObjectNode node = json.putObject(name);
        counts.forEach((what, count) -> node.put(String.valueOf(what), count));
    }
}

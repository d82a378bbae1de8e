package org.cmusic.grammar.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.score.Part;
import org.cmusic.model.score.Score;
import org.cmusic.model.score.Section;

/** Warns where the parts of a section end at nearly the same time: within a bar, but not together. */
final class PartEndCheck {
    private static final Beats FOUR = Beats.of(4);

    private final Score score;
    private final MistakeReport report;
    private final Diagnostics diagnostics;
    private final Map<Integer, List<End>> ends = new LinkedHashMap<>();

    private record End(Part part, Beats beats) {}

    PartEndCheck(Score score, MistakeReport report, Diagnostics diagnostics) {
        this.score = score;
        this.report = report;
        this.diagnostics = diagnostics;
    }

    void add(int section, Part part, Beats end) {
        ends.computeIfAbsent(section, number -> new ArrayList<>()).add(new End(part, end));
    }

    void finish() {
        ends.forEach((section, found) -> check(score.sections().get(section), found));
    }

    private void check(Section section, List<End> found) {
        Beats last = found.stream().map(End::beats).reduce(Beats.ZERO, Beats::max);
        Beats bar = section.meter()
                .map(map -> map.meterAt(last))
                .map(Meter::barLength)
                .orElse(FOUR);
        List<End> early = found.stream()
                .filter(end ->
                        end.beats().isBefore(last) && !last.minus(end.beats()).isAfter(bar))
                .toList();
        if (early.isEmpty()) {
            return;
        }
        String text = found.stream()
                .map(end -> "`" + end.part().name() + "` at " + end.beats())
                .collect(Collectors.joining(", "));
        diagnostics.add(Diagnostic.at(
                        "part-lengths-differ", report.span(early.get(0).part().origin()))
                .with("ends", text));
    }
}

package org.cmusic.grammar.lower;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.model.Beats;
import org.cmusic.model.Origin;
import org.cmusic.model.Tone;
import org.cmusic.model.expression.EvaluationException.Mistake;
import org.cmusic.model.expression.Expression;
import org.cmusic.model.score.Given;
import org.cmusic.model.score.NoteEvent;
import org.cmusic.model.score.Parameter;
import org.cmusic.model.score.Part;
import org.cmusic.model.score.Score;
import org.cmusic.model.score.ScorePerformance;

/** Listens to a rehearsal, and warns of what sounds otherwise than was likely meant. */
final class NoteChecks implements ScorePerformance.Listener {
    private final MistakeReport report;
    private final Diagnostics diagnostics;
    private final NyquistCheck nyquist;
    private final LoudnessCheck loudness;
    private final PartEndCheck partEnds;
    private final Map<Remark, Integer> remarks = new LinkedHashMap<>();

    private record Remark(String code, Origin origin) {}

    NoteChecks(Score score, Medium medium, MistakeReport report, Diagnostics diagnostics) {
        this.report = report;
        this.diagnostics = diagnostics;
        this.nyquist = new NyquistCheck(medium.rate(), report, diagnostics);
        this.loudness = new LoudnessCheck(medium.channels().orElse(score.channels()), report, diagnostics);
        this.partEnds = new PartEndCheck(score, report, diagnostics);
    }

    @Override
    public void heard(NoteEvent note, Tone tone) {
        boolean sounds = nyquist.check(note, tone);
        loudness.check(note, tone, sounds);
        for (Given given : note.given()) {
            checkUsual(note, given);
        }
    }

    /** A parameter that declares its range knows what is usual for it. */
    private void checkUsual(NoteEvent note, Given given) {
        Parameter parameter = note.instrument().patch().parameters().get(given.parameter());
        if (parameter.range().isEmpty() && given.expression() instanceof Expression.Constant constant) {
            Optional<Mistake> unusual = UsualRanges.unusual(parameter.name(), constant.result(), constant.origin());
            if (unusual.isPresent()) {
                report.add(unusual.get());
            }
        }
    }

    @Override
    public void ended(int section, Part part, Beats end) {
        partEnds.add(section, part, end);
    }

    @Override
    public void remarked(String code, Origin origin, Map<String, Object> facts) {
        remarks.merge(new Remark(code, origin), 1, Integer::sum);
    }

    @Override
    public void mistaken(Mistake mistake) {
        report.add(mistake);
    }

    /** Tells what only the whole shows. */
    void finish(ScorePerformance performance) {
        remarks.forEach((remark, count) -> diagnostics.add(
                Diagnostic.at(remark.code(), report.span(remark.origin())).with("notes", counted(count))));
        nyquist.finish();
        loudness.finish();
        partEnds.finish();
    }

    static String counted(int notes) {
        return notes == 1 ? "1 note" : notes + " notes";
    }
}

package org.cmusic.composers.markov;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cmusic.composers.Brief;
import org.cmusic.composers.BriefException;
import org.cmusic.composers.corpus.Corpus;
import org.cmusic.composers.corpus.Piece;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;

/**
 * The tunes that a piece is learnt from: those of its mode, and of these those in its meter. Where the brief leaves key and meter
 * open, they are those that most tunes have.
 *
 * @param inMode those whose third is that of the key, the primer last
 * @param inMeter those of them in the meter
 * @param primer what the piece begins with
 */
record Sources(Key key, Meter meter, List<Tune> inMode, List<Tune> inMeter, Optional<Tune> primer) {
    Sources {
        inMode = List.copyOf(inMode);
        inMeter = List.copyOf(inMeter);
    }

    /**
     * Those of a corpus.
     *
     * @throws BriefException if it has none that serve
     */
    static Sources of(Brief brief, Corpus corpus) {
        List<Tune> all = new ArrayList<>();
        corpus.pieces().forEach(piece -> Tune.of(piece).ifPresent(all::add));
        Optional<Tune> primer = brief.primer().flatMap(music -> Tune.of(new Piece("the primer", music)));
        if (brief.primer().isPresent() && primer.isEmpty()) {
            throw new BriefException("--primer: there is no tune in it with bars and one meter");
        }
        primer.ifPresent(all::add);
        if (all.isEmpty()) {
            throw new BriefException("--corpus: there is no tune in it with bars and one meter");
        }
        Key key = brief.key().or(() -> primer.map(Tune::key)).orElseGet(() -> most(all, Tune::key));
        boolean minor = key.mode().hasMinorThird();
        List<Tune> inMode = all.stream().filter(tune -> tune.isMinor() == minor).toList();
        if (inMode.isEmpty()) {
            throw new BriefException("--key: the corpus has no tunes in " + (minor ? "minor" : "major"));
        }
        Meter meter = brief.meter().or(() -> primer.map(Tune::meter)).orElseGet(() -> most(inMode, Tune::meter));
        List<Tune> inMeter =
                inMode.stream().filter(tune -> tune.meter().equals(meter)).toList();
        if (inMeter.isEmpty()) {
            throw new BriefException("--meter: the corpus has no tunes in " + meter + " of this mode; it has "
                    + counts(inMode, Tune::meter).entrySet().stream()
                            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return new Sources(key, meter, inMode, inMeter, primer);
    }

    private static Map<String, Integer> counts(List<Tune> tunes, Function<Tune, ?> what) {
        Map<String, Integer> counts = new TreeMap<>();
        tunes.forEach(tune -> counts.merge(what.apply(tune).toString(), 1, Integer::sum));
        return counts;
    }

    /** What most tunes have; of equals the first by its text. */
    private static <T> T most(List<Tune> tunes, Function<Tune, T> what) {
        Map<String, Integer> counts = counts(tunes, what);
        int highest = counts.values().stream().max(Integer::compare).orElseThrow();
        String text = counts.keySet().stream()
                .filter(name -> counts.get(name) == highest)
                .findFirst()
                .orElseThrow();
        return tunes.stream()
                .map(what)
                .filter(value -> value.toString().equals(text))
                .findFirst()
                .orElseThrow();
    }
}

package org.cmusic.notation.tablature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cmusic.model.MeterMap;
import org.cmusic.notation.Finding;

/** What of a part a hand cannot play as it is written, with bar and beat of each. */
final class Trouble {
    private static final int MOST_PLACES = 10;

    private final Optional<MeterMap> meter;
    private final Map<Kind, List<Met>> met = new EnumMap<>(Kind.class);

    /** What is wrong, and how a foot-note says it. */
    enum Kind {
        UNREACHED("tab-left-out", "no string has"),
        CROWDED("tab-left-out", "no string is left for"),
        CUT("tab-mended", "let go before the end:"),
        OFF("tab-mended", "between two frets:"),
        HARD("tab-unplayable", "no hand reaches");

        private final String slug;
        private final String note;

        Kind(String slug, String note) {
            this.slug = slug;
            this.note = note;
        }
    }

    private record Met(String place, String what) {}

    Trouble(Optional<MeterMap> meter) {
        this.meter = meter;
    }

    /** Something is met at a moment, about some pitches. */
    void add(Kind kind, Moment moment, String what) {
        met.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Met(Place.of(moment.at(), meter), what));
    }

    /** All that the fingering of some moments could not do. */
    void add(List<Moment> moments, Fingering fingering) {
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            Grip grip = fingering.grips().get(i);
            Reach reach = fingering.reaches().get(i);
            reach.unreached().forEach(tone -> add(Kind.UNREACHED, moment, pitch(moment, tone)));
            reach.crowded().forEach(tone -> add(Kind.CROWDED, moment, pitch(moment, tone)));
            grip.cut().forEach(tone -> add(Kind.CUT, moment, tone.pitch().toString()));
            if (!grip.isPossible()) {
                List<String> pitches = moment.tones().stream()
                        .map(tone -> tone.pitch().toString())
                        .toList();
                add(Kind.HARD, moment, String.join(" ", pitches));
            }
        }
    }

    private static String pitch(Moment moment, int tone) {
        return moment.tones().get(tone).pitch().toString();
    }

    /** One of each kind, with the first places. */
    List<Finding> findings(String part) {
        List<Finding> findings = new ArrayList<>();
        met.forEach((kind, places) -> findings.add(new Finding(
                kind.slug,
                kind.name().toLowerCase(Locale.ROOT),
                1,
                1,
                Map.of("count", places.size(), "what", part, "places", first(places)))));
        return findings;
    }

    private static String first(List<Met> places) {
        List<String> shown = new ArrayList<>();
        for (Met place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            shown.add(place.place + " (" + place.what + ")");
        }
        if (places.size() > MOST_PLACES) {
            shown.add("… " + (places.size() - MOST_PLACES) + " more");
        }
        return String.join(", ", shown);
    }

    /** A line for each, to stand below the tablature. */
    String notes() {
        StringBuilder notes = new StringBuilder();
        met.forEach((kind, places) -> places.forEach(place -> notes.append(place.place)
                .append(": ")
                .append(kind.note)
                .append(' ')
                .append(place.what)
                .append('\n')));
        return notes.isEmpty() ? "" : notes.append('\n').toString();
    }
}

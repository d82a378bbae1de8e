package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.MeterMap;
import org.cmusic.model.TempoMap;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.KeyMark;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.model.music.Voice;
import org.cmusic.notation.BarLines;

/** The voices of a tune that was read, put together in the order in which they are played. */
final class TuneScore {
    private static final double USUAL_BPM = 120;
    private static final Beats LONGEST = Beats.of(1_000_000);
    private static final long MOST_WORK = 4_000_000;

    private final AbcFindings findings;
    private final Heading heading;
    private final List<AbcVoice> voices;
    private TreeMap<Beats, Meter> meters = new TreeMap<>();
    private TreeMap<Beats, Key> keys = new TreeMap<>();
    private TreeMap<Beats, Double> tempos = new TreeMap<>();
    private TreeMap<Beats, Character> labels = new TreeMap<>();
    private List<List<String>> scoring = List.of();
    private List<Character> order = List.of();
    private Map<Integer, Integer> programs = Map.of();

    TuneScore(AbcFindings findings, Heading heading, List<AbcVoice> voices) {
        this.findings = findings;
        this.heading = heading;
        this.voices = voices;
    }

    /** Programs by channel; 0 is for all that have no other. */
    void playersOf(Map<Integer, Integer> byChannel) {
        programs = byChannel;
    }

    /** What holds from which beat on, as it is written. */
    void marks(TreeMap<Beats, Meter> newMeters, TreeMap<Beats, Key> newKeys, TreeMap<Beats, Double> newTempos) {
        meters = newMeters;
        keys = newKeys;
        tempos = newTempos;
    }

    /** Which voices are one part, and in which order the parts of the tune are played. */
    void parts(List<List<String>> newScoring, List<Character> newOrder, TreeMap<Beats, Character> newLabels) {
        scoring = newScoring;
        order = newOrder;
        labels = newLabels;
    }

    /** The piece; empty if it has neither notes nor rests. */
    Optional<Music> music() throws BrokenTuneException {
        boolean isEmpty = voices.stream()
                .flatMap(voice -> voice.layers().stream())
                .allMatch(layer -> layer.drafts().isEmpty());
        if (isEmpty) {
            findings.leftOut("empty");
            return Optional.empty();
        }
        Playing playing = playing();
        BarLines bars = new BarLines(findings.shared());
        playing.marks(meters, bars::meter);
        AbcVoice barred = barred();
        playing.bars(barred.bars(), bars);
        TempoMap tempo = tempo(playing);
        List<KeyMark> keyMarks = new ArrayList<>();
        playing.marks(keys, (at, key) -> keyMarks.add(new KeyMark(at, key)));
        List<Part> parts = parts(playing);
        Beats end = parts.stream()
                .flatMap(part -> part.voices().stream())
                .map(Voice::end)
                .reduce(Beats.ZERO, Beats::max);
        compareBars(barred);
        Optional<MeterMap> meter = bars.map(end);
        return Optional.of(new Music(heading, meter, keyMarks, tempo, parts));
    }

    private Beats written() {
        return voices.stream()
                .flatMap(voice -> voice.layers().stream())
                .map(Layer::now)
                .reduce(Beats.ZERO, Beats::max);
    }

    private Playing playing() throws BrokenTuneException {
        Beats end = written();
        requireShort(end);
        AbcVoice leader = voices.stream()
                .max(Comparator.comparingLong((AbcVoice voice) ->
                                voice.signs().stream().filter(Sign::isJump).count())
                        .thenComparing(voice -> -voices.indexOf(voice)))
                .orElseThrow();
        List<Window> windows = windows(leader.signs(), end);
        Beats played = windows.stream().map(Window::length).reduce(Beats.ZERO, Beats::plus);
        requireShort(played);
        long layers = voices.stream().mapToLong(voice -> voice.layers().size()).sum();
        long notes = voices.stream()
                .flatMap(voice -> voice.layers().stream())
                .mapToLong(layer -> layer.drafts().size())
                .sum();
        double growth = Math.max(1, played.toDouble() / Math.max(1e-9, end.toDouble()));
        if (layers * windows.size() > MOST_WORK || notes * growth > MOST_WORK) {
            throw new BrokenTuneException("repeats", findings.line(), 1, windows.size());
        }
        return new Playing(leader, windows, findings);
    }

    private void requireShort(Beats length) throws BrokenTuneException {
        if (length.isAfter(LONGEST)) {
            throw new BrokenTuneException("long", findings.line(), 1, (long) length.toDouble());
        }
    }

    /** What is played of the signs of a voice, in order. */
    private List<Window> windows(List<Sign> signs, Beats end) throws BrokenTuneException {
        List<Window> windows = new ArrayList<>();
        if (order.isEmpty() || labels.isEmpty()) {
            if (!order.isEmpty()) {
                findings.leftOut("parts");
            }
            RepeatPlan.play(signs, Beats.ZERO, end, windows);
            return windows;
        }
        if (labels.firstKey().signum() > 0) {
            RepeatPlan.play(signs, Beats.ZERO, labels.firstKey(), windows);
        }
        Map<Character, Window> byLabel = new LinkedHashMap<>();
        labels.forEach((at, label) -> {
            Beats next = Optional.ofNullable(labels.higherKey(at)).orElse(end);
            byLabel.putIfAbsent(label, new Window(at, Beats.max(at, Beats.min(next, end))));
        });
        for (char label : order) {
            Window window = byLabel.get(label);
            if (window == null) {
                findings.leftOut("part", String.valueOf(label));
            } else {
                RepeatPlan.play(signs, window.from(), window.to(), windows);
            }
        }
        if (windows.isEmpty()) {
            RepeatPlan.play(signs, Beats.ZERO, end, windows);
        }
        return windows;
    }

    private AbcVoice barred() {
        return voices.stream()
                .filter(voice -> voice.bars().size() > 1 && voice.isBegun())
                .findFirst()
                .orElse(voices.get(0));
    }

    private void compareBars(AbcVoice barred) {
        Set<Beats> places = barred.bars().stream().map(AbcVoice.BarLine::at).collect(Collectors.toSet());
        for (AbcVoice voice : voices) {
            Beats last = barred.layers().get(0).now();
            for (AbcVoice.BarLine bar : voice.bars()) {
                if (!places.contains(bar.at())
                        && bar.at().signum() > 0
                        && bar.at().isBefore(last)) {
                    findings.moveTo(bar.line(), bar.column());
                    findings.mended("apart", voice.id());
                }
            }
        }
    }

    private TempoMap tempo(Playing playing) {
        tempos.putIfAbsent(
                Beats.ZERO, tempos.isEmpty() ? USUAL_BPM : tempos.firstEntry().getValue());
        List<TempoMark> marks = new ArrayList<>();
        playing.marks(tempos, (at, bpm) -> marks.add(TempoMark.change(at, bpm)));
        return TempoMap.of(marks);
    }

    private List<Part> parts(Playing playing) {
        Map<String, AbcVoice> byId = new LinkedHashMap<>();
        voices.forEach(voice -> byId.put(voice.id(), voice));
        List<List<AbcVoice>> groups = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (List<String> ids : scoring) {
            List<AbcVoice> group = new ArrayList<>();
            for (String id : ids) {
                if (byId.containsKey(id)) {
                    group.add(byId.get(id));
                    placed.add(id);
                } else {
                    findings.leftOut("voice", id);
                }
            }
            groups.add(group);
        }
        voices.stream()
                .filter(voice -> !placed.contains(voice.id()))
                .map(List::of)
                .forEach(groups::add);
        return groups.stream()
                .filter(group -> group.stream().anyMatch(AbcVoice::isBegun))
                .map(group -> part(group, playing))
                .toList();
    }

    private Part part(List<AbcVoice> group, Playing playing) {
        List<Voice> lines = new ArrayList<>();
        group.forEach(voice -> lines.add(playing.voice(voice, 0)));
        for (AbcVoice voice : group) {
            for (int i = 1; i < voice.layers().size(); i++) {
                lines.add(playing.voice(voice, i));
            }
        }
        String name = group.stream()
                .flatMap(voice -> voice.settings().name().stream())
                .findFirst()
                .orElse(group.get(0).id());
        Timbre timbre = group.stream()
                .map(this::timbre)
                .filter(found -> !found.equals(Timbre.UNKNOWN))
                .findFirst()
                .orElse(Timbre.UNKNOWN);
        Optional<Clef> clef = group.stream()
                .flatMap(voice -> voice.settings().clef().stream())
                .findFirst();
        return new Part(name, timbre, clef, lines);
    }

    private Timbre timbre(AbcVoice voice) {
        if (!voice.timbre().equals(Timbre.UNKNOWN)) {
            return voice.timbre();
        }
        int channel = voice.channel().orElse(voices.indexOf(voice) + 1);
        Integer program = programs.getOrDefault(channel, programs.get(0));
        return program == null ? Timbre.UNKNOWN : new Timbre.Program(program);
    }
}

package org.cmusic.notation.abc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.notation.CommonGrid;
import org.cmusic.notation.Transposition;

/** What the fields of a tune set, before its music and within it: voices, keys, meters, tempos, parts. */
final class TuneSettings {
    private static final int MOST_VOICES = 256;

    private final AbcFindings findings;
    private final CommonGrid grid = new CommonGrid();
    private final Marking marking = new Marking();
    private final Macros macros;
    private final Map<String, AbcVoice> voices = new LinkedHashMap<>();
    private final TreeMap<Beats, Meter> meters = new TreeMap<>();
    private final TreeMap<Beats, Key> keys = new TreeMap<>();
    private final TreeMap<Beats, Double> tempos = new TreeMap<>();
    private final TreeMap<Beats, Character> labels = new TreeMap<>();
    private List<Character> order = List.of();
    private AbcVoice current;
    private AbcVoice keyed;
    private VoiceSettings usual;
    private KeyState key = KeyState.NONE;
    private Optional<Meter> meter = Optional.empty();
    private Optional<Beats> unit = Optional.empty();
    private Optional<String> tempo = Optional.empty();
    private boolean inBody;

    TuneSettings(AbcFindings findings) {
        this.findings = findings;
        this.macros = new Macros(findings);
        this.usual = new VoiceSettings(findings);
    }

    Marking marking() {
        return marking;
    }

    Macros macros() {
        return macros;
    }

    /** Whether music has begun. */
    boolean isInBody() {
        return inBody;
    }

    /** The voice that is read at present. */
    AbcVoice voice() {
        if (current == null) {
            current =
                    voices.isEmpty() ? newVoice("") : voices.values().iterator().next();
        }
        return current;
    }

    /** The voice that a directive is for: none in a header before the first voice. */
    Optional<AbcVoice> target() {
        return Optional.ofNullable(inBody ? voice() : current);
    }

    /** What a directive sets for the voice that it is for, or for all to come. */
    VoiceSettings targetSettings() {
        return target().map(AbcVoice::settings).orElse(usual);
    }

    /** All voices, and what was set on the way. */
    TuneScore score(TuneHeading heading, Directives directives) {
        TuneScore score = new TuneScore(findings, heading.heading(), List.copyOf(voices.values()));
        score.playersOf(directives.programs());
        score.marks(meters, keys, tempos);
        score.parts(directives.scoring(), order, labels);
        return score;
    }

    /** Music begins: what was set so far holds for all voices. */
    void beginBody() {
        if (inBody) {
            return;
        }
        inBody = true;
        meter.ifPresent(found -> meters.put(Beats.ZERO, found));
        key.key().ifPresent(found -> keys.put(Beats.ZERO, sounding(found)));
        tempo.ifPresent(text -> tempo(text, Beats.ZERO, unit()));
        voices.values().forEach(this::begin);
        current = null;
    }

    /** A key as the first voice sounds in it. */
    private Key sounding(Key written) {
        VoiceSettings first =
                voices.isEmpty() ? usual : voices.values().iterator().next().settings();
        return Transposition.fromSignature(written.signature(), first.semitones())
                .sounding(written);
    }

    private Beats unit() {
        return unit.orElseGet(() -> meter.map(UnitLength::of).orElse(UnitLength.USUAL));
    }

    private void begin(AbcVoice voice) {
        voice.begin(key, unit(), meter);
    }

    private AbcVoice newVoice(String id) {
        AbcVoice voice = new AbcVoice(id, new VoiceSettings(usual), findings, grid);
        voices.put(id, voice);
        if (inBody) {
            begin(voice);
        }
        return voice;
    }

    /** Takes a field by its letter. */
    void take(char letter, String value) throws BrokenTuneException {
        switch (letter) {
            case 'X', 'r' -> {
                // the number of the tune is known, and a remark for the writer of the file is none of the piece
            }
            case 'K' -> key(value);
            case 'M' -> meter(value);
            case 'L' -> unit(value);
            case 'Q' -> tempo(value);
            case 'P' -> part(value);
            case 'V' -> voice(value);
            case 'U' -> {
                if (!marking.define(value)) {
                    findings.leftOut("field", "U:" + value);
                }
            }
            case 'm' -> macros.define(value);
            case 's' -> findings.leftOut("symbols");
            default -> findings.leftOut("field", letter + ":");
        }
    }

    private void key(String value) {
        KeyField field = KeyField.read(value, findings);
        if (!inBody) {
            usual.take(field.settings(), false);
            voices.values().forEach(voice -> voice.settings().take(field.settings(), false));
            key = field.state().orElse(key);
            beginBody();
            return;
        }
        AbcVoice voice = voice();
        voice.settings().take(field.settings(), voice.isBegun());
        field.state().ifPresent(state -> {
            voice.setKey(state);
            Key named = state.key().orElse(Key.C_MAJOR);
            Key sounding = Transposition.fromSignature(
                            named.signature(), voice.settings().semitones())
                    .sounding(named);
            keyed = keyed == null ? voice : keyed;
            if (voice == keyed) {
                keys.put(voice.now(), sounding);
            }
        });
    }

    private void meter(String value) {
        Optional<Meter> found = MeterField.read(value);
        if (found.isEmpty() && !MeterField.isFree(value)) {
            findings.leftOut("meter", value);
            return;
        }
        if (!inBody) {
            meter = found;
            return;
        }
        voice().setMeter(found);
        if (found.isEmpty()) {
            findings.leftOut("free");
        } else if (voice().now().signum() == 0) {
            meters.put(Beats.ZERO, found.get());
        } else {
            meters.putIfAbsent(voice().now(), found.get());
        }
    }

    private void unit(String value) {
        Optional<Beats> found = UnitLength.read(value);
        if (found.isEmpty()) {
            findings.leftOut("field", "L:" + value);
        } else if (inBody) {
            voice().setUnit(found.get());
        } else {
            unit = found;
        }
    }

    private void tempo(String value) {
        if (inBody) {
            tempo(value, voice().now(), voice().unit());
        } else {
            tempo = Optional.of(value);
        }
    }

    private void tempo(String value, Beats at, Beats unitThere) {
        TempoField field = TempoField.read(value, unitThere);
        if (field.bpm().isPresent()) {
            tempos.put(at, field.bpm().getAsDouble());
        }
        if (!field.words().isEmpty()) {
            findings.leftOut("tempo", field.words());
        }
    }

    private void part(String value) {
        if (!inBody) {
            Optional<List<Character>> found = PartOrder.read(value);
            order = found.orElse(order);
            if (found.isEmpty()) {
                findings.leftOut("field", "P:" + value);
            }
        } else if (!order.isEmpty() && value.matches("[A-Z]\\.?")) {
            labels.putIfAbsent(voice().now(), value.charAt(0));
        } else {
            findings.leftOut("label", value);
        }
    }

    private void voice(String value) throws BrokenTuneException {
        String[] words = value.split("\\s+", 2);
        if (words[0].isEmpty()) {
            findings.leftOut("field", "V:");
            return;
        }
        AbcVoice found = voices.get(words[0]);
        if (found == null) {
            if (voices.size() >= MOST_VOICES) {
                throw new BrokenTuneException("voices", findings.line(), findings.column(), MOST_VOICES);
            }
            found = newVoice(words[0]);
        }
        if (inBody && found != current) {
            found.beginLine();
        }
        current = found;
        if (words.length > 1) {
            found.settings().take(words[1], found.isBegun());
        }
    }
}

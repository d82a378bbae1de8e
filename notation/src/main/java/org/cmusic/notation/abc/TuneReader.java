package org.cmusic.notation.abc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cmusic.model.Beats;
import org.cmusic.model.Key;
import org.cmusic.model.Meter;
import org.cmusic.model.music.Music;

/** One tune, line by line. */
final class TuneReader {
    private static final int MOST_VOICES = 256;
    private static final String REMARKS = "ABCDFGHNORSTWZ";
    private static final Pattern MUSIC =
            Pattern.compile("(?=.*\\|)[\\s|:\\[\\]A-Ga-gxyzXZ0-9/,'()<>{}^_=.~!+&*$\\\\HLMPSTuv-]*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|![^!\\s]*!|\\[[A-Za-z]:[^\\]]*\\]");

    private final AbcFindings findings;
    private final boolean sinceWords;
    private final Count count;
    private final Marking marking = new Marking();
    private final TuneHeading heading = new TuneHeading();
    private final Map<String, AbcVoice> voices = new LinkedHashMap<>();
    private final TreeMap<Beats, Meter> meters = new TreeMap<>();
    private final TreeMap<Beats, Key> keys = new TreeMap<>();
    private final TreeMap<Beats, Double> tempos = new TreeMap<>();
    private final TreeMap<Beats, Character> labels = new TreeMap<>();
    private final Map<Integer, Integer> programs = new HashMap<>();
    private List<List<String>> scoring = List.of();
    private List<Character> order = List.of();
    private NoteCode.Propagation propagation = NoteCode.Propagation.PITCH;
    private AbcVoice current;
    private AbcVoice keyed;
    private VoiceSettings usual;
    private KeyState key = KeyState.NONE;
    private Optional<Meter> meter = Optional.empty();
    private Optional<Beats> unit = Optional.empty();
    private Optional<String> tempo = Optional.empty();
    private boolean inBody;
    private boolean ended;
    private boolean continued;
    private String block = "";

    /** How many notes a file may still have. */
    static final class Count {
        private int left;

        Count(int most) {
            left = most;
        }
    }

    TuneReader(AbcFindings findings, boolean sinceWords, Count count) {
        this.findings = findings;
        this.sinceWords = sinceWords;
        this.count = count;
        this.usual = new VoiceSettings(findings);
    }

    AbcFindings findings() {
        return findings;
    }

    Marking marking() {
        return marking;
    }

    NoteCode.Propagation propagation() {
        return propagation;
    }

    /** One more note or rest. */
    void count() {
        count.left--;
    }

    /** The voice that is read at present. */
    AbcVoice voice() {
        if (current == null) {
            current =
                    voices.isEmpty() ? newVoice("") : voices.values().iterator().next();
        }
        return current;
    }

    /**
     * Reads the tune.
     *
     * @return empty if it has no notes
     */
    Optional<Music> read(List<SourceLine> header, List<SourceLine> lines) throws BrokenTuneException {
        for (SourceLine line : header) {
            findings.moveTo(line.number(), 1);
            head(line);
        }
        endBlock();
        for (SourceLine line : FieldLines.joined(lines)) {
            findings.moveTo(line.number(), 1);
            take(line);
            if (count.left < 0) {
                throw new BrokenTuneException("long", line.number(), 1, 0);
            }
        }
        beginBody();
        findings.moveTo(lines.get(0).number(), 1);
        TuneScore score = new TuneScore(findings, heading.heading(), List.copyOf(voices.values()));
        score.playersOf(programs);
        score.marks(meters, keys, tempos);
        score.parts(scoring, order, labels);
        return score.music();
    }

    private void head(SourceLine line) throws BrokenTuneException {
        if (isInBlock(line) || line.isBlank()) {
            return;
        }
        if (line.isComment()) {
            comment(line);
        } else if (line.isField()) {
            field(line);
        } else {
            findings.leftOut("text");
        }
    }

    private void take(SourceLine line) throws BrokenTuneException {
        if (isInBlock(line)) {
            return;
        }
        if (line.isBlank()) {
            ended = inBody;
        } else if (line.isComment()) {
            comment(line);
        } else if (ended && !goesOn(line)) {
            findings.leftOut("text");
        } else if (inBody ? line.isField() : line.isHeadField()) {
            field(line);
        } else if (inBody || isMusic(line)) {
            music(line);
        } else {
            findings.leftOut("text");
        }
    }

    private boolean isInBlock(SourceLine line) {
        if (block.isEmpty()) {
            return false;
        }
        String text = line.text().strip();
        if (text.startsWith("%%end" + block)) {
            block = "";
        } else {
            heading.comment(text.replaceFirst("^%%\\s?", ""));
        }
        return true;
    }

    private void endBlock() {
        block = "";
    }

    /** Whether a line behind a blank one still belongs to the tune. */
    private boolean goesOn(SourceLine line) {
        boolean more =
                line.isField() ? "wWVPK".indexOf(line.text().stripLeading().charAt(0)) >= 0 : isMusic(line);
        if (more) {
            findings.mended("blank");
            ended = false;
        }
        return more;
    }

    private static boolean isMusic(SourceLine line) {
        String bare = QUOTED.matcher(SourceLine.uncommented(line.text())).replaceAll("");
        return MUSIC.matcher(bare).matches();
    }

    private void music(SourceLine line) throws BrokenTuneException {
        if (!inBody) {
            findings.mended("no-key");
            beginBody();
        }
        if (!continued) {
            voice().beginLine();
        }
        continued = new MusicCode(line, this).read();
    }

    private void beginBody() {
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
        return Transposition.of(first.semitones(), written.signature()).of(written);
    }

    private Beats unit() {
        return unit.orElseGet(() -> meter.map(UnitLength::of).orElse(UnitLength.USUAL));
    }

    private void begin(AbcVoice voice) {
        voice.begin(key, unit(), meter);
    }

    private AbcVoice newVoice(String id) {
        AbcVoice voice = new AbcVoice(id, new VoiceSettings(usual), findings);
        voices.put(id, voice);
        if (inBody) {
            begin(voice);
        }
        return voice;
    }

    private void comment(SourceLine line) {
        if (!line.text().startsWith("%%")) {
            if (!inBody && !line.text().startsWith("%abc")) {
                heading.comment(line.text().substring(1));
            }
            return;
        }
        String directive = line.text().substring(2).strip();
        if (directive.startsWith("begin")) {
            block = directive.substring("begin".length()).split("\\s+", 2)[0];
            block = block.isEmpty() ? "text" : block;
        } else if (!directive(directive)) {
            heading.directive(line.text().strip());
        }
    }

    /** Takes a directive; false if it is none that changes the music. */
    private boolean directive(String text) {
        String[] words = SourceLine.uncommented(text).strip().split("\\s+", 2);
        String rest = words.length < 2 ? "" : words[1].strip();
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "midi" -> {
                return midi(rest.split("\\s+"));
            }
            case "score", "staves" -> {
                if (!scoring.isEmpty() && !scoring.equals(Scoring.read(rest))) {
                    findings.leftOut("score");
                } else {
                    scoring = Scoring.read(rest);
                }
            }
            case "propagate-accidentals" -> {
                switch (rest) {
                    case "not" -> propagation = NoteCode.Propagation.NOT;
                    case "octave" -> propagation = NoteCode.Propagation.OCTAVE;
                    case "pitch" -> propagation = NoteCode.Propagation.PITCH;
                    default -> findings.leftOut("setting", text);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean midi(String[] words) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i < words.length && words[i].matches("[+-]?\\d{1,4}"); i++) {
            numbers.add(Integer.parseInt(words[i]));
        }
        if (numbers.isEmpty()) {
            return false;
        }
        int first = numbers.get(0);
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "program" -> program(numbers);
            case "channel" ->
                target().ifPresentOrElse(voice -> voice.setChannel(first), () -> findings.leftOut("midi", "channel"));
            case "transpose" -> target().map(AbcVoice::settings).orElse(usual).transpose(first);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The voice that a directive is for: none in a header before the first voice. */
    private Optional<AbcVoice> target() {
        return Optional.ofNullable(inBody ? voice() : current);
    }

    private void program(List<Integer> numbers) {
        int number = numbers.get(numbers.size() > 1 ? 1 : 0);
        if (number < 0 || number > 127) {
            findings.leftOut("midi", "program " + number);
        } else if (numbers.size() > 1) {
            programs.put(numbers.get(0), number);
        } else {
            target().ifPresentOrElse(voice -> voice.setProgram(number), () -> programs.put(0, number));
        }
    }

    private void field(SourceLine line) throws BrokenTuneException {
        char letter = line.text().stripLeading().charAt(0);
        String value = line.value();
        if (letter == 'w' && inBody) {
            String words = SourceLine.uncommented(line.text().stripLeading().substring(2));
            voice().sing(Word.read(words), sinceWords);
        } else if (letter == 'I') {
            if (!directive(value)) {
                heading.directive("%%" + value);
            }
        } else if (REMARKS.indexOf(letter) >= 0) {
            heading.field(letter, value);
        } else {
            setting(letter, value);
        }
    }

    /** A field within music. */
    void inlineField(char letter, String value) throws BrokenTuneException {
        if (letter == 'I') {
            if (!directive(value)) {
                heading.directive("%%" + value);
            }
        } else if (REMARKS.indexOf(letter) >= 0) {
            heading.field(letter, value);
        } else {
            setting(letter, value);
        }
    }

    private void setting(char letter, String value) throws BrokenTuneException {
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
            case 'm' -> findings.leftOut("macro");
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
            Key sounding = Transposition.of(voice.settings().semitones(), named.signature())
                    .of(named);
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

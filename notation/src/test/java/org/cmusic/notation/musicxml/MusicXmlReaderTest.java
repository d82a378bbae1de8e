package org.cmusic.notation.musicxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cmusic.notation.musicxml.XmlText.HEAD;
import static org.cmusic.notation.musicxml.XmlText.TAIL;
import static org.cmusic.notation.musicxml.XmlText.measure;
import static org.cmusic.notation.musicxml.XmlText.note;
import static org.cmusic.notation.musicxml.XmlText.notes;
import static org.cmusic.notation.musicxml.XmlText.part;
import static org.cmusic.notation.musicxml.XmlText.read;
import static org.cmusic.notation.musicxml.XmlText.told;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cmusic.model.Beats;
import org.cmusic.model.Meter;
import org.cmusic.model.TempoMark;
import org.cmusic.model.music.Chord;
import org.cmusic.model.music.Clef;
import org.cmusic.model.music.Music;
import org.cmusic.model.music.Part;
import org.cmusic.model.music.Timbre;
import org.cmusic.notation.DecoratedMusic;
import org.cmusic.notation.Finding;
import org.cmusic.notation.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MusicXmlReaderTest {
    @Test
    void divisionsBackupAndVoices() {
        String first = "<attributes><divisions>2</divisions><time><beats>2</beats><beat-type>4</beat-type></time>"
                + "</attributes>" + note("C", 5, 4) + "<backup><duration>4</duration></backup>"
                + note("E", 4, 1, "<voice>2</voice>") + "<forward><duration>1</duration></forward>"
                + note("F", 4, 2, "<voice>2</voice>");
        String second = "<attributes><divisions>3</divisions></attributes>" + note("G", 4, 1) + note("A", 4, 5);
        Music music = part(measure(first) + measure(second)).pieces().get(0);
        assertThat(notes(music)).isEqualTo("C5:2b G4:1/3b A4:5/3b | E4:1/2b F4:1b");
        assertThat(music.meter().orElseThrow().meterAt(Beats.ZERO)).isEqualTo(new Meter(2, 4));
    }

    @Test
    void repeatsAndEndingsAreWrittenOut() {
        String time = "<attributes><time><beats>1</beats><beat-type>4</beat-type></time></attributes>";
        String measures = measure(
                        time + "<barline location=\"left\"><repeat direction=\"forward\"/></barline>" + note("C", 4, 1))
                + measure("<barline location=\"left\"><ending number=\"1\" type=\"start\"/></barline>" + note("D", 4, 1)
                        + "<barline><ending number=\"1\" type=\"stop\"/><repeat direction=\"backward\"/></barline>")
                + measure("<barline location=\"left\"><ending number=\"2\" type=\"start\"/></barline>" + note("E", 4, 1)
                        + "<barline><ending number=\"2\" type=\"discontinue\"/></barline>")
                + measure(note("F", 4, 1) + "<barline><repeat direction=\"backward\" times=\"3\"/></barline>");
        assertThat(notes(part(measures).pieces().get(0))).isEqualTo("C4:1b D4:1b C4:1b E4:1b F4:1b F4:1b F4:1b");
        String endless =
                measure(note("C", 4, 1) + "<barline><repeat direction=\"backward\" times=\"1000000000\"/></barline>");
        Reading reading = part(endless);
        assertThat(told(reading)).containsExactly("musicxml-left-out element repeat 6");
        assertThat(reading.pieces().get(0).end()).isEqualTo(Beats.of(16));
    }

    @Test
    void transposedPartsSound() {
        String clarinet = "<attributes><key><fifths>2</fifths></key>"
                + "<transpose><diatonic>-1</diatonic><chromatic>-2</chromatic></transpose></attributes>"
                + note("D", 5, 1) + note("C", 4, 1);
        Music music = part(measure(clarinet)).pieces().get(0);
        assertThat(notes(music)).isEqualTo("C5:1b Bb3:1b");
        assertThat(music.keys().get(0).key().signature()).isZero();
    }

    @Test
    void metersOfSums() {
        String time = "<attributes><time><beats>3+2</beats><beat-type>8</beat-type></time></attributes>";
        String two =
                "<attributes><time><beats>1</beats><beat-type>4</beat-type><beats>3</beats><beat-type>8</beat-type>"
                        + "</time></attributes>";
        Music music = part(measure("<attributes><divisions>2</divisions></attributes>" + time + note("C", 4, 5))
                        + measure(note("C", 4, 5))
                        + measure(two + note("C", 4, 5)))
                .pieces()
                .get(0);
        assertThat(music.meter().orElseThrow().marks())
                .extracting(mark -> mark.meter().toString())
                .containsExactly("5/8");
    }

    @Test
    void tempoIsThatOfTheSoundOrElseOfTheFigure() {
        String figure = "<direction><direction-type><metronome><beat-unit>quarter</beat-unit><beat-unit-dot/>"
                + "<per-minute>c. 60</per-minute></metronome></direction-type></direction>";
        String sound = "<sound tempo=\"72.5\"/>";
        Music music = part(measure(figure + note("C", 4, 1) + sound + note("D", 4, 1)))
                .pieces()
                .get(0);
        assertThat(music.tempo().marks())
                .containsExactly(TempoMark.change(Beats.ZERO, 90), TempoMark.change(Beats.of(1), 72.5));
        assertThat(part(measure(note("C", 4, 1))).pieces().get(0).tempo().marks())
                .containsExactly(TempoMark.change(Beats.ZERO, 120));
    }

    @Test
    void stavesAreParts() {
        String piano = "<attributes><staves>2</staves><clef number=\"1\"><sign>G</sign><line>2</line></clef>"
                + "<clef number=\"2\"><sign>F</sign><line>4</line></clef></attributes>"
                + note("C", 5, 1, "<voice>1</voice><staff>1</staff>") + "<backup><duration>1</duration></backup>"
                + note("C", 3, 1, "<voice>5</voice><staff>2</staff>");
        List<Part> parts = part(measure(piano)).pieces().get(0).parts();
        assertThat(parts).extracting(Part::name).containsExactly("One", "One");
        assertThat(parts).extracting(part -> part.clef().orElseThrow()).containsExactly(Clef.TREBLE, Clef.BASS);
    }

    @Test
    void drumsByTheirInstruments() {
        String text = """
                <score-partwise><part-list><score-part id="P1"><part-name>Kit</part-name>
                <score-instrument id="I36"><instrument-name>Kick</instrument-name></score-instrument>
                <midi-instrument id="I36"><midi-channel>10</midi-channel><midi-unpitched>37</midi-unpitched></midi-instrument>
                </score-part></part-list><part id="P1"><measure number="1">
                <note><unpitched><display-step>F</display-step><display-octave>4</display-octave></unpitched>
                <duration>1</duration><instrument id="I36"/></note>
                <note><unpitched/><duration>1</duration></note></measure></part></score-partwise>
                """;
        Reading reading = read(text);
        Part part = reading.pieces().get(0).parts().get(0);
        assertThat(part.timbre()).isEqualTo(Timbre.DRUMS);
        assertThat(part.voices().get(0).events())
                .extracting(event -> ((Chord) event).tones().get(0).pitch().midi())
                .containsExactly(36, 38);
        assertThat(told(reading)).containsExactly("musicxml-mended drum  7");
    }

    @Test
    void everyElementThatIsSkippedIsTold() {
        String content = "<direction><direction-type><wedge type=\"crescendo\"/></direction-type></direction>\n"
                + "<direction><direction-type><words>dolce</words></direction-type></direction>\n"
                + note("C", 4, 1, "<notations><arpeggiate/><technical><up-bow/></technical></notations>") + "\n"
                + "<note><cue/><pitch><step>C</step><octave>4</octave></pitch><duration>1</duration></note>\n"
                + "<figured-bass><figure><figure-number>6</figure-number></figure></figured-bass>\n"
                + "<sound dacapo=\"yes\"/><invented/>";
        assertThat(told(part(measure(content))))
                .containsExactlyInAnyOrder(
                        "musicxml-left-out element wedge 6",
                        "musicxml-left-out element words 7",
                        "musicxml-left-out element arpeggiate 8",
                        "musicxml-left-out element up-bow 8",
                        "musicxml-left-out element cue 9",
                        "musicxml-left-out element figured-bass 10",
                        "musicxml-left-out element jump 11",
                        "musicxml-left-out unknown  11");
    }

    @Test
    void dynamicsHoldForTheirStaff() {
        String soft = "<direction><direction-type><dynamics><p/></dynamics></direction-type></direction>";
        Music music = part(measure(note("C", 4, 1) + soft + note("D", 4, 1)) + measure(note("E", 4, 1)))
                .pieces()
                .get(0);
        assertThat(music.parts().get(0).voices().get(0).events())
                .extracting(event -> ((Chord) event).level().isPresent())
                .containsExactly(false, true, true);
    }

    private static void assertBroken(Reading reading, String variant, int line) {
        assertThat(reading.pieces()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::slug, Finding::variant, Finding::line)
                .containsExactly(tuple("bad-musicxml", variant, line));
    }

    @Test
    void brokenFilesAreToldWithTheirPlace() {
        assertBroken(read(HEAD + measure("<note>\n</nota>") + TAIL), "syntax", 7);
        assertBroken(read(HEAD + "<measure>"), "syntax", 6);
        assertBroken(read(""), "syntax", 1);
        assertBroken(read("no xml"), "syntax", 1);
        assertBroken(read("<score-timewise/>"), "timewise", 1);
        assertBroken(read("<html/>"), "root", 1);
        assertBroken(read("PK nothing"), "missing", 1);
    }

    @Test
    void placesOfMistakesAreWithinTheirLines() {
        for (String text : List.of("<?xmlote>", "<?xmlote>\n", "<score-partwise>\n\n<a>\r\n<b>\n", "<a>\n\n&", "")) {
            Finding finding = read(text).findings().get(0);
            List<String> lines = text.lines().toList();
            assertThat(finding.line()).as(text).isBetween(1, Math.max(1, lines.size()));
            int length = lines.isEmpty() ? 0 : lines.get(finding.line() - 1).length();
            assertThat(finding.column()).as(text).isBetween(1, Math.max(1, length));
        }
    }

    @Test
    void bytesThatAreNoTextAreToldAtTheirPlaceAndNowhereElse() {
        String text = "<score-partwise>\r\n<work>\u00e9\ufffd</work>\n</score-partwise>";
        byte[] wrong = text.replace('\ufffd', '\u00ff').getBytes(StandardCharsets.ISO_8859_1);
        byte[] ascii = ("<?xml version='1.0' encoding='US-ASCII'?>" + text).getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16);
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (byte[] bytes : List.of(wrong, ascii)) {
                Reading reading = MusicXmlReader.read(bytes);
                assertBroken(reading, "syntax", 2);
                assertThat(reading.findings().get(0).column()).isEqualTo(7);
            }
            assertBroken(MusicXmlReader.read(Arrays.copyOf(utf16, utf16.length - 1)), "syntax", 3);
            assertBroken(MusicXmlReader.read(new byte[] {(byte) 0xFF, '<', 'a', '/', '>'}), "syntax", 1);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.size()).isZero();
    }

    @Test
    void filesOfAllEncodingsAreRead() {
        for (String name : List.of("UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252")) {
            String text = "<?xml version=\"1.0\" encoding=\"%s\"?>%s".formatted(name, "<score-partwise>")
                    + "<movement-title>\u00e9</movement-title></score-partwise>";
            Reading reading = MusicXmlReader.read(text.getBytes(Charset.forName(name)));
            assertThat(reading.findings()).as(name).isEmpty();
            assertThat(reading.pieces().get(0).title()).as(name).isEqualTo("\u00e9");
        }
        byte[] marked = "\ufeff<score-partwise/>".getBytes(StandardCharsets.UTF_8);
        assertThat(MusicXmlReader.read(marked).findings()).isEmpty();
    }

    @Test
    void tagsDeepWithinTagsAndPartsThatNoOrchestraHasAreRefused() {
        String deep = "<score-partwise><part id=\"a\"><measure>" + "<a>".repeat(2000) + "</a>".repeat(2000)
                + "</measure></part></score-partwise>";
        assertBroken(read(deep), "syntax", 1);
        String music = "<score-partwise>" + "<part id=\"a\"><measure/></part>".repeat(3000) + "</score-partwise>";
        assertBroken(read(music), "parts", 1);
    }

    @Test
    void moreNotesOrNamesThanMusicHasAreRefusedWhereTheyAreTooMany() {
        String notes = "<note/>".repeat(500_000);
        assertBroken(part("<measure>\n" + notes + "\n<note/></measure>"), "long", 8);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 2500; i++) {
            names.append("<e").append(i).append(" a").append(i).append("=\"\"/>");
        }
        assertBroken(part("<measure>\n" + names + "\n<e/></measure>"), "names", 7);
        String digits = "9".repeat(1001);
        assertBroken(part("<measure>\n<note>\n<duration>" + digits + "</duration></note></measure>"), "number", 8);
        assertBroken(part("<measure>\n<note default-x='" + digits + "'/></measure>"), "number", 7);
        String staves = IntStream.range(0, 10_001)
                .mapToObj(i -> note("C", 4, 1, "<staff>" + i + "</staff>"))
                .collect(Collectors.joining());
        assertBroken(part("\n" + measure(staves)), "voices", 7);
    }

    @Test
    void aDocumentTypeThatIsNotClosedIsToldAtTheEndAndNothingIsPrinted() {
        PrintStream usual = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (String open :
                    List.of("[", "[<!ENTITY a \"b\">", "[<!ENTITY a '>", "[ <!-- ]>", "[ <?x ]>", "'>", "")) {
                assertBroken(read("<?xml version='1.0'?>\n<!-- <a> -->\n<!DOCTYPE a " + open), "syntax", 3);
            }
        } finally {
            System.setErr(usual);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void nothingIsFetchedAndNoEntityGrows() {
        String fetched = "<!DOCTYPE score-partwise [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<score-partwise><work><work-title>&x;</work-title></work></score-partwise>";
        assertBroken(read(fetched), "syntax", 1);
        StringBuilder bomb = new StringBuilder("<!DOCTYPE score-partwise [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append("&a" + (i - 1) + ";")
                    .append("&a" + (i - 1) + ";\">");
        }
        bomb.append("]><score-partwise><movement-title>&a39;</movement-title></score-partwise>");
        assertBroken(read(bomb.toString()), "syntax", 1);
    }

    @Test
    void archivesThatGrowAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (int i = 0; i < 70; i++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
        }
        assertBroken(MusicXmlReader.read(bytes.toByteArray()), "bomb", 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<note><pitch><step>X</step><octave>99</octave></pitch><duration>1</duration></note>",
                "<note><pitch><step>C</step><alter>1e999999999</alter><octave>4</octave></pitch><duration>1</duration></note>",
                "<note><pitch><step>C</step><octave>4</octave></pitch><duration>99999999999999999999</duration></note>",
                "<note><pitch><step>C</step><octave>4</octave></pitch><duration>-1</duration></note>",
                "<note><chord/><pitch><step>C</step><octave>4</octave></pitch><duration>1</duration></note>",
                "<attributes><divisions>0</divisions><key><fifths>99</fifths></key></attributes>",
                "<attributes><time><beats>x</beats><beat-type>0</beat-type></time></attributes>",
                "<attributes><transpose><chromatic>1e9</chromatic></transpose></attributes>",
                "<backup><duration>5</duration></backup><note><rest/><duration>1</duration></note>",
                "<sound tempo=\"-3\"/><note><grace/><pitch><step>C</step><octave>4</octave></pitch></note>",
                "<note><lyric number=\"999999999999\"><text>a</text></lyric><pitch><step>C</step><octave>4</octave></pitch><duration>1</duration></note>",
                "<harmony/><barline/><direction/><note/><forward/><attributes/><print/>"
            })
    void anythingIsRead(String content) {
        assertThat(part(measure(content)).pieces()).hasSize(1);
    }

    @Test
    void cutOffAnywhereNothingIsThrown() {
        byte[] whole = MusicXmlWriter.write(DecoratedMusic.of(3)).bytes();
        for (int length = 0; length < whole.length; length += 997) {
            assertThat(MusicXmlReader.read(Arrays.copyOf(whole, length)).pieces())
                    .isEmpty();
        }
    }
}

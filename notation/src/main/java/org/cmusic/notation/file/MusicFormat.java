package org.cmusic.notation.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.cmusic.model.Pitch;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Reading;
import org.cmusic.notation.Writing;
import org.cmusic.notation.abc.AbcReader;
import org.cmusic.notation.abc.AbcWriter;
import org.cmusic.notation.kern.KernReader;
import org.cmusic.notation.kern.KernWriter;
import org.cmusic.notation.lilypond.LilypondOptions;
import org.cmusic.notation.lilypond.LilypondWriter;
import org.cmusic.notation.midi.MidiReader;
import org.cmusic.notation.midi.MidiWriter;
import org.cmusic.notation.musicxml.MusicXmlReader;
import org.cmusic.notation.musicxml.MusicXmlWriter;
import org.cmusic.notation.tablature.Course;
import org.cmusic.notation.tablature.TabWriter;

/** The formats of written music, told by the ends of the names of files. */
public enum MusicFormat {
    MIDI("MIDI", MidiReader::read, MidiWriter::write, ".mid", ".midi", ".kar"),
    KERN("Humdrum **kern", KernReader::read, KernWriter::write, ".krn", ".kern"),
    LILYPOND("LilyPond", null, optioned(MusicFormat::engrave), ".ly"),
    /** Of lambdas, not of references to methods: classes that are bound to XML are only loaded where they are needed. */
    MUSICXML(
            "MusicXML",
            bytes -> MusicXmlReader.read(bytes),
            optioned((music, options) ->
                    options.suffix().equals(".mxl") ? MusicXmlWriter.writeZipped(music) : MusicXmlWriter.write(music)),
            ".musicxml",
            ".mxl",
            ".xml"),
    ABC("ABC", AbcReader::read, AbcWriter::write, ".abc"),
    TABLATURE("tablature", null, optioned((music, options) -> TabWriter.write(music, options.tablature())), ".tab");

    private final String title;
    private final Function<byte[], Reading> reader;
    private final Function<Music, Writing> writer;
    private final List<String> suffixes;

    /** Either of {@code reader} and {@code writer} is null where files are not read, or not written. */
    MusicFormat(String title, Function<byte[], Reading> reader, Function<Music, Writing> writer, String... suffixes) {
        this.title = title;
        this.reader = reader;
        this.writer = writer;
        this.suffixes = List.of(suffixes);
    }

    /** The format of a file by its name; empty if the name is that of none. */
    public static Optional<MusicFormat> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.suffixes.stream().anyMatch(lower::endsWith))
                .findFirst();
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** How its names end; new files take the first. */
    public List<String> suffixes() {
        return suffixes;
    }

    /** Whether files of it can be read. */
    public boolean isRead() {
        return reader != null;
    }

    /** Whether files of it can be written. */
    public boolean isWritten() {
        return writer != null;
    }

    /**
     * Reads a file. Nothing is thrown for what is wrong with it: that is among the findings.
     *
     * @throws UnsupportedOperationException if it is not {@linkplain #isRead read}
     */
    public Reading read(byte[] bytes) {
        if (reader == null) {
            throw new UnsupportedOperationException(title + " is not read");
        }
        return reader.apply(bytes);
    }

    /** Whether a file of it is text, whose lines can be shown. */
    public boolean isText(byte[] bytes) {
        return this != MIDI && !(this == MUSICXML && MusicXmlReader.isArchive(bytes));
    }

    /** Whether its files tell what sounds, in cents beside the keys of a keyboard, and not what is printed. */
    public boolean isPlayed() {
        return this == MIDI;
    }

    /** How a piece is written by those who take options. */
    @FunctionalInterface
    private interface Optioned extends Function<Music, Writing> {
        Writing write(Music music, WritingOptions options);

        @Override
        default Writing apply(Music music) {
            return write(music, WritingOptions.USUAL);
        }
    }

    /** A writer that takes options. */
    private static Function<Music, Writing> optioned(Optioned writer) {
        return writer;
    }

    private static Writing engrave(Music music, WritingOptions options) {
        List<Pitch> strings = options.tablature()
                .tuning()
                .map(tuning -> tuning.courses().stream().map(Course::open).toList())
                .orElse(List.of());
        return LilypondWriter.write(music, new LilypondOptions(strings));
    }

    /**
     * Writes a piece.
     *
     * @throws UnsupportedOperationException if it is not {@linkplain #isWritten written}
     */
    public Writing write(Music music, WritingOptions options) {
        if (writer == null) {
            throw new UnsupportedOperationException(title + " is not written");
        }
        return writer instanceof Optioned optioned ? optioned.write(music, options) : writer.apply(music);
    }
}

package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.audiveris.proxymusic.Identification;
import org.audiveris.proxymusic.PartList;
import org.audiveris.proxymusic.ScorePart;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.Work;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.Music;
import org.cmusic.notation.CommonGrid;
import org.cmusic.notation.Findings;
import org.cmusic.notation.Reading;

/** Reads a file that is written part by part, plain or zipped; repeats are written out. */
public final class MusicXmlReader {
    /** The most measures of a part, and of a piece with its repeats; no music has as many. */
    static final int MOST_MEASURES = 100_000;

    private static final int MOST_PARTS = 2000;

    private final CommonGrid grid = new CommonGrid();
    private final Findings findings = new Findings("musicxml");
    private final ElementReader elements;
    private final Map<String, PartSounds> sounds = new HashMap<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<PartReader> parts = new ArrayList<>();
    private final HeadingReader heading = new HeadingReader();

    private MusicXmlReader(byte[] bytes) throws BrokenXmlException {
        this.elements = new ElementReader(bytes, findings);
    }

    /** Whether a file is an archive, so that places in it are those in the score that it holds. */
    public static boolean isArchive(byte[] bytes) {
        return Archive.is(bytes);
    }

    /** Reads a file. */
    public static Reading read(byte[] bytes) {
        try {
            MusicXmlReader reader = new MusicXmlReader(Archive.is(bytes) ? Archive.score(bytes) : bytes);
            Music music = reader.score();
            return Reading.of(music, reader.findings.list());
        } catch (BrokenXmlException e) {
            return Reading.broken(e.finding());
        }
    }

    private Music score() throws BrokenXmlException {
        if (!elements.toElement()) {
            throw new BrokenXmlException("syntax", 1, 1);
        }
        if (!elements.name().equals("score-partwise")) {
            throw elements.refused(elements.name().equals("score-timewise") ? "timewise" : "root");
        }
        elements.pass();
        while (elements.toElement()) {
            child();
        }
        parts.forEach(PartReader::end);
        Heading words = heading.heading();
        return new Assembly(measures, parts, findings).music(words);
    }

    private void child() throws BrokenXmlException {
        switch (elements.name()) {
            case "work" -> heading.work(elements.element(Work.class));
            case "movement-title" -> heading.movement(elements.text());
            case "identification" -> heading.identification(elements.element(Identification.class));
            case "part-list" -> list(elements.element(PartList.class));
            case "part" -> part();
            default -> elements.skip();
        }
    }

    private void list(PartList list) {
        for (Object part : list.getPartGroupOrScorePart()) {
            if (part instanceof ScorePart score && score.getId() != null) {
                sounds.put(score.getId(), new PartSounds(score));
            }
        }
    }

    private void part() throws BrokenXmlException {
        PartSounds sound = sounds.getOrDefault(elements.attribute("id"), new PartSounds(new ScorePart()));
        PartReader part = new PartReader(parts.size(), sound, elements, findings, grid);
        if (parts.size() == MOST_PARTS) {
            throw elements.more("parts", MOST_PARTS);
        }
        parts.add(part);
        elements.pass();
        int number = 0;
        while (elements.toElement()) {
            if (!elements.name().equals("measure")) {
                elements.skip();
                continue;
            }
            if (number == MOST_MEASURES) {
                throw elements.more("measures", MOST_MEASURES);
            }
            if (number == measures.size()) {
                measures.add(new Measure(elements.place()));
            }
            part.read(elements.element(ScorePartwise.Part.Measure.class), measures.get(number));
            number++;
        }
        elements.pass();
    }
}

package org.cmusic.notation.musicxml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import org.audiveris.proxymusic.Identification;
import org.audiveris.proxymusic.Miscellaneous;
import org.audiveris.proxymusic.MiscellaneousField;
import org.audiveris.proxymusic.PartList;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.TypedText;
import org.audiveris.proxymusic.Work;
import org.cmusic.model.music.Heading;
import org.cmusic.model.music.Music;
import org.cmusic.notation.Findings;
import org.cmusic.notation.Writing;
import org.cmusic.notation.engraving.EngravedPart;
import org.cmusic.notation.engraving.Engraving;

/** Writes a piece as MusicXML 4.0, part by part. */
public final class MusicXmlWriter {
    private static final String VERSION = "4.0";

    private MusicXmlWriter() {}

    /** Writes a piece as plain text. */
    public static Writing write(Music music) {
        Findings findings = new Findings("musicxml");
        ScorePartwise score = score(Engraving.of(music, findings), findings);
        return new Writing(bytes(score), findings.list());
    }

    /** Writes a piece in the zipped form. */
    public static Writing writeZipped(Music music) {
        Writing plain = write(music);
        return new Writing(Archive.of(plain.bytes()), plain.findings());
    }

    private static ScorePartwise score(Engraving engraving, Findings findings) {
        ScorePartwise score = new ScorePartwise();
        score.setVersion(VERSION);
        Heading heading = engraving.music().heading();
        if (!heading.title().isBlank()) {
            Work work = new Work();
            work.setWorkTitle(Sanitized.text(heading.title()));
            score.setWork(work);
        }
        score.setIdentification(identification(heading));
        score.setPartList(new PartList());
        TempoMarks tempos = TempoMarks.of(engraving.music().tempo(), findings);
        for (EngravedPart part : engraving.parts()) {
            Instruments instruments =
                    new Instruments(part.part(), score.getPart().size() + 1, findings);
            score.getPartList().getPartGroupOrScorePart().add(instruments.score());
            PartWriter writer = new PartWriter(engraving, part, instruments, tempos, findings);
            score.getPart().add(writer.part());
            tempos = TempoMarks.none();
        }
        return score;
    }

    private static Identification identification(Heading heading) {
        Identification identification = new Identification();
        if (!heading.composer().isBlank()) {
            TypedText composer = new TypedText();
            composer.setType("composer");
            composer.setValue(Sanitized.text(heading.composer()));
            identification.getCreator().add(composer);
        }
        if (!heading.remarks().isEmpty()) {
            Miscellaneous remarks = new Miscellaneous();
            for (String remark : heading.remarks()) {
                MiscellaneousField field = new MiscellaneousField();
                field.setName(HeadingReader.REMARK);
                field.setValue(Sanitized.text(remark));
                remarks.getMiscellaneousField().add(field);
            }
            identification.setMiscellaneous(remarks);
        }
        return identification;
    }

    private static byte[] bytes(ScorePartwise score) {
        Pages bytes = new Pages();
        try {
            Marshaller marshaller = Binding.CONTEXT.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FORMATTED_OUTPUT, true);
            marshaller.marshal(score, bytes);
        } catch (JAXBException e) {
            throw new IllegalStateException("a score that no text can be made of", e);
        }
        bytes.write('\n');
        return bytes.bytes();
    }
}

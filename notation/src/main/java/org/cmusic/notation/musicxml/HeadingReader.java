package org.cmusic.notation.musicxml;

import java.util.ArrayList;
import java.util.List;
import org.audiveris.proxymusic.Identification;
import org.audiveris.proxymusic.MiscellaneousField;
import org.audiveris.proxymusic.TypedText;
import org.audiveris.proxymusic.Work;
import org.cmusic.model.music.Heading;

/** What a file says of its piece in words. */
final class HeadingReader {
    /** The name of a field that holds a remark and nothing else. */
    static final String REMARK = "remark";

    private final List<String> remarks = new ArrayList<>();
    private String title = "";
    private String composer = "";

    void work(Work work) {
        if (work.getWorkTitle() != null && !work.getWorkTitle().isBlank()) {
            named(work.getWorkTitle().strip());
        }
    }

    void movement(String name) {
        if (!name.isBlank()) {
            named(name);
        }
    }

    private void named(String name) {
        if (title.isEmpty()) {
            title = name;
        } else if (!title.equals(name)) {
            remark("movement", name);
        }
    }

    void identification(Identification identification) {
        for (TypedText creator : identification.getCreator()) {
            boolean composes = creator.getType() == null || creator.getType().equals("composer");
            if (composes && composer.isEmpty() && creator.getValue() != null) {
                composer = creator.getValue().strip();
            } else {
                remark(creator.getType() == null ? "creator" : creator.getType(), creator.getValue());
            }
        }
        identification.getRights().forEach(rights -> remark("rights", rights.getValue()));
        remark("source", identification.getSource());
        if (identification.getMiscellaneous() != null) {
            for (MiscellaneousField field : identification.getMiscellaneous().getMiscellaneousField()) {
                remark(field.getName() == null ? REMARK : field.getName(), field.getValue());
            }
        }
    }

    private void remark(String name, String text) {
        if (text != null && !text.isBlank()) {
            String line = text.replaceAll("\\s*[\\r\\n]\\s*", " ");
            remarks.add(name.equals(REMARK) ? line : name + ": " + line.strip());
        }
    }

    Heading heading() {
        return new Heading(title, composer, remarks);
    }
}

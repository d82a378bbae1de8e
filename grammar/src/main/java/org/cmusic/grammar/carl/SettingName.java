package org.cmusic.grammar.carl;

import java.util.Optional;
import org.cmusic.model.carl.Setting;

/** The names that {@code set} knows. Three letters are enough. */
enum SettingName {
    SRATE("srate", Setting.Quantity.RATE),
    RATE("rate", Setting.Quantity.RATE),
    SAMPLINGRATE("samplingrate", Setting.Quantity.RATE),
    FUNCTIONLENGTH("functionlength", Setting.Quantity.FUNCTION_LENGTH),
    BLOCKLENGTH("blocklength", Setting.Quantity.BLOCK_LENGTH),
    CHANNELS("channels", Setting.Quantity.CHANNELS),
    NCHANNELS("nchannels", Setting.Quantity.CHANNELS),
    RAND("rand", Setting.Quantity.SEED),
    SEED("seed", Setting.Quantity.SEED),
    REVSCALE("revscale", Setting.Quantity.REVERB_SCALE),
    CUTOFF("cutoff", Setting.Quantity.CUTOFF),
    T60("t60", Setting.Quantity.T60),
    DIRECT("direct", Setting.Quantity.DIRECT),
    REFLECT("reflect", Setting.Quantity.REFLECT),
    SFBUFFERSIZE("sfbuffersize", Setting.Quantity.BUFFER_SIZE),
    SPACE("space", Setting.Layout.SPACE),
    ROOM("room", Setting.Layout.ROOM),
    SPEAKERS("speakers", Setting.Layout.SPEAKERS),
    TEMPOWITH("tempowith", Setting.Role.TEMPO),
    OFFSETWITH("offsetwith", Setting.Role.OFFSET),
    STEREO("stereo", Setting.Flag.STEREO),
    QUAD("quad", Setting.Flag.QUAD),
    NOCLIP("noclip", Setting.Flag.NO_CLIP),
    DEFER("defer", Setting.Flag.DEFER),
    FLOATOUTPUT("floatoutput", Setting.Flag.FLOAT_OUTPUT),
    NOFLOATOUTPUT("nofloatoutput", Setting.Flag.NO_FLOAT_OUTPUT),
    NOLIST("nolist", Setting.Flag.SILENT),
    VERBOSE("verbose", Setting.Flag.SILENT),
    NOVERBOSE("noverbose", Setting.Flag.SILENT),
    NOTIFY("notify", Setting.Flag.SILENT),
    NONOTIFY("nonotify", Setting.Flag.SILENT),
    TIMER("timer", Setting.Flag.SILENT),
    HEADER("header", Setting.Flag.SILENT),
    NOHEADER("noheader", Setting.Flag.SILENT),
    LISTINGFILE("listingfile", Output.IF_ANY),
    BAREFILE("barefile", Output.ALWAYS),
    OUTPUTFILE("outputfile", Output.ALWAYS);

    private static final int LETTERS = 3;

    private final String word;
    private final Object meaning;

    /** A file that cmusic wrote, and whether its name must be there. */
    enum Output {
        ALWAYS,
        IF_ANY
    }

    SettingName(String word, Object meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** What a word of a score names. */
    static Optional<SettingName> of(String written) {
        for (SettingName name : values()) {
            if (written.startsWith(name.word.substring(0, LETTERS))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    String word() {
        return word;
    }

    /** A quantity, a layout, a role, a flag of {@link Setting}, or a file. */
    Object meaning() {
        return meaning;
    }
}

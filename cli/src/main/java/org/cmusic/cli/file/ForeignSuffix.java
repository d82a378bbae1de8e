package org.cmusic.cli.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The end of a file name that promises something other than a WAV: another sound format, which other programs make of a
 * WAV, or another kind of file. A name may end in anything else, as {@code take.2}.
 */
public record ForeignSuffix(Path path, String suffix) {
    private static final Set<String> SOUND = words("""
            3gp aac ac3 aif aifc aiff alac amr ape au caf flac m4a m4b mka mp2 mp3 mp4 oga ogg opus snd spx tta voc w64
            webm wma wv
            """);
    private static final Set<String> OTHER = words("""
            abc avi bmp bz2 c cpp csd csv doc docx gif gz h htm html ins jar java jpeg jpg js json kar krn ly m5 md mei mid
            midi mkv mod mov mscx mscz musicxml mxl odt orc pcm pdf png ps py raw rtf sc scl sco sh svg tab tar tex tif tiff
            toml tsv txt webp xml xz yaml yml zip
            """);
    private static final String PLAIN = "[\\p{L}\\p{N}._/+@%-]+";

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** That of a file to be written; of a device or a pipe none, for what is behind it may know what to do. */
    public static Optional<ForeignSuffix> of(Path path) {
        String name = String.valueOf(path.getFileName());
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean foreign = name.lastIndexOf('.') > 0 && (SOUND.contains(suffix) || OTHER.contains(suffix));
        boolean written = !Files.exists(path) || Files.isRegularFile(path);
        return foreign && written ? Optional.of(new ForeignSuffix(path, suffix)) : Optional.empty();
    }

    /** What to do instead. */
    public String remedy() {
        String name = String.valueOf(path.getFileName());
        String wav = quoted(path.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".wav"));
        return SOUND.contains(suffix)
                ? "a render is a WAV; render to " + wav + ", then: " + conversion(wav)
                : "a render is a WAV, and `." + suffix + "` names another kind of file; render to " + wav;
    }

    private String conversion(String wav) {
        return (suffix.equals("mp3") ? "lame " : "ffmpeg -i ") + wav + " " + quoted(path);
    }

    /** As a shell reads it, a leading dash not taken for an option. */
    private static String quoted(Path path) {
        String text = path.toString().startsWith("-") ? "./" + path : path.toString();
        return text.matches(PLAIN) ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}

package org.cmusic.cli.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.FileTarget;
import org.cmusic.cli.file.NewFolder;
import org.cmusic.cli.file.OutputTarget;
import org.cmusic.engine.PartSelection;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.Stems;
import org.cmusic.engine.wav.Dither;
import org.cmusic.engine.wav.WavLayout;
import org.cmusic.model.Performance;

/** The stems of a render: a file for each part that sounds and for each effect. */
public final class StemFiles implements AutoCloseable {
    private final WavLayout layout;
    private final long frames;
    private final List<WavFile> files = new ArrayList<>();
    private Optional<NewFolder> folder = Optional.empty();
    private Stems stems = Stems.NONE;

    private StemFiles(WavLayout layout, long frames) {
        this.layout = layout;
        this.frames = frames;
    }

    /** No stems. */
    static StemFiles none(WavLayout layout) {
        return new StemFiles(layout, 0);
    }

    /**
     * Starts them all, in a folder that is made if need be.
     *
     * @param frames how long each is
     * @param inputs files that must not be written
     * @throws FileFailure if one cannot be written, or would be written where the mix is
     */
    static StemFiles create(
            Path folder,
            OutputTarget mix,
            Performance performance,
            PartSelection heard,
            WavLayout layout,
            long frames,
            Collection<Path> inputs) {
        StemFiles files = new StemFiles(layout, frames);
        try {
            files.folder = Optional.of(NewFolder.make(folder));
            List<FileTarget> targets = targets(folder, performance);
            targets.forEach(target -> check(target, mix, inputs));
            files.openAll(performance, heard, targets.iterator());
            return files;
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private static List<FileTarget> targets(Path folder, Performance performance) {
        List<String> names = Stream.concat(
                        performance.parts().stream(),
                        performance.effects().stream().map(Performance.Effect::name))
                .toList();
        return StemNames.of(names).stream()
                .map(name -> new FileTarget(folder.resolve(name)))
                .toList();
    }

    private static void check(FileTarget stem, OutputTarget mix, Collection<Path> inputs) {
        stem.check(inputs);
        if (mix instanceof FileTarget file && file.isSame(stem)) {
            throw new FileFailure("cannot write `" + file.name() + "`: a stem is written there too; choose another name"
                    + " with -o, or another folder with --stems");
        }
    }

    private void openAll(Performance performance, PartSelection heard, Iterator<FileTarget> targets) {
        List<SampleSink> parts = performance.parts().stream()
                .map(part -> {
                    FileTarget target = targets.next();
                    return heard.sounds(part) ? open(target) : SampleSink.NOWHERE;
                })
                .toList();
        List<SampleSink> effects = performance.effects().stream()
                .map(effect -> open(targets.next()))
                .toList();
        stems = new Stems(parts, effects);
    }

    private SampleSink open(FileTarget target) {
        WavFile file = WavFile.create(target, layout, frames, Dither.none());
        files.add(file);
        return file;
    }

    Stems sinks() {
        return stems;
    }

    /** Ends the writing of all. */
    void complete() {
        files.forEach(WavFile::complete);
    }

    /** They take the places of what was there. */
    void keep() {
        folder.ifPresent(NewFolder::keep);
        files.forEach(WavFile::keep);
    }

    @Override
    public void close() {
        files.forEach(WavFile::close);
        folder.ifPresent(NewFolder::close);
    }
}

package org.cmusic.cli.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.cli.file.FileTarget;
import org.cmusic.engine.PartSelection;
import org.cmusic.engine.SampleSink;
import org.cmusic.engine.Stems;
import org.cmusic.engine.wav.Dither;
import org.cmusic.engine.wav.WavLayout;
import org.cmusic.model.Performance;

/** The stems of a render: a file for each part that sounds and for each effect. */
final class StemFiles implements AutoCloseable {
    private final WavLayout layout;
    private final long frames;
    private final List<WavFile> files = new ArrayList<>();
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
     */
    static StemFiles create(
            Path folder,
            Performance performance,
            PartSelection heard,
            WavLayout layout,
            long frames,
            Collection<Path> inputs) {
        StemFiles files = new StemFiles(layout, frames);
        try {
            files.openAll(performance, heard, targets(folder, performance, inputs));
            return files;
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private static Iterator<FileTarget> targets(Path folder, Performance performance, Collection<Path> inputs) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw FileFailure.writing(folder.toString(), e);
        }
        List<String> names = Stream.concat(
                        performance.parts().stream(),
                        performance.effects().stream().map(Performance.Effect::name))
                .toList();
        List<FileTarget> targets = StemNames.of(names).stream()
                .map(name -> new FileTarget(folder.resolve(name)))
                .toList();
        targets.forEach(target -> target.check(inputs));
        return targets.iterator();
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

    void keep() {
        files.forEach(WavFile::keep);
    }

    @Override
    public void close() {
        files.forEach(WavFile::close);
    }
}

package org.cmusic.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.cmusic.cli.console.Console;
import org.cmusic.cli.console.Streams;
import org.cmusic.cli.console.Streams.Name;
import org.cmusic.cli.file.FileFailure;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.JsonReport;
import org.cmusic.grammar.diagnostic.TextReport;

/** Tells the user what is wrong with a score and what was made of it, in the way the flags ask for. */
final class Report {
    private final Streams streams;
    private final Console console;
    private final ReportFlags flags;
    private final boolean dataOnOutput;

    /** @param dataOnOutput whether standard output is taken by other data, so that JSON goes to standard error */
    Report(Streams streams, Console console, ReportFlags flags, boolean dataOnOutput) {
        this.streams = streams;
        this.console = console;
        this.flags = flags;
        this.dataOnOutput = dataOnOutput;
    }

    /** Shows what was found, but for the warnings that are allowed, and counts it. */
    Verdict show(Diagnostics found) {
        Diagnostics told = flags.told(found);
        StringWriter text = new StringWriter();
        try {
            if (flags.isJson()) {
                new JsonReport().write(told, text);
            } else {
                int most = flags.isAll() ? Integer.MAX_VALUE : TextReport.FIRST;
                new TextReport(flags.color().isOn(streams, Name.STDERR)).write(told, most, text);
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        tell(text.toString());
        return new Verdict(told.errors(), told.warnings(), flags.denied(told));
    }

    /** Says a line that is worth reading but not needed; nothing where quiet or JSON is asked for. */
    void say(String line) {
        if (isTalkative()) {
            console.say(line);
        }
    }

    /** Whether more than what must be known is wanted. */
    boolean isTalkative() {
        return !flags.isQuiet() && !flags.isJson();
    }

    /** Says lines that only those read who ask for more. */
    void explain(Supplier<List<String>> lines) {
        if (flags.isVerbose() && isTalkative()) {
            lines.get().forEach(console::say);
        }
    }

    /** Says a line that must not be missed; JSON says it in its summary. */
    void stop(String line) {
        if (!flags.isJson()) {
            console.say(line);
        }
    }

    /** Writes a line of JSON with its end, where that is asked for. */
    void tellPrograms(String line) {
        if (flags.isJson()) {
            tell(line);
        }
    }

    /** Writes the summary, where JSON is asked for. */
    void summarize(Summary summary) {
        if (flags.isJson()) {
            tell(summary.json());
        }
    }

    private void tell(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!flags.isJson()) {
            console.say(text.substring(0, text.length() - 1));
            return;
        }
        OutputStream out = dataOnOutput ? streams.err() : streams.out();
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileFailure.writing(dataOnOutput ? "standard error" : "standard output", e);
        }
    }
}

package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cmusic.cli.console.ColorMode;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Messages;
import org.cmusic.grammar.diagnostic.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The flags of all commands that read scores: what is told of them, and how. */
final class ReportFlags implements PlainOptions {
    private static final String ALL_WARNINGS = "warnings";

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell of errors and warnings only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description =
                    "Tell more: which files are read, how loud each part is, and where, should cmusic itself fail.")
    private boolean verbose;

    @Option(names = "--json", description = "Tell it as JSON, one object a line, with a summary at the end.")
    private boolean json;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour messages: auto (on a terminal), always or never.")
    private ColorMode color = ColorMode.auto;

    @Option(names = "--all", description = "Show every error and warning, not only the first 20.")
    private boolean all;

    @Option(
            names = "--deny",
            paramLabel = "SLUG",
            split = ",",
            converter = Deniable.class,
            description = "Stop at a warning as at an error: the name in brackets behind it, or `warnings` for all.")
    private List<String> denied = new ArrayList<>();

    @Option(
            names = "--allow",
            paramLabel = "SLUG",
            split = ",",
            converter = Allowable.class,
            description = "Do not tell of a warning.")
    private List<String> allowed = new ArrayList<>();

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    boolean isJson() {
        return json;
    }

    ColorMode color() {
        return color;
    }

    boolean isAll() {
        return all;
    }

    /** What is worth telling: all but the warnings that are allowed. */
    Diagnostics told(Diagnostics found) {
        return found.without(Set.copyOf(allowed));
    }

    /** The names of the warnings that stop the work, one for each. */
    List<String> denied(Diagnostics told) {
        return told.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .map(Diagnostic::slug)
                .filter(slug -> denied.contains(ALL_WARNINGS) || denied.contains(slug))
                .toList();
    }

    @Override
    public boolean take(String name, PlainLine line) {
        switch (name) {
            case "-q", "--quiet" -> quiet = true;
            case "-v", "--verbose" -> verbose = true;
            case "--json" -> json = true;
            case "--color" -> color = ColorMode.valueOf(line.value());
            case "--all" -> all = true;
            case "--deny" -> line.values().forEach(slug -> denied.add(deniable(slug)));
            case "--allow" -> line.values().forEach(slug -> allowed.add(allowable(slug)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Severity severity(String slug) {
        if (!Messages.slugs().contains(slug)) {
            throw new IllegalArgumentException(
                    "no message is called `" + slug + "`; " + Meant.among(slug, Messages.slugs().stream()));
        }
        return Messages.severity(slug);
    }

    private static String deniable(String slug) {
        if (!slug.equals(ALL_WARNINGS)) {
            severity(slug);
        }
        return slug;
    }

    private static String allowable(String slug) {
        if (severity(slug) == Severity.ERROR) {
            throw new IllegalArgumentException("`" + slug + "` is an error, and errors cannot be allowed");
        }
        return slug;
    }

    /** Takes any slug, and the word for all warnings. */
    static final class Deniable implements ITypeConverter<String> {
        @Override
        public String convert(String slug) {
            return Converters.read(ReportFlags::deniable, slug);
        }
    }

    /** Takes the slugs of warnings. */
    static final class Allowable implements ITypeConverter<String> {
        @Override
        public String convert(String slug) {
            return Converters.read(ReportFlags::allowable, slug);
        }
    }
}

package org.cmusic.grammar.carl.macro;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cmusic.grammar.diagnostic.Diagnostic;
import org.cmusic.grammar.diagnostic.Diagnostics;
import org.cmusic.grammar.diagnostic.Messages;
import org.cmusic.grammar.diagnostic.Source;
import org.cmusic.grammar.diagnostic.Span;
import org.cmusic.grammar.program.FileSearch;
import org.cmusic.grammar.program.Finding;
import org.cmusic.grammar.program.Location;
import org.cmusic.model.score.Limits;

/**
 * Gives a score character by character, with its macros replaced, comments left out and included files put in. Nothing is
 * thrown for what is wrong: that goes to the diagnostics. GNU, "The C Preprocessor", chapter 10, "Traditional Mode".
 */
public final class Preprocessor {
    private static final Pattern DEFINED =
            Pattern.compile("\\bdefined\\s*(?:\\(\\s*([A-Za-z_]\\w*)\\s*\\)|([A-Za-z_]\\w*))");
    private static final Pattern FILE = Pattern.compile("\"([^\"]+)\"|<([^>]+)>");

    private final Includes includes;
    private final Diagnostics diagnostics;
    private final Budget budget;
    private final Map<String, Macro> macros = new HashMap<>();
    private final Deque<OpenFile> files = new ArrayDeque<>();
    private final List<Path> paths = new ArrayList<>();
    private final Expander expander;
    private final Letters line = new Letters();
    private int at;

    /** @param root the score */
    public Preprocessor(Source root, Includes includes, Limits limits, Diagnostics diagnostics) {
        this.includes = includes;
        this.diagnostics = diagnostics;
        this.budget = new Budget(limits, diagnostics);
        this.expander = new Expander(macros, this::more, budget, diagnostics);
        define("unix", root);
        define("linux", root);
        Location location = root.path()
                .<Location>map(path -> new Location.Disk(FileSearch.real(path)))
                .orElse(new Location.Memory());
        open(root, location, Span.at(root, 1, 1));
    }

    /** A file that is being read. */
    private record OpenFile(Location location, SourceLines lines, Conditionals conditionals) {}

    private void define(String name, Source root) {
        macros.put(name, Macro.of(name, Optional.empty(), "1", Span.at(root, 1, 1)));
    }

    /** The next character; -1 at the end. */
    public int read() {
        while (at == line.length()) {
            line.clear();
            at = 0;
            if (!fill()) {
                return -1;
            }
        }
        return line.at(at++);
    }

    /** Goes back by the one character that was read last. */
    public void unread() {
        at--;
    }

    /** Adds the character that was read last to a text. */
    public void addTo(Letters text) {
        text.add(line, at - 1);
    }

    /** The files on disk that were read. */
    public List<Path> paths() {
        return List.copyOf(paths);
    }

    /** Reads one more line; whether there was one. */
    private boolean fill() {
        while (!files.isEmpty() && files.element().lines().isAtEnd()) {
            close(files.pop());
        }
        if (files.isEmpty()) {
            return false;
        }
        try {
            OpenFile file = files.element();
            if (file.lines().isDirective()) {
                obey(new Directive(file.lines().next()), file);
            } else if (file.conditionals().reads()) {
                expander.expand(whole(file.lines()), line);
            } else {
                file.lines().next();
            }
            return true;
        } catch (Budget.Spent e) {
            files.clear();
            line.clear();
            return false;
        }
    }

    /** The next line with its end. */
    private static Letters whole(SourceLines lines) {
        Letters text = lines.next();
        text.add('\n', lines.number(), 1, new Letters.From(lines.source(), Optional.empty()));
        return text;
    }

    private Optional<Letters> more(boolean directives) {
        SourceLines lines = files.element().lines();
        return lines.isAtEnd() || lines.isDirective() && !directives ? Optional.empty() : Optional.of(whole(lines));
    }

    private void close(OpenFile file) {
        file.conditionals().close();
        file.lines()
                .openComment()
                .ifPresent(place ->
                        diagnostics.add(Diagnostic.at("not-closed", place).variant("comment")));
    }

    private void obey(Directive directive, OpenFile file) {
        if (!decides(directive, file.conditionals()) && file.conditionals().reads()) {
            switch (directive.word()) {
                case "define" ->
                    new MacroDefinition(directive, diagnostics).read().ifPresent(this::define);
                case "undef" -> name(directive).ifPresent(macros::remove);
                case "include" -> include(directive, file);
                case "error" ->
                    diagnostics.add(
                            Diagnostic.at("bad-directive", directive.place()).variant("error"));
                case "line", "pragma", "ident", "sccs", "warning" -> {}
                default -> unknown(directive);
            }
        }
    }

    private void unknown(Directive directive) {
        if (!directive.isMark()) {
            diagnostics.add(
                    Diagnostic.at("unknown-directive", directive.place()).with("name", directive.word()));
        }
    }

    /** Whether it opens, turns or closes a condition. */
    private boolean decides(Directive directive, Conditionals conditionals) {
        Span place = directive.place();
        switch (directive.word()) {
            case "if" -> conditionals.begin(place, conditionals.reads() && holds(directive));
            case "ifdef" -> conditionals.begin(place, conditionals.reads() && isDefined(directive));
            case "ifndef" -> conditionals.begin(place, conditionals.reads() && !isDefined(directive));
            case "elif" -> conditionals.otherwise(place, conditionals.asks() && holds(directive), false);
            case "else" -> conditionals.otherwise(place, true, true);
            case "endif" -> conditionals.end(place);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isDefined(Directive directive) {
        return name(directive).filter(macros::containsKey).isPresent();
    }

    private Optional<String> name(Directive directive) {
        String text = directive.text();
        String name = text.substring(0, Name.end(text, 0));
        if (name.isEmpty()) {
            diagnostics.add(
                    Diagnostic.at("bad-directive", directive.restPlace()).variant("name"));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private boolean holds(Directive directive) {
        String asked = DEFINED.matcher(directive.text())
                .replaceAll(match -> macros.containsKey(match.group(match.group(1) == null ? 2 : 1)) ? "1" : "0");
        Optional<Boolean> holds = Condition.holds(expanded(asked, directive));
        if (holds.isEmpty()) {
            diagnostics.add(
                    Diagnostic.at("bad-directive", directive.restPlace()).variant("condition"));
        }
        return holds.orElse(false);
    }

    private String expanded(String text, Directive directive) {
        Letters letters = new Letters();
        for (int i = 0; i < text.length(); i++) {
            letters.add(text.charAt(i), directive.line(), 0);
        }
        Letters expanded = new Letters();
        new Expander(macros, directives -> Optional.empty(), budget, diagnostics).expand(letters, expanded);
        return expanded.toString();
    }

    private void define(Macro macro) {
        Macro before = macros.put(macro.name(), macro);
        if (before != null && !before.isAs(macro)) {
            diagnostics.add(Diagnostic.at("macro-redefined", macro.definition())
                    .with("name", macro.name())
                    .related("first", before.definition()));
        }
    }

    private void include(Directive directive, OpenFile file) {
        String written = directive.text();
        String name = written.startsWith("\"") || written.startsWith("<") ? written : expanded(written, directive);
        Matcher matcher = FILE.matcher(name.strip());
        Span place = directive.restPlace();
        if (!matcher.matches()) {
            diagnostics.add(Diagnostic.at("bad-directive", place).variant("file"));
            return;
        }
        includes.find(matcher.group(matcher.group(1) == null ? 2 : 1), place, file.location())
                .ifPresent(found -> include(found, place));
    }

    private void include(Finding.Found found, Span place) {
        if (budget.allowsIncludes(files.size())) {
            open(found.source(), found.location(), place);
        } else if (files.stream().anyMatch(file -> file.location().equals(found.location()))) {
            diagnostics.add(
                    Diagnostic.at("import-cycle", place).variant("include").with("chain", chain(found)));
            throw new Budget.Spent();
        } else {
            diagnostics.add(budget.includes(files.size(), place));
            throw new Budget.Spent();
        }
    }

    /** The files from the one that is included again round to itself, once. */
    private String chain(Finding.Found found) {
        List<String> names = new ArrayList<>();
        names.add(found.source().name());
        for (OpenFile file : files) {
            names.add(0, file.lines().source().name());
            if (file.location().equals(found.location())) {
                break;
            }
        }
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" → "));
    }

    private void open(Source source, Location location, Span place) {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes((int) Math.min(budget.mostBytes() + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > budget.mostBytes()) {
                diagnostics.add(Diagnostic.at("limit-exceeded", place)
                        .variant("bytes")
                        .with("limit", budget.mostBytes())
                        .with("name", Limits.Name.BYTES.label()));
                return;
            }
            source.path().ifPresent(paths::add);
            String text = new String(bytes, StandardCharsets.UTF_8);
            files.push(new OpenFile(location, new SourceLines(source, text), new Conditionals(diagnostics)));
        } catch (IOException e) {
            diagnostics.add(Diagnostic.at("unreadable-file", place).with("reason", reason(e)));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Messages.phrase("reason.missing");
        }
        return e instanceof AccessDeniedException ? Messages.phrase("reason.denied") : String.valueOf(e.getMessage());
    }
}

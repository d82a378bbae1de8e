package org.cmusic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cmusic.composers.Composer;
import org.cmusic.composers.Setting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** A composer as the command line has it: its help, its settings as options, the line that asks for a piece. */
final class ComposeHelp {
    /** What changes nothing in a piece. */
    private static final Set<String> BESIDE_THE_PIECE = Set.of(
            "--output",
            "--seed",
            "--count",
            "--explain",
            "--check",
            "--quiet",
            "--verbose",
            "--json",
            "--color",
            "--all",
            "--deny",
            "--allow");

    private ComposeHelp() {}

    /** The lines at the head of the help. */
    static String[] header(Composer composer) {
        List<String> lines = new ArrayList<>(List.of(composer.summary(), "", "Examples:"));
        composer.examples().forEach(example -> lines.add("  cmusic compose " + composer.name() + " " + example));
        lines.add("");
        return lines.stream().map(line -> line.replace("%", "%%")).toArray(String[]::new);
    }

    /**
     * The option of a setting.
     *
     * @param taker takes its name and the text of its value
     */
    static OptionSpec option(Setting setting, BiConsumer<String, String> taker) {
        OptionSpec.Builder option = OptionSpec.builder("--" + setting.name())
                .description((setting.description() + usual(setting)).replace("%", "%%"))
                .setter(new ISetter() {
                    @Override
                    public <T> T set(T value) {
                        if (value != null) {
                            taker.accept(setting.name(), value.toString());
                        }
                        return null;
                    }
                });
        return setting.values() instanceof Setting.Switch
                ? option.type(Boolean.class).arity("0").build()
                : option.type(String.class)
                        .paramLabel(setting.label())
                        .converters((ITypeConverter<String>) text -> checked(setting, text))
                        .build();
    }

    private static String checked(Setting setting, String text) {
        return Converters.read(
                value -> {
                    setting.read(value);
                    return value;
                },
                text);
    }

    private static String usual(Setting setting) {
        return setting.usual().isEmpty() ? "" : " Usually " + setting.usual() + ".";
    }

    /** The line that asks for a piece, with what makes it and nothing else. */
    static String command(ParseResult arguments, Composer composer, long seed) {
        StringBuilder line = new StringBuilder("cmusic compose ").append(composer.name());
        line.append(" --seed ").append(seed);
        for (OptionSpec option : arguments.matchedOptionsSet()) {
            String name = option.longestName();
            if (BESIDE_THE_PIECE.contains(name)) {
                continue;
            }
            line.append(' ').append(name);
            if (option.arity().max() > 0) {
                line.append(' ').append(quoted(option.originalStringValues().get(0)));
            }
        }
        return line.toString();
    }

    /** As a shell takes it, on one line. */
    private static String quoted(String value) {
        return value.matches("[\\w./:=,+@%-][\\w./:=,+@%#-]*")
                ? value
                : "'" + value.replaceAll("[\\r\\n]+", " ").replace("'", "'\\''") + "'";
    }
}

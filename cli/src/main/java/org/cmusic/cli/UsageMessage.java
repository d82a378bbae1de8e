package org.cmusic.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cmusic.grammar.diagnostic.Candidate;
import org.cmusic.grammar.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in one line, with what could have been meant. */
final class UsageMessage {
    private static final Pattern NOT_ONE_OF =
            Pattern.compile("expected one of \\[(.*)] \\(case-insensitive\\) but was '(.*)'");
    private static final Pattern NOT_A_PAIR =
            Pattern.compile(".*'(.*)' \\((.*)\\) should be in KEY=VALUE format but was (.*)");

    private UsageMessage() {}

    static String of(ParameterException failure, String[] arguments) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(
                    unmatched.getCommandLine(), unmatched.getUnmatched().get(0), arguments);
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(missing);
        }
        String text = String.valueOf(failure.getMessage());
        if (failure.getCause() instanceof TypeConversionException bad && failure.getArgSpec() != null) {
            return name(failure.getArgSpec()) + ": " + choices(String.valueOf(bad.getMessage()));
        }
        Matcher pair = NOT_A_PAIR.matcher(text);
        return pair.matches() ? noPair(pair.group(1), pair.group(2), pair.group(3)) : text;
    }

    /** An argument without its value, and the form that it should have. */
    private static String noPair(String option, String form, String given) {
        String value = form.substring(form.indexOf('=') + 1);
        String right = given.matches("[A-Za-z_][A-Za-z0-9_]*") ? given + "=" + value : form;
        return option + ": `" + given + "` has no value; write `" + option + " " + right + "`";
    }

    private static String choices(String text) {
        Matcher matcher = NOT_ONE_OF.matcher(text);
        return matcher.matches()
                ? "`" + matcher.group(2) + "` is none of " + matcher.group(1).toLowerCase(Locale.ROOT)
                : text;
    }

    private static String unmatched(CommandLine command, String wrong, String[] arguments) {
        if (wrong.startsWith("-") && wrong.length() > 1) {
            return "there is no option `" + wrong + "`; " + nearOption(command, wrong);
        }
        if (command.getParent() != null && !command.getSubcommands().isEmpty()) {
            return "there is no method `" + wrong + "`; "
                    + Meant.among(wrong, command.getSubcommands().keySet().stream());
        }
        if (command.getParent() != null) {
            return "`" + wrong + "` is one argument too many";
        }
        if (wrong.endsWith(".sco") || wrong.endsWith(".ins") || wrong.equals("-")) {
            return "`" + wrong + "` is no command; did you mean `cmusic render " + String.join(" ", arguments) + "`?";
        }
        if (options(command).contains(Candidate.of("--" + wrong))) {
            return "there is no command `" + wrong + "`; did you mean `--" + wrong + "`?";
        }
        return "there is no command `" + wrong + "`; " + Meant.among(wrong, command.getSubcommands().keySet().stream());
    }

    private static String nearOption(CommandLine command, String wrong) {
        String name = wrong.contains("=") ? wrong.substring(0, wrong.indexOf('=')) : wrong;
        List<Candidate> near = Suggestion.near(name, options(command));
        return near.isEmpty()
                ? "`" + command.getCommandSpec().qualifiedName() + " --help` lists them"
                : "did you mean " + Meant.joined(near, " or ") + "?";
    }

    private static List<Candidate> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .filter(name -> name.startsWith("--"))
                .map(Candidate::of)
                .toList();
    }

    private static String missing(MissingParameterException failure) {
        List<ArgSpec> missing = failure.getMissing();
        if (missing.isEmpty()) {
            return failure.getMessage();
        }
        ArgSpec first = missing.get(0);
        return first.isOption()
                ? name(first) + ": a value is missing: " + name(first) + " " + first.paramLabel()
                : "name at least one " + first.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

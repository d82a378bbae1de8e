package org.cmusic.cli;

import java.util.Optional;
import java.util.Stack;
import java.util.regex.Pattern;
import org.cmusic.cli.value.Gain;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Takes the next argument for the level of an option only if it looks like one, for it may be a score. */
final class LevelIfAny implements IParameterConsumer {
    private static final Pattern LIKE_A_LEVEL = Pattern.compile("[+-]?[0-9.]+(dB.*)?", Pattern.CASE_INSENSITIVE);

    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
        boolean given =
                !arguments.isEmpty() && LIKE_A_LEVEL.matcher(arguments.peek()).matches();
        String text = given ? arguments.pop() : ((OptionSpec) option).fallbackValue();
        try {
            option.setValue(Optional.of(Gain.parse(text)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    command.commandLine(), ((OptionSpec) option).longestName() + ": " + e.getMessage());
        }
    }
}

package org.cmusic.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmusic.cli.console.Streams;

/** The command in a process that stays in one folder and runs whatever it is given, one run after another. */
final class CommandSession implements AutoCloseable {
    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;

    private CommandSession(Process process) {
        this.process = process;
        requests = new DataOutputStream(process.getOutputStream());
        answers = new DataInputStream(process.getInputStream());
    }

    /** Starts it in a folder. */
    static CommandSession in(Path folder) throws IOException {
        return new CommandSession(new ProcessBuilder(java(CommandSession.class.getName()))
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** The words that run a class with the classes of the tests. */
    static List<String> java(String mainClass) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), mainClass);
    }

    /** Runs once, with nothing on standard input. */
    CommandRun run(List<String> arguments) throws IOException {
        requests.writeInt(arguments.size());
        for (String argument : arguments) {
            requests.writeUTF(argument);
        }
        requests.flush();
        int status = answers.readInt();
        byte[] data = answers.readNBytes(answers.readInt());
        return new CommandRun(status, data, new String(answers.readNBytes(answers.readInt()), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        requests.close();
        process.destroy();
    }

    /** Answers requests until there are no more. */
    public static void main(String... none) throws IOException {
        DataInputStream requests = new DataInputStream(System.in);
        DataOutputStream answers = new DataOutputStream(System.out);
        try {
            while (true) {
                String[] arguments = new String[requests.readInt()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = requests.readUTF();
                }
                answer(arguments, answers);
            }
        } catch (EOFException e) {
            answers.close();
        }
    }

    private static void answer(String[] arguments, DataOutputStream answers) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
        answers.writeInt(Cmusic.run(new Streams(nothing, out, err, Set.of(), Map.of()), arguments));
        for (ByteArrayOutputStream text : List.of(out, err)) {
            answers.writeInt(text.size());
            text.writeTo(answers);
        }
        answers.flush();
    }
}

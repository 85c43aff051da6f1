package org.kinvis.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.inputs.UnknownNameException;
import org.kinvis.physics.inputs.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where a run of the program starts. */
@Command(
        name = "kinvis",
        description = "B -> K(*) + invisible and everything that hangs on it.",
        mixinStandardHelpOptions = true,
        versionProvider = Kinvis.VersionLine.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  kinvis reproduce",
            "  kinvis predict R_K \"R_K*\" --set CR_bsnutaunutau=-10 --uncertainty",
            "  kinvis show \"BR(B+->Knunu)\"",
            "",
            "`kinvis COMMAND --help` tells more."
        })
public final class Kinvis implements Runnable {

    /** The commands by name. Only the one that is called is built, since that costs time at the start. */
    private static final Map<String, Supplier<Callable<Integer>>> COMMANDS = commands();

    /** The run did what it was asked. */
    static final int DONE = 0;

    /** The run failed. */
    static final int FAILED = 1;

    /** Wrong use or bad input. */
    static final int BAD_INPUT = 2;

    @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** The program's name and version, for {@code --version}. */
    static final class VersionLine implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"kinvis " + Version.current()};
        }
    }

    /**
     * Runs a command line and ends the JVM with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        StandardError.restore();
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        System.exit(out.checkError() ? FAILED : code);
    }

    /**
     * Runs a command line.
     *
     * @param out where results go
     * @param err where all else goes
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = withCommands(new CommandLine(new Kinvis()), List.of(arguments));
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler((exception, args) -> misuse(exception, err));
        line.setExecutionExceptionHandler((exception, command, parsed) -> failure(exception, err));
        return line.execute(AttachedValues.attach(List.of(arguments)));
    }

    private static Map<String, Supplier<Callable<Integer>>> commands() {
        Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("reproduce", ReproduceCommand::new);
        commands.put("predict", PredictCommand::new);
        commands.put("assess", AssessCommand::new);
        commands.put("belle2", BelleTwoCommand::new);
        commands.put("relic", RelicCommand::new);
        commands.put("direct", DirectCommand::new);
        commands.put("scan", ScanCommand::new);
        commands.put("list", ListCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("bench", BenchCommand::new);
        return commands;
    }

    /** Adds the command that the first argument names; all of them if it names none. */
    private static CommandLine withCommands(CommandLine line, List<String> arguments) {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        COMMANDS.forEach(
                (name, command) -> {
                    if (name.equals(first) || !COMMANDS.containsKey(first)) {
                        line.addSubcommand(name, command.get());
                    }
                });
        return line;
    }

    @Override
    public void run() {
        CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
        throw new CommandLine.ParameterException(
                line, "a command is needed: " + String.join(", ", line.getSubcommands().keySet()));
    }

    private static int misuse(CommandLine.ParameterException exception, PrintWriter err) {
        err.println("kinvis: " + oneLine(withSuggestion(exception)));
        return BAD_INPUT;
    }

    private static String withSuggestion(CommandLine.ParameterException exception) {
        String message = String.valueOf(exception.getMessage());
        if (exception instanceof CommandLine.UnmatchedArgumentException unmatched) {
            String wrong = unmatched.getUnmatched().getFirst();
            CommandLine command = exception.getCommandLine();
            List<String> known =
                    wrong.startsWith("-")
                            ? List.copyOf(command.getCommandSpec().optionsMap().keySet())
                            : List.copyOf(command.getSubcommands().keySet());
            String kind = wrong.startsWith("-") ? "option" : "command";
            return known.isEmpty()
                    ? message
                    : String.valueOf(new UnknownNameException(wrong, kind, known).getMessage());
        }
        return message;
    }

    private static int failure(Exception exception, PrintWriter err) {
        if (exception instanceof InvalidInputException) {
            err.println("kinvis: " + oneLine(String.valueOf(exception.getMessage())));
            return BAD_INPUT;
        }
        String message = exception.getMessage();
        err.println(
                "kinvis: "
                        + oneLine(
                                message == null ? exception.getClass().getSimpleName() : message));
        return FAILED;
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}

package org.kinvis.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run of the program inside the test: what came out.
 *
 * @param arguments the command line
 * @param exitCode 0 done, 1 a run that failed, 2 wrong use or bad input
 * @param out what stood on stdout
 * @param err what stood on stderr
 */
public record CommandLineRun(List<String> arguments, int exitCode, String out, String err) {

    /** Duplicate keys and words that are no JSON, such as NaN, are refused. */
    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** Runs a command line. */
    public static CommandLineRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Kinvis.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new CommandLineRun(List.of(arguments), exitCode, out.toString(), err.toString());
    }

    /** Runs a command line that must come through. */
    public static CommandLineRun done(String... arguments) {
        CommandLineRun run = of(arguments);
        assertThat(run.exitCode()).as(run.toString()).isZero();
        return run;
    }

    /** Runs a prediction that must come through; its JSON's predictions. */
    static List<JsonNode> predictions(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "predict";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--format";
        all[arguments.length + 2] = "json";
        JsonNode list = done(all).json().get("predictions");
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    /** Runs a prediction of one number; its value. */
    static double value(String... arguments) {
        return only(arguments).get("value").asDouble();
    }

    /** Runs a prediction of one number; its standard deviation. */
    static double uncertainty(String... arguments) {
        return only(arguments).get("uncertainty").asDouble();
    }

    private static JsonNode only(String... arguments) {
        List<JsonNode> predictions = predictions(arguments);
        assertThat(predictions).hasSize(1);
        return predictions.getFirst();
    }

    /** Runs a command line that is wrong use or bad input, as the contract wants it answered. */
    public static CommandLineRun refused(List<String> arguments, String... words) {
        CommandLineRun run = of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.toString()).isEqualTo(Kinvis.BAD_INPUT);
        run.isOneLine(words);
        return run;
    }

    /** Nothing on stdout, one line on stderr, no stack trace, no class of ours or the JDK's. */
    public void isOneLine(String... words) {
        assertThat(out).as("stdout of %s", this).isEmpty();
        assertThat(err).startsWith("kinvis: ").hasLineCount(1).endsWith(System.lineSeparator());
        assertThat(err).contains(words).doesNotContain("Exception", "org.kinvis", "java.", "\tat ");
    }

    /** Stdout as JSON. */
    public JsonNode json() {
        return STRICT.readTree(out);
    }

    /** Stdout line by line. */
    List<String> lines() {
        return out.lines().toList();
    }
}

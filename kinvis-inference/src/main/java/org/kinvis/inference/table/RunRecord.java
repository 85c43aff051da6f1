package org.kinvis.inference.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What a result is a function of: kept inside every result file. The number of threads and the engine
 * are no part of it, since they change nothing.
 *
 * @param version of Kinvis
 * @param inputs name of the input set
 * @param dataHash of all numbers that enter
 * @param seed of the draws
 * @param points how many are drawn
 * @param card the whole card, as its lines
 * @param findings what else is known of the result in the end, as lines
 */
public record RunRecord(
        String version,
        String inputs,
        String dataHash,
        long seed,
        long points,
        List<String> card,
        List<String> findings) {

    public RunRecord {
        card = List.copyOf(card);
        findings = List.copyOf(findings);
    }

    /** A run that has found nothing yet. */
    public RunRecord(
            String version,
            String inputs,
            String dataHash,
            long seed,
            long points,
            List<String> card) {
        this(version, inputs, dataHash, seed, points, card, List.of());
    }

    /** The same run with what it has found. */
    public RunRecord withFindings(List<String> lines) {
        return new RunRecord(version, inputs, dataHash, seed, points, card, lines);
    }

    /** Whether lines are the record of this run, whatever it has found. */
    public boolean isOf(List<String> lines) {
        List<String> own = run();
        return lines.size() >= own.size() && lines.subList(0, own.size()).equals(own);
    }

    /** The record as lines. */
    public List<String> lines() {
        List<String> lines = run();
        if (!findings.isEmpty()) {
            lines.add("findings:");
            findings.forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private List<String> run() {
        List<String> lines = new ArrayList<>();
        lines.add("kinvis: " + version);
        lines.add("inputs: " + inputs);
        lines.add("data: " + dataHash);
        lines.add("seed: " + seed);
        lines.add("points: " + points);
        lines.add("card:");
        card.forEach(line -> lines.add("  " + line));
        return lines;
    }

    /** What tells this run from any other. */
    public String fingerprint() {
        return hash(String.join("\n", run()));
    }

    /** SHA-256 of a text, in hexadecimal digits. */
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

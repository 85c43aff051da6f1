package org.kinvis.app.paper;

import java.util.List;
import java.util.OptionalDouble;
import org.kinvis.app.format.NumberText;

/**
 * A line of the report: what the paper says beside what comes out.
 *
 * @param id such as {@code eq7-linear}
 * @param what in words
 * @param paper the printed number or statement
 * @param computed what comes out
 * @param uncertainty of {@code computed}, one standard deviation, if it has one
 * @param agrees whether the two agree; what that means stands in the comment where it is not the
 *     rounding of the last digit
 * @param comment the reason for a difference, or how the comparison was made
 * @param files names of the files that show it
 */
public record Entry(
        String id,
        String what,
        Content paper,
        Content computed,
        OptionalDouble uncertainty,
        boolean agrees,
        String comment,
        List<String> files) {

    public Entry {
        files = List.copyOf(files);
    }

    /** A number, or text with numbers. */
    public sealed interface Content {

        /** A number, kept with full precision. */
        record Value(double value) implements Content {

            public Value {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("a report entry of " + value);
                }
            }
        }

        /** Text. */
        record Words(String text) implements Content {}
    }

    static Content number(double value) {
        return new Content.Value(value);
    }

    static Content words(String text) {
        return new Content.Words(text);
    }

    /** The printed number: as a number if it has no uncertainty, else as text with both. */
    static Content printed(PrintedNumber number) {
        return number.uncertaintyText().isPresent()
                ? words(number.toString())
                : number(number.value());
    }

    /** A number against a printed one: they agree if the one rounds to the other. */
    static Entry rounded(
            String id, String what, PrintedNumber paper, double computed, String comment) {
        return new Entry(
                id,
                what,
                printed(paper),
                number(computed),
                OptionalDouble.empty(),
                paper.roundsFrom(computed),
                comment,
                List.of());
    }

    /** A statement that holds or does not. */
    static Entry statement(
            String id, String what, String paper, String computed, boolean holds, String comment) {
        return new Entry(
                id,
                what,
                words(paper),
                words(computed),
                OptionalDouble.empty(),
                holds,
                comment,
                List.of());
    }

    /** The paper's side as people read it, numbers as printed. */
    public String paperText() {
        return switch (paper) {
            case Content.Value value -> NumberText.shortest(value.value());
            case Content.Words words -> words.text().replace("+-", "±");
        };
    }

    /** Our side as people read it. */
    public String computedText() {
        return switch (computed) {
            case Content.Value value when uncertainty.isPresent() ->
                    NumberText.withUncertainty(value.value(), uncertainty.getAsDouble());
            case Content.Value value -> NumberText.rounded(value.value());
            case Content.Words words -> words.text().replace("+-", "±");
        };
    }

    Entry withUncertainty(double sigma) {
        return new Entry(
                id, what, paper, computed, OptionalDouble.of(sigma), agrees, comment, files);
    }

    Entry withFiles(List<String> names) {
        return new Entry(id, what, paper, computed, uncertainty, agrees, comment, names);
    }
}

package org.kinvis.physics.inputs;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A name that does not exist, answered with the nearest ones that do. */
public final class UnknownNameException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_SUGGESTIONS = 3;
    private static final int EDITS_OF_ANOTHER_QUANTITY = 3;

    /**
     * @param name what was asked for
     * @param kind what it should have been, such as {@code observable}
     * @param known the names that exist
     */
    public UnknownNameException(String name, String kind, Collection<String> known) {
        super(message(name, kind, known));
    }

    private static String message(String name, String kind, Collection<String> known) {
        List<String> nearest = nearest(name, known);
        String start = name + ": no such " + kind;
        return nearest.isEmpty()
                ? start
                : start + "; did you mean " + String.join(", ", nearest) + "?";
    }

    /**
     * The known names most like the one given, best first: fewest edits, a word before a bracket
     * counting more, then the longest common beginning; names that share too little are left out unless nothing is near.
     */
    public static List<String> nearest(String name, Collection<String> known) {
        LevenshteinDistance edits = LevenshteinDistance.getDefaultInstance();
        JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
        String wanted = folded(name);
        Comparator<String> byEdits =
                Comparator.comparingInt(
                        k -> edits.apply(wanted, folded(k)) + otherQuantity(wanted, folded(k)));
        Comparator<String> byLikeness =
                Comparator.comparingDouble(k -> -likeness.apply(wanted, folded(k)));
        List<String> ranked = known.stream().sorted(byEdits.thenComparing(byLikeness)).toList();
        int tolerated = Math.max(2, wanted.length() / 2);
        List<String> near =
                ranked.stream()
                        .filter(k -> edits.apply(wanted, folded(k)) <= tolerated)
                        .limit(MOST_SUGGESTIONS)
                        .toList();
        return near.isEmpty() ? ranked.stream().limit(MOST_SUGGESTIONS).toList() : near;
    }

    /** What another word before the bracket counts in edits: FL(…) is not BR(…). */
    private static int otherQuantity(String wanted, String known) {
        int bracket = wanted.indexOf('(');
        return bracket < 0 || known.startsWith(wanted.substring(0, bracket + 1))
                ? 0
                : EDITS_OF_ANOTHER_QUANTITY;
    }

    /** Lower case, no blanks; "vv" is how people write a pair of neutrinos. */
    private static String folded(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(" ", "").replace("vv", "nunu");
    }
}

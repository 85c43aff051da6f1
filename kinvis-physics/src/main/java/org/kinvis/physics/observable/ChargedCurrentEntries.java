package org.kinvis.physics.observable;

import java.util.List;
import org.kinvis.physics.decay.SemileptonicRatio;
import org.kinvis.physics.inputs.Citation;

/** R(D) and R(D*) over the Standard Model. */
final class ChargedCurrentEntries {

    private static final Citation OPERATORS = new Citation("Sakaki:2013bfa", "Eq. (1)");
    private static final Citation PAPER = new Citation("Valencia:2025corfu", "Eq. (12)");

    private ChargedCurrentEntries() {}

    static List<Observable> all() {
        return List.of(ratio("D", "D"), ratio("D*", "D^*"), universality("D"), universality("D*"));
    }

    /** R itself: r times the Standard Model's, a number of the inputs. */
    private static Observable universality(String meson) {
        String tex = meson.replace("*", "^*");
        return new Observable(
                "Rtaul(B->" + meson + "lnu)",
                List.of("R(" + meson + ")"),
                "R(" + tex + ")",
                "1",
                "R("
                        + meson
                        + ") = BR(B->"
                        + meson
                        + "taunu)/BR(B->"
                        + meson
                        + "lnu), l the average of e and mu; the Standard Model's is the input R_SM("
                        + meson
                        + ")",
                "R = R_SM r, r = |1 + CVL_bctaunutau|^2 + |CVL_bctaunumu|^2 + |CVL_bctaunue|^2",
                List.of(PAPER, OPERATORS),
                new NumberDefinition(
                        Observable.Kind.RATIO,
                        theory ->
                                new Quantity.Form(
                                        SemileptonicRatio.leftHanded()
                                                .times(
                                                        theory.inputs()
                                                                .get("R_SM(" + meson + ")")))));
    }

    private static Observable ratio(String meson, String tex) {
        return new Observable(
                "r_" + meson,
                List.of(),
                "r_{" + tex + "}",
                "1",
                "R("
                        + meson
                        + ") = BR(B->"
                        + meson
                        + "taunu)/BR(B->"
                        + meson
                        + "lnu) over its Standard Model value, with left-handed vector operators in"
                        + " the tau mode alone; the same for D and D*",
                "r = |1 + CVL_bctaunutau|^2 + |CVL_bctaunumu|^2 + |CVL_bctaunue|^2",
                List.of(PAPER, OPERATORS),
                new NumberDefinition(
                        Observable.Kind.RATIO_TO_STANDARD_MODEL,
                        _ -> new Quantity.Form(SemileptonicRatio.leftHanded())));
    }
}

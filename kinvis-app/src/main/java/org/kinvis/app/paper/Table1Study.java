package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinvis.inference.measurement.MeasurementSet;
import org.kinvis.physics.decay.LeptonPair;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.StandardModelNeutrino;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.model.Leptoquark;

/**
 * Table 1: what limits on charged-lepton flavour violation leave of each leptoquark's coefficients, one at
 * a time, and the R_K = R_K* that the largest one still gives; the same with today's limits.
 *
 * <p>The paper bounds C at α(4.8 GeV), where flavio works, and puts it into R with C_SM at α(m_Z): the
 * first block is computed that way, mixture and all, the second with one α throughout.
 */
final class Table1Study implements Study {

    private static final List<Leptoquark> LEPTOQUARKS =
            List.of(Leptoquark.S12, Leptoquark.S1, Leptoquark.V12, Leptoquark.V1);

    private static final List<LeptonPair> PAIRS =
            List.of(
                    new LeptonPair(Flavour.MU, Flavour.E),
                    new LeptonPair(Flavour.E, Flavour.TAU),
                    new LeptonPair(Flavour.MU, Flavour.TAU));

    @Override
    public String name() {
        return "table1";
    }

    @Override
    public String title() {
        return "Table 1: coefficients that charged-lepton flavour violation allows, and R_K they give";
    }

    /**
     * One cell.
     *
     * @param leptoquark which one
     * @param bound the strongest bound on its charged-lepton coefficient
     * @param standardModel C_SM in R
     */
    private record Cell(
            Leptoquark leptoquark, FlavourViolationBounds.Bound bound, double standardModel) {

        /** The bound on C_L or C_R. */
        double coefficient() {
            return bound.coefficient() / leptoquark.chargedLeptonRatio();
        }

        /** R_K = R_K* = 1 + |C|²/(3C_SM²) of one coefficient off the diagonal. */
        double ratio() {
            return 1 + square(coefficient() / standardModel) / 3;
        }

        /** The same with the 0.008 that Eq. (7) prints. */
        double printedRatio(PrintedNumber quadratic) {
            return 1 + quadratic.value() * square(coefficient());
        }

        private static double square(double x) {
            return x * x;
        }
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        PaperNumbers paper = PaperNumbers.load();
        double atZ = StandardModelNeutrino.coefficient(InputSets.load("paper"));
        Inputs today = InputSets.load("default");
        List<Cell> then = cells(InputSets.load("flavio-2.7"), MeasurementSet.named("paper"), atZ);
        List<Cell> now =
                cells(today, MeasurementSet.named("all"), StandardModelNeutrino.coefficient(today));
        List<String> files =
                List.of(
                        output.text("table1.csv", csv(then)),
                        output.text("table1.tex", tex(then)),
                        output.text("table1-today.csv", csv(now)),
                        output.text("table1-today.tex", tex(now)));
        List<Entry> entries = new ArrayList<>();
        for (int k = 0; k < then.size(); k++) {
            entries.add(bound(then.get(k), now.get(k), paper).withFiles(files));
            entries.add(ratio(then.get(k), now.get(k), paper).withFiles(files));
        }
        entries.add(weakerThanRatio(then, now).withFiles(files));
        return entries;
    }

    private static List<Cell> cells(Inputs inputs, MeasurementSet set, double standardModel) {
        FlavourViolationBounds bounds = new FlavourViolationBounds(inputs, set);
        List<FlavourViolationBounds.Bound> strongest =
                PAIRS.stream().map(bounds::strongest).toList();
        return LEPTOQUARKS.stream()
                .flatMap(lq -> strongest.stream().map(b -> new Cell(lq, b, standardModel)))
                .toList();
    }

    /** {@code mue}, {@code etau}, {@code mutau}: flavours as the table orders them. */
    private static String flavours(Cell cell) {
        return PAIRS.stream()
                .filter(
                        p ->
                                p.equals(cell.bound().pair())
                                        || p.withChargesExchanged().equals(cell.bound().pair()))
                .map(LeptonPair::label)
                .findFirst()
                .orElseThrow();
    }

    private static String id(Cell cell, String what) {
        String label = cell.leptoquark().name();
        return "table1-" + label + "-" + flavours(cell) + "-" + what;
    }

    private static String symbol(Cell cell) {
        String side = cell.leptoquark().quarks().name().substring(0, 1);
        return "C_" + side + "^" + flavours(cell);
    }

    private static Entry bound(Cell cell, Cell now, PaperNumbers paper) {
        String id = id(cell, "bound");
        PrintedNumber printed = paper.get(id);
        boolean agrees = printed.roundsFrom(cell.coefficient());
        String comment =
                "from "
                        + cell.bound().text()
                        + "; coefficient at alpha(4.8 GeV), as flavio. Today, at alpha(m_Z): "
                        + number(now.coefficient())
                        + " from "
                        + now.bound().text();
        return Entry.rounded(
                id,
                cell.leptoquark().name() + ": upper bound on |" + symbol(cell) + "|",
                printed,
                cell.coefficient(),
                agrees ? comment : printed.reason() + "; " + comment);
    }

    private static Entry ratio(Cell cell, Cell now, PaperNumbers paper) {
        String id = id(cell, "R");
        PrintedNumber printed = paper.get(id);
        double mixture = cell.ratio();
        double rounded = cell.printedRatio(paper.get("eq7-quadratic"));
        String comment =
                String.format(
                        Locale.ROOT,
                        "R implied by the bound, not a bound from R, as the heading has it; C at alpha(4.8 GeV)"
                                + " with C_SM at alpha(m_Z), as the paper mixes them. With the printed 0.008: %.5g."
                                + " Today, one alpha: %.5g",
                        rounded,
                        now.ratio());
        return Entry.rounded(
                id,
                cell.leptoquark().name()
                        + ": R_K = R_K* that the bound on |"
                        + symbol(cell)
                        + "| allows",
                printed,
                mixture,
                printed.roundsFrom(mixture) ? comment : printed.reason() + ". " + comment);
    }

    /** R ≤ 2 means |C| ≤ √3 |C_SM|: weaker from flavour violation than that, except for μe. */
    private static Entry weakerThanRatio(List<Cell> then, List<Cell> now) {
        double largest = Math.sqrt(3) * Math.abs(then.getFirst().standardModel());
        boolean holds = then.stream().allMatch(cell -> asStated(cell, largest));
        List<String> exceptions =
                now.stream()
                        .filter(c -> !asStated(c, Math.sqrt(3) * Math.abs(c.standardModel())))
                        .map(c -> c.leptoquark().name() + " " + flavours(c))
                        .toList();
        return Entry.statement(
                "sec2.3-clfv",
                "bounds from charged-lepton flavour violation against |C| allowed by R_K = R_K* <= 2",
                "less restrictive than R_K except for mu e",
                "R <= 2 is |C| <= %s; weaker for %d of %d bounds with a tau, stronger for all %d with mu e"
                        .formatted(
                                number(largest),
                                then.stream().filter(c -> hasTau(c) && c.ratio() > 2).count(),
                                then.stream().filter(Table1Study::hasTau).count(),
                                then.stream().filter(c -> !hasTau(c)).count()),
                holds,
                exceptions.isEmpty()
                        ? "the same with today's limits"
                        : "with today's limits no longer for " + String.join(", ", exceptions));
    }

    private static boolean hasTau(Cell cell) {
        return flavours(cell).contains("tau");
    }

    private static boolean asStated(Cell cell, double largest) {
        return hasTau(cell) == cell.coefficient() > largest;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }

    private static String csv(List<Cell> cells) {
        StringBuilder csv =
                new StringBuilder(
                        "leptoquark,flavours,created,annihilated,bound,R,driver,cl,source\n");
        for (Cell cell : cells) {
            LeptonPair pair = cell.bound().pair();
            csv.append(
                    String.join(
                                    ",",
                                    cell.leptoquark().name(),
                                    flavours(cell),
                                    pair.created().label(),
                                    pair.annihilated().label(),
                                    Double.toString(cell.coefficient()),
                                    Double.toString(cell.ratio()),
                                    "\"%s < %s, %s\""
                                            .formatted(
                                                    cell.bound().driver().observable(),
                                                    cell.bound().driver().limit().limit(),
                                                    cell.bound().driver().id()),
                                    Double.toString(
                                            cell.bound().driver().limit().confidenceLevel()),
                                    cell.bound().driver().source().key())
                            + "\n");
        }
        return csv.toString();
    }

    private static String tex(List<Cell> cells) {
        StringBuilder tex =
                new StringBuilder(
                        """
                        \\begin{tabular}{l|ccc|ccc}
                        LQ & \\multicolumn{3}{c|}{upper bound on $|C_{L,R}^{ij}|$} \
                        & \\multicolumn{3}{c}{$R_K^{\\nu\\nu}=R_{K^*}^{\\nu\\nu}$ at the bound} \\\\
                        & $\\mu e$ & $e\\tau$ & $\\mu\\tau$ & $\\mu e$ & $e\\tau$ & $\\mu\\tau$ \\\\ \\hline
                        """);
        for (int row = 0; row < cells.size(); row += PAIRS.size()) {
            List<Cell> own = cells.subList(row, row + PAIRS.size());
            List<String> columns = new ArrayList<>();
            columns.add(own.getFirst().leptoquark().name());
            own.forEach(c -> columns.add(String.format(Locale.ROOT, "%.3g", c.coefficient())));
            own.forEach(c -> columns.add(String.format(Locale.ROOT, "%.5g", c.ratio())));
            tex.append(String.join(" & ", columns)).append(" \\\\\n");
        }
        return tex.append("\\end{tabular}\n").toString();
    }
}

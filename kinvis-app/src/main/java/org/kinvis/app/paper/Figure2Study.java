package org.kinvis.app.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kinvis.app.figure.Figure;
import org.kinvis.app.figure.Panel;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.RatioRegion;
import org.kinvis.physics.observable.Theory;

/**
 * Figure 2: where scans of C_L, C_R and of C'_L, C'_R (left), of C_R (centre) and of C_R with ee = μμ =
 * 0 (right) fall in the plane of R_K and R_K*, with the exact boundaries, which the paper does not
 * show.
 */
final class Figure2Study implements Study {

    private static final int POINTS = 500_000;
    static final long SEED = 1;

    @Override
    public String name() {
        return "fig2";
    }

    @Override
    public String title() {
        return "Figure 2: R_K against R_K*, three scans with their exact boundaries";
    }

    /** Real coefficients, one each for ee, μμ, ττ, eμ, eτ, μτ: off-diagonal entries count once. */
    static List<Coefficient> sixOf(NeutrinoOperators operator) {
        List<Coefficient> six = new ArrayList<>();
        for (Flavour created : Flavour.values()) {
            for (Flavour annihilated : Flavour.values()) {
                if (created.compareTo(annihilated) <= 0) {
                    six.add(operator.coefficient(created, annihilated));
                }
            }
        }
        return six;
    }

    private static List<Coefficient> twelveOf(NeutrinoOperators left, NeutrinoOperators right) {
        List<Coefficient> twelve = new ArrayList<>(sixOf(left));
        twelve.addAll(sixOf(right));
        return twelve;
    }

    /** Without the diagonal entries of electron and muon, which b → sℓℓ keeps small. */
    private static List<Coefficient> fourOf(NeutrinoOperators operator) {
        List<Coefficient> four = new ArrayList<>(sixOf(operator));
        four.remove(operator.coefficient(Flavour.E, Flavour.E));
        four.remove(operator.coefficient(Flavour.MU, Flavour.MU));
        return four;
    }

    @Override
    public List<Entry> run(StudyOutput output) throws IOException {
        Inputs inputs = InputSets.load("paper");
        Theory theory = Theory.central(inputs);
        RatioRegion region = new RatioRegion(theory.vectorDecay(Mode.B_ZERO_TO_K_STAR).kappa());
        Figure2Windows windows = Figure2Windows.of(PaperNumbers.load());
        ScanCloud unprimed =
                cloud("left", theory, twelveOf(NeutrinoOperators.CL, NeutrinoOperators.CR));
        ScanCloud primed =
                cloud(
                        "left primed",
                        theory,
                        twelveOf(NeutrinoOperators.CL_PRIME, NeutrinoOperators.CR_PRIME));
        ScanCloud centre = centre(theory, POINTS);
        ScanCloud right = right(theory, POINTS);
        StandardModelBand standardModel = StandardModelBand.of(inputs);
        Figure2Panels panels = new Figure2Panels(region, windows);
        Panel leftPanel = panels.left(unprimed, primed, standardModel);
        Panel centrePanel = panels.rightHanded(centre, Figure2Panels.THREE_DIAGONALS);
        Panel rightPanel = panels.rightHanded(right, Figure2Panels.ONE_DIAGONAL);
        List<String> all =
                output.figure(
                        Figure.row(leftPanel, centrePanel, rightPanel).title("Figure 2"), "fig2");
        List<String> left = files(output, leftPanel, "fig2-left", unprimed, primed);
        List<String> centreFiles = files(output, centrePanel, "fig2-centre", centre);
        centreFiles.add(highlighted(output, "fig2-centre", centre, windows));
        List<String> rightFiles = files(output, rightPanel, "fig2-right", right);
        rightFiles.add(highlighted(output, "fig2-right", right, windows));
        Figure2Statements statements = new Figure2Statements(region, windows);
        List<Entry> entries = new ArrayList<>();
        entries.add(statements.left(unprimed).withFiles(all));
        entries.add(standardModel.entry().withFiles(left));
        entries.addAll(withFiles(statements.leftDetails(unprimed, primed), left));
        entries.addAll(
                withFiles(
                        statements.rightHanded(
                                "fig2-centre", centre, Figure2Panels.THREE_DIAGONALS),
                        centreFiles));
        entries.addAll(
                withFiles(
                        statements.rightHanded("fig2-right", right, Figure2Panels.ONE_DIAGONAL),
                        rightFiles));
        entries.add(statements.singleLeptoquark(centre).withFiles(centreFiles));
        return entries;
    }

    /** The scan of the centre panel: C_R. */
    static ScanCloud centre(Theory theory, int points) {
        return ScanCloud.draw(
                "figure 2, centre", theory, sixOf(NeutrinoOperators.CR), points, SEED);
    }

    /** The scan of the right panel: C_R with ee = μμ = 0. */
    static ScanCloud right(Theory theory, int points) {
        return ScanCloud.draw(
                "figure 2, right", theory, fourOf(NeutrinoOperators.CR), points, SEED);
    }

    private static ScanCloud cloud(String name, Theory theory, List<Coefficient> coefficients) {
        return ScanCloud.draw("figure 2, " + name, theory, coefficients, POINTS, SEED);
    }

    private static List<String> files(
            StudyOutput output, Panel panel, String name, ScanCloud... clouds) throws IOException {
        List<String> files = new ArrayList<>(output.figure(Figure.of(panel).title(name), name));
        files.add(output.text(name + ".csv", ScanTable.csv(SEED, clouds)));
        return files;
    }

    /** The blue and red points with their coefficients. */
    private static String highlighted(
            StudyOutput output, String name, ScanCloud cloud, Figure2Windows windows)
            throws IOException {
        List<Integer> points =
                cloud.select((k, kStar) -> windows.blue(k, kStar) || windows.red(k, kStar));
        return output.text(name + "-highlighted.csv", ScanTable.csv(SEED, cloud, points));
    }

    private static List<Entry> withFiles(List<Entry> entries, List<String> files) {
        return entries.stream().map(entry -> entry.withFiles(files)).toList();
    }
}

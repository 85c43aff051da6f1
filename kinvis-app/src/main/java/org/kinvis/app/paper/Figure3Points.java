package org.kinvis.app.paper;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.inputs.Version;

/**
 * The points of Figure 3: those of Figure 2's right panel that its windows highlight, with the rates of
 * the charged leptons.
 *
 * @param blue below the weaker limit on R_K*, not below the stronger one
 * @param red below the stronger one
 */
record Figure3Points(List<Point> blue, List<Point> red) {

    Figure3Points {
        blue = List.copyOf(blue);
        red = List.copyOf(red);
    }

    /**
     * A point.
     *
     * @param number in the scan
     * @param tautau C_R^ττ
     * @param mutau C_R^μτ
     * @param rK R_K
     * @param rKStar R_K*
     * @param bsTauTau BR(B_s → ττ)
     * @param kTauTau BR(B⁺ → K⁺ττ)
     * @param bsTauMu BR(B_s → τ⁺μ⁻)
     * @param kTauMu BR(B⁺ → K⁺τ⁺μ⁻)
     */
    record Point(
            int number,
            double tautau,
            double mutau,
            double rK,
            double rKStar,
            double bsTauTau,
            double kTauTau,
            double bsTauMu,
            double kTauMu) {}

    static Figure3Points of(ScanCloud scan, Figure2Windows windows, Figure3Rates rates) {
        return new Figure3Points(
                points(scan, windows::blue, rates), points(scan, windows::red, rates));
    }

    private static List<Point> points(ScanCloud scan, RatioCloud.Cut window, Figure3Rates rates) {
        int tautau =
                scan.coefficients()
                        .indexOf(NeutrinoOperators.CR.coefficient(Flavour.TAU, Flavour.TAU));
        int mutau =
                scan.coefficients()
                        .indexOf(NeutrinoOperators.CR.coefficient(Flavour.MU, Flavour.TAU));
        List<Point> points = new ArrayList<>();
        for (int i : scan.select(window)) {
            double[] c = scan.point(i);
            points.add(
                    new Point(
                            i,
                            c[tautau],
                            c[mutau],
                            scan.rK(i),
                            scan.rKStar(i),
                            rates.bsTauTau().value(c[tautau]),
                            rates.kTauTau().value(c[tautau]),
                            rates.bsTauMu().value(c[mutau]),
                            rates.kTauMu().value(c[mutau])));
        }
        return points;
    }

    /** Blue and red ones. */
    List<Point> all() {
        List<Point> all = new ArrayList<>(blue);
        all.addAll(red);
        return all;
    }

    /** The points as a table. */
    String csv(long seed, ScanCloud scan) {
        StringBuilder csv = new StringBuilder(1 << 22);
        csv.append("# kinvis ")
                .append(Version.current())
                .append(", R of inputs paper, rates of inputs flavio-2.7, seed ")
                .append(seed)
                .append("; scan ")
                .append(scan.name())
                .append(", highlighted points of ")
                .append(scan.size())
                .append("; ")
                .append(ScanCloud.RECIPE)
                .append('\n')
                .append("colour,point,CR_tautau,CR_mutau,R_K,R_K*,BR(Bs->tautau),BR(B+->Ktautau),")
                .append("BR(Bs->taumu),BR(B+->Ktaumu)\n");
        blue.forEach(point -> row(csv, "blue", point));
        red.forEach(point -> row(csv, "red", point));
        return csv.toString();
    }

    private static void row(StringBuilder csv, String colour, Point p) {
        csv.append(colour).append(',').append(p.number);
        for (double value :
                new double[] {
                    p.tautau, p.mutau, p.rK, p.rKStar, p.bsTauTau, p.kTauTau, p.bsTauMu, p.kTauMu
                }) {
            csv.append(',').append(value);
        }
        csv.append('\n');
    }
}

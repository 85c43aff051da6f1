package org.kinvis.app.paper;

import static java.lang.Math.abs;

import java.util.List;
import java.util.function.Predicate;
import org.kinvis.app.paper.Figure3Points.Point;
import org.kinvis.physics.decay.Parabola;
import org.kinvis.physics.observable.TauCoefficientRegion;

/**
 * Figure 3's points against its exact regions: every plotted point is checked, one outside makes its
 * entry disagree.
 */
final class Figure3Statements {

    /** Points and curves come from the same forms by different ways: rounding only. */
    private static final double ROUNDING = 1e-9;

    private static final String CONVENTIONS =
            "checked on the plotted points; as in the paper, R_K and R_K* have coefficients with alpha(m_Z), inputs"
                    + " paper, and the same numbers enter the rates of charged leptons with alpha(4.8 GeV),"
                    + " inputs flavio-2.7";

    private final Figure3Regions regions;
    private final Figure3Rates rates;

    Figure3Statements(Figure3Regions regions, Figure3Rates rates) {
        this.regions = regions;
        this.rates = rates;
    }

    Entry left(String id, List<Point> points, TauCoefficientRegion region, double limit) {
        return everyPoint(
                id,
                "C_R^tautau and C_R^mutau of points in the new 1 sigma range of R_K with R_K* <= "
                        + limit,
                points,
                p -> region.inside(p.tautau(), p.mutau()) >= -ROUNDING,
                "C_R^tautau from %.3f to %.3f, |C_R^mutau| up to %.3f"
                        .formatted(
                                region.smallest(), region.largest(), region.largestOffDiagonal()));
    }

    Entry centre(Figure3Points points) {
        return everyPoint(
                "fig3-centre",
                "BR(Bs->tautau) and BR(B+->Ktautau) lie on one curve, its parameter is C_R^tautau",
                points.all(),
                this::onTheCurve,
                "both follow from C_R^tautau alone, no point lies beside the curve");
    }

    /** C_R^ττ from the one branching fraction gives the other, and it is allowed. */
    private boolean onTheCurve(Point p) {
        Parabola bs = rates.bsTauTau().curve();
        if (!(p.bsTauTau() >= bs.value(bs.vertex()))) {
            return false;
        }
        double x = bs.lowerRoot(p.bsTauTau());
        double k = rates.kTauTau().curve().value(x);
        return abs(p.kTauTau() - k) <= ROUNDING * k
                && x >= regions.blue().smallest() - ROUNDING
                && x <= regions.blue().largest() + ROUNDING;
    }

    Entry right(Figure3Points points) {
        return everyPoint(
                "fig3-right",
                "BR(Bs->taumu) and BR(B+->Ktaumu) are proportional to |C_R^mutau|^2: a straight line",
                points.all(),
                this::onTheLine,
                "ratio of the two %.4f".formatted(ratio()));
    }

    private double ratio() {
        return rates.kTauMu().curve().quadratic() / rates.bsTauMu().curve().quadratic();
    }

    private boolean onTheLine(Point p) {
        double end = rates.bsTauMu().curve().value(regions.blue().largestOffDiagonal());
        return p.bsTauMu() >= 0
                && p.bsTauMu() <= end * (1 + ROUNDING)
                && abs(p.kTauMu() - ratio() * p.bsTauMu()) <= ROUNDING * p.kTauMu();
    }

    private static Entry everyPoint(
            String id, String what, List<Point> points, Predicate<Point> inside, String exact) {
        long outside = points.stream().filter(inside.negate()).count();
        return Entry.statement(
                id,
                what,
                "the coloured points of the panel",
                "%d of %d points outside the exact region: %s"
                        .formatted(outside, points.size(), exact),
                outside == 0 && !points.isEmpty(),
                CONVENTIONS);
    }
}

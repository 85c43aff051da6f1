package org.kinvis.inference.histfactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fits of a model to data: the best, and the best at a value μ of the parameter of interest.
 *
 * <p>q(μ) = −2 ln L(μ, θ̂(μ)) + 2 ln L(μ̂, θ̂), two-sided; q_μ is q(μ) for μ ≥ μ̂ and 0 below, q̃_μ the same where μ is bounded by 0 (Cowan:2010js,
 * Eqs. 14 and 16).
 *
 * <p>Fits start where the last one ended; with interpolations that have kinks, and so may have several minima, at the model's
 * start, as pyhf's do.
 */
public final class ProfileLikelihood implements StrengthProfile {

    private static final double TOLERANCE = 1e-10;
    private static final int MOST_STEPS = 100;

    private final Model model;
    private final ModelData data;
    private final Likelihood profiled;
    private final Likelihood complete;
    private final Fit best;

    private ProfileLikelihood(Model model, ModelData data, Optional<double[]> start) {
        this.model = model;
        this.data = data;
        this.profiled = model.profiled(data);
        this.complete = model.likelihood(data);
        this.best = fit(start.orElseGet(model::inits), false);
    }

    /**
     * Fits a model to data.
     *
     * @throws FitException if the fit does not converge
     */
    public static ProfileLikelihood of(Model model, ModelData data) {
        return new ProfileLikelihood(model, data, Optional.empty());
    }

    /** As {@link #of(Model, ModelData)}, from a start. */
    public static ProfileLikelihood of(Model model, ModelData data, double[] start) {
        return new ProfileLikelihood(model, data, Optional.of(start));
    }

    public Model model() {
        return model;
    }

    public ModelData data() {
        return data;
    }

    /** The best fit. */
    public Fit best() {
        return best;
    }

    /** μ̂. */
    @Override
    public double bestValue() {
        return best.value(model.parameterOfInterest());
    }

    /** −2 ln L of the best fit above that of a model that meets the data and the constraints exactly. */
    public double goodnessOfFit() {
        return best.twiceNegative() - 2 * complete.saturated();
    }

    /** The best fit at μ. */
    public Fit at(double mu) {
        return at(mu, best);
    }

    /** The best fit at μ, from another fit. */
    Fit at(double mu, Fit near) {
        double[] start = profiled.isKinked() ? model.inits() : near.parameters().clone();
        start[model.parameterOfInterest().first()] = mu;
        return fit(start, true);
    }

    /** Without staterrors if their best values are inside their bounds, with all parameters otherwise. */
    private Fit fit(double[] start, boolean fixPoi) {
        if (model.remaining().size() < model.size()) {
            Optional<Fit> fast = fast(start, fixPoi);
            if (fast.isPresent()) {
                return fast.get();
            }
        }
        return fit(complete, model.all(), start, fixPoi);
    }

    private Optional<Fit> fast(double[] start, boolean fixPoi) {
        try {
            Fit fit = fit(profiled, model.remaining(), start, fixPoi);
            return isInside(fit.parameters()) ? Optional.of(fit) : Optional.empty();
        } catch (FitException _) {
            return Optional.empty();
        }
    }

    private boolean isInside(double[] parameters) {
        for (ParameterSet set : model.parameters()) {
            for (int i = 0; i < set.size(); i++) {
                int p = set.first() + i;
                if (model.remaining().gammaOf()[p] >= 0
                        && !(parameters[p] >= set.lower()[i] && parameters[p] <= set.upper()[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private Fit fit(Likelihood likelihood, Variables variables, double[] start, boolean fixPoi) {
        double[] lower = new double[model.size()];
        double[] upper = new double[model.size()];
        boolean[] fixed = new boolean[model.size()];
        for (ParameterSet set : model.parameters()) {
            System.arraycopy(set.lower(), 0, lower, set.first(), set.size());
            System.arraycopy(set.upper(), 0, upper, set.first(), set.size());
            System.arraycopy(set.fixed(), 0, fixed, set.first(), set.size());
        }
        int poi = model.parameterOfInterest().first();
        fixed[poi] |= fixPoi;
        boolean[] held = new boolean[variables.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = fixed[variables.parameters()[i]];
        }
        NewtonMinimiser.Minimum minimum =
                NewtonMinimiser.minimise(
                        likelihood,
                        variables.reduced(start),
                        variables.reduced(lower),
                        variables.reduced(upper),
                        held);
        int place = variables.ofParameter()[poi];
        return new Fit(
                likelihood.parameters(minimum.x()),
                2 * minimum.value(),
                2 * minimum.gradient()[place],
                fixed[poi] ? 0 : sigma(minimum, place),
                minimum.steps());
    }

    /**
     * √(H⁻¹) of the parameter of interest, counted free even where a bound holds it; ∞ if it is held and the
     * likelihood has no curvature there.
     */
    private static double sigma(NewtonMinimiser.Minimum minimum, int place) {
        List<Integer> rows = new ArrayList<>();
        rows.add(place);
        boolean held = true;
        for (int i : minimum.free()) {
            if (i != place) {
                rows.add(i);
            } else {
                held = false;
            }
        }
        double[] unit = new double[rows.size()];
        unit[0] = 1;
        Optional<Cholesky> cholesky =
                Cholesky.of(
                        minimum.hessian(), rows.stream().mapToInt(Integer::intValue).toArray(), 0);
        if (cholesky.isEmpty() && !held) {
            throw new FitException(
                    "the Hessian is singular at the best fit: a parameter is not determined");
        }
        return cholesky.map(c -> Math.sqrt(c.solve(unit)[0])).orElse(Double.POSITIVE_INFINITY);
    }

    /** A distance of the size of σ. */
    @Override
    public double scale() {
        ParameterSet poi = model.parameterOfInterest();
        return Math.min(best.sigma(), poi.upper()[0] - poi.lower()[0]);
    }

    /** q(μ), two-sided. */
    public double q(double mu) {
        return Math.max(0, at(mu).twiceNegative() - best.twiceNegative());
    }

    /** One-sided, for upper limits: q_μ; q̃_μ if the bounds of μ begin at 0. */
    @Override
    public double qUpper(double mu) {
        return bestValue() > mu ? 0 : q(mu);
    }

    @Override
    public boolean isBounded() {
        return model.parameterOfInterest().lower()[0] >= 0;
    }

    /** −2 ln L above its minimum at several μ. */
    public double[] scan(double... values) {
        double[] scan = new double[values.length];
        Fit near = best;
        for (int i = 0; i < scan.length; i++) {
            near = at(values[i], near);
            scan[i] = near.twiceNegative() - best.twiceNegative();
        }
        return scan;
    }

    /**
     * Where q(μ) stays below a threshold; an end that a bound of μ cuts off is that bound.
     *
     * @param threshold 1 for 68 %
     */
    public Interval interval(double threshold) {
        ParameterSet poi = model.parameterOfInterest();
        return new Interval(end(threshold, poi.lower()[0]), end(threshold, poi.upper()[0]));
    }

    /**
     * A range of μ.
     *
     * @param low its lower end
     * @param high its upper end
     */
    public record Interval(double low, double high) {}

    /** Newton's method on q(μ) = threshold, whose slope a fit gives; bisection where it leaves the bracket. */
    private double end(double threshold, double bound) {
        double inside = bestValue();
        double outside = bound;
        if (inside == bound || at(bound).twiceNegative() - best.twiceNegative() <= threshold) {
            return bound;
        }
        double mu = inside + Math.copySign(Math.sqrt(threshold) * scale(), bound - inside);
        Fit near = best;
        for (int step = 0; step < MOST_STEPS; step++) {
            if (!(Math.min(inside, outside) < mu && mu < Math.max(inside, outside))) {
                mu = (inside + outside) / 2;
            }
            near = at(mu, near);
            double excess = near.twiceNegative() - best.twiceNegative() - threshold;
            if (excess > 0) {
                outside = mu;
            } else {
                inside = mu;
            }
            double next = mu - excess / near.slope();
            if (Math.abs(next - mu) <= TOLERANCE * scale()) {
                return next;
            }
            mu = next;
        }
        throw new FitException("no end of the interval was found");
    }
}

package org.kinvis.inference.histfactory;

import java.util.ArrayList;
import java.util.List;
import org.kinvis.inference.histfactory.ParameterSet.Constraint;

/** The constraints of variables: normal, (a − x)²/2σ² + ln σ√(2π), and Poisson's, τx − a ln τx + ln Γ(a + 1). */
final class Constraints {

    static final double LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;

    /**
     * A constraint.
     *
     * @param variable what it is about
     * @param auxiliary the place of what was measured
     * @param width σ or τ
     */
    private record Term(int variable, int auxiliary, double width) {}

    private final Term[] normal;
    private final Term[] poisson;

    /** The constraints of the parameters that are variables. */
    Constraints(List<ParameterSet> sets, Variables variables) {
        List<Term> normalTerms = new ArrayList<>();
        List<Term> poissonTerms = new ArrayList<>();
        int auxiliary = 0;
        for (ParameterSet set : sets) {
            for (int i = 0; i < set.auxdata().length; i++, auxiliary++) {
                int variable = variables.ofParameter()[set.first() + i];
                if (variable >= 0) {
                    (set.constraint() == Constraint.NORMAL ? normalTerms : poissonTerms)
                            .add(new Term(variable, auxiliary, set.widths()[i]));
                }
            }
        }
        this.normal = normalTerms.toArray(Term[]::new);
        this.poisson = poissonTerms.toArray(Term[]::new);
    }

    /** What does not depend on the variables. */
    double constant(double[] measured) {
        double sum = 0;
        for (Term t : normal) {
            sum += LOG_ROOT_TWO_PI + Math.log(t.width());
        }
        for (Term t : poisson) {
            sum += PoissonTerm.saturated(measured[t.auxiliary()]);
        }
        return sum;
    }

    double value(double[] x, double[] measured) {
        double sum = 0;
        for (Term t : normal) {
            double pull = (x[t.variable()] - measured[t.auxiliary()]) / t.width();
            sum += pull * pull / 2;
        }
        for (Term t : poisson) {
            sum += PoissonTerm.aboveSaturated(measured[t.auxiliary()], t.width() * x[t.variable()]);
        }
        return sum;
    }

    void addGradient(double[] x, double[] measured, double[] gradient) {
        for (Term t : normal) {
            gradient[t.variable()] +=
                    (x[t.variable()] - measured[t.auxiliary()]) / (t.width() * t.width());
        }
        for (Term t : poisson) {
            gradient[t.variable()] += t.width() - measured[t.auxiliary()] / x[t.variable()];
        }
    }

    void addHessian(double[] x, double[] measured, double[][] hessian) {
        for (Term t : normal) {
            hessian[t.variable()][t.variable()] += 1 / (t.width() * t.width());
        }
        for (Term t : poisson) {
            double value = x[t.variable()];
            hessian[t.variable()][t.variable()] += measured[t.auxiliary()] / (value * value);
        }
    }
}

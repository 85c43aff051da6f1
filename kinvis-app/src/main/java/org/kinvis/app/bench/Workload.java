package org.kinvis.app.bench;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.kinvis.physics.decay.BToVNuNu;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.RestrictedForm;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.Flavour;
import org.kinvis.physics.eft.NeutrinoOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.Catalogue;
import org.kinvis.physics.observable.Predictor;
import org.kinvis.physics.observable.Range;
import org.kinvis.physics.observable.Theory;
import org.kinvis.physics.observable.TheoryEnsemble;

/** A piece of work with a size; its result is returned so that no compiler can leave it out. */
public interface Workload {

    /** The name on the command line. */
    String name();

    /** What it does, in a line. */
    String what();

    /** Whether its items are points of a scan, so that a rate is what people ask for. */
    boolean isScan();

    /** How many items one call works on. */
    int items();

    /** Does the work once. */
    double run();

    /** All workloads. */
    static List<Workload> all() {
        return List.of(
                Ratios.real(),
                Ratios.complex(),
                new Figure3(),
                new KStarForm(),
                new KStarUncertainty(),
                BelleTwoFit.density(),
                BelleTwoFit.fit(),
                BelleTwoFit.profile(),
                BelleTwoFit.cls(),
                Relic.density(),
                Relic.build(),
                Relic.inverse(),
                new MigdalRates());
    }

    /** (R_K, R_K*) at points with 6 + 6 real or with 36 complex coefficients, forms built. */
    final class Ratios implements Workload {

        private static final int POINTS = 4096;
        private static final double WIDTH = 10;

        private final String name;
        private final String what;
        private final RestrictedForm k;
        private final RestrictedForm kStar;
        private final double[][] re;
        private final double[][] im;

        private Ratios(String name, String what, List<Coefficient> coefficients, boolean complex) {
            this.name = name;
            this.what = what;
            Theory theory = Theory.central(InputSets.load("default"));
            this.k = ratio(theory, Mode.B_PLUS_TO_K, coefficients);
            this.kStar = ratio(theory, Mode.B_ZERO_TO_K_STAR, coefficients);
            CounterBasedRandom random = CounterBasedRandom.of(1, name);
            this.re = new double[POINTS][coefficients.size()];
            this.im = new double[POINTS][complex ? coefficients.size() : 0];
            for (int p = 0; p < POINTS; p++) {
                for (int j = 0; j < coefficients.size(); j++) {
                    re[p][j] = random.uniform(p, 2L * j, -WIDTH, WIDTH);
                    if (complex) {
                        im[p][j] = random.uniform(p, 2L * j + 1, -WIDTH, WIDTH);
                    }
                }
            }
        }

        static Ratios real() {
            List<Coefficient> twelve =
                    NeutrinoOperators.all().stream()
                            .filter(c -> c.name().startsWith("CL_") || c.name().startsWith("CR_"))
                            .filter(Ratios::countsOnce)
                            .toList();
            return new Ratios("ratios", "R_K and R_K*, 12 real coefficients", twelve, false);
        }

        static Ratios complex() {
            return new Ratios(
                    "ratios-complex",
                    "R_K and R_K*, all 36 complex coefficients",
                    NeutrinoOperators.all(),
                    true);
        }

        private static boolean countsOnce(Coefficient coefficient) {
            for (NeutrinoOperators operator : NeutrinoOperators.values()) {
                for (Flavour created : Flavour.values()) {
                    for (Flavour annihilated : Flavour.values()) {
                        if (operator.coefficient(created, annihilated).equals(coefficient)) {
                            return created.compareTo(annihilated) <= 0;
                        }
                    }
                }
            }
            return false;
        }

        private static RestrictedForm ratio(
                Theory theory, Mode mode, List<Coefficient> coefficients) {
            HermitianForm form = theory.neutrinos(mode).integral();
            return form.times(1 / form.standardModel()).restrictedTo(coefficients);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String what() {
            return what;
        }

        @Override
        public boolean isScan() {
            return true;
        }

        @Override
        public int items() {
            return POINTS;
        }

        @Override
        public double run() {
            double sum = 0;
            for (int p = 0; p < POINTS; p++) {
                if (im[p].length == 0) {
                    sum += k.value(re[p]) + kStar.value(re[p]);
                } else {
                    sum += k.value(re[p], im[p]) + kStar.value(re[p], im[p]);
                }
            }
            return sum;
        }
    }

    /** The form of BR(B⁰ → K*⁰νν̄) for form factors not seen before. */
    final class KStarForm implements Workload {

        private static final int REPLICAS = 64;

        private final Inputs inputs = InputSets.load("default");
        private final VectorFormFactors[] formFactors = new VectorFormFactors[REPLICAS];

        KStarForm() {
            FormFactorSet.Replicas replicas = FormFactorSet.load("B->K*", "BSZ15").replicas(1);
            for (int r = 0; r < REPLICAS; r++) {
                formFactors[r] = replicas.vector(inputs, r);
            }
        }

        @Override
        public String name() {
            return "kstar-form";
        }

        @Override
        public String what() {
            return "the form of BR(B0->K*nunu) for new form factors";
        }

        @Override
        public boolean isScan() {
            return false;
        }

        @Override
        public int items() {
            return REPLICAS;
        }

        @Override
        public double run() {
            double sum = 0;
            for (VectorFormFactors each : formFactors) {
                sum +=
                        new BToVNuNu(Mode.B_ZERO_TO_K_STAR, inputs, each)
                                .width()
                                .integral()
                                .standardModel();
            }
            return sum;
        }
    }

    /** The uncertainty of BR(B⁰ → K*⁰νν̄) at a point with new physics, from 1000 replicas. */
    final class KStarUncertainty implements Workload {

        private final Inputs inputs = InputSets.load("default");
        private final Predictor predictor =
                new Predictor(
                        inputs,
                        WilsonCoefficients.none()
                                .with(
                                        NeutrinoOperators.CR.coefficient(Flavour.TAU, Flavour.TAU),
                                        new Complex(-10)),
                        false);
        private final List<Predictor.Request> request =
                List.of(
                        new Predictor.Request(
                                Catalogue.observable("BR(B0->K*nunu)"), new Range.Total()));

        @Override
        public String name() {
            return "uncertainty";
        }

        @Override
        public String what() {
            return "BR(B0->K*nunu) with its uncertainty from 1000 replicas";
        }

        @Override
        public boolean isScan() {
            return false;
        }

        @Override
        public int items() {
            return 1;
        }

        @Override
        public double run() {
            TheoryEnsemble ensemble =
                    TheoryEnsemble.of(
                            inputs, TheoryEnsemble.DEFAULT_SIZE, TheoryEnsemble.DEFAULT_SEED);
            return predictor.predict(request, ensemble).getFirst().uncertainty().orElse(0);
        }
    }
}

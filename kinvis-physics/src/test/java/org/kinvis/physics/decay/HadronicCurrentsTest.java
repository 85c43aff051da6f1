package org.kinvis.physics.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinvis.physics.decay.DiracAlgebra.METRIC;
import static org.kinvis.physics.decay.DiracAlgebra.dot;

import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.decay.HadronicCurrents.Momenta;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.formfactor.PseudoscalarFormFactors;
import org.kinvis.physics.formfactor.VectorFormFactors;
import org.kinvis.physics.inputs.InputSets;
import org.kinvis.physics.inputs.Inputs;

/** The matrix elements that the rates are checked with obey what QCD demands. */
class HadronicCurrentsTest {

    private static final Inputs INPUTS = InputSets.load("default");
    private static final QuarkMasses QUARKS = new QuarkMasses(4.1, 0.08);
    private static final double MB = INPUTS.get("m_B0");
    private static final double MK = INPUTS.get("m_K0");
    private static final double MV = INPUTS.get("m_K*0");
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    private static VectorFormFactors.Values vectorAt(double q2) {
        return FormFactorSet.load("B->K*", "BSZ15").vector(INPUTS).at(q2);
    }

    private static Complex contraction(Complex[] current, double... v) {
        Complex sum = Complex.ZERO;
        for (int mu = 0; mu < 4; mu++) {
            sum = sum.add(current[mu].multiply(METRIC[mu] * v[mu]));
        }
        return sum;
    }

    @Test
    void divergencesOfTheCurrentsAreTheScalarDensities() {
        double q2 = 7;
        PseudoscalarFormFactors.Values ff =
                FormFactorSet.load("B->K", "HPQCD22").pseudoscalar(INPUTS).at(q2);
        Momenta toK = Momenta.pairAtRest(MB, MK, q2);
        HadronicCurrents k = HadronicCurrents.pseudoscalar(toK, ff, QUARKS);
        assertThat(contraction(k.vector(), toK.q()).getRealPart())
                .isCloseTo(k.scalar().getRealPart() * (4.1 - 0.08), ROUNDING);
        Momenta toV = Momenta.pairAtRest(MB, MV, q2);
        for (double[] e : toV.polarisations()) {
            HadronicCurrents v = HadronicCurrents.vector(toV, e, vectorAt(q2), QUARKS);
            Complex divergence = contraction(v.axial(), toV.q());
            assertThat(divergence.getImaginaryPart())
                    .isCloseTo(-v.pseudoscalar().getImaginaryPart() * (4.1 + 0.08), ROUNDING);
            assertThat(contraction(v.vector(), toV.q()).norm()).isLessThan(1e-12);
        }
    }

    @Test
    void polarisationVectorsAreOrthonormalAndTransverse() {
        Momenta momenta = Momenta.pairAtRest(MB, MV, 7);
        double[][] e = momenta.polarisations();
        for (int a = 0; a < 3; a++) {
            assertThat(dot(e[a], momenta.k())).isCloseTo(0, ROUNDING);
            for (int b = 0; b < 3; b++) {
                assertThat(dot(e[a], e[b])).isCloseTo(a == b ? -1 : 0, ROUNDING);
            }
        }
    }

    @Test
    void tensorMatrixElementReturnsTheDefinitionsItWasBuiltFrom() {
        double q2 = 11;
        Momenta momenta = Momenta.pairAtRest(MB, MV, q2);
        VectorFormFactors.Values ff = vectorAt(q2);
        double delta = MB * MB - MV * MV;
        for (double[] e : new double[][] {momenta.polarisations()[0], momenta.polarisations()[1]}) {
            HadronicCurrents h = HadronicCurrents.vector(momenta, e, ff, QUARKS);
            Complex[][] contractions = h.contractions(momenta.q());
            double[] normal = HadronicCurrents.normal(momenta, e);
            for (int mu = 0; mu < 4; mu++) {
                Complex electric = new Complex(0, 2 * ff.t1() * normal[mu]);
                assertThat(contractions[0][mu].subtract(electric).norm()).isLessThan(1e-12);
                Complex magnetic = new Complex(ff.t2() * delta * e[mu]);
                assertThat(contractions[1][mu].subtract(magnetic).norm()).isLessThan(1e-12);
            }
        }
    }

    @Test
    void tensorMatrixElementHasNoPoleAtZeroQSquaredWithThisSignOfEpsilon() {
        double far = largestTensorComponent(1);
        double near = largestTensorComponent(1e-5);
        assertThat(near).isLessThan(2 * far);
    }

    private static double largestTensorComponent(double q2) {
        Momenta momenta = Momenta.mesonAtRest(MB, MV, q2);
        double largest = 0;
        for (double[] e : momenta.polarisations()) {
            HadronicCurrents h = HadronicCurrents.vector(momenta, e, vectorAt(q2), QUARKS);
            for (Complex[] row : h.tensor()) {
                for (Complex entry : row) {
                    largest = Math.max(largest, entry.norm());
                }
            }
        }
        return largest;
    }
}

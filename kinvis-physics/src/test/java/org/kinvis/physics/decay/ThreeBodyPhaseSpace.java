package org.kinvis.physics.decay;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Three momenta in the rest frame of a decaying particle, distributed over phase space by RAMBO (Kleiss, Stirling and
 * Ellis 1986): isotropic massless momenta, brought together by a conformal transformation, then made massive. It
 * knows nothing of q² or of a factorised phase space.
 */
final class ThreeBodyPhaseSpace {

    private final double energy;
    private final double[] masses;
    private final RandomGenerator random;

    ThreeBodyPhaseSpace(double energy, long seed, double... masses) {
        this.energy = energy;
        this.masses = masses;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** An event: momenta, and the weight whose mean is the volume ∫ Π d³k/((2π)³2E) (2π)⁴δ⁴. */
    record Event(double[][] momenta, double weight) {}

    Event next() {
        double[][] massless = massless();
        double x = scale(massless);
        double[][] momenta = new double[3][];
        double sum = 0;
        double product = 1;
        double squares = 0;
        for (int i = 0; i < 3; i++) {
            double[] k = massless[i];
            double e = Math.sqrt(masses[i] * masses[i] + x * x * k[0] * k[0]);
            momenta[i] = new double[] {e, x * k[1], x * k[2], x * k[3]};
            double length = x * k[0];
            sum += length;
            product *= length / e;
            squares += length * length / e;
        }
        double massive = Math.pow(sum / energy, 3) * product * energy / squares;
        double volume = Math.PI * Math.PI / 8 * energy * energy / Math.pow(2 * Math.PI, 5);
        return new Event(momenta, volume * massive);
    }

    private double[][] massless() {
        double[][] raw = new double[3][];
        double[] total = new double[4];
        for (int i = 0; i < 3; i++) {
            double cosine = 2 * random.nextDouble() - 1;
            double phi = 2 * Math.PI * random.nextDouble();
            double e = -Math.log((1 - random.nextDouble()) * (1 - random.nextDouble()));
            double sine = Math.sqrt(1 - cosine * cosine);
            raw[i] =
                    new double[] {
                        e, e * sine * Math.cos(phi), e * sine * Math.sin(phi), e * cosine
                    };
            for (int mu = 0; mu < 4; mu++) {
                total[mu] += raw[i][mu];
            }
        }
        double mass = Math.sqrt(DiracAlgebra.dot(total, total));
        double gamma = total[0] / mass;
        double x = energy / mass;
        for (double[] k : raw) {
            double bq = -(k[1] * total[1] + k[2] * total[2] + k[3] * total[3]) / mass;
            double e = k[0];
            k[0] = x * (gamma * e + bq);
            for (int j = 1; j < 4; j++) {
                double b = -total[j] / mass;
                k[j] = x * (k[j] + b * e + bq / (1 + gamma) * b);
            }
        }
        return raw;
    }

    /** x with Σ √(m² + x²k²) = E, by Newton's method. */
    private double scale(double[][] massless) {
        double x = 1;
        for (int step = 0; step < 60; step++) {
            double value = -energy;
            double slope = 0;
            for (int i = 0; i < 3; i++) {
                double k = massless[i][0];
                double e = Math.sqrt(masses[i] * masses[i] + x * x * k * k);
                value += e;
                slope += x * k * k / e;
            }
            x -= value / slope;
            if (Math.abs(value) < 1e-13 * energy) {
                break;
            }
        }
        return x;
    }
}

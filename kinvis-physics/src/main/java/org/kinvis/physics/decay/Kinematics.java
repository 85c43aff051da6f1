package org.kinvis.physics.decay;

/** Kinematic functions of two- and three-body decays. */
final class Kinematics {

    private Kinematics() {}

    /** λ(a, b, c) = a² + b² + c² − 2(ab + bc + ca). */
    static double kallen(double a, double b, double c) {
        return a * a + b * b + c * c - 2 * (a * b + b * c + c * a);
    }

    static double square(double x) {
        return x * x;
    }
}

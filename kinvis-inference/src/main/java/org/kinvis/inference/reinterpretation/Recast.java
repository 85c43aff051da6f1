package org.kinvis.inference.reinterpretation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.Workspace;
import org.kinvis.physics.decay.HadronicMode;
import org.kinvis.physics.decay.HermitianForm;
import org.kinvis.physics.decay.Mode;
import org.kinvis.physics.decay.Spectrum;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.LeptonNumberViolatingOperators;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.formfactor.FormFactorSet;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.inputs.InvalidInputException;
import org.kinvis.physics.observable.Theory;

/**
 * The likelihood of B⁺ → K⁺νν̄ for other signals: s = s_νν̄(c) + s_dark(c), s = μ s_SM + r s_new, or s = μ s_SM + BR s_line.
 *
 * <p>Coefficients of b → sνν̄ interfere with the Standard Model, so that the whole rate of the point takes its place. Dark particles and
 * lines add to it; it is then the null spectrum at μ = 1.
 *
 * <p>The published nuisances of form factors act on the whole signal in proportion. With a chosen set of form factors they are left out: the
 * eigenvectors of the set's covariance take their place, and the Standard Model is computed with that set too.
 */
public final class Recast {

    /** Upper end of strengths: so many times what the Standard Model's signal is worth. */
    private static final double LARGEST = 64;

    private static final double LARGEST_STANDARD_MODEL = 16;
    private static final Mode MODE = Mode.B_PLUS_TO_K;
    private static final HadronicMode HADRONS = HadronicMode.B_PLUS_TO_K;

    private final Folding folding;
    private final Folding part;
    private final Workspace workspace;
    private final Function<Workspace, Model> compile;
    private final Inputs inputs;
    private final Optional<FormFactorSet> formFactors;
    private final boolean freeStandardModel;
    private final SignalModel density;

    private Recast(
            Folding folding,
            Workspace workspace,
            Function<Workspace, Model> compile,
            Inputs inputs,
            Optional<FormFactorSet> formFactors,
            boolean freeStandardModel) {
        this.folding = folding;
        this.part = folding.ofPart();
        this.workspace = workspace;
        this.compile = compile;
        this.inputs = inputs;
        this.formFactors = formFactors;
        this.freeStandardModel = freeStandardModel;
        this.density =
                SignalModel.of(
                        workspace, compile, folding, Signal.of(List.of(), y -> new double[0]));
    }

    /**
     * With the published nuisances, the Standard Model's strength at 1.
     *
     * @param folding of spectra
     * @param workspace the likelihood
     * @param compile its density
     * @param inputs of the rates
     */
    public static Recast of(
            Folding folding,
            Workspace workspace,
            Function<Workspace, Model> compile,
            Inputs inputs) {
        return new Recast(folding, workspace, compile, inputs, Optional.empty(), false);
    }

    /** With the covariance of a set of form factors for B → K in the place of the published nuisances. */
    public Recast withFormFactors(String set) {
        return new Recast(
                folding,
                workspace.without(folding.density().formFactorNuisances()),
                compile,
                FormFactorSet.choose(inputs, MODE.transition(), set),
                Optional.of(FormFactorSet.load(MODE.transition(), set)),
                freeStandardModel);
    }

    /** With the strength of the Standard Model as one more free parameter, {@code mu}. */
    public Recast withFreeStandardModel() {
        return new Recast(folding, workspace, compile, inputs, formFactors, true);
    }

    /** The folding of spectra. */
    public Folding folding() {
        return folding;
    }

    /** How many eigenvectors of a covariance are nuisances. */
    private int nuisances() {
        return formFactors.map(set -> set.parameterNames().size()).orElse(0);
    }

    private Theory theory(double[] xi) {
        Theory central = Theory.central(inputs);
        return formFactors
                .map(set -> central.with(MODE.transition(), set.pseudoscalar(inputs, xi)))
                .orElse(central);
    }

    /** What is fitted: the point as a function of the free parameters, and its dark particle. */
    public record Point(
            Function<double[], WilsonCoefficients> coefficients, Optional<DarkParticle> dark) {

        /** A point without free parameters. */
        public static Point fixed(WilsonCoefficients coefficients, Optional<DarkParticle> dark) {
            return new Point(values -> coefficients, dark);
        }
    }

    private Forms forms(double[] xi, boolean isViolating, Optional<DarkParticle> dark) {
        Theory theory = theory(xi);
        List<HermitianForm> neutrinos = folding.forms(theory.neutrinos(MODE));
        if (isViolating) {
            neutrinos = Forms.sums(neutrinos, part.forms(theory.leptonNumberViolation(MODE)));
        }
        return new Forms(neutrinos, dark.map(particle -> dark(theory, particle)).orElse(List.of()));
    }

    /** Pairs, and one particle on its mass shell. */
    private List<HermitianForm> dark(Theory theory, DarkParticle particle) {
        Spectrum pairs = theory.darkPair(HADRONS, particle);
        HermitianForm single = theory.darkParticle(HADRONS, particle);
        List<HermitianForm> forms = part.forms(pairs);
        double q2 = particle.mass() * particle.mass();
        if (single.coefficients().isEmpty() || !folding.covers(q2)) {
            return forms;
        }
        double[] line = part.line(q2, 1);
        List<HermitianForm> lines = new ArrayList<>();
        for (double weight : line) {
            lines.add(single.times(weight));
        }
        return Forms.sums(forms, lines);
    }

    /** Whether a point's neutrinos are other than the Standard Model's. */
    private static boolean changesNeutrinos(WilsonCoefficients point, Optional<DarkParticle> dark) {
        return point.coefficients().stream()
                .filter(c -> dark.filter(particle -> particle.owns(c)).isEmpty())
                .anyMatch(c -> !point.get(c).isZero());
    }

    /** The Standard Model a bin: the null spectrum, or the theory's where a set of form factors is chosen. */
    private double[] standardModel(Forms forms) {
        return formFactors.isEmpty()
                ? folding.weights(folding.density().nullRates())
                : Forms.at(forms.neutrinos(), WilsonCoefficients.none());
    }

    /**
     * A fit of free coefficients.
     *
     * @param free the parameters of the point
     * @param point the point
     * @throws InvalidInputException if no free coefficient enters
     */
    public SignalFit coefficients(List<SignalParameter> free, Point point) {
        double[] trial = free.stream().mapToDouble(SignalParameter::high).toArray();
        double[] other = free.stream().mapToDouble(SignalParameter::low).toArray();
        boolean neutrinos =
                changesNeutrinos(point.coefficients().apply(trial), point.dark())
                        || changesNeutrinos(point.coefficients().apply(other), point.dark());
        requireFixedStandardModel(neutrinos);
        List<SignalParameter> all = withStandardModel(free);
        boolean violating =
                LeptonNumberViolatingOperators.areIn(point.coefficients().apply(trial))
                        || LeptonNumberViolatingOperators.areIn(point.coefficients().apply(other));
        Signal signal =
                Signal.of(
                        all,
                        nuisances(),
                        xi -> {
                            Forms forms = forms(xi, violating, point.dark());
                            return values -> {
                                WilsonCoefficients at =
                                        point.coefficients()
                                                .apply(Arrays.copyOf(values, free.size()));
                                double[] base =
                                        neutrinos
                                                ? Forms.at(forms.neutrinos(), at)
                                                : Forms.scaled(
                                                        standardModel(forms), mu(values, free));
                                return Forms.sum(base, Forms.at(forms.dark(), at));
                            };
                        });
        requireInfluence(signal, free.size());
        return fit(signal);
    }

    private static double mu(double[] values, List<SignalParameter> free) {
        return values.length > free.size() ? values[free.size()] : 1;
    }

    private void requireFixedStandardModel(boolean neutrinos) {
        if (neutrinos && freeStandardModel) {
            throw new InvalidInputException(
                    "--sm free: coefficients of b -> s nu nu interfere with the Standard Model, their rate"
                            + " is one whole; --sm fixed is needed");
        }
    }

    private List<SignalParameter> withStandardModel(List<SignalParameter> free) {
        List<SignalParameter> all = new ArrayList<>(free);
        if (freeStandardModel) {
            all.add(new SignalParameter("mu", 0, LARGEST_STANDARD_MODEL, true));
        }
        return all;
    }

    /** Refuses a free parameter that changes no bin. */
    private static void requireInfluence(Signal signal, int free) {
        for (int i = 0; i < free; i++) {
            double[] y = new double[signal.size()];
            y[i] = 1;
            double[] high = signal.weights(y);
            y[i] = -0.5;
            if (Arrays.equals(high, signal.weights(y))) {
                throw new InvalidInputException(
                        signal.free().get(i).name()
                                + ": does not change B+ -> K+ with anything invisible where Belle II has"
                                + " signal (closed, or another decay)");
            }
        }
    }

    /**
     * A fit of the strength r of a point: of its dark particles on top of neutrinos, or without any of the whole rate of neutrinos.
     *
     * @throws InvalidInputException if no event of the signal is expected
     */
    public SignalFit strength(WilsonCoefficients point, Optional<DarkParticle> dark) {
        boolean neutrinos = changesNeutrinos(point, dark);
        requireFixedStandardModel(neutrinos);
        boolean violating = LeptonNumberViolatingOperators.areIn(point);
        Function<double[], double[][]> parts =
                xi -> {
                    Forms forms = forms(xi, violating, dark);
                    double[] base =
                            neutrinos ? Forms.at(forms.neutrinos(), point) : standardModel(forms);
                    return dark.isPresent()
                            ? new double[][] {base, Forms.at(forms.dark(), point)}
                            : new double[][] {new double[base.length], base};
                };
        return strength("r", parts, freeStandardModel && dark.isPresent());
    }

    /** A fit of the branching fraction of B⁺ → K⁺X with a particle of mass m_X in GeV that is not seen. */
    public SignalFit line(double mass) {
        double q2 = mass * mass;
        if (!(mass >= 0) || !folding.covers(q2)) {
            throw new InvalidInputException(
                    "m_X = %s GeV: closed; a mass from 0 to %s GeV is allowed"
                            .formatted(mass, Math.floor(folding.largestMass() * 1000) / 1000));
        }
        return onTop("BR", part.line(q2, 1), "m_X = " + mass + " GeV");
    }

    /** A fit of the branching fraction of a spectrum on top of the Standard Model. */
    public SignalFit spectrum(SpectrumTable table) {
        double[] rates = table.rates(folding.density().bins());
        return onTop(
                "BR",
                Forms.scaled(part.weights(rates), 1 / table.integral()),
                "the given spectrum");
    }

    private SignalFit onTop(String name, double[] unit, String what) {
        if (Arrays.stream(unit).allMatch(s -> s == 0)) {
            throw new InvalidInputException(
                    what + ": none of its events ends in the bins of the analysis");
        }
        return strength(name, xi -> new double[][] {standardModel(xi), unit}, freeStandardModel);
    }

    private double[] standardModel(double[] xi) {
        return standardModel(
                formFactors.isEmpty()
                        ? new Forms(List.of(), List.of())
                        : forms(xi, false, Optional.empty()));
    }

    private SignalFit strength(String name, Function<double[], double[][]> parts, boolean withMu) {
        double[] central = parts.apply(new double[nuisances()])[1];
        double worth = worth(central);
        if (!(worth > 0)) {
            throw new InvalidInputException(
                    "no event of the signal is expected: closed, or no coefficient that leads to it");
        }
        double[] unity = folding.weights(folding.density().nullRates());
        SignalParameter r = new SignalParameter(name, 0, LARGEST * worth(unity) / worth, true);
        List<SignalParameter> free = List.of(r);
        Signal signal =
                Signal.of(
                        withMu ? withStandardModel(free) : free,
                        nuisances(),
                        xi -> {
                            double[][] part = parts.apply(xi);
                            return values ->
                                    Forms.sum(
                                            Forms.scaled(part[0], mu(values, free)),
                                            Forms.scaled(part[1], values[0]));
                        });
        return fit(signal);
    }

    /** √Σ (s_r N_r)²/n_r: what a signal is worth, in standard deviations of the counts. */
    private double worth(double[] weights) {
        double sum = 0;
        int r = 0;
        for (NumberDensity.Channel channel : folding.channels()) {
            double[] observed = workspace.channel(channel.name()).observed();
            for (int b = 0; b < channel.bins(); b++, r++) {
                double events = weights[r] * Arrays.stream(channel.events()[b]).sum();
                sum += events * events / Math.max(1, observed[b]);
            }
        }
        return Math.sqrt(sum);
    }

    /** A fit of the Standard Model alone, as dark particles and lines have it below them. */
    public SignalFit standardModel() {
        return fit(
                Signal.of(
                        withStandardModel(List.of()),
                        nuisances(),
                        xi -> {
                            double[] model = standardModel(xi);
                            return values -> Forms.scaled(model, mu(values, List.of()));
                        }));
    }

    /** A fit without new physics, of what a point is compared with: if it changes neutrinos, theirs with the inputs. */
    public SignalFit withoutNewPhysics(WilsonCoefficients point, Optional<DarkParticle> dark) {
        return changesNeutrinos(point, dark)
                ? fit(
                        Signal.of(
                                List.of(),
                                nuisances(),
                                xi -> {
                                    double[] model =
                                            Forms.at(
                                                    forms(xi, false, Optional.empty()).neutrinos(),
                                                    WilsonCoefficients.none());
                                    return values -> model;
                                }))
                : standardModel();
    }

    /** BR(B⁺ → K⁺ + invisible) of a point: what its strength multiplies. */
    public double branchingFraction(WilsonCoefficients point, Optional<DarkParticle> dark) {
        Theory theory = Theory.central(inputs);
        if (dark.isPresent()) {
            return theory.darkPair(HADRONS, dark.get())
                    .integral()
                    .plus(theory.darkParticle(HADRONS, dark.get()))
                    .value(point);
        }
        double violating =
                LeptonNumberViolatingOperators.areIn(point)
                        ? theory.leptonNumberViolation(MODE).integral().value(point)
                        : 0;
        return theory.neutrinos(MODE).integral().value(point) + violating;
    }

    private SignalFit fit(Signal signal) {
        return SignalFit.of(density.with(signal));
    }
}

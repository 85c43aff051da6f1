package org.kinvis.inference.posterior;

import java.util.Locale;
import java.util.Optional;
import org.kinvis.physics.inputs.CounterBasedRandom;
import org.kinvis.physics.inputs.InvalidInputException;

/** A Markov chain: where it is, its step and its mass matrix. */
final class Chain {

    private final LogDensity density;
    private final SamplerSettings settings;
    private final CounterBasedRandom random;
    private Whitening whitening;
    private PhasePoint point;
    private double step = 1;

    Chain(LogDensity density, double[] start, SamplerSettings settings, int number) {
        this.density = density;
        this.settings = settings;
        this.random =
                CounterBasedRandom.of(
                        settings.seed(), String.format(Locale.ROOT, "posterior, chain %d", number));
        this.whitening = Whitening.none(start.length);
        this.point = PhasePoint.at(density, whitening, start);
        if (!Double.isFinite(point.logDensity)) {
            throw new InvalidInputException(
                    "the density vanishes where chain " + number + " starts");
        }
    }

    /** What came of a chain: its draws, and what they cost. */
    record Result(double[][] draws, double step, long gradients, int divergences) {}

    Result run() {
        warmUp();
        double[][] draws = new double[settings.draws()][];
        long gradients = 0;
        int divergences = 0;
        for (int k = 0; k < draws.length; k++) {
            NoUTurnTransition.Outcome outcome = move(settings.warmUp() + k, step);
            draws[k] = point.x;
            gradients += outcome.leaps();
            divergences += outcome.diverged() ? 1 : 0;
        }
        return new Result(draws, step, gradients, divergences);
    }

    private NoUTurnTransition.Outcome move(int transition, double length) {
        NoUTurnTransition.Outcome outcome =
                NoUTurnTransition.run(
                        density,
                        whitening,
                        point,
                        length,
                        settings.mostDoublings(),
                        new RandomSequence(random, 2L * transition));
        point = outcome.point();
        return outcome;
    }

    private void warmUp() {
        WarmUpSchedule schedule = WarmUpSchedule.of(settings.warmUp());
        RunningCovariance covariance = new RunningCovariance(density.dimension());
        StepSize adaptation = restart(0);
        for (int t = 0; t < settings.warmUp(); t++) {
            adaptation.learn(move(t, adaptation.current()).acceptance());
            if (schedule.isWithinWindows(t)) {
                covariance.add(point.x);
                if (schedule.endsWindow(t)) {
                    adopt(Whitening.of(covariance.regularised()));
                    covariance = new RunningCovariance(density.dimension());
                    adaptation = restart(t + 1);
                }
            }
        }
        step = adaptation.learnt();
    }

    private void adopt(Optional<Whitening> learnt) {
        if (learnt.isPresent()) {
            whitening = learnt.orElseThrow();
            point = PhasePoint.at(density, whitening, point.x);
            step = 1;
        }
    }

    private StepSize restart(int transition) {
        RandomSequence odd = new RandomSequence(random, 2L * transition + 1);
        step = StepSize.reasonable(density, whitening, point, step, odd);
        return new StepSize(step, settings.acceptance());
    }
}

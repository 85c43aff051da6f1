package org.kinvis.app.bench;

import java.util.Arrays;
import org.kinvis.inference.histfactory.AsymptoticTest;
import org.kinvis.inference.histfactory.BelleTwoLikelihood;
import org.kinvis.inference.histfactory.BelleTwoLikelihood.Tag;
import org.kinvis.inference.histfactory.Likelihood;
import org.kinvis.inference.histfactory.Model;
import org.kinvis.inference.histfactory.ModelData;
import org.kinvis.inference.histfactory.ProfileLikelihood;

/** Work with Belle II's likelihood of B⁺ → K⁺νν̄, 30 bins and 232 parameters, the file read. */
final class BelleTwoFit implements Workload {

    private static final int DENSITIES = 100;
    private static final double TESTED = 5;

    /** What is done. */
    private enum Task {
        DENSITY("belle2-density", "a log-density of 232 parameters with its gradient", DENSITIES),
        FIT("belle2-fit", "a fit of 232 parameters", 1),
        PROFILE("belle2-profile", "a fit and a profile of 20 points", 1),
        CLS("belle2-cls", "a fit, Asimov data and CLs of a point", 1);

        private final String label;
        private final String what;
        private final int items;

        Task(String label, String what, int items) {
            this.label = label;
            this.what = what;
            this.items = items;
        }
    }

    private final Task task;
    private final Model model = BelleTwoLikelihood.load().model(Tag.COMBINED);
    private final ModelData data = model.data();
    private final Likelihood likelihood = model.likelihood(data);
    private final double[] gradient = new double[model.size()];

    private BelleTwoFit(Task task) {
        this.task = task;
    }

    static BelleTwoFit density() {
        return new BelleTwoFit(Task.DENSITY);
    }

    static BelleTwoFit fit() {
        return new BelleTwoFit(Task.FIT);
    }

    static BelleTwoFit profile() {
        return new BelleTwoFit(Task.PROFILE);
    }

    static BelleTwoFit cls() {
        return new BelleTwoFit(Task.CLS);
    }

    @Override
    public String name() {
        return task.label;
    }

    @Override
    public String what() {
        return task.what;
    }

    @Override
    public boolean isScan() {
        return false;
    }

    @Override
    public int items() {
        return task.items;
    }

    @Override
    public double run() {
        return switch (task) {
            case DENSITY -> densities();
            case FIT -> ProfileLikelihood.of(model, data).bestValue();
            case PROFILE -> Arrays.stream(ProfileLikelihood.of(model, data).scan(values())).sum();
            case CLS -> AsymptoticTest.of(ProfileLikelihood.of(model, data)).cls(TESTED);
        };
    }

    private double densities() {
        double[] x = model.inits();
        double sum = 0;
        for (int i = 0; i < DENSITIES; i++) {
            x[model.parameterOfInterest().first()] = 1 + (double) i / DENSITIES;
            sum += likelihood.gradient(x, gradient);
        }
        return sum;
    }

    private static double[] values() {
        double[] values = new double[20];
        Arrays.setAll(values, i -> i / 2.0);
        return values;
    }
}

package org.kinvis.inference.histfactory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which parameters of a model a fit varies, and which are eliminated in closed form.
 *
 * @param ofParameter the variable of each parameter, −1 where eliminated
 * @param parameters the parameter of each variable
 * @param gammas the parameters eliminated
 * @param gammaOf the place of each parameter among those eliminated, −1 where it is a variable
 */
public record Variables(int[] ofParameter, int[] parameters, int[] gammas, int[] gammaOf) {

    /** All parameters of sets are variables but those eliminated. */
    static Variables of(List<ParameterSet> sets, List<Integer> eliminated) {
        int size = sets.stream().mapToInt(ParameterSet::size).sum();
        int[] ofParameter = new int[size];
        int[] gammaOf = new int[size];
        Arrays.fill(gammaOf, -1);
        int[] gammas = eliminated.stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int g = 0; g < gammas.length; g++) {
            gammaOf[gammas[g]] = g;
        }
        List<Integer> parameters = new ArrayList<>();
        for (int p = 0; p < size; p++) {
            ofParameter[p] = gammaOf[p] >= 0 ? -1 : parameters.size();
            if (gammaOf[p] < 0) {
                parameters.add(p);
            }
        }
        return new Variables(
                ofParameter,
                parameters.stream().mapToInt(Integer::intValue).toArray(),
                gammas,
                gammaOf);
    }

    /** How many variables. */
    public int size() {
        return parameters.length;
    }

    /** The variables among all parameters. */
    public double[] reduced(double[] all) {
        double[] x = new double[parameters.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = all[parameters[i]];
        }
        return x;
    }
}

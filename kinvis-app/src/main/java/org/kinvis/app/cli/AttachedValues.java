package org.kinvis.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rewrites a command line so that observables and options may stand in any order: {@code --set A=1 B=2
 * R_K} becomes {@code --set A=1 --set B=2 R_K}, since only {@code NAME=VALUE} belongs to {@code --set};
 * {@code --uncertainty R_K} keeps R_K as an observable, and {@code --uncertainty 500} takes the number.
 */
final class AttachedValues {

    private static final Set<String> ASSIGNING = Set.of("--set", "--param", "--form-factors");
    private static final Pattern ASSIGNMENT = Pattern.compile("[^-].*=.*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String UNCERTAINTY = "--uncertainty";

    private AttachedValues() {}

    static String[] attach(List<String> arguments) {
        List<String> attached = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (ASSIGNING.contains(argument)) {
                int next = i + 1;
                while (next < arguments.size()
                        && ASSIGNMENT.matcher(arguments.get(next)).matches()) {
                    attached.add(argument + "=" + arguments.get(next));
                    next++;
                }
                if (next == i + 1) {
                    attached.add(argument);
                }
                i = next - 1;
            } else if (argument.equals(UNCERTAINTY)
                    && i + 1 < arguments.size()
                    && NUMBER.matcher(arguments.get(i + 1)).matches()) {
                attached.add(UNCERTAINTY + "=" + arguments.get(i + 1));
                i++;
            } else if (argument.equals(UNCERTAINTY)) {
                attached.add(UNCERTAINTY + "=");
            } else {
                attached.add(argument);
            }
        }
        return attached.toArray(String[]::new);
    }
}

package org.kinvis.inference.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The real columns of a space: one for each real name, two for each complex one, its real part first.
 *
 * @param names of the columns; those of a complex name are Re(name) and Im(name)
 * @param real where the real part of a name stands
 * @param imaginary where the imaginary part of a complex name stands
 */
record Columns(List<String> names, Map<String, Integer> real, Map<String, Integer> imaginary) {

    static Columns of(ScanSpace space) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> real = new LinkedHashMap<>();
        Map<String, Integer> imaginary = new LinkedHashMap<>();
        space.distributions()
                .forEach(
                        (name, distribution) -> {
                            real.put(name, names.size());
                            if (distribution.isComplex()) {
                                names.add("Re(" + name + ")");
                                imaginary.put(name, names.size());
                                names.add("Im(" + name + ")");
                            } else {
                                names.add(name);
                            }
                        });
        return new Columns(List.copyOf(names), real, imaginary);
    }

    int size() {
        return names.size();
    }

    int realPart(String name) {
        return Objects.requireNonNull(real.get(name), name);
    }

    /** The column of an imaginary part, or −1 if the name is real. */
    int imaginaryPart(String name) {
        return imaginary.getOrDefault(name, -1);
    }
}

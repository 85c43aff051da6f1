package org.kinvis.app.paper;

import java.util.List;
import org.kinvis.physics.inputs.UnknownNameException;

/** All studies, in the order of the paper. */
public final class Studies {

    private static final List<Study> ALL =
            List.of(
                    new EquationsStudy(),
                    new FormFactorStudy(),
                    new Figure2Study(),
                    new RankOneStudy(),
                    new Figure3Study(),
                    new Table1Study(),
                    new Section23Study(),
                    new ZPrimeStudy(),
                    new Figure4Study(),
                    new Figure5Study(),
                    new LightLikelihoodStudy(),
                    new DiscriminationStudy(),
                    new TwoBodyStudy(),
                    new WetStudy());

    private Studies() {}

    /** All studies. */
    public static List<Study> all() {
        return ALL;
    }

    /** The study of that name. */
    public static Study named(String name) {
        return ALL.stream()
                .filter(study -> study.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UnknownNameException(
                                        name,
                                        "figure or table",
                                        ALL.stream().map(Study::name).toList()));
    }
}

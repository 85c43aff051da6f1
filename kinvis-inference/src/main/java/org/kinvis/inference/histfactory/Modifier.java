package org.kinvis.inference.histfactory;

import java.util.Locale;

/** What changes the yields of a sample in a channel, and the parameters it does so by. */
public sealed interface Modifier {

    /** The kinds, in the order in which pyhf puts their parameters. */
    enum Kind {
        HISTOSYS,
        LUMI,
        NORMFACTOR,
        NORMSYS,
        SHAPEFACTOR,
        SHAPESYS,
        STATERROR;

        /** The name in workspaces. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The name of its parameter or parameters; the same name is the same parameter. */
    String name();

    /** Its kind. */
    Kind kind();

    /** A free factor. */
    record NormFactor(String name) implements Modifier {
        @Override
        public Kind kind() {
            return Kind.NORMFACTOR;
        }
    }

    /** The luminosity: a factor with a normal constraint that the measurement gives. */
    record Luminosity(String name) implements Modifier {
        @Override
        public Kind kind() {
            return Kind.LUMI;
        }
    }

    /**
     * A factor that interpolates between three values.
     *
     * @param high the factor at α = 1
     * @param low the factor at α = −1
     */
    record NormSys(String name, double high, double low) implements Modifier {
        @Override
        public Kind kind() {
            return Kind.NORMSYS;
        }
    }

    /**
     * Yields that interpolate between three histograms.
     *
     * @param high the yields at α = 1
     * @param low the yields at α = −1
     */
    record HistoSys(String name, double[] high, double[] low) implements Modifier {
        @Override
        public Kind kind() {
            return Kind.HISTOSYS;
        }
    }

    /** A free factor for every bin. */
    record ShapeFactor(String name) implements Modifier {
        @Override
        public Kind kind() {
            return Kind.SHAPEFACTOR;
        }
    }

    /**
     * A factor for every bin with a Poisson constraint.
     *
     * @param errors absolute uncertainties of the yields
     */
    record ShapeSys(String name, double[] errors) implements Modifier {
        @Override
        public Kind kind() {
            return Kind.SHAPESYS;
        }
    }

    /**
     * A factor for every bin with a normal constraint, for the finite size of simulated samples.
     *
     * @param errors absolute uncertainties of the yields
     */
    record StatError(String name, double[] errors) implements Modifier {
        @Override
        public Kind kind() {
            return Kind.STATERROR;
        }
    }
}

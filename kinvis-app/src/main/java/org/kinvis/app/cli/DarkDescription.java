package org.kinvis.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinvis.physics.eft.Coefficient;
import org.kinvis.physics.eft.DarkCoupling;
import org.kinvis.physics.eft.DarkOperator;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.DarkQuarks;
import org.kinvis.physics.eft.DarkSpin;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;
import org.kinvis.physics.observable.AffectedObservables;
import org.kinvis.physics.observable.Theory;

/** What {@code kinvis show} and {@code kinvis list} say of the coefficients of dark particles. */
final class DarkDescription {

    private static final double SOME_MASS = 0.1;

    /** One of each spin, for lists and where nobody gives a particle. */
    private static final List<DarkParticle> EXAMPLES =
            List.of(
                    new DarkParticle("phi", DarkSpin.ZERO, SOME_MASS, false),
                    new DarkParticle("chi", DarkSpin.HALF, SOME_MASS, false),
                    new DarkParticle("X", DarkSpin.ONE, SOME_MASS, false));

    /** An operator or a coupling with its quarks. */
    private record Term(
            DarkParticle particle, DarkQuarks quarks, String symbol, String unit, String tex) {

        boolean isPair() {
            return DarkOperator.of(particle.spin()).stream()
                    .anyMatch(operator -> operator.symbol().equals(symbol));
        }

        /** The letter that tells how it runs. */
        char current() {
            return symbol.replaceFirst("^[Fg](?=[A-Z])", "").charAt(0);
        }
    }

    private DarkDescription() {}

    /** The particles whose coefficients are listed: the given one, or one of each spin. */
    static List<DarkParticle> particles(Optional<DarkParticle> given) {
        return given.map(List::of).orElse(EXAMPLES);
    }

    /** Adds name, unit and operator of every coefficient of a particle. */
    static void list(DarkParticle particle, Listing listing) {
        terms(particle)
                .forEach(
                        (name, term) ->
                                listing.add(
                                        name,
                                        "dark particle of spin " + particle.spin().label(),
                                        term.unit(),
                                        term.tex()));
    }

    /** The description of a coefficient; empty if no particle has one of that name. */
    static Optional<Description> of(String name, Optional<DarkParticle> given, Inputs inputs) {
        return particles(given).stream()
                .flatMap(particle -> terms(particle).entrySet().stream())
                .filter(entry -> entry.getKey().equals(name))
                .findFirst()
                .map(entry -> describe(name, entry.getValue(), inputs));
    }

    private static Map<String, Term> terms(DarkParticle particle) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (DarkQuarks quarks : DarkQuarks.values()) {
            for (DarkOperator operator : DarkOperator.of(particle.spin())) {
                terms.put(
                        particle.coefficient(operator, quarks).name(),
                        new Term(
                                particle,
                                quarks,
                                operator.symbol(),
                                operator.unit(),
                                tex(operator.tex(), quarks)));
            }
            for (DarkCoupling coupling : DarkCoupling.of(particle.spin())) {
                terms.put(
                        particle.coefficient(coupling, quarks).name(),
                        new Term(
                                particle,
                                quarks,
                                coupling.symbol(),
                                coupling.unit(),
                                tex(coupling.tex(), quarks)));
            }
        }
        terms.keySet().retainAll(particle.coefficientNames());
        return terms;
    }

    /** TeX with the quarks of the current in place of q̄ and b. */
    private static String tex(String operator, DarkQuarks quarks) {
        return operator.replaceFirst("b\\)", quarks.right() + ")")
                .replaceFirst("\\\\bar q", "\\\\bar " + quarks.left());
    }

    private static Description describe(String name, Term term, Inputs inputs) {
        DarkParticle particle = term.particle();
        boolean half = particle.selfConjugate() && term.isPair();
        String lagrangian =
                (half ? "L = 1/2 C O" : "L = C O")
                        + (term.quarks().changesFlavour() ? " + h.c." : "");
        return new Description()
                .field("coefficient", name)
                .field("operator", term.tex())
                .field("unit", term.unit())
                .field(
                        "particle",
                        "%s: spin %s, %s%s"
                                .formatted(
                                        particle.name(),
                                        particle.spin().label(),
                                        particle.selfConjugate()
                                                ? "its own antiparticle"
                                                : "with an antiparticle",
                                        "; --dark gives another"))
                .field(
                        "lagrangian",
                        lagrangian
                                + (term.isPair() && !particle.selfConjugate()
                                        ? "; 1/2 C O for a self-conjugate particle"
                                        : ""))
                .field("hermiticity", hermiticity(term))
                .field("SM", "0")
                .field(
                        "scale",
                        (term.quarks().hasBottom() ? "m_b(m_b)" : "2 GeV")
                                + "; --scale tells another")
                .field("running", running(term))
                .field("vanishes", vanishes(term))
                .field("feeds", feeds(name, particle, inputs))
                .source("He:2022ljo");
    }

    private static String hermiticity(Term term) {
        String left = term.quarks().left();
        String right = term.quarks().right();
        if (!term.quarks().changesFlavour()) {
            return "real: the operator is Hermitian and stands in L once";
        }
        return "complex; L has the Hermitian conjugate, with C^*, too"
                + (term.particle().spin() == DarkSpin.ZERO && term.isPair()
                        ? ": C_%s%s = C_%s%s^*".formatted(right, left, left, right)
                        : "");
    }

    private static String running(Term term) {
        String left = "the " + term.quarks().right() + " quark mass";
        return switch (term.current()) {
            case 'S', 'P' -> "as " + left + ": C/m does not run (four loops)";
            case 'T', 'g' ->
                    term.symbol().equals("gV") || term.symbol().equals("gA")
                            ? "none"
                            : "as the inverse of the tensor current's matrix elements (two loops)";
            default -> "none";
        };
    }

    private static String vanishes(Term term) {
        return DarkOperator.of(term.particle().spin()).stream()
                .filter(operator -> operator.symbol().equals(term.symbol()))
                .filter(DarkOperator::isOddUnderConjugation)
                .map(operator -> "for a self-conjugate particle: odd under charge conjugation")
                .findFirst()
                .orElse("");
    }

    private static List<String> feeds(String name, DarkParticle particle, Inputs inputs) {
        WilsonCoefficients point = WilsonCoefficients.of(new Coefficient(name), 1);
        List<String> names = new ArrayList<>();
        AffectedObservables.by(Theory.central(inputs), point, Optional.of(particle))
                .forEach(request -> names.add(request.observable().name()));
        return names.isEmpty()
                ? List.of("nothing of the catalogue at mass " + particle.mass() + " GeV")
                : names;
    }
}

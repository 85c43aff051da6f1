package org.kinvis.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kinvis.physics.darkmatter.direct.EventSpectrum;
import org.kinvis.physics.darkmatter.direct.EventSpectrum.Effect;
import org.kinvis.physics.darkmatter.direct.LimitCurve;
import org.kinvis.physics.darkmatter.direct.Nucleon;
import org.kinvis.physics.darkmatter.direct.PublishedLimits;
import org.kinvis.physics.darkmatter.direct.SpinIndependent;
import org.kinvis.physics.darkmatter.direct.Target;
import org.kinvis.physics.darkmatter.direct.Targets;
import org.kinvis.physics.darkmatter.direct.XenonIonisationSearch;
import org.kinvis.physics.eft.DarkParticle;
import org.kinvis.physics.eft.WilsonCoefficients;
import org.kinvis.physics.inputs.Inputs;

/**
 * Direct detection at one point: cross sections, spectra and limits.
 *
 * @param inputs halo, masses, matrix elements
 * @param mass of the dark particle in GeV
 * @param crossSections by name, in cm²
 * @param targets whose spectra are wanted
 * @param effects what is seen of a scattering
 * @param energies in keV
 * @param own the user's limits by name, for a nucleon of any target
 */
record DirectDetection(
        Inputs inputs,
        double mass,
        Map<String, Double> crossSections,
        List<String> targets,
        List<Effect> effects,
        double[] energies,
        Map<String, LimitCurve> own) {

    /** A spectrum of one target. */
    record Rates(String target, Effect effect, double[] rates) {}

    /**
     * A limit and the cross section that it is compared with.
     *
     * @param crossSection a nucleon of the target, in cm²
     * @param limit in cm² at this mass
     */
    record Comparison(
            String experiment, String target, double crossSection, double limit, String source) {

        double ratio() {
            return crossSection / limit;
        }
    }

    /** A limit that says nothing here, and why. */
    record Silent(String experiment, String why) {}

    /** The name of a target's cross section. */
    static String name(String target) {
        return "sigma_SI(" + target + ")";
    }

    /** Cross sections at a point with a dark particle. */
    static Map<String, Double> crossSections(
            DarkParticle particle, WilsonCoefficients point, Inputs inputs) {
        particle.check(point);
        SpinIndependent scattering = new SpinIndependent(particle, inputs);
        Map<String, Double> values = new LinkedHashMap<>();
        for (Nucleon nucleon : Nucleon.values()) {
            values.put(name(nucleon.label()), scattering.crossSection(nucleon, point));
        }
        for (String target : Targets.names()) {
            values.put(name(target), scattering.crossSection(Targets.named(target), point));
        }
        return values;
    }

    /** One cross section for all, f_p = f_n. */
    static Map<String, Double> crossSections(double value) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Nucleon nucleon : Nucleon.values()) {
            values.put(name(nucleon.label()), value);
        }
        Targets.names().forEach(target -> values.put(name(target), value));
        return values;
    }

    /** Whether protons and neutrons couple alike: then limits of any target hold. */
    private boolean isSymmetric() {
        return crossSections.values().stream().distinct().count() == 1;
    }

    private OptionalDouble crossSection(String target) {
        Double value = crossSections.get(name(target));
        if (value != null) {
            return OptionalDouble.of(value);
        }
        return isSymmetric()
                ? OptionalDouble.of(crossSections.values().iterator().next())
                : OptionalDouble.empty();
    }

    /** The spectra, one a target and effect; none for a massless particle. */
    List<Rates> rates() {
        List<Rates> all = new ArrayList<>();
        if (mass == 0) {
            return all;
        }
        for (String name : targets) {
            Target target = Targets.named(name);
            double sigma = crossSection(name).orElseThrow();
            for (Effect effect : effects) {
                EventSpectrum spectrum = EventSpectrum.of(effect, target, mass, sigma, inputs);
                double[] rates = new double[energies.length];
                for (int i = 0; i < rates.length; i++) {
                    rates[i] = spectrum.at(energies[i]);
                }
                all.add(new Rates(name, effect, rates));
            }
        }
        return all;
    }

    /** XENON1T's limit with ionisation alone for this mass and halo, in cm². */
    static OptionalDouble recomputed(XenonIonisationSearch search, double mass, Inputs inputs) {
        double unit = 1e-38;
        return search.limit(
                EventSpectrum.of(Effect.MIGDAL, Targets.named("Xe"), mass, unit, inputs), unit);
    }

    /** All limits at this mass. */
    List<Comparison> limits() {
        List<Comparison> all = new ArrayList<>();
        if (mass == 0) {
            return all;
        }
        XenonIonisationSearch search = XenonIonisationSearch.load();
        recomputed(search, mass, inputs)
                .ifPresent(
                        limit ->
                                crossSection("Xe")
                                        .ifPresent(
                                                sigma ->
                                                        all.add(
                                                                new Comparison(
                                                                        search.name()
                                                                                + " Migdal, recomputed",
                                                                        "Xe",
                                                                        sigma,
                                                                        limit,
                                                                        search.source().key()))));
        for (PublishedLimits.Limit limit : PublishedLimits.all()) {
            OptionalDouble at = limit.curve().at(mass);
            OptionalDouble sigma = crossSection(limit.target());
            if (at.isPresent() && sigma.isPresent()) {
                all.add(
                        new Comparison(
                                limit.name(),
                                limit.target(),
                                sigma.getAsDouble(),
                                at.getAsDouble(),
                                limit.source().key()));
            }
        }
        String target = targets.getFirst();
        double sigma = crossSection(target).orElseThrow();
        own.forEach(
                (name, curve) ->
                        curve.at(mass)
                                .ifPresent(
                                        limit ->
                                                all.add(
                                                        new Comparison(
                                                                name, target, sigma, limit,
                                                                "user"))));
        return all;
    }

    /** Limits that say nothing at this mass. */
    List<Silent> silent() {
        List<Silent> all = new ArrayList<>();
        for (PublishedLimits.Limit limit : PublishedLimits.all()) {
            why(limit.curve(), limit.target())
                    .ifPresent(why -> all.add(new Silent(limit.name(), why)));
        }
        own.forEach(
                (name, curve) ->
                        why(curve, targets.getFirst())
                                .ifPresent(why -> all.add(new Silent(name, why))));
        PublishedLimits.unavailable()
                .forEach(missing -> all.add(new Silent(missing.name(), missing.note())));
        return all;
    }

    private Optional<String> why(LimitCurve curve, String target) {
        if (crossSection(target).isEmpty()) {
            return Optional.of(
                    "f_p and f_n differ: a limit of "
                            + target
                            + " cannot be rescaled without its isotopes");
        }
        return curve.at(mass).isPresent()
                ? Optional.empty()
                : Optional.of("covers %s to %s GeV".formatted(curve.lightest(), curve.heaviest()));
    }
}

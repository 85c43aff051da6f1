package org.kinvis.physics.observable;

import java.util.List;
import java.util.Set;
import org.kinvis.physics.decay.LightMesonToScalars;
import org.kinvis.physics.eft.HeavyEffects;
import org.kinvis.physics.higgs.HiggsBoson;
import org.kinvis.physics.inputs.Citation;

/** Light neutral mesons and the Higgs boson into a pair of dark scalars. */
final class NeutralMesonEntries {

    private static final Citation OPERATORS = new Citation("He:2022ljo", "section 3");
    private static final Citation HIGGS = new Citation("Djouadi:2005gi", "invisible decays");

    private static final Citation PAPER = new Citation("Valencia:2025corfu", "section 3.2");

    private NeutralMesonEntries() {}

    static List<Observable> all() {
        return List.of(
                meson(LightMesonToScalars.Meson.K_LONG, "C = sqrt2 Re CP_ds"),
                meson(LightMesonToScalars.Meson.D_ZERO, "C = CP_uc"),
                higgs());
    }

    private static Observable meson(LightMesonToScalars.Meson meson, String coefficient) {
        String decay = meson.label() + "->XX";
        return new Observable(
                "BR(" + decay + ")",
                List.of(),
                "\\mathcal{B}(" + meson.tex() + "\\to XX)",
                "1",
                "Branching fraction into a pair of dark particles of spin 0 alone",
                "Gamma = S h^2 |C|^2 kappa/(16 pi M); h = f M^2/(m_i+m_j); "
                        + coefficient
                        + "; quark masses at 2 GeV",
                List.of(OPERATORS),
                new DarkNumberDefinition(
                        decay,
                        (theory, particle) -> {
                            LightMesonToScalars decayOf =
                                    new LightMesonToScalars(meson, theory.inputs(), particle);
                            return new Quantity.Function(
                                    Set.of(decayOf.coefficient()), decayOf::branchingFraction);
                        }));
    }

    private static Observable higgs() {
        return new Observable(
                "BR(h->XX)",
                List.of(),
                "\\mathcal{B}(h\\to XX)",
                "1",
                "Branching fraction of the Higgs boson into a pair of dark scalars",
                "Gamma = kappa^2 v^2 sqrt(1 - 4 m^2/m_h^2)/(32 pi m_h) for a real scalar; BR ="
                        + " Gamma/(Gamma + Gamma_SM)",
                List.of(PAPER, HIGGS),
                new DarkNumberDefinition(
                        "h->XX",
                        (theory, particle) -> {
                            HiggsBoson boson = new HiggsBoson(theory.inputs());
                            return new Quantity.Function(
                                    Set.of(HeavyEffects.HIGGS_PORTAL.coefficient()),
                                    point -> boson.invisible(point, particle));
                        }));
    }
}

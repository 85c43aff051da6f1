package org.kinvis.physics.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinvis.physics.inputs.Inputs;

/** Who may know whom. */
class LayersTest {

    private static JavaClasses physics = new ClassFileImporter().importClasses();

    @BeforeAll
    static void readMainClasses() {
        physics =
                new ClassFileImporter()
                        .importUrl(
                                Inputs.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void allPackagesAreRead() {
        for (String name :
                new String[] {
                    "constants",
                    "inputs",
                    "ckm",
                    "formfactor",
                    "eft",
                    "decay",
                    "darkmatter.annihilation",
                    "darkmatter.relic",
                    "darkmatter.direct",
                    "observable"
                }) {
            assertThat(physics.getPackage("org.kinvis.physics." + name).getClasses()).isNotEmpty();
        }
    }

    @Test
    void packagesKnowOnlyThoseBelowThem() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("constants")
                .definedBy("org.kinvis.physics.constants..")
                .layer("inputs")
                .definedBy("org.kinvis.physics.inputs..")
                .layer("ckm")
                .definedBy("org.kinvis.physics.ckm..")
                .layer("qcd")
                .definedBy("org.kinvis.physics.qcd..")
                .layer("formfactor")
                .definedBy("org.kinvis.physics.formfactor..")
                .layer("eft")
                .definedBy("org.kinvis.physics.eft..")
                .layer("decay")
                .definedBy("org.kinvis.physics.decay..")
                .layer("mixing")
                .definedBy("org.kinvis.physics.mixing..")
                .layer("darkmatter")
                .definedBy("org.kinvis.physics.darkmatter..")
                .layer("model")
                .definedBy("org.kinvis.physics.model..")
                .layer("observable")
                .definedBy("org.kinvis.physics.observable..")
                .whereLayer("observable")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("model")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("decay")
                .mayOnlyBeAccessedByLayers("observable")
                .whereLayer("darkmatter")
                .mayOnlyBeAccessedByLayers("observable")
                .whereLayer("mixing")
                .mayOnlyBeAccessedByLayers("model", "observable")
                .whereLayer("eft")
                .mayOnlyBeAccessedByLayers("decay", "darkmatter", "mixing", "model", "observable")
                .whereLayer("formfactor")
                .mayOnlyBeAccessedByLayers("decay", "observable")
                .whereLayer("qcd")
                .mayOnlyBeAccessedByLayers(
                        "formfactor", "eft", "decay", "mixing", "model", "darkmatter", "observable")
                .whereLayer("ckm")
                .mayOnlyBeAccessedByLayers(
                        "formfactor", "eft", "decay", "mixing", "model", "observable")
                .whereLayer("inputs")
                .mayOnlyBeAccessedByLayers(
                        "ckm",
                        "qcd",
                        "formfactor",
                        "eft",
                        "decay",
                        "darkmatter",
                        "mixing",
                        "model",
                        "observable")
                .check(physics);
    }

    @Test
    void constantsKnowNothingOfTheLibrary() {
        noClasses()
                .that()
                .resideInAPackage("org.kinvis.physics.constants..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(
                        "org.kinvis.physics.(inputs|ckm|eft|formfactor|decay|darkmatter|observable|qcd)..")
                .check(physics);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.kinvis.physics.(*)..").should().beFreeOfCycles().check(physics);
    }

    @Test
    void physicsKnowsNeitherFilesNorScreens() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.nio.file..", "java.awt..", "javax.swing..", "picocli..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(File|RandomAccessFile|File\\w*(Reader|Writer|Stream))")
                .check(physics);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(physics);
    }

    @Test
    void physicsKnowsNothingAboveIt() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kinvis.inference..", "org.kinvis.app..")
                .check(physics);
    }
}

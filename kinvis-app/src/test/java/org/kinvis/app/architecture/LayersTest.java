package org.kinvis.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinvis.app.cli.Kinvis;

/** DESIGN.md's modules and packages: arrows point down only. */
final class LayersTest {

    private static final JavaClasses KINVIS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.kinvis");

    private static final String APP = "org.kinvis.app..";
    private static final String INFERENCE = "org.kinvis.inference..";
    private static final String PHYSICS = "org.kinvis.physics..";
    private static final String FIGURE = "org.kinvis.app.figure..";

    private static void mustNotKnow(String lower, String... upper) {
        noClasses()
                .that()
                .resideInAPackage(lower)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(upper)
                .check(KINVIS);
    }

    @Test
    void allModulesAreLookedAt() {
        Set<String> packages = new TreeSet<>();
        KINVIS.forEach(c -> packages.add(c.getPackageName()));
        assertThat(packages)
                .contains("org.kinvis.app.cli", "org.kinvis.app.figure", "org.kinvis.app.paper")
                .contains("org.kinvis.app.format", "org.kinvis.app.bench")
                .contains("org.kinvis.inference.measurement", "org.kinvis.physics.decay");
        assertThat(KINVIS.contain(LayersTest.class)).isFalse();
    }

    @Test
    void theApplicationStandsOnInferenceAndInferenceOnPhysics() {
        mustNotKnow(PHYSICS, INFERENCE, APP);
        mustNotKnow(INFERENCE, APP);
    }

    @ParameterizedTest
    @CsvSource({
        "org.kinvis.app.format.., org.kinvis.app.cli..",
        "org.kinvis.app.format.., org.kinvis.app.paper..",
        "org.kinvis.app.format.., org.kinvis.app.figure..",
        "org.kinvis.app.paper.., org.kinvis.app.cli..",
        "org.kinvis.app.paper.., org.kinvis.app.bench..",
        "org.kinvis.app.bench.., org.kinvis.app.cli..",
        "org.kinvis.app.bench.., org.kinvis.app.paper..",
        "org.kinvis.app.figure.., org.kinvis.app.cli.."
    })
    void insideTheApplicationArrowsPointDown(String lower, String upper) {
        mustNotKnow(lower, upper);
    }

    @Test
    void figuresKnowNothingElseOfKinvis() {
        classes()
                .that()
                .resideInAPackage(FIGURE)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.kinvis..")).or(resideInAPackage(FIGURE)))
                .check(KINVIS);
    }

    @ParameterizedTest
    @CsvSource({"org.kinvis.app.(*)..", "org.kinvis.inference.(*)..", "org.kinvis.(*).."})
    void packagesDependOnEachOtherInOneDirection(String slices) {
        slices().matching(slices).should().beFreeOfCycles().check(KINVIS);
    }

    @Test
    void onlyTheCommandLineKnowsItsParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.kinvis.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(KINVIS);
    }

    @Test
    void onlyFiguresDraw() {
        noClasses()
                .that()
                .resideOutsideOfPackage(FIGURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "org.scilab..")
                .check(KINVIS);
    }

    @Test
    void nobodyWritesToTheScreenButTheProgramsStart() {
        noClasses()
                .that()
                .areNotAssignableTo(Kinvis.class)
                .should(ACCESS_STANDARD_STREAMS)
                .check(KINVIS);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(KINVIS);
        JavaClass start = KINVIS.get(Kinvis.class);
        assertThat(start.getAccessesFromSelf())
                .filteredOn(access -> access.getTargetOwner().isEquivalentTo(System.class))
                .extracting(JavaAccess::getOrigin)
                .isNotEmpty()
                .allMatch(origin -> origin.getName().equals("main"));
    }

    @Test
    void nobodyEndsTheJvmButTheProgramsStart() {
        noClasses()
                .that()
                .areNotAssignableTo(Kinvis.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(KINVIS);
    }

    @Test
    void exceptionsSayWhatWentWrong() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(KINVIS);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<JavaPackage> packages = KINVIS.getDefaultPackage().getSubpackagesInTree();
        List<String> unmarked =
                packages.stream()
                        .filter(p -> p.getName().startsWith("org.kinvis"))
                        .filter(p -> !p.getClasses().isEmpty())
                        .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .toList();
        assertThat(unmarked).isEmpty();
    }
}

package dev.callwright;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** What users import stands apart from what generated code calls, and nothing needs more than the JDK. */
class ArchitectureTest {
    private static final String ROOT = "dev.callwright";
    private static final String JACKSON_2 = ROOT + ".jackson";
    private static final String JACKSON_3 = ROOT + ".jackson3";
    private static final String BRIDGE = ROOT + ".bridge";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyPackageDependsOnlyOnThoseBelowIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("jackson")
                .definedBy(JACKSON_2, JACKSON_3)
                .layer("bridge")
                .definedBy(BRIDGE)
                .layer("annotation")
                .definedBy(ROOT + ".annotation")
                .layer("contract")
                .definedBy(ROOT + ".contract")
                .layer("call")
                .definedBy(ROOT + ".call")
                .layer("client")
                .definedBy(ROOT + ".client")
                .layer("transport")
                .definedBy(ROOT + ".transport")
                .layer("json")
                .definedBy(ROOT + ".json")
                .layer("thread")
                .definedBy(ROOT + ".thread")
                .whereLayer("jackson")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("bridge")
                .mayOnlyBeAccessedByLayers("jackson")
                .whereLayer("annotation")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("contract")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("call")
                .mayOnlyBeAccessedByLayers("contract")
                .whereLayer("client")
                .mayOnlyBeAccessedByLayers("contract", "call")
                .whereLayer("transport")
                .mayOnlyBeAccessedByLayers("contract", "call", "client")
                .whereLayer("thread")
                .mayOnlyBeAccessedByLayers("call", "client", "transport")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCircle() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theBridgesToJacksonNeedNothingButJson() {
        needsNothingBut(JACKSON_2, BRIDGE, "com.fasterxml.jackson..");
        needsNothingBut(JACKSON_3, BRIDGE, "tools.jackson..", "com.fasterxml.jackson.annotation");
    }

    private static void needsNothingBut(String bridge, String... packages) {
        noClasses()
                .that()
                .resideInAPackage(bridge)
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(packages)
                        .and(resideOutsideOfPackages(
                                bridge,
                                ROOT + ".json",
                                "java.io..",
                                "java.lang..",
                                "java.math..",
                                "java.util..",
                                "org.jspecify.annotations..")))
                .check(CLASSES);
    }

    @Test
    void nothingElseNeedsMoreThanTheJdk() {
        noClasses()
                .that()
                .resideOutsideOfPackages(JACKSON_2, JACKSON_3)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(ROOT + "..", "java..", "javax.net.ssl..", "org.jspecify.annotations..")
                .check(CLASSES);
    }
}

package dev.callwright.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** Data flows one way: read, describe, name, check, generate; nothing points backwards. */
class ArchitectureTest {
    private static final String ROOT = "dev.callwright.processor";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyPackageDependsOnlyOnThoseBeforeIt() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("processor")
                .definedBy(ROOT)
                .layer("command")
                .definedBy(ROOT + ".command")
                .layer("compare")
                .definedBy(ROOT + ".compare")
                .layer("locate")
                .definedBy(ROOT + ".locate")
                .layer("read")
                .definedBy(ROOT + ".read..")
                .layer("publish")
                .definedBy(ROOT + ".publish")
                .layer("generate")
                .definedBy(ROOT + ".generate")
                .layer("check")
                .definedBy(ROOT + ".check")
                .layer("naming")
                .definedBy(ROOT + ".naming")
                .layer("problem")
                .definedBy(ROOT + ".problem")
                .layer("description")
                .definedBy(ROOT + ".description")
                .whereLayer("processor")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("command")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("compare")
                .mayOnlyBeAccessedByLayers("command")
                .whereLayer("locate")
                .mayOnlyBeAccessedByLayers("processor", "command")
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("processor", "command", "locate")
                .whereLayer("publish")
                .mayOnlyBeAccessedByLayers("processor", "command", "compare")
                .whereLayer("generate")
                .mayOnlyBeAccessedByLayers("processor", "command")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("processor", "command")
                .whereLayer("naming")
                .mayOnlyBeAccessedByLayers("processor", "command", "compare", "check", "generate")
                .whereLayer("problem")
                .mayOnlyBeAccessedByLayers("processor", "command", "read", "check")
                .check(CLASSES);
    }

    @Test
    void aDescriptionKnowsNoneOfTheTools() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".description")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.snakeyaml..", "javax.lang.model..", "javax.annotation..", "com.palantir..")
                .check(CLASSES);
    }

    @Test
    void eachToolIsKnownInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".read.yaml")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".generate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir..")
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
}

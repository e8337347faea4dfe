package dev.callwright.processor.read.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.TypeDefinition;
import dev.callwright.processor.description.TypeRef;
import dev.callwright.processor.description.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Descriptions that an interface uses. */
class UsesTest {
    private static final String COMMON = """
            callwright: 1
            api: Common
            package: acme.common
            types:
              money java Amount: {cents: long}
              Color: [RED]
            """;

    private static final String COMMON_SPEC = "@ApiSpec interface CommonSpec { interface Money { long cents(); } }";

    @Test
    void filesAndJarsComeBeforeInterfaces() {
        SpecReading reading = SpecReading.withYaml(
                "common.yaml",
                COMMON,
                COMMON_SPEC,
                "@Use(specs = CommonSpec.class, value = \"common.yaml\") @ApiSpec interface ShopSpec {}");
        assertEquals(List.of(), reading.problems());
        List<Use> uses = reading.description("ShopSpec").uses();
        assertEquals(
                List.of("common.yaml", "demo.CommonSpec"),
                uses.stream().map(use -> use.reference().text()).toList());
        assertEquals("acme.common", uses.get(0).description().packageName().text());
        assertSame(reading.description("CommonSpec"), uses.get(1).description());
    }

    @Test
    void whatAJarBringsIsCompiled() {
        List<Use> uses = SpecReading.withYaml(
                        "acme.common.Common", COMMON, "@Use(\"acme.common.Common\") @ApiSpec interface ShopSpec {}")
                .only()
                .uses();
        assertEquals(true, uses.get(0).compiled());
    }

    @Test
    void anInterfaceThatNamesAFileStandsForIt() {
        SpecReading reading = SpecReading.withYaml(
                "common.yaml",
                COMMON,
                "@ApiSpec(\"common.yaml\") interface CommonSpec {}",
                "@Use(specs = CommonSpec.class) @ApiSpec interface ShopSpec {}");
        assertEquals(List.of(), reading.problems());
        assertEquals(
                "acme.common",
                reading.description("ShopSpec")
                        .uses()
                        .get(0)
                        .description()
                        .packageName()
                        .text());
    }

    @Test
    void typesOfAUsedInterfaceAreItsNestedOnes() {
        SpecReading reading = SpecReading.of(
                COMMON_SPEC,
                "@Use(specs = CommonSpec.class) @ApiSpec interface ShopSpec {"
                        + " interface Item { CommonSpec.Money price(); } }");
        assertEquals(List.of(), reading.problems());
        assertEquals("Money", typeOf(reading.description("ShopSpec"), 0));
    }

    @Test
    void typesOfUsedYamlGoByTheirGeneratedClassesThereYetOrNot() {
        SpecReading reading = SpecReading.withYaml(
                "acme.common.Common",
                COMMON,
                "package acme.common; public class Amount {}",
                "@Use(\"acme.common.Common\") @ApiSpec interface ShopSpec {"
                        + " interface Item { acme.common.Amount price(); acme.common.Color color(); } }");
        Description shop = reading.only();
        assertEquals("money", typeOf(shop, 0));
        assertEquals("Color", typeOf(shop, 1));
    }

    @Test
    void typesOfAnotherInterfaceWantItUsed() {
        SpecReading reading = SpecReading.of(
                COMMON_SPEC, "@ApiSpec interface ShopSpec {\n interface Item { CommonSpec.Money price(); } }");
        assertEquals(
                List.of(
                        "3:36 Money is of CommonSpec, which ShopSpec does not use; write @Use(specs = CommonSpec.class) on"
                                + " ShopSpec [not-used]"),
                reading.problems());
    }

    @Test
    void onlyDescriptionsAreUsed() {
        String remedy =
                " is no interface with @ApiSpec that is compiled here; name the API of one that a jar brings, as in"
                        + " @Use(\"dev.acme.common.Common\") [not-a-spec]";
        SpecReading.assertProblems(
                "@Use(specs = {Thread¦.class, int¦.class}) @ApiSpec interface ShopSpec {}",
                "java.lang.Thread" + remedy,
                "int" + remedy);
    }

    @Test
    void noneUsesItself() {
        SpecReading reading = SpecReading.of(
                "@Use(specs = BSpec.class) @ApiSpec interface ASpec {}",
                "@Use(specs = ASpec.class) @ApiSpec interface BSpec {}");
        assertEquals(
                List.of(
                        "2:19 demo.ASpec uses this interface, directly or through others; move what both need into a third"
                                + " one [use-circle]"),
                reading.problems());
    }

    @Test
    void problemsOfAUsedInterfaceAreReportedOnce() {
        SpecReading reading = SpecReading.of(
                "@ApiSpec interface CommonSpec { int A = 1; }",
                "@Use(specs = CommonSpec.class) @ApiSpec interface ASpec {}",
                "@Use(specs = CommonSpec.class) @ApiSpec interface BSpec {}");
        assertEquals(1, reading.problems().size());
    }

    /** As many ways lead to a description that is used by two of each layer as two to the power of the layers. */
    @Test
    @Timeout(60)
    void eachUsedDescriptionIsLookedAtOnce() {
        StringBuilder specs = new StringBuilder("package demo; import dev.callwright.annotation.*;\n");
        for (int layer = 0; layer < 30; layer++) {
            String uses = layer == 29 ? "" : "@Use(specs = {A%1$dSpec.class, B%1$dSpec.class}) ".formatted(layer + 1);
            specs.append(uses + "@ApiSpec interface A" + layer + "Spec {}\n");
            specs.append(uses + "@ApiSpec interface B" + layer + "Spec {}\n");
        }
        assertEquals(List.of(), SpecReading.of(specs.toString()).problems());
    }

    private static String typeOf(Description description, int field) {
        TypeDefinition.Model model = (TypeDefinition.Model) description.types().get(0);
        return ((TypeRef.Named) model.fields().get(field).type()).name();
    }
}

package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.Project.Compiled;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptions that use others: from files, from jars, and between interfaces. */
class UseTest {
    private static final String COMMON = """
            callwright: 1
            api: Common
            package: demo.common
            envelope: {code: status, success: [0], data: result, message: why}
            errors: {7: BUSY retryable}
            paging: {request: {page: nr, size: count}, response: {items: list, total: all}}
            formats: {datetime: dd.MM.yyyy HH:mm}
            types:
              Money:
                amount: decimal
                currency: Currency
              Currency: [CNY, USD]
            """;

    private static final String COMMON_SPEC = """
            package demo.common;

            import dev.callwright.annotation.*;
            import java.math.BigDecimal;

            @ApiSpec
            @Envelope(code = "status", success = "0", data = "result", message = "why")
            @Errors(@ErrorCode(code = "7", name = "BUSY", retryable = true))
            @Paging(page = "nr", size = "count", items = "list", total = "all")
            @Formats(datetime = "dd.MM.yyyy HH:mm")
            public interface CommonSpec {
                interface Money {
                    BigDecimal amount();

                    Currency currency();
                }

                enum Currency { CNY, USD }
            }
            """;

    /** With the name of an API and what it uses. */
    private static final String SHOP = """
            callwright: 1
            api: %s
            package: demo.%1$s
            use: [%s]
            calls:
              findPrices:
                get: /prices
                query: {nr: int?, count: int?, since: datetime?}
                returns: page<Money>
            """;

    /** With annotations for what is used. */
    private static final String SHOP_SPEC = """
            package demo.Shop;

            import demo.common.*;
            import dev.callwright.annotation.*;
            import dev.callwright.client.Page;
            import java.time.LocalDateTime;
            import org.jspecify.annotations.Nullable;

            @ApiSpec
            @Use(%s)
            interface ShopSpec {
                @Get("/prices")
                Page<%sMoney> findPrices(FindPrices request);

                @Query
                interface FindPrices {
                    @Nullable Integer nr();

                    @Nullable Integer count();

                    @Nullable LocalDateTime since();
                }
            }
            """;

    /** That what the description uses holds for it. */
    private static final String APP = """
            package demo.app;

            import demo.Shop.ShopClient;
            import demo.common.CommonErrorCode;
            import demo.common.Currency;
            import demo.common.Money;

            class App {
                Currency currency(ShopClient client) {
                    return client.findPrices(r -> r.nr(1)).items().get(0).currency();
                }

                boolean retry(CommonErrorCode code) {
                    return code == CommonErrorCode.BUSY;
                }
            }
            """;

    @TempDir
    private Path directory;

    private Project project() {
        return Project.in(directory.resolve("app"));
    }

    private Path library() {
        return Project.in(directory.resolve("library"))
                .yaml("common.yaml", COMMON)
                .jar("library.jar");
    }

    private static void assertInherits(Compiled compiled) {
        compiled.assertClean();
        String calls = compiled.generatedSources().get("demo/Shop/ShopCalls.java");
        for (String part : Set.of("\"status\"", "\"result\"", "\"why\"", "\"list\"", "\"all\"", "dd.MM.yyyy HH:mm")) {
            assertTrue(calls.contains(part), part + " in " + calls);
        }
    }

    private static void assertCommonIsFromTheJar(Compiled compiled) {
        assertInherits(compiled);
        assertFalse(compiled.generatedSources().keySet().stream().anyMatch(path -> path.startsWith("demo/common/")));
        assertEquals(
                Set.of("demo/Shop/Shop.callwright.yaml"), compiled.published().keySet());
        assertTrue(compiled.published().values().iterator().next().contains("\"demo.common.Common\""));
    }

    @Test
    void twoFilesUseOneAndItsTypesAreGeneratedOnce() {
        Compiled compiled = project()
                .file("src/main/api/common.yaml", COMMON)
                .yaml("shop.yaml", SHOP.formatted("Shop", "common.yaml"))
                .yaml("store.yaml", SHOP.formatted("Store", "common.yaml"))
                .java(APP)
                .compile();
        assertInherits(compiled);
        assertEquals(
                Set.of(
                        "demo/Shop/Shop.callwright.yaml",
                        "demo/Store/Store.callwright.yaml",
                        "demo/common/Common.callwright.yaml"),
                compiled.published().keySet());
    }

    @Test
    void aFileUsesADescriptionOfAJar() {
        assertCommonIsFromTheJar(project()
                .classPath(library())
                .yaml("shop.yaml", SHOP.formatted("Shop", "demo.common.Common"))
                .java(APP)
                .compile());
    }

    @Test
    void aFileUsesAnInterfaceOfAJar() {
        Path library =
                Project.in(directory.resolve("library")).java(COMMON_SPEC).jar("library.jar");
        assertCommonIsFromTheJar(project()
                .classPath(library)
                .yaml("shop.yaml", SHOP.formatted("Shop", "demo.common.Common"))
                .java(APP)
                .compile());
    }

    @Test
    void anInterfaceUsesAnInterface() {
        assertInherits(project()
                .java(COMMON_SPEC)
                .java(SHOP_SPEC.formatted("specs = CommonSpec.class", "CommonSpec."))
                .java(APP)
                .compile());
    }

    @Test
    void anInterfaceUsesAFile() {
        assertInherits(project()
                .file("src/main/api/common.yaml", COMMON)
                .java(SHOP_SPEC.formatted("\"common.yaml\"", "demo.common.").replace("import demo.common.*;", ""))
                .java(APP)
                .compile());
    }

    @Test
    void anInterfaceUsesAnInterfaceThatNamesAFile() {
        assertInherits(project()
                .file("src/main/api/common.yaml", COMMON)
                .java("package demo.common;\n@dev.callwright.annotation.ApiSpec(\"common.yaml\")\n"
                        + "public interface CommonSpec {}\n")
                .java(SHOP_SPEC
                        .formatted("specs = demo.common.CommonSpec.class", "demo.common.")
                        .replace("import demo.common.*;", ""))
                .java(APP)
                .compile());
    }

    @Test
    void anInterfaceUsesADescriptionOfAJar() {
        assertCommonIsFromTheJar(project()
                .classPath(library())
                .java(SHOP_SPEC.formatted("\"demo.common.Common\"", ""))
                .java(APP)
                .compile());
    }

    @Test
    void aJarUsesAnother() {
        Path store = Project.in(directory.resolve("store"))
                .classPath(library())
                .yaml(
                        "base.yaml",
                        "callwright: 1\napi: Base\npackage: demo.base\nuse: [demo.common.Common]\n"
                                + "types: {Price: {money: Money}}\n")
                .jar("store.jar");
        assertCommonIsFromTheJarTwice(project()
                .classPath(library())
                .classPath(store)
                .yaml("shop.yaml", SHOP.formatted("Shop", "demo.base.Base").replace("page<Money>", "page<Price>"))
                .compile());
    }

    private static void assertCommonIsFromTheJarTwice(Compiled compiled) {
        assertInherits(compiled);
        assertEquals(
                Set.of("demo/Shop/Shop.callwright.yaml"), compiled.published().keySet());
    }

    @Test
    void aClassThatTwoDescriptionsAskForIsReported() {
        Compiled compiled = project()
                .yaml("one.yaml", COMMON.replace("api: Common", "api: One").replace("errors:", "# "))
                .yaml("two.yaml", COMMON.replace("api: Common", "api: Two").replace("errors:", "# "))
                .compile();
        assertEquals("""
                src/main/api/two.yaml:2:6: 'one.yaml' and 'two.yaml' both ask for demo.common.Money and 1 more file; give \
                one of them another package, or use one from the other [class-twice]
                      2 | api: Two
                        |      ^^^""", String.join("\n", compiled.messages()));
    }

    @Test
    void twoDescriptionsOfOneNameAreReported() {
        Compiled compiled = project()
                .yaml("one.yaml", "callwright: 1\napi: A\npackage: demo\ntypes: {X: {a: int}}\n")
                .yaml("two.yaml", "callwright: 1\napi: A\npackage: demo\ntypes: {Y: {a: int}}\n")
                .compile();
        assertEquals("""
                src/main/api/two.yaml:2:6: 'one.yaml' and 'two.yaml' both ask for demo/A.callwright.yaml; give \
                one of them another package, or use one from the other [class-twice]
                      2 | api: A
                        |      ^""", String.join("\n", compiled.messages()));
    }

    @Test
    void aClassOfTheUsersIsNotWrittenOver() {
        Compiled compiled = project()
                .yaml("one.yaml", "callwright: 1\napi: A\npackage: demo\ntypes: {X: {a: int}}\n")
                .java("package demo; public class X {}")
                .compile();
        assertEquals("""
                src/main/api/one.yaml:2:6: the class demo.X is to be generated, and is among the sources already; rename it \
                there, or here with 'java NAME' [class-exists]
                      2 | api: A
                        |      ^""", String.join("\n", compiled.messages()));
    }

    @Test
    void aCircleIsReportedOnce() {
        Compiled compiled = project()
                .yaml("one.yaml", "callwright: 1\napi: One\npackage: demo\nuse: [two.yaml]\n")
                .yaml("two.yaml", "callwright: 1\napi: Two\npackage: demo\nuse: [one.yaml]\n")
                .compile();
        assertEquals("""
                src/main/api/two.yaml:4:7: one.yaml uses two.yaml uses one.yaml; move what both need into a description \
                that uses neither [use-circle]
                      4 | use: [one.yaml]
                        |       ^^^^^^^^""", String.join("\n", compiled.messages()));
    }

    @Test
    void theTypesOfAFileThatIsNoYamlAreNotCalledUnknown() {
        Compiled compiled = project()
                .file("src/main/api/common.yaml", COMMON.replace("why}", "why"))
                .yaml("shop.yaml", SHOP.formatted("Shop", "common.yaml"))
                .java(APP)
                .compile();
        assertEquals("""
                src/main/api/common.yaml:5:7: a '{' is not closed, or a ',' is missing (it is in line 4): \
                ': {7: BUSY retryable}'; write '}' or ',' [yaml-syntax]
                      5 | errors: {7: BUSY retryable}
                        |       ^""", String.join("\n", compiled.messages()));
    }

    @Test
    void theTypesOfAFileThatIsNotThereAreNotCalledUnknown() {
        Compiled compiled = project()
                .yaml("shop.yaml", SHOP.formatted("Shop", "common.yaml"))
                .compile();
        assertEquals("""
                src/main/api/shop.yaml:4:7: there is no file 'src/main/api/common.yaml'; use one of shop.yaml [use-missing]
                      4 | use: [common.yaml]
                        |       ^^^^^^^^^^^""", String.join("\n", compiled.messages()));
    }
}

package dev.callwright.processor.read.source;

import static dev.callwright.processor.read.source.SpecReading.assertProblems;
import static dev.callwright.processor.read.source.SpecReading.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java types as types of the notation. */
class JavaTypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string | String",
                "int | int",
                "int? | @Nullable Integer",
                "long | long",
                "long? | @Nullable Long",
                "double | double",
                "double? | @Nullable Double",
                "decimal | BigDecimal",
                "bool | boolean",
                "bool? | @Nullable Boolean",
                "date | LocalDate",
                "time | LocalTime",
                "datetime | LocalDateTime",
                "instant | Instant",
                "json | JsonValue",
                "binary | Content",
                "binary | Download",
                "list<string> | List<String>",
                "list<int?> | List<@Nullable Integer>",
                "set<long> | Set<Long>",
                "map<string> | Map<String, String>",
                "map<bool?> | Map<String, @Nullable Boolean>",
                "map<Color, list<Item>> | Map<Color, List<Item>>",
                "page<Item> | Page<Item>",
                "Item? | @Nullable Item",
                "Color | ShopSpec.Color"
            })
    void eachType(String yaml, String java) {
        assertSame(
                "callwright: 1\napi: Shop\npackage: demo\ntypes:\n  Item: {x: '" + yaml + "'}\n  Color: [RED]\n",
                "@ApiSpec interface ShopSpec { interface Item { " + java + " x(); } enum Color { RED } }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "void | void | write the type of the field",
                "short | short | write int",
                "float | float | write double",
                "byte[] | byte[] | write dev.callwright.client.Content",
                "String[] | java.lang.String[] | write List",
                "Object | java.lang.Object | write dev.callwright.json.JsonValue for any JSON",
                "Optional<String> | java.util.Optional | write the type itself, with @Nullable",
                "OffsetDateTime | java.time.OffsetDateTime | write Instant, with @Format for how it is written",
                "Collection<String> | java.util.Collection | write List",
                "List<?> | ? | write the type that it holds",
                "Map<String, List<Date>> | java.util.Date | write Instant, or LocalDateTime where it has no zone",
                "Thread | java.lang.Thread | declare it as an interface or enum inside ShopSpec, or @Use the description"
                        + " that has it",
                "ShopSpec | demo.ShopSpec | declare it as an interface or enum inside ShopSpec, or @Use the description"
                        + " that has it"
            })
    void typesThatTheNotationDoesNotHave(String type, String name, String remedy) {
        assertProblems(
                "@ApiSpec interface ShopSpec { interface Item { " + type + " ¦x(); } }",
                "the notation has no type " + name + "; " + remedy + " [unknown-java-type]");
    }

    @Test
    void aCallReturnsATypeToo() {
        assertProblems(
                "@ApiSpec interface ShopSpec { @Get(\"/a\") java.util.concurrent.CompletableFuture<String> ¦a(); }",
                "the notation has no type java.util.concurrent.CompletableFuture; write what it gives: an async client comes"
                        + " beside [unknown-java-type]");
    }

    @Test
    void collectionsSayWhatTheyHold() {
        assertProblems(
                "@ApiSpec interface ShopSpec { interface Item { List ¦x(); Map ¦y(); } }",
                "List does not say what it holds; write List<T> [raw-type]",
                "Map does not say what it holds; write Map<String, T> [raw-type]");
    }

    @Test
    void onlyElementsOfListsAndValuesOfMapsMayBeNull() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    @Get("/a") Page<@Nullable String> ¦a();
                    interface Item {
                        Set<@Nullable String> ¦x();
                        Map<@Nullable String, String> ¦y();
                    }
                }
                """,
                "an element of a Page is never null; leave @Nullable out there [nullable-element]",
                "an element of a Set is never null; leave @Nullable out there [nullable-element]",
                "a key of a Map is never null; leave @Nullable out there [nullable-element]");
    }

    @Test
    void aTypeThatIsNotThereIsLeftToTheCompilerAndTheCheck() {
        SpecReading reading = SpecReading.of("@ApiSpec interface ShopSpec { interface Item { List<Missing> x(); } }");
        assertEquals(
                Content.of(SpecReading.yaml(
                        "callwright: 1\napi: Shop\npackage: demo\ntypes:\n  Item: {x: list<Missing>}\n")),
                Content.of(reading.only()));
        assertEquals(1, reading.problems().size(), "the compiler's own");
    }

    @Test
    void aFieldOfUnknownTypeKeepsItsNameAndHidesNothing() {
        assertProblems(
                """
                @ApiSpec interface ShopSpec {
                    interface Item {
                        @Min(decimal = ¦"x") Thread ¦a();
                        List<Map<Thread, Object>> ¦¦b();
                    }
                }
                """,
                "'x' is not a number; write it in plain digits, such as 12 or 0.5 [not-a-number]",
                "the notation has no type java.lang.Thread; declare it as an interface or enum inside ShopSpec, or @Use the"
                        + " description that has it [unknown-java-type]",
                "the notation has no type java.lang.Object; write dev.callwright.json.JsonValue for any JSON"
                        + " [unknown-java-type]",
                "the notation has no type java.lang.Thread; declare it as an interface or enum inside ShopSpec, or @Use the"
                        + " description that has it [unknown-java-type]");
    }
}

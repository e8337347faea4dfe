package dev.callwright.processor.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.callwright.processor.Readme;
import dev.callwright.processor.read.yaml.GrammarTest.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The JSON Schema of the notation says what the reader says. Every text that any test of this package reads is held
 * against it, too: {@link Reading} does.
 */
class SchemaTest {
    private static final Path FILE = Path.of("src/main/resources/dev/callwright/notation.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Pattern> FORMS = Map.of(
            "field", Pattern.compile(LinePatterns.field()),
            "type", Pattern.compile(LinePatterns.type(true)),
            "fixed", Pattern.compile(LinePatterns.fixed()),
            "constant", Pattern.compile(LinePatterns.constant()),
            "error", Pattern.compile(LinePatterns.error()),
            "head", Pattern.compile(LinePatterns.head()),
            "rule", Pattern.compile(LinePatterns.rule()),
            "memberPath", Pattern.compile(LinePatterns.memberPath()));

    /** With the property schema.update the file is written instead, to be read before it is committed. */
    @Test
    void thePublishedSchemaIsMadeOfTheReadersTables() throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        String made = JSON.writer(printer).writeValueAsString(NotationSchema.make()) + "\n";
        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(FILE, made);
        }
        assertEquals(Files.readString(FILE), made);
    }

    @Test
    void theSchemaIsOneOfItsDraft() throws IOException {
        JsonNode schema = JSON.readTree(FILE.toFile());
        String draft = "https://json-schema.org/draft/2020-12/schema";
        assertEquals(draft, schema.get("$schema").asText());
        List<Error> errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(draft))
                .validate(schema);
        assertEquals(List.of(), errors);
    }

    @TestFactory
    Stream<DynamicTest> everyDescriptionOfThisProjectIsValid() throws IOException {
        return descriptions().entrySet().stream()
                .map(file -> dynamicTest(
                        file.getKey(), () -> assertEquals(List.of(), SchemaAgreement.errors(file.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> theGrammarsExamplesAreJudgedAsTheGrammarSays() throws IOException {
        return GrammarTest.examples().stream()
                .map(example -> dynamicTest(
                        example.form() + (example.accepted() ? " accepts " : " refuses ") + example.text(),
                        () -> assertEquals(example.accepted(), isAccepted(example))));
    }

    /** What an editor shows of a mistake: where it is, and what to write instead. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apj: Shop                    | '': property 'apj' is not defined in the schema and the schema does not allow additional properties
            types: {A: {a: string oops}} | /types/A/a: does not match the regex pattern
            types: {A: [B c]}            | /types/A/0: does not match the regex pattern
            types: {A: }                 | /types/A: null found, [object, array] expected
            calls: {a: {returns: long}}  | /calls/a: must be valid to one and only one schema, but 0 are valid
            errors: {401: 5}             | /errors/401: integer found, [string, object] expected
            """)
    void aMistakeHasAPlace(String line, String expected) {
        String text = Reading.HEAD + line + "\n";
        List<String> errors = SchemaAgreement.errors(text).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
        assertTrue(errors.stream().anyMatch(error -> error.startsWith(expected.replace("''", ""))), errors::toString);
    }

    /** What no schema can see, one example of each: what the reader says of it, and what the schema. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            YAML_ITSELF     | server: a // server: b                             | false | true
            SPELLING        | types: {A: {a: {type: long, max: 1e3}}}           | false | true
            SPELLING        | types: {A: {a: {type: long, optional: True}}}     | false | true
            SPELLING        | doc: 1_000                                        | false | true
            QUOTED_KEY      | types: {A: {1: string}}                           | false | true
            SPLIT_LABEL     | types: {A: [B - b, C]}                            | false | true
            NUMBER_FOR_TYPE | types: {A: {a: 12}}                               | true  | false
            DEEP_TYPE       | types: {A: {a: 'list<list<list<list<long,a>>>>'}} | false | true
            """)
    void whatNoSchemaCanSee(SchemaAgreement.Unseen unseen, String lines, boolean read, boolean valid) {
        String text = Reading.HEAD + lines.replace(" // ", "\n") + "\n";
        Reading reading = Reading.of(text);
        assertEquals(read, reading.problems().isEmpty());
        assertEquals(valid, SchemaAgreement.errors(text).isEmpty());
        assertEquals(
                unseen,
                SchemaAgreement.excuse(text, reading.problems(), reading.result())
                        .orElseThrow());
    }

    private static boolean isAccepted(Example example) {
        JsonNode value = asWritten(example.text());
        return value.isTextual()
                && FORMS.get(example.form()).matcher(value.asText()).find();
    }

    /** A line as YAML has it where nothing is in quotes, and as a text where it could not stand like that. */
    private static JsonNode asWritten(String text) {
        JsonNode quoted = JSON.getNodeFactory().textNode(text);
        try {
            JsonNode plain = JsonView.of("line: " + text).path("line");
            return plain.isValueNode() && !plain.isTextual() ? plain : quoted;
        } catch (YamlEngineException notPlain) {
            return quoted;
        }
    }

    static Map<String, String> descriptions() throws IOException {
        Map<String, String> descriptions = new LinkedHashMap<>();
        List<Path> folders = List.of(Path.of("src/test/resources"), Path.of("../api-spec/src/main/api"));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    descriptions.put(file.toString(), Files.readString(file));
                }
            }
        }
        descriptions.put(
                "README, first example", Readme.blocks("A first client", "yaml").get(0));
        List<String> parts = new ArrayList<>(Readme.blocks("The notation", "yaml"));
        descriptions.put("README, notation", Reading.HEAD + String.join("", parts));
        return descriptions;
    }
}

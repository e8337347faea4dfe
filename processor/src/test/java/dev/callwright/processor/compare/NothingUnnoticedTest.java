package dev.callwright.processor.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.processor.check.Checks;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.naming.Names;
import dev.callwright.processor.problem.Problem.Severity;
import dev.callwright.processor.publish.PublishedDescription;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ProjectUses;
import dev.callwright.processor.read.SourceFile;
import dev.callwright.processor.read.UseResolver;
import dev.callwright.processor.read.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever part of a description is left out or rewritten, so that it still is one, the comparison has something to say. */
class NothingUnnoticedTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/descriptions");
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void ofAllThatTheGoldenDescriptionSays() throws IOException {
        Description shop = new YamlReader(new ProjectUses(GOLDEN, path -> Optional.empty()), new Problems())
                .read(GOLDEN.resolve("shop.yaml"))
                .orElseThrow();
        String common = PublishedDescription.text(shop.uses().get(0).description());
        String published = PublishedDescription.text(shop);
        JsonNode whole = json.readTree(published);
        Description before = read(whole.toString(), common).orElseThrow();
        List<JsonPointer> places = new ArrayList<>();
        collect(whole, JsonPointer.empty(), places);
        List<String> unnoticed = new ArrayList<>();
        int compared = 0;
        for (JsonPointer place : places) {
            for (JsonNode changed : List.of(without(whole, place), rewritten(whole, place))) {
                Optional<Description> after = read(changed.toString(), common);
                if (after.isPresent() && !PublishedDescription.text(after.get()).equals(published)) {
                    compared++;
                    if (Comparison.of(before, after.get()).isEmpty()) {
                        unnoticed.add(place + ": " + whole.at(place) + " -> " + changed.at(place));
                    }
                }
            }
        }

        assertTrue(compared > 300, compared + " changes");
        assertEquals("", String.join("\n", unnoticed));
    }

    @Test
    void whatIsPackedIntoAJarIsNoChange() {
        Description shop = new YamlReader(new ProjectUses(GOLDEN, path -> Optional.empty()), new Problems())
                .read(GOLDEN.resolve("shop.yaml"))
                .orElseThrow();
        String common = PublishedDescription.text(shop.uses().get(0).description());

        assertEquals(
                List.of(),
                Comparison.of(
                        shop, read(PublishedDescription.text(shop), common).orElseThrow()));
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> {
                JsonPointer member = at.appendProperty(name);
                places.add(member);
                collect(node.get(name), member, places);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places.add(at.appendIndex(i));
                collect(node.get(i), at.appendIndex(i), places);
            }
        }
    }

    private static JsonNode without(JsonNode whole, JsonPointer place) {
        JsonNode copy = whole.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        }
        return copy;
    }

    private static JsonNode rewritten(JsonNode whole, JsonPointer place) {
        JsonNode copy = whole.deepCopy();
        JsonNode parent = copy.at(place.head());
        JsonNode value = copy.at(place);
        if (parent instanceof ObjectNode object && value.isValueNode()) {
            String name = place.last().getMatchingProperty();
            if (value.isTextual()) {
                object.put(name, value.textValue() + "X");
            } else if (value.isBoolean()) {
                object.put(name, !value.booleanValue());
            } else {
                object.put(name, value.longValue() + 1);
            }
        }
        return copy;
    }

    /** Empty where it is wrong. */
    private static Optional<Description> read(String text, String common) {
        Problems problems = new Problems();
        SourceFile.Origin nowhere = new SourceFile.Origin.Resource("common", true);
        Optional<Description> description = new YamlReader(
                        (user, reference) -> new UseResolver.Resolution.Found(source("common", nowhere, common)),
                        problems)
                .read(source("shop", new SourceFile.Origin.Resource("shop", false), text));
        return description.filter(read -> !problems.hasErrors()
                && Checks.problems(read, Names.of(read)).stream()
                        .noneMatch(problem -> problem.severity() == Severity.ERROR));
    }

    private static SourceFile source(String name, SourceFile.Origin origin, String text) {
        return new SourceFile(name, origin, text.getBytes(StandardCharsets.UTF_8));
    }
}

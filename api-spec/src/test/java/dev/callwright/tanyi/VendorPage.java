package dev.callwright.tanyi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** The JSON examples of the vendor's page, letter by letter, read by a library other than our own. */
final class VendorPage {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private VendorPage() {}

    static String text(String example) {
        try (InputStream in = VendorPage.class.getResourceAsStream("/vendor/" + example + ".json")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode data(String example) {
        return json(text(example)).get("data");
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same without members that are null, at any depth. */
    static JsonNode withoutNulls(JsonNode node) {
        JsonNode copy = node.deepCopy();
        removeNulls(copy);
        return copy;
    }

    private static void removeNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Iterator<JsonNode> members = object.elements(); members.hasNext(); ) {
                if (members.next().isNull()) {
                    members.remove();
                }
            }
        }
        node.forEach(VendorPage::removeNulls);
    }
}

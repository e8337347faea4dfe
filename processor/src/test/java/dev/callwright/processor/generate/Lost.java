package dev.callwright.processor.generate;

import dev.callwright.json.JsonArray;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonNumber;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a model did not keep of an answer. Members that are null may be absent, numbers written otherwise, and numbers and
 * JSON in texts written as such, or such as texts.
 */
final class Lost {
    private static final BigDecimal SMALLEST = new BigDecimal(Double.MIN_VALUE);

    private Lost() {}

    static Optional<String> of(JsonValue given, JsonValue written) {
        return of("$", given, written);
    }

    private static Optional<String> of(String path, JsonValue given, JsonValue written) {
        if (Objects.equals(given, written) || (given instanceof JsonNull && written == null)) {
            return Optional.empty();
        }
        if (given instanceof JsonNumber number && written instanceof JsonNumber other) {
            return same(number, other) ? Optional.empty() : lost(path, given, written);
        }
        if (given instanceof JsonArray array && written instanceof JsonArray other) {
            return inArray(path, array.elements(), other.elements());
        }
        if (given instanceof JsonObject object && written instanceof JsonObject other) {
            return inObject(path, object, other);
        }
        if (written instanceof JsonString text && isBare(text)) {
            JsonValue bare =
                    given instanceof JsonString other && isBare(other) ? JsonValue.parse(other.value()) : given;
            return of(path, bare, JsonValue.parse(text.value()));
        }
        if (given instanceof JsonString text && written != null && text.value().equals(written.toString())) {
            return Optional.empty();
        }
        return lost(path, given, written);
    }

    /** Whether it says a number or boolean, as those that are quoted do, or a document. */
    private static boolean isBare(JsonString text) {
        return text.value().matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?|true|false") || isDocument(text.value());
    }

    private static boolean isDocument(String text) {
        try {
            return text.matches("(?s)\\s*[{\\[\"].*") && JsonValue.parse(text) != null;
        } catch (JsonException e) {
            return false;
        }
    }

    private static Optional<String> inArray(String path, List<JsonValue> given, List<JsonValue> written) {
        if (given.size() != written.size()) {
            return Optional.of(path + " had " + given.size() + " elements, and has " + written.size());
        }
        return first(
                IntStream.range(0, given.size()).mapToObj(i -> of(path + "[" + i + "]", given.get(i), written.get(i))));
    }

    private static Optional<String> inObject(String path, JsonObject given, JsonObject written) {
        List<String> names = new ArrayList<>(new TreeSet<>(given.members().keySet()));
        written.members().keySet().stream()
                .filter(name -> !given.members().containsKey(name))
                .forEach(names::add);
        return first(names.stream().map(name -> of(path + "." + name, given.get(name), written.get(name))));
    }

    private static Optional<String> first(Stream<Optional<String>> found) {
        return found.flatMap(Optional::stream).findFirst();
    }

    /** As decimals, or else as the nearest doubles; only what no double can tell from zero is zero. */
    private static boolean same(JsonNumber given, JsonNumber written) {
        if (given.decimalValue().compareTo(written.decimalValue()) == 0) {
            return true;
        }
        boolean tiny = given.decimalValue().abs().compareTo(SMALLEST) < 0;
        return given.doubleValue() == written.doubleValue() && (tiny || written.doubleValue() != 0);
    }

    private static Optional<String> lost(String path, JsonValue given, JsonValue written) {
        return Optional.of(path + " was " + given + ", and is " + written);
    }
}

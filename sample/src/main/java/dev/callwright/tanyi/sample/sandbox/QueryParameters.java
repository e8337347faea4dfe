package dev.callwright.tanyi.sample.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters sent in the query of the address. A list is its elements separated by commas, or the name repeated. */
final class QueryParameters extends Parameters {

    private final Map<String, List<String>> values = new HashMap<>();

    /** Reads a query as it stands in the address, still percent-encoded. */
    QueryParameters(@Nullable String rawQuery) {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return;
        }
        for (String pair : rawQuery.split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!value.isEmpty()) {
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
    }

    @Override
    @Nullable
    String text(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        if (sent.size() > 1) {
            throw Refusal.badParameter(name, "只能出现一次", "must be given only once");
        }
        return sent.isEmpty() ? null : sent.get(0);
    }

    @Override
    @Nullable
    Long number(String name) {
        String value = text(name);
        return value == null ? null : parse(name, value);
    }

    /** Returns the distinct numbers of a list, in the order sent; none when the list is absent or empty. */
    Set<Long> numbers(String name) {
        Set<Long> numbers = new LinkedHashSet<>();
        for (String list : values.getOrDefault(name, List.of())) {
            for (String element : list.split(",", -1)) {
                numbers.add(parse(name, element));
            }
        }
        return numbers;
    }

    private static Long parse(String name, String value) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw notAnInteger(name);
        }
    }

    private static String decode(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("查询字符串编码错误", "the query is not percent-encoded correctly");
        }
    }
}

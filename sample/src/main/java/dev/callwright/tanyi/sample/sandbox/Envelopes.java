package dev.callwright.tanyi.sample.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Wraps every answer, good or bad, in the vendor's envelope. Thread-safe. */
final class Envelopes {

    private static final int LETTERS = 8;
    private static final long IDS = 208_827_064_576L; // 26 to the power of 8
    private static final long STRIDE = 81_985_529_477L; // odd and no multiple of 13, so that no id comes twice

    private final AtomicLong answers = new AtomicLong();

    ObjectNode success(String message, @Nullable JsonNode data) {
        return envelope(200, data, message, null);
    }

    ObjectNode failure(int code, String message) {
        return envelope(code, null, message, null);
    }

    ObjectNode fault(RuntimeException cause) {
        return envelope(500, null, "未知错误 (unknown error)", cause.toString());
    }

    private ObjectNode envelope(int code, @Nullable JsonNode data, String message, @Nullable String stackTrace) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("code", code)
                .<ObjectNode>set("data", data)
                .put("requestId", nextRequestId())
                .put("resultMsg", message)
                .put("errorStackTrace", stackTrace);
    }

    /** Returns eight letters that look random, differ from answer to answer, and are the same in every run. */
    private String nextRequestId() {
        long rest = Math.floorMod(answers.incrementAndGet() * STRIDE, IDS);
        StringBuilder id = new StringBuilder(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            id.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return id.toString();
    }
}

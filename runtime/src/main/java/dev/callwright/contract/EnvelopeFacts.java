package dev.callwright.contract;

import dev.callwright.client.Failure;
import dev.callwright.json.JsonArray;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonString;
import dev.callwright.json.JsonValue;
import dev.callwright.transport.Headers;
import org.jspecify.annotations.Nullable;

/** What the envelope of one answer says, beside the result. */
final class EnvelopeFacts {
    private @Nullable String code;
    private @Nullable String error;
    private @Nullable String message;
    private @Nullable String requestId;
    private @Nullable String detail;

    void set(Envelope.Role role, JsonValue value) {
        switch (role) {
            case CODE -> code = value instanceof JsonObject || value instanceof JsonArray ? null : text(value);
            case ERROR -> error = text(value);
            case MESSAGE -> message = text(value);
            case REQUEST_ID -> requestId = text(value);
            case DETAIL -> detail = text(value);
            case DATA -> throw new IllegalArgumentException("the result is no fact of the envelope");
        }
    }

    /** {@return the member that says whether the call succeeded; null where absent, null, or no plain value} */
    @Nullable
    String code() {
        return code;
    }

    /** {@return the business code} */
    @Nullable
    String businessCode() {
        return error == null ? code : error;
    }

    /** {@return what the vendor calls the exchange, here or in a header} */
    @Nullable
    String requestId(Headers headers) {
        return requestId == null ? headers.first("X-Request-Id") : requestId;
    }

    Failure addTo(Failure failure, Headers headers) {
        return failure.code(businessCode())
                .vendorMessage(message)
                .requestId(requestId(headers))
                .detail(detail);
    }

    private static @Nullable String text(JsonValue value) {
        if (value instanceof JsonNull) {
            return null;
        }
        return value instanceof JsonString string ? string.value() : value.toString();
    }
}

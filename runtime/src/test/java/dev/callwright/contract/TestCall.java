package dev.callwright.contract;

import java.util.List;
import java.util.function.BiConsumer;

/** A call as the generator would write it; its request is whatever a test likes. */
final class TestCall<Q, T> extends Call<Q, T> {
    static final Envelope ENVELOPE = Envelope.codeIn("code")
            .success("200")
            .data("data")
            .message("resultMsg")
            .requestId("requestId")
            .detail("errorStackTrace");

    private final BiConsumer<Q, RequestWriter> writer;

    TestCall(CallFacts facts, Result<T> result, BiConsumer<Q, RequestWriter> writer) {
        super(facts, result);
        this.writer = writer;
    }

    /** A safe GET of {@code /call} without parameters; the request is ignored. */
    static <T> TestCall<String, T> get(Envelope envelope, Result<T> result) {
        CallFacts facts =
                CallFacts.of(Api.named("Test"), "getThing", "GET", "/call").safe();
        return new TestCall<>(envelope == null ? facts : facts.envelope(envelope), result, (request, out) -> {});
    }

    /** A GET that deletes. */
    static TestCall<String, Void> delete() {
        return new TestCall<>(
                CallFacts.of(Api.named("Test"), "deleteThings", "GET", "/delete")
                        .envelope(ENVELOPE),
                Result.none(),
                (request, out) -> out.query("id", request));
    }

    @Override
    protected void write(Q request, RequestWriter out) {
        writer.accept(request, out);
    }

    @Override
    protected List<String> ineffective(Q request) {
        return "ineffective".equals(request) ? List.of("a has no effect: it counts only when b is set") : List.of();
    }
}

package dev.callwright.tanyi.sample.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.BusinessException;
import dev.callwright.client.CallListener;
import dev.callwright.client.Connection;
import dev.callwright.client.TransportException;
import dev.callwright.tanyi.CallRecordAsyncClient;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.transport.CannedTransport;
import dev.callwright.transport.Headers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Micrometer and OpenTelemetry see calls by a listener of a few lines, which the README shows. */
class ObserveTest {
    private static final String FOUND = "{\"code\":200,\"data\":{\"callRecordId\":1}}";

    private final List<SpanData> spans = new CopyOnWriteArrayList<>();
    private final SdkTracerProvider provider = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new SpanExporter() {
                @Override
                public CompletableResultCode export(Collection<SpanData> ended) {
                    spans.addAll(ended);
                    return CompletableResultCode.ofSuccess();
                }

                @Override
                public CompletableResultCode flush() {
                    return CompletableResultCode.ofSuccess();
                }

                @Override
                public CompletableResultCode shutdown() {
                    return CompletableResultCode.ofSuccess();
                }
            }))
            .build();
    private final Tracer tracer = provider.get("test");

    private static Connection connect(CannedTransport transport, CallListener listener) {
        return Connection.builder().transport(transport).listener(listener).build();
    }

    @Test
    void theReadmeShowsTheListeners() throws Exception {
        String readme = Files.readString(Path.of("../README.md"));
        for (String name : List.of("MicrometerListener", "OpenTelemetryListener")) {
            String source =
                    Files.readString(Path.of("src/test/java/dev/callwright/tanyi/sample/observe/" + name + ".java"));
            String code = source.substring(source.indexOf("record " + name));
            assertTrue(readme.contains("```java\n" + code + "```"), name);
        }
    }

    @Test
    void micrometerHasOneSeriesForAnyNumberOfIds() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        try (Connection connection = connect(new CannedTransport().json(FOUND), new MicrometerListener(registry))) {
            CallRecordClient client = CallRecordClient.create(connection);
            for (int id = 0; id < 10_000; id++) {
                client.getCallDetail(id);
            }
        }
        assertEquals(1, registry.getMeters().size());
        assertEquals(
                10_000,
                registry.get("api.calls")
                        .tags("call", "getCallDetail", "outcome", "success", "status", "200")
                        .timer()
                        .count());
    }

    @Test
    void aSpanIsBelowItsCallersOnWhicheverThreadTheCallRuns() {
        CannedTransport transport = new CannedTransport().json(FOUND);
        try (Connection connection =
                connect(transport, new OpenTelemetryListener(tracer, W3CTraceContextPropagator.getInstance()))) {
            Span caller = tracer.spanBuilder("caller").startSpan();
            try (Scope scope = caller.makeCurrent()) {
                assertFalse(scope == Scope.noop());
                CallRecordClient.create(connection).getCallDetail(1);
                CallRecordAsyncClient.create(connection).getCallDetail(1).join();
            }
            assertEquals(2, spans.size());
            for (int i = 0; i < 2; i++) {
                SpanData span = spans.get(i);
                assertEquals("GET /callRecord/callDetail", span.getName());
                assertEquals(caller.getSpanContext().getSpanId(), span.getParentSpanId());
                assertEquals(
                        "/callRecord/callDetail", span.getAttributes().get(AttributeKey.stringKey("url.template")));
                String told = transport.requests().get(i).headers().first("traceparent");
                assertTrue(told.startsWith("00-" + span.getTraceId() + "-" + span.getSpanId() + "-"), told);
            }
        }
    }

    @Test
    void aSpanOfACallWithoutAnAnswerHasNoStatus() {
        CannedTransport transport = new CannedTransport();
        try (Connection connection =
                connect(transport, new OpenTelemetryListener(tracer, W3CTraceContextPropagator.getInstance()))) {
            assertThrows(
                    TransportException.class,
                    () -> CallRecordClient.create(connection).getCallDetail(1));

            SpanData span = spans.get(0);
            assertEquals(StatusCode.ERROR, span.getStatus().getStatusCode());
            assertNull(span.getAttributes().get(AttributeKey.longKey("http.response.status_code")));
        }
    }

    @Test
    void aSpanOfAFailureHoldsNothingOfTheAnswersText() {
        CannedTransport transport = new CannedTransport()
                .answer(503, Headers.empty(), new byte[0])
                .json("{\"code\":404,\"resultMsg\":\"no call of 15364736473\"}");
        try (Connection connection =
                connect(transport, new OpenTelemetryListener(tracer, W3CTraceContextPropagator.getInstance()))) {
            CallRecordClient client = CallRecordClient.create(connection);
            assertThrows(BusinessException.class, () -> client.getCallDetail(1));

            SpanData span = spans.get(0);
            assertEquals(StatusCode.ERROR, span.getStatus().getStatusCode());
            assertEquals("BusinessException", span.getAttributes().get(AttributeKey.stringKey("error.type")));
            assertEquals(1L, span.getAttributes().get(AttributeKey.longKey("http.request.resend_count")));
            assertFalse(span.toString().contains("15364736473"));
        }
    }
}

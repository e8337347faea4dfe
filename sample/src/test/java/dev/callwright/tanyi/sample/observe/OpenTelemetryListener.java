package dev.callwright.tanyi.sample.observe;

import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.CallReport;
import dev.callwright.client.CallWatch;
import dev.callwright.transport.Headers;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes each call a span of OpenTelemetry, below the span its caller is in, and tells the server. */
record OpenTelemetryListener(Tracer tracer, TextMapPropagator propagator) implements CallListener {
    @Override
    public CallWatch begin(CallInfo call) {
        Span span = tracer.spanBuilder(call.method() + " " + call.uriTemplate())
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("http.request.method", call.method())
                .setAttribute("url.template", call.uriTemplate())
                .startSpan();
        Context context = Context.current().with(span);
        return new CallWatch() {
            @Override
            public Headers headers() {
                Map<String, List<String>> headers = new HashMap<>();
                propagator.inject(context, headers, (to, name, value) -> to.put(name, List.of(value)));
                return Headers.of(headers);
            }

            @Override
            public void ended(CallReport last, Duration total) {
                if (last.status() != 0) {
                    span.setAttribute("http.response.status_code", last.status());
                }
                if (last.attempt() > 1) {
                    span.setAttribute("http.request.resend_count", last.attempt() - 1);
                }
                if (last.failure() != null) {
                    span.setAttribute("error.type", last.outcome()).setStatus(StatusCode.ERROR);
                }
                span.end();
            }
        };
    }
}

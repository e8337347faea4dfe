package dev.callwright.tanyi.sample.observe;

import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.CallReport;
import dev.callwright.client.CallWatch;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Times calls with Micrometer. However many ids there are, each call and outcome is one series. */
record MicrometerListener(MeterRegistry registry) implements CallListener {
    @Override
    public CallWatch begin(CallInfo call) {
        return new CallWatch() {
            @Override
            public void ended(CallReport last, Duration total) {
                String status = Integer.toString(last.status());
                registry.timer("api.calls", "call", call.name(), "outcome", last.outcome(), "status", status)
                        .record(total);
            }
        };
    }
}

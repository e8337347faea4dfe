package dev.callwright.benchmark.call.micronaut;

import dev.callwright.benchmark.call.Asked;
import dev.callwright.benchmark.call.ColdStart;
import dev.callwright.benchmark.call.Contender;
import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.CallFilter;
import dev.callwright.benchmark.call.model.Customer;
import dev.callwright.benchmark.call.model.Envelope;
import dev.callwright.benchmark.model.CallPage;
import dev.callwright.benchmark.model.CallRecord;
import dev.callwright.benchmark.model.DialogueTurn;
import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.annotation.SerdeImport;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** With Micronaut Serialization, over Netty. */
@SerdeImport(CallDetail.class)
@SerdeImport(CallFilter.class)
@SerdeImport(CallPage.class)
@SerdeImport(CallRecord.class)
@SerdeImport(Customer.class)
@SerdeImport(DialogueTurn.class)
@SerdeImport(Envelope.class)
public final class Micronaut implements Contender {
    private final ApplicationContext context;
    private final CallRecordApi api;

    /** Starts a context. */
    public Micronaut(URI server) {
        context = ApplicationContext.run(Map.of("micronaut.http.services.calls.url", server.toString()));
        api = context.getBean(CallRecordApi.class);
    }

    public static void main(String... args) throws Exception {
        ColdStart.run(System.nanoTime(), new Micronaut(URI.create(args[0])));
    }

    @Override
    public CallDetail small() {
        return api.callDetail(Asked.CALL).result();
    }

    @Override
    public CallPage big() {
        return api.calls(CallFilter.ASKED).result();
    }

    @Override
    public CompletableFuture<CallDetail> smallAsync() {
        return api.callDetailAsync(Asked.CALL).thenApply(Envelope::result);
    }

    @Override
    public CompletableFuture<CallPage> bigAsync() {
        return api.callsAsync(CallFilter.ASKED).thenApply(Envelope::result);
    }

    @Override
    public void close() {
        context.close();
    }
}

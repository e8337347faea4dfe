package dev.callwright.benchmark.call.avaje;

import dev.callwright.benchmark.call.Asked;
import dev.callwright.benchmark.call.ColdStart;
import dev.callwright.benchmark.call.Contender;
import dev.callwright.benchmark.call.JdkClients;
import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.CallFilter;
import dev.callwright.benchmark.call.model.Customer;
import dev.callwright.benchmark.call.model.Envelope;
import dev.callwright.benchmark.model.CallPage;
import dev.callwright.benchmark.model.CallRecord;
import dev.callwright.benchmark.model.DialogueTurn;
import io.avaje.http.client.HttpClient;
import io.avaje.http.client.JsonbBodyAdapter;
import io.avaje.jsonb.Json;
import io.avaje.jsonb.Jsonb;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;

/** With avaje-jsonb, over {@code java.net.http}. */
@Json.Import({
    CallDetail.class,
    CallFilter.class,
    CallPage.class,
    CallRecord.class,
    Customer.class,
    DialogueTurn.class,
    Envelope.class
})
public final class Avaje implements Contender {
    private final java.net.http.HttpClient client = JdkClients.builder().build();
    private final CallRecordApi api;

    /** Connects to the server. */
    public Avaje(URI server) {
        Jsonb jsonb =
                Jsonb.builder().add(LocalDateTime.class, new TimeAdapter()).build();
        api = HttpClient.builder()
                .client(client)
                .baseUrl(server.toString())
                .bodyAdapter(new JsonbBodyAdapter(jsonb))
                .build()
                .create(CallRecordApi.class);
    }

    public static void main(String... args) throws Exception {
        ColdStart.run(System.nanoTime(), new Avaje(URI.create(args[0])));
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
    public void close() throws Exception {
        JdkClients.close(client);
    }
}

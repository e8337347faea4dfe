package dev.callwright.benchmark.call.feign;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.benchmark.call.Asked;
import dev.callwright.benchmark.call.ColdStart;
import dev.callwright.benchmark.call.Contender;
import dev.callwright.benchmark.call.JdkClients;
import dev.callwright.benchmark.call.jackson.Mappers;
import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.CallFilter;
import dev.callwright.benchmark.call.model.Envelope;
import dev.callwright.benchmark.model.CallPage;
import feign.AsyncFeign;
import feign.Feign;
import feign.http2client.Http2Client;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonEncoder;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** With Jackson, over {@code java.net.http}. */
public final class Feigned implements Contender {
    private final URI server;
    private final HttpClient client = JdkClients.builder().build();
    private final Http2Client transport = new Http2Client(client);
    private final ObjectMapper mapper = Mappers.create();
    private final CallRecordApi api;
    private volatile @Nullable CallRecordAsyncApi async;

    /** Connects to the server. */
    public Feigned(URI server) {
        this.server = server;
        api = Feign.builder()
                .client(transport)
                .encoder(new JacksonEncoder(mapper))
                .decoder(new JacksonDecoder(mapper))
                .target(CallRecordApi.class, server.toString());
    }

    public static void main(String... args) throws Exception {
        ColdStart.run(System.nanoTime(), new Feigned(URI.create(args[0])));
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
        return async().callDetail(Asked.CALL).thenApply(Envelope::result);
    }

    @Override
    public CompletableFuture<CallPage> bigAsync() {
        return async().calls(CallFilter.ASKED).thenApply(Envelope::result);
    }

    /** Made when it is first asked for: it is no part of a blocking client's start. */
    private CallRecordAsyncApi async() {
        CallRecordAsyncApi made = async;
        if (made == null) {
            made = AsyncFeign.builder()
                    .client(transport)
                    .encoder(new JacksonEncoder(mapper))
                    .decoder(new JacksonDecoder(mapper))
                    .target(CallRecordAsyncApi.class, server.toString());
            async = made;
        }
        return made;
    }

    @Override
    public void close() throws Exception {
        JdkClients.close(client);
    }
}

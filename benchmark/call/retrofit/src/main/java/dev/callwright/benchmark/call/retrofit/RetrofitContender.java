package dev.callwright.benchmark.call.retrofit;

import dev.callwright.benchmark.call.Asked;
import dev.callwright.benchmark.call.Contender;
import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.CallFilter;
import dev.callwright.benchmark.call.model.Envelope;
import dev.callwright.benchmark.model.CallPage;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Response;
import retrofit2.Retrofit;

/** Retrofit with one of its converters. */
class RetrofitContender implements Contender {
    /** OkHttp's own limits, 5 idle connections and 5 async calls to a host, would make it connect anew and wait. */
    private static final int CONNECTIONS = 64;

    private final OkHttpClient client;
    private final CallRecordApi api;

    RetrofitContender(URI server, Converter.Factory converter) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(CONNECTIONS);
        client = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(CONNECTIONS, 5, TimeUnit.MINUTES))
                .build();
        api = new Retrofit.Builder()
                .baseUrl(server.toString())
                .client(client)
                .addConverterFactory(converter)
                .build()
                .create(CallRecordApi.class);
    }

    @Override
    public CallDetail small() throws IOException {
        return result(api.callDetail(Asked.CALL));
    }

    @Override
    public CallPage big() throws IOException {
        return result(api.calls(CallFilter.ASKED));
    }

    private static <T> T result(Call<Envelope<T>> call) throws IOException {
        Response<Envelope<T>> response = call.execute();
        Envelope<T> body = response.body();
        if (body == null) {
            throw new IOException("status " + response.code());
        }
        return body.result();
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
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}

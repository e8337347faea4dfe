package dev.callwright.benchmark.call.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.benchmark.call.Asked;
import dev.callwright.benchmark.call.ColdStart;
import dev.callwright.benchmark.call.Contender;
import dev.callwright.benchmark.call.JdkClients;
import dev.callwright.benchmark.call.jackson.Mappers;
import dev.callwright.benchmark.call.openapi.generated.ApiClient;
import dev.callwright.benchmark.call.openapi.generated.ApiException;
import dev.callwright.benchmark.call.openapi.generated.blocking.CallRecordApi;
import dev.callwright.benchmark.call.openapi.generated.model.CallDetail;
import dev.callwright.benchmark.call.openapi.generated.model.CallDetailAnswer;
import dev.callwright.benchmark.call.openapi.generated.model.CallFilter;
import dev.callwright.benchmark.call.openapi.generated.model.CallPage;
import dev.callwright.benchmark.call.openapi.generated.model.CallPageAnswer;
import dev.callwright.benchmark.call.openapi.generated.model.CallResult;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Its library {@code native}: Jackson, over an {@code HttpClient} that nobody but it can reach, and so not close. */
public final class OpenApiGenerated implements Contender {
    private static final int SUCCESS = 200;

    private final ApiClient client;
    private final CallRecordApi api;
    private volatile dev.callwright.benchmark.call.openapi.generated.async.@Nullable CallRecordApi async;

    /** Connects to the server. */
    public OpenApiGenerated(URI server) {
        ObjectMapper mapper = ApiClient.createDefaultObjectMapper().registerModule(Mappers.times());
        client = new ApiClient(JdkClients.builder(), mapper, server.toString());
        api = new CallRecordApi(client);
    }

    public static void main(String... args) throws Exception {
        ColdStart.run(System.nanoTime(), new OpenApiGenerated(URI.create(args[0])));
    }

    @Override
    public CallDetail small() throws ApiException {
        return result(api.getCallDetail(Asked.CALL));
    }

    @Override
    public CallPage big() throws ApiException {
        return result(api.findCalls(filter()));
    }

    @Override
    public CompletableFuture<CallDetail> smallAsync() {
        try {
            return async().getCallDetail(Asked.CALL).thenApply(OpenApiGenerated::result);
        } catch (ApiException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public CompletableFuture<CallPage> bigAsync() {
        try {
            return async().findCalls(filter()).thenApply(OpenApiGenerated::result);
        } catch (ApiException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static CallFilter filter() {
        return new CallFilter()
                .robotCallJobId(1L)
                .resultStatuses(List.of(CallResult.ANSWERED, CallResult.BUSY))
                .chatDurationMin(5L)
                .pageSize(100)
                .pageNum(1);
    }

    private static CallDetail result(CallDetailAnswer answer) {
        return result(answer.getCode(), answer.getData());
    }

    private static CallPage result(CallPageAnswer answer) {
        return result(answer.getCode(), answer.getData());
    }

    private static <T> T result(int code, T data) {
        if (code != SUCCESS) {
            throw new IllegalStateException("code " + code);
        }
        return data;
    }

    /** Made when it is first asked for: it is no part of a blocking client's start. */
    private dev.callwright.benchmark.call.openapi.generated.async.CallRecordApi async() {
        dev.callwright.benchmark.call.openapi.generated.async.CallRecordApi made = async;
        if (made == null) {
            made = new dev.callwright.benchmark.call.openapi.generated.async.CallRecordApi(client);
            async = made;
        }
        return made;
    }

    @Override
    public Object plain(Object answer) {
        Class<?> plain = answer instanceof CallDetail
                ? dev.callwright.benchmark.call.model.CallDetail.class
                : dev.callwright.benchmark.model.CallPage.class;
        return client.getObjectMapper().convertValue(answer, plain);
    }
}

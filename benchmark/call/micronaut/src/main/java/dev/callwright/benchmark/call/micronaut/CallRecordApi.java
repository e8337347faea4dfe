package dev.callwright.benchmark.call.micronaut;

import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.CallFilter;
import dev.callwright.benchmark.call.model.Envelope;
import dev.callwright.benchmark.model.CallPage;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import java.util.concurrent.CompletableFuture;

/** The API, in Micronaut's notation. */
@Client("calls")
interface CallRecordApi {
    @Get("/callRecord/callDetail")
    Envelope<CallDetail> callDetail(@QueryValue long callRecordId);

    @Get("/callRecord/callDetail")
    CompletableFuture<Envelope<CallDetail>> callDetailAsync(@QueryValue long callRecordId);

    @Post("/callRecord/getCallRecordInfoList")
    Envelope<CallPage> calls(@Body CallFilter filter);

    @Post("/callRecord/getCallRecordInfoList")
    CompletableFuture<Envelope<CallPage>> callsAsync(@Body CallFilter filter);
}

package dev.callwright.benchmark.call.avaje;

import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.CallFilter;
import dev.callwright.benchmark.call.model.Envelope;
import dev.callwright.benchmark.model.CallPage;
import io.avaje.http.api.Client;
import io.avaje.http.api.Get;
import io.avaje.http.api.Post;
import java.util.concurrent.CompletableFuture;

/** The API, in avaje's notation. */
@Client
interface CallRecordApi {
    @Get("/callRecord/callDetail")
    Envelope<CallDetail> callDetail(long callRecordId);

    @Get("/callRecord/callDetail")
    CompletableFuture<Envelope<CallDetail>> callDetailAsync(long callRecordId);

    @Post("/callRecord/getCallRecordInfoList")
    Envelope<CallPage> calls(CallFilter filter);

    @Post("/callRecord/getCallRecordInfoList")
    CompletableFuture<Envelope<CallPage>> callsAsync(CallFilter filter);
}

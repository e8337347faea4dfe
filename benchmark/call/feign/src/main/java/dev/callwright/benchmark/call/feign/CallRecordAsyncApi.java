package dev.callwright.benchmark.call.feign;

import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.CallFilter;
import dev.callwright.benchmark.call.model.Envelope;
import dev.callwright.benchmark.model.CallPage;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.concurrent.CompletableFuture;

/** The API once more, as {@code AsyncFeign} wants it. */
@Headers({"Accept: application/json", "Content-Type: application/json"})
interface CallRecordAsyncApi {
    @RequestLine("GET /callRecord/callDetail?callRecordId={callRecordId}")
    CompletableFuture<Envelope<CallDetail>> callDetail(@Param("callRecordId") long callRecordId);

    @RequestLine("POST /callRecord/getCallRecordInfoList")
    CompletableFuture<Envelope<CallPage>> calls(CallFilter filter);
}

package dev.callwright.benchmark.call.feign;

import dev.callwright.benchmark.call.model.CallDetail;
import dev.callwright.benchmark.call.model.CallFilter;
import dev.callwright.benchmark.call.model.Envelope;
import dev.callwright.benchmark.model.CallPage;
import feign.Headers;
import feign.Param;
import feign.RequestLine;

/** The API, in Feign's notation. */
@Headers({"Accept: application/json", "Content-Type: application/json"})
interface CallRecordApi {
    @RequestLine("GET /callRecord/callDetail?callRecordId={callRecordId}")
    Envelope<CallDetail> callDetail(@Param("callRecordId") long callRecordId);

    @RequestLine("POST /callRecord/getCallRecordInfoList")
    Envelope<CallPage> calls(CallFilter filter);
}

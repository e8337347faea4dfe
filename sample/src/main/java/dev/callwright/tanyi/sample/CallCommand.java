package dev.callwright.tanyi.sample;

import dev.callwright.tanyi.CallDetail;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.GetCallDetailRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The call {@code getCallDetail}. */
@Command(
        name = "call",
        description = "Show one call, with its dialogue and its customer (getCallDetail).",
        customSynopsis = "tanyi call CALL [--json] [OPTION...]",
        sortOptions = false)
final class CallCommand extends ApiCommand<GetCallDetailRequest> {
    @Parameters(paramLabel = "CALL", description = "callRecordId: the call to look up.")
    private long call;

    @Override
    GetCallDetailRequest request() {
        return GetCallDetailRequest.builder().callRecordId(call).build();
    }

    @Override
    void perform(CallRecordClient client, GetCallDetailRequest request) {
        CallDetail detail = client.getCallDetail(request);
        if (json()) {
            out().println(detail.toJson());
        } else {
            printLines(CallSheet.lines(detail));
        }
    }
}

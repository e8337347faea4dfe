package dev.callwright.tanyi.app;

import dev.callwright.client.ApiException;
import dev.callwright.client.BusinessException;
import dev.callwright.client.Connection;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonObject;
import dev.callwright.json.JsonValue;
import dev.callwright.tanyi.CallDetail;
import dev.callwright.tanyi.CallRecord;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.CallRecordErrorCode;
import dev.callwright.tanyi.FindCallsRequest;
import dev.callwright.tanyi.TanyiCredentials;
import dev.callwright.tanyi.TanyiSigner;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** An app that compiles against the client of every version there was, since it uses what all have. */
public final class HistoryApp {
    private final List<String> seen = new ArrayList<>();

    private HistoryApp() {}

    public static List<String> run(URI server) {
        TanyiSigner signer = new TanyiSigner(new TanyiCredentials("demo-key", "demo-secret", "demo-tenant"));
        HistoryApp app = new HistoryApp();
        try (Connection connection = Connection.builder().server(server.toString()).signer(signer).build()) {
            app.use(CallRecordClient.create(connection));
        } catch (ApiException e) {
            app.seen.add(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
        return app.seen;
    }

    private void use(CallRecordClient calls) {
        List<CallRecord> records = calls.findCallsPages(request -> request.robotCallJobId(1).pageSize(40)).limit(60).stream()
                .toList();
        records.forEach(this::tell);
        CallDetail detail = calls.getCallDetail(records.get(0).callRecordId());
        seen.add(detail.callRecordId() + " at " + detail.startTime() + ": " + detail.callDetailList());
        try {
            calls.getCallDetail(999_999);
        } catch (BusinessException e) {
            seen.add("refused with " + CallRecordErrorCode.of(e).text());
        }
        seen.add("filtered: " + outcomes(calls.findCalls(
                FindCallsRequest.fromJson("{\"robotCallJobId\":1,\"resultStatus\":\"ANSWERED\",\"pageSize\":100}")).items()));
        seen.add("members: " + members(records.get(0).toJson()) + " " + members(detail.toJson()));
    }

    private void tell(CallRecord call) {
        seen.add(call.callRecordId() + " " + call.resultStatus() + " " + call.intentLevel() + " " + call.startTime() + " "
                + call.chatDuration() + " " + call.calledPhoneNumber() + " "
                + CallRecord.fromJson(call.toJson()).equals(call));
    }

    private static TreeSet<String> outcomes(List<CallRecord> calls) {
        TreeSet<String> outcomes = new TreeSet<>();
        calls.forEach(call -> outcomes.add(call.resultStatus().text()));
        return outcomes;
    }

    /** What is null need not be written again. */
    private static TreeSet<String> members(String json) {
        TreeSet<String> names = new TreeSet<>();
        ((JsonObject) JsonValue.parse(json)).members().forEach((name, value) -> {
            if (value != JsonNull.INSTANCE) {
                names.add(name);
            }
        });
        return names;
    }
}

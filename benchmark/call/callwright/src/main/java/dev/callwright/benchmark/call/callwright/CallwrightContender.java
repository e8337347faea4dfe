package dev.callwright.benchmark.call.callwright;

import dev.callwright.benchmark.call.Asked;
import dev.callwright.benchmark.call.Contender;
import dev.callwright.client.Connection;
import dev.callwright.client.Page;
import dev.callwright.tanyi.CallDetail;
import dev.callwright.tanyi.CallRecord;
import dev.callwright.tanyi.CallRecordAsyncClient;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.CallResult;
import dev.callwright.tanyi.FindCallsRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The generated client over a connection. */
class CallwrightContender implements Contender {
    private final Connection connection;
    private final CallRecordClient calls;
    private final CallRecordAsyncClient async;

    CallwrightContender(Connection connection) {
        this.connection = connection;
        calls = CallRecordClient.create(connection);
        async = CallRecordAsyncClient.create(connection);
    }

    @Override
    public CallDetail small() {
        return calls.getCallDetail(Asked.CALL);
    }

    @Override
    public Page<CallRecord> big() {
        return calls.findCalls(CallwrightContender::fill);
    }

    @Override
    public CompletableFuture<CallDetail> smallAsync() {
        return async.getCallDetail(Asked.CALL);
    }

    @Override
    public CompletableFuture<Page<CallRecord>> bigAsync() {
        return async.findCalls(CallwrightContender::fill);
    }

    private static void fill(FindCallsRequest.Builder request) {
        request.robotCallJobId(1)
                .resultStatuses(List.of(CallResult.ANSWERED, CallResult.BUSY))
                .chatDurationMin(5L)
                .pageSize(100)
                .pageNum(1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object plain(Object answer) {
        return answer instanceof CallDetail detail ? PlainModel.of(detail) : PlainModel.of((Page<CallRecord>) answer);
    }

    @Override
    public void close() {
        connection.close();
    }
}

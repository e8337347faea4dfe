package dev.callwright.tanyi.sample.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.callwright.client.BusinessException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Failure;
import dev.callwright.client.Page;
import dev.callwright.tanyi.CallDetail;
import dev.callwright.tanyi.CallRecord;
import dev.callwright.tanyi.CallRecordAsyncClient;
import dev.callwright.tanyi.CallRecordClient;
import dev.callwright.tanyi.CallRecordErrorCode;
import dev.callwright.tanyi.FindCallsRequest;
import dev.callwright.tanyi.GetCallDetailRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Clients without a server, for the tests of an app: a method overridden for each call that the app makes. */
class FakeClientTest {
    private final CallRecordClient fake = new CallRecordClient() {
        @Override
        public CallDetail getCallDetail(GetCallDetailRequest request) {
            return CallDetail.builder().callRecordId(request.callRecordId()).build();
        }
    };

    @Test
    void oneMethodServesEveryWayToMakeTheCall() {
        assertEquals(7, fake.getCallDetail(7).callRecordId());
        assertEquals(8, fake.getCallDetail(request -> request.callRecordId(8)).callRecordId());
    }

    @Test
    void withOptionsItIsTheSameFake() {
        CallOptions options =
                CallOptions.builder().deadline(Duration.ofSeconds(1)).build();

        assertSame(fake, fake.with(options));
    }

    @Test
    void aCallThatIsNotFakedSaysSo() {
        UnsupportedOperationException thrown =
                assertThrows(UnsupportedOperationException.class, () -> fake.listPendingTasks(1));

        assertEquals("listPendingTasks is not implemented by " + fake.getClass().getName(), thrown.getMessage());
    }

    @Test
    void aFakedPageCanBeWalked() {
        CallRecordClient pages = new CallRecordClient() {
            @Override
            public Page<CallRecord> findCalls(FindCallsRequest request) {
                int number = request.pageNum() == null ? 1 : request.pageNum();
                return Page.of(List.of(CallRecord.builder().callRecordId(number).build()))
                        .number(number)
                        .pages(3);
            }
        };

        assertEquals(
                List.of(1L, 2L, 3L),
                pages.findCallsPages(request -> request.robotCallJobId(1)).stream()
                        .map(CallRecord::callRecordId)
                        .toList());
    }

    @Test
    void aFakeThrowsWhatTheServerWouldAnswer() {
        CallRecordClient refusing = new CallRecordClient() {
            @Override
            public CallDetail getCallDetail(GetCallDetailRequest request) {
                throw new BusinessException(
                        Failure.of("getCallDetail").status(200).code("404"));
            }
        };

        BusinessException thrown = assertThrows(BusinessException.class, () -> refusing.getCallDetail(1));

        assertEquals(CallRecordErrorCode.NOT_FOUND, CallRecordErrorCode.of(thrown));
        assertEquals("getCallDetail was answered with an error code [status 200, code 404]", thrown.getMessage());
    }

    @Test
    void anAsyncFakeIsAsShort() {
        CallRecordAsyncClient async = new CallRecordAsyncClient() {
            @Override
            public CompletableFuture<Page<CallRecord>> findCalls(FindCallsRequest request) {
                return CompletableFuture.completedFuture(
                        Page.of(List.of(CallRecord.builder().callRecordId(1).build())));
            }
        };
        List<Long> seen = new ArrayList<>();

        async.with(CallOptions.none())
                .findCallsPages(request -> request.robotCallJobId(1))
                .limit(1)
                .forEach(call -> seen.add(call.callRecordId()))
                .join();

        assertEquals(List.of(1L), seen);
        assertEquals(
                UnsupportedOperationException.class,
                assertThrows(
                                CompletionException.class,
                                () -> async.getCallDetail(1).join())
                        .getCause()
                        .getClass());
    }
}

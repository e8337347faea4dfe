package dev.callwright.tanyi.sample.client;

import static dev.callwright.tanyi.sample.client.SandboxClients.JOB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.AsyncPages;
import dev.callwright.client.BusinessException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Page;
import dev.callwright.client.Pages;
import dev.callwright.tanyi.CallRecord;
import dev.callwright.tanyi.FindCallsRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walking lists page by page. Job 5 has 150 calls, whose ids are consecutive. */
class PagingTest {
    private static final FindCallsRequest BY_FORTY =
            FindCallsRequest.builder().robotCallJobId(JOB).pageSize(40).build();

    private static SandboxClients clients;
    private static long first;

    private final AtomicInteger answers = new AtomicInteger();
    private final CallOptions counted =
            CallOptions.builder().onAnswer(head -> answers.incrementAndGet()).build();

    @BeforeAll
    static void start() {
        clients = new SandboxClients();
        first = clients.blocking.findCalls(JOB).items().get(0).callRecordId();
    }

    @AfterAll
    static void close() {
        clients.close();
    }

    @Test
    void allItemsComeInOrder() {
        assertEquals(ids(0, 150), ids(pages()));
        assertEquals(4, answers.get());
    }

    @Test
    void allItemsComeInOrderAsync() {
        assertEquals(ids(0, 150), ids(asyncPages()));
        assertEquals(4, answers.get());
    }

    @Test
    void allPagesCome() {
        List<Integer> sizes =
                pages().pageStream().map(page -> page.items().size()).toList();

        assertEquals(List.of(40, 40, 40, 30), sizes);
    }

    @Test
    void aWalkBeginsAtAPage() {
        assertEquals(ids(80, 150), ids(pages().from(3)));
        assertEquals(ids(80, 150), ids(asyncPages().from(3)));
    }

    @Test
    void aWalkBeginsAtThePageOfTheRequest() {
        FindCallsRequest request = BY_FORTY.toBuilder().pageNum(4).build();

        assertEquals(ids(120, 150), ids(clients.blocking.findCallsPages(request)));
    }

    @Test
    void aLimitEndsTheWalkAndFetchesNoFurtherPage() {
        assertEquals(ids(40, 85), ids(pages().from(2).limit(45)));
        assertEquals(2, answers.get());
    }

    @Test
    void aLimitEndsTheWalkAsync() {
        assertEquals(ids(40, 85), ids(asyncPages().from(2).limit(45)));
        assertEquals(2, answers.get());
    }

    @Test
    void aPagePastTheEndIsEmpty() {
        Page<CallRecord> page =
                clients.blocking.findCalls(BY_FORTY.toBuilder().pageNum(9).build());

        assertEquals(List.of(), page.items());
        assertEquals(150, page.total());
    }

    @Test
    void aStreamFetchesWhatIsRead() {
        assertEquals(
                first + 41, pages().stream().skip(41).findFirst().orElseThrow().callRecordId());
        assertEquals(2, answers.get());
    }

    @Test
    void aFailedPageSaysWhichItWas() {
        Pages<CallRecord> nowhere = clients.blocking.findCallsPages(
                request -> request.robotCallJobId(99).pageNum(3));

        BusinessException failure =
                assertThrows(BusinessException.class, () -> nowhere.stream().toList());

        assertEquals(3, failure.page());
        assertNull(failure.cursor());
        assertTrue(failure.getMessage().endsWith(", at page 3"), failure.getMessage());
    }

    private Pages<CallRecord> pages() {
        return clients.blocking.with(counted).findCallsPages(BY_FORTY);
    }

    private AsyncPages<CallRecord> asyncPages() {
        return clients.async.with(counted).findCallsPages(BY_FORTY);
    }

    private static List<Long> ids(int from, int to) {
        return LongStream.range(first + from, first + to).boxed().toList();
    }

    private static List<Long> ids(Pages<CallRecord> pages) {
        return pages.stream().map(CallRecord::callRecordId).toList();
    }

    private static List<Long> ids(AsyncPages<CallRecord> pages) {
        List<Long> ids = new ArrayList<>();
        pages.forEach(call -> ids.add(call.callRecordId())).join();
        return ids;
    }
}

package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.ApiException;
import dev.callwright.client.AsyncPages;
import dev.callwright.client.CallOptions;
import dev.callwright.client.CancelledException;
import dev.callwright.client.Connection;
import dev.callwright.client.DeadlineException;
import dev.callwright.client.HttpStatusException;
import dev.callwright.client.Page;
import dev.callwright.client.Pages;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.json.Decoders;
import dev.callwright.testing.TestScheduler;
import dev.callwright.testing.WireServer;
import dev.callwright.transport.SocketTransport;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walking the pages of a server on the wire, by each way of walking. */
@Timeout(60)
class PagingTest {
    private static final TestCall<Long, Page<String>> LIST = new TestCall<>(
            CallFacts.of(Api.named("Test"), "list", "GET", "/list").safe().envelope(TestCall.ENVELOPE),
            Result.of(PageDecoder.of(
                    Map.of(
                            Page.Part.ITEMS, "content",
                            Page.Part.NUMBER, "number",
                            Page.Part.TOTAL, "total",
                            Page.Part.PAGES, "pages",
                            Page.Part.MORE, "more"),
                    Decoders.string())),
            (page, out) -> out.query("page", page));

    private static final TestCall<Optional<String>, Page<String>> SCROLL = new TestCall<>(
            CallFacts.of(Api.named("Test"), "scroll", "GET", "/scroll").safe(),
            Result.of(PageDecoder.of(
                    Map.of(Page.Part.ITEMS, "content", Page.Part.CURSOR, "next", Page.Part.MORE, "more"),
                    Decoders.string())),
            (cursor, out) -> out.query("cursor", cursor.orElse(null)));

    /** A way of walking. */
    enum Way {
        BLOCKING(false, 0),
        BLOCKING_AHEAD(false, 2),
        ASYNC(true, 0),
        ASYNC_AHEAD(true, 2);

        private final boolean async;
        private final int prefetch;

        Way(boolean async, int prefetch) {
            this.async = async;
            this.prefetch = prefetch;
        }

        /** Adds the items from a page on to a list, and throws what the walk fails with. */
        void walk(Caller caller, long from, long limit, List<String> items) {
            if (async) {
                walk(asyncPages(caller).prefetch(prefetch).from(from).limit(limit), items);
            } else {
                pages(caller).prefetch(prefetch).from(from).limit(limit).items().forEach(items::add);
            }
        }

        void scroll(Caller caller, String from, List<String> items) {
            if (async) {
                walk(
                        AsyncPages.byCursor(from, cursor -> caller.callAsync(SCROLL, Optional.ofNullable(cursor)))
                                .prefetch(prefetch),
                        items);
            } else {
                Pages.byCursor(from, cursor -> caller.call(SCROLL, Optional.ofNullable(cursor)))
                        .prefetch(prefetch)
                        .items()
                        .forEach(items::add);
            }
        }

        private static void walk(AsyncPages<String> pages, List<String> items) {
            try {
                pages.forEach(items::add).join();
            } catch (CompletionException e) {
                throw (RuntimeException) e.getCause();
            }
        }
    }

    private static Pages<String> pages(Caller caller) {
        return Pages.byNumber(null, 1, page -> caller.call(LIST, page));
    }

    private static AsyncPages<String> asyncPages(Caller caller) {
        return AsyncPages.byNumber(null, 1, page -> caller.callAsync(LIST, page));
    }

    private static Connection connect(WireServer server) {
        return Connection.builder().server(server.uri()).build();
    }

    /** The page a request asks for. */
    private static int asked(WireServer.Request request) {
        return Integer.parseInt(request.target().substring(request.target().indexOf('=') + 1));
    }

    private static List<Integer> asked(WireServer server) {
        return server.requests().stream().map(PagingTest::asked).toList();
    }

    private static String data(String data) {
        return "{\"code\":200,\"data\":" + data + "}";
    }

    /** A server whose pages, from number 1 on, are these; the last is repeated. */
    private static WireServer serving(List<String> pages) throws IOException {
        return new WireServer((request, connection) -> connection.answer(
                200, "application/json", data(pages.get(Math.min(asked(request), pages.size()) - 1))));
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                        ending("an empty page", "a", 2, "{'content':['a']}", "{'content':[]}"),
                        ending("a list that is null", "a", 2, "{'content':['a']}", "{'content':null}"),
                        ending("data that is null", "a", 2, "{'content':['a']}", "null"),
                        ending(
                                "a total that shrinks",
                                "ab",
                                2,
                                "{'content':['a'],'total':3}",
                                "{'content':['b'],'total':2}",
                                "{'content':['x'],'total':2}"),
                        ending(
                                "pages that shrink",
                                "ab",
                                2,
                                "{'content':['a'],'pages':9}",
                                "{'content':['b'],'pages':'2'}",
                                "{'content':['x'],'pages':2}"),
                        ending(
                                "a page that is not the one asked for",
                                "ab",
                                3,
                                "{'content':['a'],'number':1,'pages':9}",
                                "{'content':['b'],'number':2,'pages':9}"),
                        ending("the same page again", "ab", 2, "{'content':['a','b']}"),
                        ending("the same page again, and more to come", "ab", 2, "{'content':['a','b'],'more':true}"))
                .flatMap(ending -> Stream.of(Way.values()).map(way -> Arguments.of(prepend(way, ending))));
    }

    private static List<Object> ending(String name, String items, int fetches, String... pages) {
        List<String> bodies =
                Stream.of(pages).map(page -> page.replace('\'', '"')).toList();
        return List.of(name, items, fetches, bodies);
    }

    private static Object[] prepend(Way way, List<Object> rest) {
        return Stream.concat(Stream.of(way), rest.stream()).toArray();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("endings")
    void aWalkEndsWith(Way way, String name, String expected, int fetches, List<String> pages) throws Exception {
        try (WireServer server = serving(pages);
                Connection connection = connect(server)) {
            List<String> items = new ArrayList<>();

            way.walk(Caller.of(connection), 1, Long.MAX_VALUE, items);

            assertEquals(expected, String.join("", items));
            assertEquals(IntStream.rangeClosed(1, fetches).boxed().toList(), asked(server));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aLimitAsksForNoPageTooMany(Way way) throws Exception {
        try (WireServer server = serving(List.of("{\"content\":[\"a\",\"b\"],\"total\":100}"));
                Connection connection = connect(server)) {
            List<String> items = new ArrayList<>();

            way.walk(Caller.of(connection), 1, 4, items);

            assertEquals(List.of("a", "b", "a", "b"), items);
            assertEquals(List.of(1, 2), asked(server));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFailedPageSaysItsNumberAfterAllItemsBeforeItAndWalkingResumesThere(Way way) throws Exception {
        AtomicBoolean down = new AtomicBoolean(true);
        try (WireServer server = new WireServer((request, connection) -> {
                    int page = asked(request);
                    return page == 3 && down.get()
                            ? connection.answer(418, "text/html", "<html>no</html>")
                            : connection.answer(
                                    200, "application/json", data("{\"content\":[\"" + page + "\"],\"pages\":4}"));
                });
                Connection connection = connect(server)) {
            Caller caller = Caller.of(connection);
            List<String> items = new ArrayList<>();

            ApiException failure =
                    assertThrows(HttpStatusException.class, () -> way.walk(caller, 1, Long.MAX_VALUE, items));
            assertEquals(List.of("1", "2"), items);
            assertEquals(3L, failure.page());
            assertNull(failure.cursor());
            assertTrue(failure.getMessage().endsWith(", at page 3"), failure.getMessage());
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            assertTrue(trace.toString().contains("PagingTest$Way.walk("), trace.toString());

            down.set(false);
            way.walk(caller, failure.page(), Long.MAX_VALUE, items);
            assertEquals(List.of("1", "2", "3", "4"), items);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aPageThatFailsByCursorSaysItAndWalkingResumesThere(Way way) throws Exception {
        List<String> answers = new CopyOnWriteArrayList<>(List.of(
                "{\"content\":[\"a\"],\"next\":\"c 2\"}",
                "{\"content\":[\"b\"",
                "{\"content\":[\"b\"],\"next\":\"c3\"}",
                "{\"content\":[\"c\"],\"next\":\"\"}"));
        try (WireServer server = new WireServer(
                        (request, connection) -> connection.answer(200, "application/json", answers.remove(0)));
                Connection connection = connect(server)) {
            Caller caller = Caller.of(connection);
            List<String> items = new ArrayList<>();

            ApiException failure = assertThrows(UnreadableAnswerException.class, () -> way.scroll(caller, null, items));
            assertEquals(List.of("a"), items);
            assertEquals("c 2", failure.cursor());
            assertNull(failure.page());

            way.scroll(caller, failure.cursor(), items);
            assertEquals(List.of("a", "b", "c"), items);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aPageThatSaysThereIsMoreAndNotWhereFailsTheWalk(Way way) throws Exception {
        List<String> answers = new CopyOnWriteArrayList<>(List.of(
                "{\"content\":[\"a\"],\"next\":\"c2\",\"more\":true}",
                "{\"content\":[\"b\"],\"nextCursor\":\"c3\",\"more\":true}",
                "{\"content\":[\"b\"],\"next\":\"\",\"more\":1}",
                "{\"content\":[\"b\"],\"next\":null,\"more\":false}"));
        try (WireServer server = new WireServer((request, connection) -> connection.send("HTTP/1.1 200 OK\r\n"
                        + "X-Request-Id: r7\r\nContent-Length: "
                        + answers.get(0).length() + "\r\n\r\n"
                        + answers.remove(0)));
                Connection connection = connect(server)) {
            Caller caller = Caller.of(connection);
            List<String> items = new ArrayList<>();

            UnreadableAnswerException failure =
                    assertThrows(UnreadableAnswerException.class, () -> way.scroll(caller, null, items));
            assertEquals(List.of("a"), items);
            assertEquals("c2", failure.cursor());
            assertEquals("scroll", failure.call());
            assertEquals(
                    "scroll (GET /scroll) has an answer that cannot be read: it says that there is more,"
                            + " and has no member next [status 200, request id r7]",
                    failure.getMessage());
            assertTrue(new String(failure.body(), StandardCharsets.UTF_8).contains("nextCursor"));

            assertThrows(UnreadableAnswerException.class, () -> way.scroll(caller, failure.cursor(), items));
            way.scroll(caller, failure.cursor(), items);
            assertEquals(List.of("a", "b"), items);
        }
    }

    @Test
    void aPageThatSaysThereIsMoreAndNotWhereIsGoodByItself() throws Exception {
        try (WireServer server = WireServer.json("{\"content\":[\"a\"],\"more\":true}");
                Connection connection = connect(server)) {
            Caller caller = Caller.of(connection);
            Page<String> page = caller.call(SCROLL, Optional.empty());
            assertEquals(List.of("a"), page.items());

            List<String> items = new ArrayList<>();
            Pages.byCursor(null, cursor -> page).limit(1).items().forEach(items::add);
            assertEquals(List.of("a"), items, "nobody needs what comes next");
            items.clear();
            Pages.byCursor(null, cursor -> cursor == null ? page.cursor("z") : page.more(false))
                    .items()
                    .forEach(items::add);
            assertEquals(List.of("a", "a"), items, "the caller knows where");
        }
    }

    @Test
    void aPageOfTheCallersOwnThatSaysThereIsMoreAndNotWhereFailsTheWalkToo() {
        Pages<String> pages =
                Pages.byCursor(null, cursor -> Page.of(List.of("a")).more(true));

        UnreadableAnswerException failure = assertThrows(
                UnreadableAnswerException.class, () -> pages.stream().toList());
        assertEquals(
                "a walk by cursor has an answer that cannot be read: it says that there is more, and has no member cursor",
                failure.getMessage());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anItemThatIsNullIsUnreadableAtItsPlace(Way way) throws Exception {
        try (WireServer server = serving(List.of("{\"content\":[\"a\"],\"pages\":2}", "{\"content\":[\"b\",null]}"));
                Connection connection = connect(server)) {
            UnreadableAnswerException failure = assertThrows(
                    UnreadableAnswerException.class,
                    () -> way.walk(Caller.of(connection), 1, Long.MAX_VALUE, new ArrayList<>()));

            assertTrue(failure.getMessage().contains("$.data.content[1]"), failure.getMessage());
            assertEquals(2L, failure.page());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aPageThatStallsEndsAtItsDeadline(Way way) throws Exception {
        try (WireServer server = new WireServer((request, connection) -> {
                    String page = "HTTP/1.1 200 OK\r\nContent-Length: 44\r\n\r\n{\"code\":200,\"data\":{\"conten";
                    return asked(request) < 3
                            ? connection.answer(200, "application/json", data("{\"content\":[\"a\"],\"pages\":9}"))
                            : connection.send(page) && connection.waitForClientClose();
                });
                Connection connection = connect(server)) {
            Caller caller = Caller.of(connection)
                    .with(CallOptions.builder().deadline(Duration.ofMillis(300)).build());
            List<String> items = new ArrayList<>();

            DeadlineException failure =
                    assertThrows(DeadlineException.class, () -> way.walk(caller, 1, Long.MAX_VALUE, items));

            assertEquals(List.of("a", "a"), items);
            assertEquals(3L, failure.page());
            assertEquals(DeadlineException.Phase.BODY, failure.phase());
            assertTrue(server.sawClientClose());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void eachPageHasTheWholeDeadline(Way way) throws Exception {
        TestScheduler time = TestScheduler.byHand();
        try (WireServer server = new WireServer((request, connection) -> {
                    time.advance(Duration.ofSeconds(50));
                    return connection.answer(200, "application/json", data("{\"content\":[\"a\"],\"pages\":4}"));
                });
                Connection connection = Connection.builder()
                        .server(server.uri())
                        .scheduler(time)
                        .options(CallOptions.builder()
                                .deadline(Duration.ofSeconds(60))
                                .build())
                        .build()) {
            List<String> items = new ArrayList<>();

            way.walk(Caller.of(connection), 1, Long.MAX_VALUE, items);

            assertEquals(List.of("a", "a", "a", "a"), items);
            assertEquals(Collections.nCopies(4, Duration.ofSeconds(60)), time.delays());
        }
    }

    /** A list that shrinks by a call; two items a page. */
    private static final class ShrinkingList implements WireServer.Script {
        final List<String> items = new CopyOnWriteArrayList<>(
                IntStream.rangeClosed(1, 7).mapToObj(Integer::toString).toList());

        @Override
        public boolean keepsConnectionAfter(WireServer.Request request, WireServer.Connection connection)
                throws IOException {
            if (request.target().startsWith("/delete")) {
                items.remove(Integer.toString(asked(request)));
                return connection.answer(200, "application/json", "{\"code\":200}");
            }
            int from = Math.min((asked(request) - 1) * 2, items.size());
            List<String> page = items.subList(from, Math.min(from + 2, items.size())).stream()
                    .map(item -> '"' + item + '"')
                    .toList();
            return connection.answer(
                    200, "application/json", data("{\"content\":" + page + ",\"total\":" + items.size() + "}"));
        }
    }

    @Test
    void whatIsRemovedWhileWalkingMakesTheWalkMissItems() throws Exception {
        ShrinkingList list = new ShrinkingList();
        try (WireServer server = new WireServer(list);
                Connection connection = connect(server)) {
            Caller caller = Caller.of(connection);

            pages(caller).items().forEach(item -> caller.call(TestCall.delete(), item));

            assertEquals(List.of("3", "4", "7"), list.items);
        }
    }

    @Test
    void whatIsCollectedFirstIsRemovedAsAWhole() throws Exception {
        ShrinkingList list = new ShrinkingList();
        try (WireServer server = new WireServer(list);
                Connection connection = connect(server)) {
            Caller caller = Caller.of(connection);

            pages(caller).stream().toList().forEach(item -> caller.call(TestCall.delete(), item));

            assertEquals(List.of(), list.items);
        }
    }

    @Test
    void theFirstPageAskedForAgainAndAgainIsRemovedAsAWhole() throws Exception {
        ShrinkingList list = new ShrinkingList();
        try (WireServer server = new WireServer(list);
                Connection connection = connect(server)) {
            Caller caller = Caller.of(connection);

            Page<String> page = caller.call(LIST, 1L);
            while (!page.items().isEmpty()) {
                page.items().forEach(item -> caller.call(TestCall.delete(), item));
                page = caller.call(LIST, 1L);
            }

            assertEquals(List.of(), list.items);
        }
    }

    /** A server that says when it has been asked for a page, and never answers from the third on. */
    private static WireServer stallingAtTheThird(CountDownLatch reached) throws IOException {
        return new WireServer((request, connection) -> {
            if (asked(request) < 3) {
                return connection.answer(200, "application/json", data("{\"content\":[\"a\"],\"pages\":9}"));
            }
            reached.countDown();
            return connection.waitForClientClose();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"BLOCKING", "BLOCKING_AHEAD"})
    void interruptingTheThreadThatWalksEndsTheFetchAndKeepsTheFlag(Way way) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        try (WireServer server = stallingAtTheThird(reached);
                Connection connection = connect(server)) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            AtomicBoolean flag = new AtomicBoolean();
            CountDownLatch two = new CountDownLatch(2);
            Thread walker = new Thread(() -> {
                try {
                    pages(Caller.of(connection)).prefetch(way.prefetch).items().forEach(item -> two.countDown());
                } catch (RuntimeException e) {
                    thrown.set(e);
                    flag.set(Thread.currentThread().isInterrupted());
                }
            });
            walker.start();
            two.await();
            reached.await();

            walker.interrupt();
            walker.join();

            CancelledException e = assertInstanceOf(CancelledException.class, thrown.get());
            assertEquals(3L, e.page());
            assertTrue(flag.get());
            assertTrue(server.sawClientClose());
        }
    }

    @Test
    void cancellingAnAsyncWalkEndsTheFetchAhead() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        try (WireServer server = stallingAtTheThird(reached);
                Connection connection = connect(server)) {
            CompletableFuture<Void> done =
                    asyncPages(Caller.of(connection)).prefetch(2).forEach(item -> {});
            reached.await();

            done.cancel(true);

            assertTrue(server.sawClientClose());
        }
    }

    @Test
    void closingAStreamEndsTheFetchAhead() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        try (WireServer server = stallingAtTheThird(reached);
                Connection connection = connect(server)) {
            try (Stream<String> items = pages(Caller.of(connection)).prefetch(2).stream()) {
                assertEquals("a", items.iterator().next());
                reached.await();
            }

            assertTrue(server.sawClientClose());
            assertEquals(List.of(1, 2, 3), asked(server));
        }
    }

    @Test
    void pagesAreFetchedAheadWhileOneIsWorkedOnAndNoMoreThanAskedFor() throws Exception {
        CountDownLatch three = new CountDownLatch(3);
        try (WireServer server = new WireServer((request, connection) -> {
                    three.countDown();
                    return connection.answer(200, "application/json", data("{\"content\":[\"a\"],\"pages\":9}"));
                });
                Connection connection = connect(server)) {
            Iterator<String> items =
                    pages(Caller.of(connection)).prefetch(2).items().iterator();
            assertEquals(List.of(), server.requests());

            items.next();
            three.await();
            items.next();
            items.next();

            assertTrue(server.requests().size() <= 5, "asked for " + asked(server));
        }
    }

    /** What another JVM with little memory runs: two walks over 10,000 pages, each of more than that memory. */
    public static final class LongWalk {
        private static final int PAGES = 10_000;
        private static final int ITEMS = 50;

        private LongWalk() {}

        public static void main(String[] args) throws Exception {
            ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread thread = new Thread(() -> serve(server));
            thread.setDaemon(true);
            thread.start();
            Caller caller = Caller.of(Connection.builder()
                    .server("http://127.0.0.1:" + server.getLocalPort())
                    .transport(SocketTransport.create())
                    .build());
            long[] count = new long[2];
            pages(caller).items().forEach(item -> count[0]++);
            asyncPages(caller).prefetch(1).forEach(item -> count[1]++).join();
            System.out.println(count[0] + " " + count[1]);
        }

        /** One connection after the other, and nothing kept of what comes. */
        private static void serve(ServerSocket server) {
            String items = IntStream.range(0, ITEMS)
                    .mapToObj(item -> '"' + "x".repeat(100) + '"')
                    .toList()
                    .toString();
            String body = data("{\"content\":" + items + ",\"pages\":" + PAGES + "}");
            byte[] answer = ("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.UTF_8);
            while (true) {
                try (Socket socket = server.accept();
                        BufferedReader in = new BufferedReader(
                                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        if (line.isEmpty()) {
                            socket.getOutputStream().write(answer);
                        }
                    }
                } catch (IOException e) {
                    // the client went away
                }
            }
        }
    }

    @Test
    void tenThousandPagesNeedLittleMemoryAndStack() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-Xss256k",
                        "-cp",
                        location(Caller.class) + File.pathSeparator + location(LongWalk.class),
                        LongWalk.class.getName())
                .redirectErrorStream(true)
                .start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(50, TimeUnit.SECONDS));
        assertEquals("500000 500000", output.strip());
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}

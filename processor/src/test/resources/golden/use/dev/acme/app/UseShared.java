package dev.acme.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.acme.shop.FindOrdersRequest;
import dev.acme.shop.Order;
import dev.acme.shop.OrderStatus;
import dev.acme.shop.ShopClient;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Connection;
import dev.callwright.client.Page;
import dev.callwright.client.Pages;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What 64 threads of an app do at once with what they share. Each static method is a test. */
public final class UseShared {
    private static final int THREADS = 64;
    private static final int TIMES = 10;
    private static final int PAGES = 3;
    private static final String ORDER =
            """
            {"orderId":%d,"customer":"%s","total":{"amount":1.50,"currency":"CNY"},"lines":[],"approved":null,\
            "createdAt":"2018-08-04 11:57:33","weight":0.1,"deepHoles":[],"mapHoles":{},"status":"%s","new":%d}""";

    private UseShared() {}

    /** What one thread does; its number tells it from the others. */
    private interface Work {
        void run(int number) throws Exception;
    }

    /** Begins all at one moment, several times. */
    private static void together(Work work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<Void>> works = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                works.add(() -> {
                    start.await();
                    for (int time = 0; time < TIMES; time++) {
                        work.run(number);
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(works)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    public static void codecsAndEnumsReadAndWriteEachItsOwn() throws Exception {
        together(number -> {
            String json = ORDER.formatted(number, "c" + number, "S" + number, number);
            Order order = Order.fromJson(json);
            assertEquals(number, order.orderId());
            assertEquals("c" + number, order.customer());
            assertEquals(OrderStatus.of("S" + number), order.status());
            assertSame(OrderStatus.SHIPPED, OrderStatus.of("on-its-way"));
            assertEquals(order, Order.fromJson(order.toJson()));
        });
    }

    public static void oneModelIsReadAndChangedByAll() throws Exception {
        Order shared = Order.fromJson(ORDER.formatted(7, "shared", "NEW", 7));
        String json = shared.toJson();
        int hash = shared.hashCode();
        together(number -> {
            Order own = shared.toBuilder().customer("c" + number).orderId(number).build();
            assertEquals("c" + number, own.customer());
            assertEquals(own, Order.fromJson(own.toJson()));
            assertEquals(json, shared.toJson());
            assertEquals(hash, shared.hashCode());
        });
    }

    public static void clientsOfOneConnectionKeepTheirOptions() throws Exception {
        try (Numbered server = new Numbered()) {
            List<ShopClient> clients = IntStream.range(0, THREADS).mapToObj(server::client).toList();
            together(number -> {
                Page<Order> page = clients.get(number).findOrders(request -> request.pageNum(number + 1));
                assertEquals("client " + number, page.items().get(0).customer());
                assertEquals(number + 1, page.items().get(0).orderId());
            });
        }
    }

    public static void oneRequestAndOneWalkServeAll() throws Exception {
        try (Numbered server = new Numbered()) {
            FindOrdersRequest request = FindOrdersRequest.builder().pageNum(1).build();
            Pages<Order> plain = server.client(1).findOrdersPages(request);
            Pages<Order> ahead = server.client(2).findOrdersPages(request).prefetch(2);
            Page<Order> first = server.client(3).findOrders(request);
            together(number -> {
                Pages<Order> walk = number % 2 == 0 ? plain : ahead;
                assertEquals(
                        List.of(1L, 2L, 3L), walk.stream().map(Order::orderId).toList());
                assertEquals("client 3", first.items().get(0).customer());
            });
        }
    }

    /** Answers with the number of the page that is asked for, and the name of the client that asks. */
    private static final class Numbered implements AutoCloseable {
        private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), THREADS);
        private final ExecutorService threads = Executors.newFixedThreadPool(8);
        private final Connection connection;

        Numbered() throws IOException {
            server.createContext("/", Numbered::answer);
            server.setExecutor(threads);
            server.start();
            connection = Connection.builder()
                    .server("http://127.0.0.1:" + server.getAddress().getPort())
                    .build();
        }

        ShopClient client(int number) {
            return ShopClient.create(connection)
                    .with(CallOptions.builder().header("X-Id", "client " + number).build());
        }

        private static void answer(HttpExchange exchange) throws IOException {
            String page = exchange.getRequestURI().getQuery().replaceAll(".*pageNum=(\\d+).*", "$1");
            String id = exchange.getRequestHeaders().getFirst("X-Id");
            String order = ORDER.formatted(Integer.parseInt(page), id, "NEW", 0);
            byte[] answer = "{\"code\":0,\"data\":{\"items\":[%s],\"page\":%s,\"pages\":%d}}"
                    .formatted(order, page, PAGES)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        }

        @Override
        public void close() {
            connection.close();
            server.stop(0);
            threads.shutdownNow();
        }
    }
}

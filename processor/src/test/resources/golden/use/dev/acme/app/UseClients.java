package dev.acme.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.acme.shop.Event;
import dev.acme.shop.FindOrdersRequest;
import dev.acme.shop.Order;
import dev.acme.shop.OrderStatus;
import dev.acme.shop.PatchOrderRequest;
import dev.acme.shop.PingRequest;
import dev.acme.shop.ShopAsyncClient;
import dev.acme.shop.ShopClient;
import dev.acme.shop.ShopErrorCode;
import dev.acme.shop.Line;
import dev.callwright.client.BusinessException;
import dev.callwright.client.CallOptions;
import dev.callwright.client.Content;
import dev.callwright.client.Download;
import dev.callwright.client.Page;
import dev.callwright.client.Pages;
import dev.callwright.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** What an app does with clients, over HTTP. Each static method is a test. */
public final class UseClients {
    private static final String ORDER =
            """
            {"orderId":1,"customer":"Zoë","total":{"amount":1,"currency":"CNY"},"lines":[],"approved":null,\
            "createdAt":"2018-08-04 11:57:33","weight":0.1,"deepHoles":[],"mapHoles":{}}""";

    private UseClients() {}

    private static String enveloped(String data) {
        return "{\"code\":0,\"data\":" + data + ",\"traceId\":\"t\"}";
    }

    public static void aSafeCallTakesItsOneRequiredParameter() throws Exception {
        try (Server server = new Server(enveloped(ORDER))) {
            assertEquals(1, ShopClient.create(server.connection).getOrder(1).orderId());
            assertEquals(List.of("GET /orders/1"), server.asked);
        }
    }

    public static void parametersTravelWhereTheyBelong() throws Exception {
        try (Server server = new Server(enveloped("{\"items\":[" + ORDER + "],\"total\":1,\"pages\":1,\"page\":1}"))) {
            Page<Order> page = ShopClient.create(server.connection).findOrders(request -> request.status(
                            List.of(OrderStatus.NEW, OrderStatus.SHIPPED))
                    .from(LocalDate.of(2020, 1, 2))
                    .until(LocalDateTime.of(2020, 1, 2, 3, 4, 5))
                    .redialed(true)
                    .times(2)
                    .pageSize(5));
            assertEquals(
                    List.of("GET /orders?status=NEW&status=on-its-way&from=2020-01-02&until=2020-01-02T03%3A04%3A05"
                            + "&redialed=true&times=2&pageSize=5"),
                    server.asked);
            assertEquals(1L, page.total());
            assertEquals("Zoë", page.items().get(0).customer());
        }
    }

    public static void bodiesAndHeadersAndPathsOfUnsafeCalls() throws Exception {
        try (Server server = new Server(enveloped("7"), enveloped("null"), "{\"meta\":{\"status\":\"OK\"}}", enveloped("null"))) {
            ShopClient client = ShopClient.create(server.connection);
            Line line = Line.builder().sku("s").count(1).replacements(List.of()).build();
            assertEquals(7, client.createOrder(request -> request.customer("Z").lines(List.of(line))));
            assertEquals(
                    Optional.empty(),
                    client.updateOrder(request ->
                            request.orderId(5).status(OrderStatus.CLOSED).at(Instant.ofEpochMilli(12))));
            client.patchOrder(PatchOrderRequest.builder().orderId(6).body(Order.fromJson(ORDER)).build());
            client.deleteOrders(request -> request.ids(List.of(1L, 2L)));
            assertEquals(
                    List.of(
                            "POST /orders {\"customer\":\"Z\",\"lines\":[{\"sku\":\"s\",\"count\":1,\"replacements\":[]}]}",
                            "PUT /orders/5 {\"status\":true,\"at\":12}",
                            "PATCH /orders/6 " + ORDER,
                            "GET /orders/delete?ids=%5B1%2C2%5D"),
                    server.asked);
        }
    }

    public static void formsAndBytes() throws Exception {
        try (Server server = new Server("{\"token\":1}", enveloped("null"), "raw", "By the sea\n", "")) {
            ShopClient client = ShopClient.create(server.connection);
            assertEquals(
                    Map.of("token", JsonValue.of(1)),
                    client.login(request -> request.user("u v").password("p&").scopes(List.of("a", "b"))));
            client.uploadPhoto(request -> request.name("a/b").body(Content.of("text/plain", "hello")));
            try (Download photo = client.downloadPhoto("x")) {
                assertArrayEquals("raw".getBytes(StandardCharsets.UTF_8), photo.bytes());
            }
            assertEquals("By the sea\n", client.photoCaption("x"));
            assertEquals(Optional.empty(), client.photoCredit("x"));
            client.ping();
            assertEquals(
                    List.of(
                            "POST /login user=u%20v&password=p%26&scopes=a%20b",
                            "PUT /photos/a%2Fb hello",
                            "GET /photos/x",
                            "GET /photos/x/caption",
                            "GET /photos/x/credit",
                            "HEAD /ping"),
                    server.asked);
        }
    }

    public static void aBusinessCodeIsAnExceptionWithMeaning() throws Exception {
        String answer = "{\"code\":42900,\"msg\":\"slow down\",\"traceId\":\"t\"}";
        try (Server server = new Server(answer, answer, answer)) { // a refused call is tried three times
            BusinessException thrown = assertThrows(
                    BusinessException.class, () -> ShopClient.create(server.connection).createOrder(request -> request
                            .customer("Z")
                            .lines(List.of(Line.builder().sku("s").count(1).replacements(List.of()).build()))));
            assertEquals(ShopErrorCode.TOO_MANY_REQUESTS, ShopErrorCode.of(thrown));
            assertTrue(ShopErrorCode.of(thrown).retryable() && ShopErrorCode.of(thrown).refused());
            assertEquals(ShopErrorCode.Known.UNRECOGNIZED, ShopErrorCode.of("1").known());
            assertTrue(ShopErrorCode.TOKEN_EXPIRED.expired() && ShopErrorCode.TOKEN_EXPIRED.refused());
        }
    }

    public static void pagesAreWalkedByNumberByCursorAndByOffset() throws Exception {
        try (Server server = new Server(
                enveloped("{\"items\":[" + ORDER + "],\"pages\":2,\"page\":1}"),
                enveloped("{\"items\":[" + ORDER + "],\"pages\":2,\"page\":2}"),
                "{\"events\":[{\"id\":\"a\",\"what\":1}],\"next\":\"c2\",\"hasMore\":true}",
                "{\"events\":[{\"id\":\"b\",\"what\":2}],\"hasMore\":false}",
                enveloped("[\"x\",\"y\"]"),
                enveloped("[]"))) {
            ShopClient client = ShopClient.create(server.connection);
            assertEquals(2, client.findOrdersPages(request -> request.pageSize(1)).stream().count());
            assertEquals(
                    List.of("a", "b"),
                    client.scrollEventsPages(request -> {}).stream().map(Event::id).toList());
            assertEquals(List.of("x", "y"), client.skipThroughPages(request -> {}).stream().toList());
            assertEquals(
                    List.of(
                            "GET /orders?pageNum=1&pageSize=1",
                            "GET /orders?pageNum=2&pageSize=1",
                            "GET /events",
                            "GET /events?cursor=c2",
                            "GET /things?offset=0",
                            "GET /things?offset=2"),
                    server.asked);
        }
    }

    public static void pagesAreFetchedAheadUpToALimitAndAFailedOneSaysWhich() throws Exception {
        String first = enveloped("{\"items\":[" + ORDER + "],\"pages\":3,\"page\":1}");
        String second = enveloped("{\"items\":[" + ORDER + "],\"pages\":3,\"page\":2}");
        try (Server server = new Server(first, second, first, "{\"code\":40300}", second)) {
            Pages<Order> pages = ShopClient.create(server.connection).findOrdersPages(request -> {}).prefetch(2);
            assertEquals(2, pages.limit(2).stream().count());
            BusinessException failed =
                    assertThrows(BusinessException.class, () -> pages.stream().toList());
            assertEquals(2L, failed.page());
            assertEquals(1, pages.from(failed.page()).limit(1).stream().count());
            assertEquals(
                    List.of(
                            "GET /orders?pageNum=1",
                            "GET /orders?pageNum=2",
                            "GET /orders?pageNum=1",
                            "GET /orders?pageNum=2",
                            "GET /orders?pageNum=2"),
                    server.asked);
        }
    }

    public static void asyncIsTheSameWithFutures() throws Exception {
        try (Server server = new Server(
                enveloped(ORDER),
                "{\"code\":40300}",
                "{\"events\":[{\"id\":\"a\",\"what\":1}],\"next\":\"c2\",\"hasMore\":true}",
                "{\"events\":[{\"id\":\"b\",\"what\":2}],\"hasMore\":false}")) {
            ShopAsyncClient client = ShopAsyncClient.create(server.connection);
            assertEquals(1, client.getOrder(1).join().orderId());
            CompletionException failed =
                    assertThrows(CompletionException.class, () -> client.getOrder(1).join());
            assertInstanceOf(BusinessException.class, failed.getCause());
            List<String> ids = new ArrayList<>();
            client.scrollEventsPages(request -> {}).forEach(event -> ids.add(event.id())).join();
            assertEquals(List.of("a", "b"), ids);
        }
    }

    public static void aFakeOverridesOneMethodPerCall() {
        List<FindOrdersRequest> asked = new ArrayList<>();
        ShopClient fake = new ShopClient() {
            @Override
            public Page<Order> findOrders(FindOrdersRequest request) {
                asked.add(request);
                return Page.of(List.of());
            }
        };
        assertEquals(List.of(), fake.with(CallOptions.none()).findOrders().items());
        assertEquals(0, fake.findOrdersPages(request -> request.minTotal(BigDecimal.TEN)).stream().count());
        assertEquals(BigDecimal.TEN, asked.get(1).minTotal());
        assertEquals(
                "ping is not implemented by " + fake.getClass().getName(),
                assertThrows(UnsupportedOperationException.class, fake::ping).getMessage());
        ShopAsyncClient none = new ShopAsyncClient() {};
        assertTrue(none.ping(PingRequest.builder().build()).isCompletedExceptionally());
    }
}

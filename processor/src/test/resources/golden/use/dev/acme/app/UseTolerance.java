package dev.acme.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.acme.shop.CreateOrderRequest;
import dev.acme.shop.Line;
import dev.acme.shop.Order;
import dev.acme.shop.OrderStatus;
import dev.acme.shop.ShopClient;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.Connection;
import dev.callwright.client.UnreadableAnswerException;
import dev.callwright.json.JsonMismatch;
import dev.callwright.json.JsonSettings;
import dev.callwright.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an app sees of answers that are not as described. Each static method is a test. */
public final class UseTolerance {
    private static final String ORDER =
            """
            {"orderId":1,"customer":"Zoë","total":{"amount":1,"currency":"CNY"},"lines":[],"approved":null,\
            "createdAt":"2018-08-04 11:57:33","weight":0.1,"deepHoles":[],"mapHoles":{}""";

    private UseTolerance() {}

    private static String order(String more) {
        return ORDER + "," + more + "}";
    }

    private static String page(String... orders) {
        return "{\"code\":0,\"data\":{\"items\":[" + String.join(",", orders) + "],\"pages\":1,\"page\":1}}";
    }

    /** What the listener is told of a page, whose orders come back. */
    private static List<Order> read(List<String> told, String... orders) throws Exception {
        CallListener listener = new CallListener() {
            @Override
            public void mismatch(CallInfo call, JsonMismatch mismatch) {
                told.add(call.name() + " " + mismatch.path() + "|" + mismatch.expected() + "|" + mismatch.actual());
            }
        };
        try (Server server = new Server(page(orders));
                Connection connection = server.connect().listener(listener).build()) {
            return ShopClient.create(connection).findOrders().items();
        }
    }

    private static UnreadableAnswerException refused(JsonSettings settings, String... orders) throws Exception {
        try (Server server = new Server(page(orders));
                Connection connection = server.connect().json(settings).build()) {
            ShopClient client = ShopClient.create(connection);
            return assertThrows(UnreadableAnswerException.class, client::findOrders);
        }
    }

    public static void anOptionalValueThatDoesNotFitCostsNothingButItself() throws Exception {
        List<String> told = new ArrayList<>();
        String odd = order("\"days\":[\"2020-01-02\",\"canary\"],\"a-b\":\"canary\",\"at\":{\"canary\":1}");
        List<Order> orders = read(told, ORDER + "}", odd);
        assertEquals(
                List.of(
                        "findOrders $.data.items[1].days[1]|a date as iso|another string",
                        "findOrders $.data.items[1]['a-b']|an int|a string",
                        "findOrders $.data.items[1].at|an instant as epoch-seconds|an object"),
                told);
        assertEquals(Set.of("days", "a-b", "at"), orders.get(1).unknownMembers().keySet());
        assertNull(orders.get(1).days());
        assertEquals(JsonValue.parse(odd), JsonValue.parse(orders.get(1).toJson()));
        assertFalse(orders.get(1).toString().contains("canary"));
    }

    public static void whatStillFitsReplacesWhatWasKept() throws Exception {
        Order odd = read(new ArrayList<>(), order("\"a-b\":\"many\"")).get(0);
        Order mended = odd.toBuilder().aB(3).build();
        assertEquals(3, mended.aB());
        assertEquals(JsonValue.parse(order("\"a-b\":3")), JsonValue.parse(mended.toJson()));
    }

    public static void aRequiredValueThatDoesNotFitFailsWithItsPlaceAndNotItsValue() throws Exception {
        UnreadableAnswerException thrown = refused(
                JsonSettings.defaults(), ORDER.replace("\"Zoë\"", "{\"canary\":1}") + "}");
        assertEquals(
                "findOrders (GET /orders) has an answer that cannot be read: $.data.items[0].customer: expected a string,"
                        + " but found an object",
                thrown.getMessage().replaceAll(" \\(byte.*", ""));
        assertFalse(thrown.toString().contains("canary"));
    }

    public static void inStrictModeAnOptionalValueFailsWithTheSameFacts() throws Exception {
        UnreadableAnswerException thrown =
                refused(JsonSettings.defaults().strict(true), ORDER + "}", order("\"a-b\":\"canary\""));
        assertEquals(
                "findOrders (GET /orders) has an answer that cannot be read: $.data.items[1]['a-b']: expected an int, but"
                        + " found a string",
                thrown.getMessage().replaceAll(" \\(byte.*", ""));
    }

    public static void unknownConstantsSurviveAsTheyCame() throws Exception {
        List<String> told = new ArrayList<>();
        for (String wire : List.of("\"stat\\u00fcs-X\"", "\"\"", "7", "false", "[1]", "{\"a\":null}")) {
            Order order = read(told, order("\"status\":" + wire)).get(0);
            assertEquals(OrderStatus.Known.UNRECOGNIZED, order.status().known());
            assertEquals(JsonValue.parse(wire), order.status().wire());
            assertEquals(JsonValue.parse(order("\"status\":" + wire)), JsonValue.parse(order.toJson()));
            assertEquals(order, Order.fromJson(order.toJson()));
        }
        assertEquals(List.of(), told);
    }

    public static void unknownConstantsSurviveAsKeys() throws Exception {
        String scores = order("\"scores\":{\"LOST\":[1.0],\"on-its-way\":[],\"\":[]}");
        Order order = read(new ArrayList<>(), scores).get(0);
        assertEquals(
                Map.of(OrderStatus.of("LOST"), List.of(1.0), OrderStatus.SHIPPED, List.of(), OrderStatus.of(""), List.of()),
                order.scores());
        assertEquals(JsonValue.parse(scores), JsonValue.parse(order.toJson()));
    }

    public static void absentNullAndEmptyAreThreeAnswers() throws Exception {
        List<Order> orders =
                read(new ArrayList<>(), order("\"days\":[]"), order("\"remark\":null"), order("\"remark\":\"\""));
        assertEquals(List.of(), orders.get(0).days());
        assertFalse(orders.get(0).hasRemark());
        assertNull(orders.get(1).days());
        assertNull(orders.get(1).remark());
        assertEquals("", orders.get(2).remark());
        assertEquals(JsonValue.parse(order("\"days\":[]")), JsonValue.parse(orders.get(0).toJson()));
        assertEquals(JsonValue.parse(order("\"remark\":null")), JsonValue.parse(orders.get(1).toJson()));
        assertEquals(JsonValue.parse(order("\"remark\":\"\"")), JsonValue.parse(orders.get(2).toJson()));
    }

    public static void absentNullAndEmptyAreThreeRequests() throws Exception {
        CreateOrderRequest.Builder request = CreateOrderRequest.builder()
                .customer("Z")
                .lines(List.of(Line.builder().sku("s").count(1).replacements(List.of()).build()));
        String ok = "{\"code\":0,\"data\":1}";
        try (Server server = new Server(ok, ok, ok)) {
            ShopClient client = ShopClient.create(server.connection);
            client.createOrder(request.build());
            client.createOrder(request.remark(null).tags(Set.of()).build());
            client.createOrder(request.remark("").tags(null).build());
            String body = "POST /orders {\"customer\":\"Z\",\"lines\":[{\"sku\":\"s\",\"count\":1,\"replacements\":[]}]";
            assertEquals(
                    List.of(body + "}", body + ",\"remark\":null,\"tags\":[]}", body + ",\"remark\":\"\"}"), server.asked);
        }
    }
}

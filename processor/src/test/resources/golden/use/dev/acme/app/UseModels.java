package dev.acme.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.acme.common.Currency;
import dev.acme.common.Money;
import dev.acme.shop.CreateOrderRequest;
import dev.acme.shop.DeleteOrdersRequest;
import dev.acme.shop.FindOrdersRequest;
import dev.acme.shop.Line;
import dev.acme.shop.Order;
import dev.acme.shop.OrderStatus;
import dev.acme.shop.PingRequest;
import dev.callwright.json.JsonException;
import dev.callwright.json.JsonNull;
import dev.callwright.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an app does with models, requests and enums. Each static method is a test. */
public final class UseModels {
    private static final String SMALL =
            """
            {"orderId":1,"customer":"Zoë","total":{"amount":1.50,"currency":"CNY"},"lines":[],"approved":null,\
            "createdAt":"2018-08-04 11:57:33","weight":0.1,"deepHoles":[],"mapHoles":{}}""";

    private UseModels() {}

    private static Order small() {
        return Order.fromJson(SMALL);
    }

    public static void everythingSurvivesARoundTrip() {
        Order order = small().toBuilder()
                .status(OrderStatus.SHIPPED)
                .lines(List.of(Line.builder().sku("s").count(2).replacements(List.of()).build()))
                .remark("as is")
                .approved(true)
                .days(List.of(LocalDate.of(2020, 2, 29)))
                .at(Instant.ofEpochSecond(1_600_000_000))
                .scores(Map.of(OrderStatus.NEW, List.of(1.5, 2.0), OrderStatus.of("ODD"), List.of()))
                .holes(Arrays.asList("a", null))
                .deepHoles(List.of(Map.of("k", Arrays.asList(1L, null))))
                .parent(small())
                .extra(JsonValue.parse("{\"any\":[1,null]}"))
                .aB(7)
                .vendorCode(8L)
                .build();
        Order back = Order.fromJson(order.toJson());
        assertEquals(order, back);
        assertEquals(order.hashCode(), back.hashCode());
        assertEquals(order, order.toBuilder().build());
        assertEquals(order.toJson(), back.toJson());
        assertTrue(order.toJson().contains("\"status\":\"on-its-way\""), order.toJson());
        assertTrue(order.toJson().contains("\"at\":1600000000"), order.toJson());
    }

    public static void whatIsReadIsWhatWasWritten() {
        Order order = small();
        assertEquals(SMALL, order.toJson());
        assertEquals(LocalDateTime.of(2018, 8, 4, 11, 57, 33), order.createdAt());
        assertEquals(new BigDecimal("1.50"), order.total().amount());
        assertEquals(Currency.CNY, order.total().currency());
    }

    public static void anyFormatIsReadAndTheFirstIsWritten() {
        Order order = Order.fromJson(SMALL.replace("2018-08-04 11", "2018-08-04T11"));
        assertEquals(small(), order);
        assertEquals(SMALL, order.toJson());
    }

    public static void absentNullAndValueAreThreeThings() {
        Order absent = small();
        Order isNull = Order.fromJson(SMALL.replace("\"approved\"", "\"remark\":null,\"approved\""));
        Order value = Order.fromJson(SMALL.replace("\"approved\"", "\"remark\":\"r\",\"approved\""));
        assertFalse(absent.hasRemark());
        assertTrue(isNull.hasRemark());
        assertNull(isNull.remark());
        assertEquals("r", value.remark());
        assertNotEquals(absent, isNull);
        assertFalse(absent.toJson().contains("remark"));
        assertTrue(isNull.toJson().contains("\"remark\":null"));
        assertEquals(isNull, absent.toBuilder().remark(null).build());
        assertEquals(isNull, isNull.toBuilder().build());
    }

    public static void aRequiredNullableMemberMustBeThereBeItNull() {
        assertTrue(small().hasApproved());
        assertNull(small().approved());
        JsonException missing =
                assertThrows(JsonException.class, () -> Order.fromJson(SMALL.replace("\"approved\":null,", "")));
        assertEquals("$.approved", missing.path());
    }

    public static void aMismatchInANullableMemberIsKeptAndWrittenBack() {
        String json = SMALL.replace("\"approved\"", "\"remark\":[1],\"approved\"");
        Order order = Order.fromJson(json);
        assertFalse(order.hasRemark());
        assertEquals(Map.of("remark", JsonValue.parse("[1]")), order.unknownMembers());
        assertTrue(order.toJson().contains("\"remark\":[1]"), order.toJson());
    }

    public static void unknownMembersAreKeptAndEqualAndWrittenBack() {
        Order order = Order.fromJson(SMALL.replace("\"orderId\":1", "\"orderId\":1,\"new\":{\"a\":1}"));
        assertEquals(Set.of("new"), order.unknownMembers().keySet());
        assertNotEquals(small(), order);
        assertEquals(order, Order.fromJson(order.toJson()));
        assertThrows(UnsupportedOperationException.class, () -> order.unknownMembers().clear());
    }

    public static void aBuilderNamesAllThatIsWrong() {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> CreateOrderRequest.builder()
                .customer("x".repeat(41))
                .lines(List.of())
                .build());
        assertEquals(
                "CreateOrderRequest cannot be built: customer must have at most 40 characters; lines must not be empty",
                wrong.getMessage());
        assertEquals(
                "Line cannot be built: sku is missing; count must be at least 1; replacements is missing",
                assertThrows(IllegalArgumentException.class, () -> Line.builder().count(0).build())
                        .getMessage());
        assertEquals(
                "FindOrdersRequest cannot be built: pageSize must be at most 100",
                assertThrows(IllegalArgumentException.class, () -> FindOrdersRequest.builder().pageSize(101).build())
                        .getMessage());
    }

    public static void aServerIsNotBoundByBounds() {
        assertEquals(0, Line.fromJson("{\"sku\":\"\",\"count\":0,\"replacements\":[]}").count());
    }

    public static void collectionsAreCopiedToTheInnermost() {
        List<Long> inner = new ArrayList<>(List.of(1L));
        List<Map<String, List<Long>>> outer = new ArrayList<>(List.of(Map.of("k", inner)));
        Order.Builder builder = small().toBuilder();
        List<Map<String, List<Long>>> given = outer;
        Order order = builder.deepHoles(given).build();
        inner.add(2L);
        outer.clear();
        assertEquals(List.of(Map.of("k", List.of(1L))), order.deepHoles());
        assertThrows(UnsupportedOperationException.class, () -> order.deepHoles().get(0).get("k").add(3L));
    }

    public static void sensitiveValuesAreMasked() {
        Order order = Order.fromJson(SMALL.replace("\"orderId\":1", "\"orderId\":1,\"secret\":\"canary\""));
        assertFalse(order.toString().contains("Zoë"), order.toString());
        assertFalse(order.toString().contains("canary"), order.toString());
        assertTrue(order.toString().contains("secret"), order.toString());
    }

    public static void requestsOfOneBodyAreJsonThemselves() {
        CreateOrderRequest request = CreateOrderRequest.fromJson(
                "{\"customer\":\"Z\",\"lines\":[{\"sku\":\"s\",\"count\":1,\"replacements\":[]}],\"remark\":null}");
        assertTrue(request.hasRemark());
        assertEquals(request, CreateOrderRequest.fromJson(request.toJson()));
        assertEquals(true, request.toBuilder().xDryRun(true).build().xDryRun());
        assertFalse(request.toBuilder().xDryRun(true).build().toJson().contains("ry"));
    }

    public static void requestsWithoutParametersAreAllEqual() {
        assertEquals(PingRequest.builder().build(), PingRequest.builder().build().toBuilder().build());
        assertEquals("PingRequest{}", PingRequest.builder().build().toString().replaceAll("[(\\[]", "{").replaceAll("[)\\]]", "}"));
    }

    public static void whatHasNoEffectIsToldOrRefused() {
        FindOrdersRequest safe = FindOrdersRequest.builder()
                .times(3)
                .minTotal(BigDecimal.ONE)
                .status(List.of(OrderStatus.NEW))
                .build();
        assertEquals(
                List.of(
                        "times has no effect: it counts only when redialed is true",
                        "minTotal has no effect when status is set"),
                safe.ineffective());
        assertEquals(List.of(), safe.toBuilder().redialed(true).status(null).build().ineffective());
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> DeleteOrdersRequest.builder()
                        .ids(List.of(1L))
                        .status(OrderStatus.NEW)
                        .build());
        assertEquals(
                "DeleteOrdersRequest cannot be built: status has no effect when ids is set", refused.getMessage());
    }

    public static void atLeastOneOfIsNeededAndAnEmptyListIsNone() {
        for (DeleteOrdersRequest.Builder builder :
                List.of(DeleteOrdersRequest.builder(), DeleteOrdersRequest.builder().ids(List.of()))) {
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, builder::build);
            assertTrue(
                    refused.getMessage().endsWith("at least one of ids, status, all is needed"), refused.getMessage());
        }
    }

    public static void enumsAreOpen() {
        assertEquals(OrderStatus.CLOSED, OrderStatus.decoder().decode(dev.callwright.json.JsonReader.of("true")));
        OrderStatus odd = Order.fromJson(SMALL.replace("\"orderId\":1", "\"orderId\":1,\"status\":{\"x\":1}")).status();
        assertEquals(OrderStatus.Known.UNRECOGNIZED, odd.known());
        assertEquals(JsonValue.parse("{\"x\":1}"), odd.wire());
        assertNull(odd.code());
        assertEquals(10L, OrderStatus.PAID.code());
        assertEquals("新建", OrderStatus.NEW.label());
        assertEquals(5, OrderStatus.values().size());
        String said = switch (OrderStatus.of("PAID").known()) {
            case PAID -> "paid";
            default -> "else";
        };
        assertEquals("paid", said);
    }

    public static void moneyOfAnotherPackageIsTheSame() {
        assertEquals(
                "{\"amount\":2,\"currency\":\"USD\"}",
                Money.builder().amount(new BigDecimal(2)).currency(Currency.USD).build().toJson());
        assertEquals(JsonNull.INSTANCE, JsonValue.parse("null"));
    }
}

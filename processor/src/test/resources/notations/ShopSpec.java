package dev.acme.shop;

import dev.acme.common.CommonSpec;
import dev.acme.common.CommonSpec.Amount;
import dev.acme.common.CommonSpec.Money;
import dev.callwright.annotation.*;
import dev.callwright.client.Content;
import dev.callwright.client.Download;
import dev.callwright.client.Page;
import dev.callwright.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Orders of a shop, from the cart to the door.
 *
 * Times are China's.
 */
@ApiSpec
@Server("https://api.acme.example/v1")
@Use(specs = CommonSpec.class)
@Errors({
    @ErrorCode(code = "40101", name = "TOKEN_EXPIRED", expired = true, doc = "the token is too old"),
    @ErrorCode(code = "40300", name = "FORBIDDEN", refused = true),
    @ErrorCode(code = "42900", name = "TOO_MANY_REQUESTS", refused = true, retryable = true, doc = "wait a little"),
    @ErrorCode(code = "50000", name = "UNKNOWN", retryable = true, reason = "use INTERNAL"),
    @ErrorCode(code = "50001", name = "INTERNAL"),
    @ErrorCode(code = "40400", name = "NO_ORDER")
})
interface ShopSpec {
    /** One order. With its items, where there are any. */
    @Get("/orders/{orderId}")
    Order getOrder(GetOrder request);

    @Get("/orders")
    @Rule({"times counts only when redialed is true", "minTotal has no effect when status is set"})
    Page<Order> findOrders(FindOrders request);

    @Get("/events")
    @Paging(cursor = "cursor", size = "limit", items = "events", nextCursor = "next", more = "hasMore")
    @Envelope(none = true)
    Page<Event> scrollEvents(ScrollEvents request);

    @Get("/things")
    @Paging(offset = "offset")
    Page<String> skipThrough(SkipThrough request);

    /** Places an order. */
    @Post("/orders")
    long createOrder(CreateOrder request);

    @Put("/orders/{orderId}")
    @Absent(status = {404, 410}, error = "NO_ORDER")
    @Nullable Order updateOrder(UpdateOrder request);

    /** Removes orders, by id or else by filter. */
    @Get("/orders/delete")
    @Safe(false)
    @Rule({
        "status has no effect when ids is set",
        "all counts only when status is not CANCELLED",
        "at least one of ids, status, all"
    })
    @Nullable Integer deleteOrders(DeleteOrders request);

    @Patch("/orders/{orderId}")
    @Idempotent
    @Envelope(code = "meta.status", success = {"OK", "true"}, data = "meta", error = "meta.'err.code'", message = "meta.text")
    void patchOrder(PatchOrder request);

    @Put("/photos/{name}")
    void uploadPhoto(UploadPhoto request);

    @Get("/photos/{name}")
    Download downloadPhoto(DownloadPhoto request);

    /** As the photographer wrote it. */
    @Get("/photos/{name}/caption")
    @PlainText
    String photoCaption(PhotoCaption request);

    @Get("/photos/{name}/credit")
    @Absent(status = 404)
    @PlainText
    @Nullable String photoCredit(PhotoCredit request);

    @Post("/login")
    @Envelope(none = true)
    Map<String, JsonValue> login(Login request);

    @Post("/vouchers")
    @Fixed(body = "kind = gift")
    Voucher redeemVoucher(RedeemVoucher request);

    @Post("/shelves/{shelf}/export")
    @Fixed(
            query = "action = export",
            header = "X-Api-Version = 2024-01-01",
            body = {"compact = true", "level = 2"})
    long exportOrders(ExportOrders request);

    @Head("/ping")
    void ping();

    /** @deprecated use ping */
    @Deprecated
    @Get("/old/ping")
    LegacyPong oldPing();

    interface GetOrder {
        /** the order */
        @Path
        long orderId();

        /** what to show; everything where absent */
        @Query
        @Lists(ListStyle.COMMA)
        @Nullable List<String> fields();

        /** for names of goods */
        @Header
        @Wire("Accept-Language")
        @JavaName("acceptLanguage")
        @Nullable String acceptLanguage();
    }

    @Query
    interface FindOrders {
        /** only these */
        @NonEmpty
        @Nullable List<OrderStatus> status();

        /** the first day */
        @Nullable LocalDate from();

        @Format("iso")
        @Nullable LocalDateTime until();

        @Nullable Boolean redialed();

        /** how often; counts with redialed */
        @Min(1)
        @Max(9)
        @Nullable Integer times();

        @Min(decimal = "0.01")
        @Nullable BigDecimal minTotal();

        @Default("1")
        @Nullable Integer pageNum();

        /** per page */
        @Default("20")
        @Nullable Integer pageSize();
    }

    @Query
    interface ScrollEvents {
        @Nullable String cursor();

        @Nullable Integer limit();
    }

    @Query
    interface SkipThrough {
        @Nullable Long offset();
    }

    interface CreateOrder {
        @Header
        @Wire("X-Dry-Run")
        @Nullable Boolean xDryRun();

        /** who ordered */
        @Sensitive
        @NonEmpty
        @Max(40)
        String customer();

        /** what was ordered */
        @NonEmpty
        List<Line> lines();

        /** null takes it away */
        @DistinguishNull
        @Nullable String remark();

        @Nullable LocalDateTime due();

        @Nullable Set<String> tags();

        @Nullable Money price();
    }

    interface UpdateOrder {
        @Path
        long orderId();

        @Header
        @Wire("X-Reason")
        @Nullable String xReason();

        OrderStatus status();

        @Format("epoch-millis")
        Instant at();
    }

    @Query
    interface DeleteOrders {
        @NonEmpty
        @Lists(ListStyle.JSON)
        @Nullable List<Long> ids();

        @Nullable OrderStatus status();

        @Nullable Boolean all();
    }

    interface PatchOrder {
        @Path
        long orderId();

        @WholeBody
        Order body();
    }

    interface UploadPhoto {
        @Path
        String name();

        @WholeBody
        Content body();
    }

    @Path
    interface DownloadPhoto {
        String name();
    }

    @Path
    interface PhotoCaption {
        String name();
    }

    @Path
    interface PhotoCredit {
        String name();
    }

    @Form
    interface Login {
        String user();

        @Sensitive
        String password();

        @Lists(ListStyle.SPACE)
        @Nullable List<String> scopes();

        @Nullable Map<String, String> metadata();

        @Nullable Map<OrderStatus, LocalDateTime> expiry();
    }

    interface RedeemVoucher {
        @Quoted
        long voucherId();

        /** all of it where absent */
        @Quoted
        @Min(decimal = "0.01")
        @Default("5")
        @Nullable BigDecimal amount();

        @Quoted
        @NonEmpty
        @Nullable List<Long> orders();
    }

    interface ExportOrders {
        /** where they lie */
        @Path
        @Lists(ListStyle.SEGMENTS)
        List<String> shelf();

        @Query
        @Lists(ListStyle.JSON)
        @Nullable Money atLeast();

        @Nullable OrderStatus status();
    }

    /** an order as the shop sees it */
    interface Order {
        /** the order */
        long orderId();

        /** how far it is */
        @Nullable OrderStatus status();

        /** who ordered. Never a nickname. */
        @Sensitive
        String customer();

        /** what it costs */
        Money total();

        /** what was ordered */
        List<Line> lines();

        /** a note; null says there is none */
        @DistinguishNull
        @Nullable String remark();

        /** null while nobody has looked */
        @DistinguishNull
        boolean approved();

        /** when it was placed */
        LocalDateTime createdAt();

        @Nullable List<LocalDate> days();

        @Format("epoch-seconds")
        @Nullable Instant at();

        double weight();

        @Nullable Map<OrderStatus, List<Double>> scores();

        @Nullable List<@Nullable String> holes();

        List<Map<String, List<@Nullable Long>>> deepHoles();

        Map<OrderStatus, @Nullable String> mapHoles();

        /** what it replaces */
        @Nullable Order parent();

        @Nullable JsonValue extra();

        /** @deprecated use status */
        @Deprecated
        @Wire("class")
        @Nullable String class_();

        @Wire("a-b")
        @Nullable Integer aB();

        @JavaName("vendorCode")
        @Nullable Long code();
    }

    /** one position */
    interface Line {
        String sku();

        @Min(1)
        @Max(999)
        int count();

        @Nullable Money price();

        List<Line> replacements();
    }

    /** how far an order is */
    enum OrderStatus {
        /** 新建 */
        @Code(0)
        NEW,
        /** paid. And noted. */
        @Code(10)
        PAID,
        /** 已发货 */
        @Wire("on-its-way")
        SHIPPED,
        /** @deprecated use CLOSED */
        @Deprecated
        @Code(-1)
        @Wire(json = "9")
        CANCELLED,
        @Wire(json = "true")
        CLOSED
    }

    interface Event {
        String id();

        JsonValue what();

        @Nullable Nested nested();

        @Nullable List<Note> notes();

        @Sensitive
        @Nullable Remark remark();

        @Nullable Amount amount();
    }

    /** what was noted. By whom, is not */
    @Union("kind")
    interface Note {
        Line line();

        @Wire("old-pong")
        LegacyPong pong();
    }

    /** @deprecated use Note */
    @Deprecated
    @JavaName("Aside")
    @Union("what is it")
    interface Remark {
        Line line();

        Nested nested();
    }

    /** money to spend, all of it in quotes */
    interface Voucher {
        /** more digits than JavaScript takes */
        @Quoted
        long voucherId();

        /** what it is worth */
        @Quoted
        BigDecimal value();

        @Quoted
        @Nullable Double rate();

        @Quoted
        @Nullable Integer uses();

        @Quoted
        @DistinguishNull
        @Nullable Boolean spent();

        @Quoted
        @Nullable List<@Nullable BigDecimal> steps();

        @Quoted
        @Nullable Set<Long> orders();

        @Quoted
        @Sensitive
        @Nullable Map<OrderStatus, List<Integer>> limits();

        @Quoted
        VoucherKind kind();

        @Quoted
        @Nullable VoucherKind before();

        @Quoted
        @Nullable Map<VoucherKind, @Nullable VoucherKind> given();

        /** as the till says it */
        @Lists(ListStyle.JSON)
        @Nullable Line line();

        @Quoted
        @Lists(ListStyle.JSON)
        @DistinguishNull
        @Nullable Set<Long> days();

        @Lists(ListStyle.JSON)
        @Sensitive
        @Nullable JsonValue terms();
    }

    enum VoucherKind {
        @Wire(json = "1")
        GIFT,
        /** money back */
        @Wire(json = "2")
        REFUND
    }

    /** @deprecated use nothing */
    @Deprecated
    interface LegacyPong {
        @Nullable String text();
    }

    interface Nested {
        @Nullable LegacyPong pong();

        List<LegacyPong> pongs();
    }
}

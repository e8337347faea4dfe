package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.client.CallInfo;
import dev.callwright.client.CallListener;
import dev.callwright.client.Connection;
import dev.callwright.json.JsonMismatch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bank that puts all its numbers in quotes, described in either notation and called. */
class QuotedTest {
    private static final String YAML = """
            callwright: 1
            api: Bank
            package: demo
            envelope: {code: code, success: ["0"], data: data}
            formats: {lists: json}
            calls:
              pay:
                post: /payments
                body:
                  account: long quoted
                  amount: decimal quoted min 0.01
                  urgent: bool? quoted default false
                  tries: int? quoted nullable
                  target: State? quoted
                  note: Note? style json
                returns: Payment
            types:
              Payment:
                id: long quoted
                amount: decimal quoted
                rate: double? quoted
                done: bool? quoted
                fees: list<decimal>? quoted
                limits: map<int>? quoted
                pin: int? quoted sensitive
                state: State? quoted
                history: list<State>? quoted
                moves: map<State, State>? quoted
                bare: State?
                note: Note? style json
                marks: list<State>? quoted style json
                codes: map<json>? style json sensitive
                extra: json? style json
              Note:
                title: string
                on: date? format "yyyy/MM/dd"
              State:
                - OPEN = 1
                - PAID = 2
            """;
    private static final String JAVA = """
            package demo;

            import dev.callwright.annotation.*;
            import dev.callwright.json.JsonValue;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            @ApiSpec
            @Envelope(code = "code", success = "'0'", data = "data")
            @Formats(lists = ListStyle.JSON)
            interface BankSpec {
                @Post("/payments")
                Payment pay(Pay request);

                interface Pay {
                    @Quoted long account();

                    @Quoted @Min(decimal = "0.01") BigDecimal amount();

                    @Quoted @Default("false") @Nullable Boolean urgent();

                    @Quoted @DistinguishNull @Nullable Integer tries();

                    @Quoted @Nullable State target();

                    @Lists(ListStyle.JSON) @Nullable Note note();
                }

                interface Payment {
                    @Quoted long id();

                    @Quoted BigDecimal amount();

                    @Quoted @Nullable Double rate();

                    @Quoted @Nullable Boolean done();

                    @Quoted @Nullable List<BigDecimal> fees();

                    @Quoted @Nullable Map<String, Integer> limits();

                    @Quoted @Sensitive @Nullable Integer pin();

                    @Quoted @Nullable State state();

                    @Quoted @Nullable List<State> history();

                    @Quoted @Nullable Map<State, State> moves();

                    @Nullable State bare();

                    @Lists(ListStyle.JSON) @Nullable Note note();

                    @Quoted @Lists(ListStyle.JSON) @Nullable List<State> marks();

                    @Lists(ListStyle.JSON) @Sensitive @Nullable Map<String, JsonValue> codes();

                    @Lists(ListStyle.JSON) @Nullable JsonValue extra();
                }

                interface Note {
                    String title();

                    @Format("yyyy/MM/dd") @Nullable LocalDate on();
                }

                enum State {
                    @Wire(json = "1") OPEN,
                    @Wire(json = "2") PAID
                }
            }
            """;
    private static final String USE = """
            package demo;

            import dev.callwright.client.Connection;
            import java.math.BigDecimal;
            import java.util.function.Function;

            public class Use {
                public static String written(Connection connection) {
                    return pay(connection, Payment::toJson);
                }

                public static String read(Connection connection) {
                    return pay(connection, payment -> payment.id() + " " + payment.amount() + " " + payment.rate() + " "
                            + payment.done() + " " + payment.fees() + " " + payment.limits());
                }

                public static String kept(Connection connection) {
                    return pay(connection, payment -> payment.rate() + " " + payment.done() + " " + payment.fees() + " "
                            + payment.unknownMembers());
                }

                public static String states(Connection connection) {
                    return pay(connection, payment -> payment.state().known() + " " + payment.state().wire() + " "
                            + payment.history().stream().map(State::known).toList() + " " + payment.moves() + " "
                            + payment.bare().known() + " " + payment.bare().wire() + " "
                            + payment.history().stream().distinct().count());
                }

                public static String text(Connection connection) {
                    return pay(connection, Payment::toString);
                }

                private static String pay(Connection connection, Function<Payment, String> use) {
                    Payment payment = BankClient.create(connection)
                            .pay(request -> request.account(1234567890123456789L)
                                    .amount(new BigDecimal("100.0").stripTrailingZeros())
                                    .urgent(true)
                                    .tries(null)
                                    .target(State.PAID)
                                    .note(Note.builder().title("a \\"b\\" 中").build()));
                    if (!payment.equals(Payment.fromJson(payment.toJson()))) {
                        throw new IllegalStateException(payment.toJson());
                    }
                    return use.apply(payment);
                }

                public static String tooLittle(Connection connection) {
                    try {
                        return "" + PayRequest.builder().account(1).amount(new BigDecimal("0.009")).build();
                    } catch (IllegalArgumentException e) {
                        return e.getMessage();
                    }
                }

                public static String refused(Connection connection) {
                    try {
                        return pay(connection, Payment::toJson);
                    } catch (dev.callwright.client.UnreadableAnswerException e) {
                        return e.getMessage();
                    }
                }
            }
            """;

    /** Which notation the bank is described in. */
    enum Notation {
        YAML_FILE,
        ANNOTATED_INTERFACE;

        Project project(Path folder) {
            Project project = Project.in(folder).java(USE);
            return this == YAML_FILE ? project.yaml("bank.yaml", YAML) : project.java(JAVA);
        }
    }

    @TempDir
    static Path folder;

    private static final Map<Notation, URLClassLoader> CLIENTS = new EnumMap<>(Notation.class);

    private final Queue<String> answers = new ArrayDeque<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Queue<String> misfits = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private Connection connection;

    @BeforeAll
    static void compile() throws IOException {
        for (Notation notation : Notation.values()) {
            Project project = notation.project(folder.resolve(notation.name()));
            project.compile().assertSuccess();
            URL[] classes = {project.classes().toUri().toURL()};
            CLIENTS.put(notation, new URLClassLoader(classes, QuotedTest.class.getClassLoader()));
        }
    }

    @AfterAll
    static void unload() throws IOException {
        for (URLClassLoader client : CLIENTS.values()) {
            client.close();
        }
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        connection = Connection.builder()
                .server("http://localhost:" + server.getAddress().getPort())
                .listener(new CallListener() {
                    @Override
                    public void mismatch(CallInfo call, JsonMismatch mismatch) {
                        misfits.add(mismatch.toString());
                    }
                })
                .build();
    }

    @AfterEach
    void close() {
        connection.close();
        server.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSentAndReadIsInQuotes(Notation notation) throws Exception {
        String data = "{\"id\":\"9007199254740993\",\"amount\":\"19.90\",\"rate\":\"0.1\",\"done\":\"true\","
                + "\"fees\":[\"0.00000001\",\"-0.50\"],\"limits\":{\"day\":\"5\"},\"pin\":\"1234\"}";
        answers.addAll(List.of(data, data, data));
        assertEquals(data, call(notation, "written"));
        assertEquals("9007199254740993 19.90 0.1 true [1E-8, -0.50] {day=5}", call(notation, "read"));
        assertEquals(
                "Payment[id=9007199254740993, amount=19.90, rate=0.1, done=true, fees=[1E-8, -0.50], limits={day=5},"
                        + " pin=***]",
                call(notation, "text"));
        assertEquals(
                "{\"account\":\"1234567890123456789\",\"amount\":\"100\",\"urgent\":\"true\",\"tries\":null,"
                        + "\"target\":\"2\",\"note\":\"{\\\"title\\\":\\\"a \\\\\\\"b\\\\\\\" 中\\\"}\"}",
                requests.element());
        assertEquals(List.of(), List.copyOf(misfits));
    }

    @ParameterizedTest
    @EnumSource
    void whatComesWithoutQuotesIsReadAndWrittenWithThem(Notation notation) throws Exception {
        answers.add("{\"id\":9007199254740993,\"amount\":19.90,\"rate\":1e7,\"done\":false,\"fees\":[1,\"2\"],"
                + "\"limits\":{\"day\":5},\"pin\":null}");
        assertEquals(
                "{\"id\":\"9007199254740993\",\"amount\":\"19.90\",\"rate\":\"10000000\",\"done\":\"false\","
                        + "\"fees\":[\"1\",\"2\"],\"limits\":{\"day\":\"5\"}}",
                call(notation, "written"));
        assertEquals(List.of(), List.copyOf(misfits));
    }

    @ParameterizedTest
    @EnumSource
    void constantsAreKnownWithQuotesAndWithout(Notation notation) throws Exception {
        String head = "{\"id\":\"1\",\"amount\":\"0\",";
        String bare = "\"bare\":\"1\"}";
        String quoted = head + "\"state\":\"2\",\"history\":[\"1\",\"1\",\"7\",\"7\",\"x\",\"\"],"
                + "\"moves\":{\"1\":\"2\",\"7\":\"7\"}," + bare;
        answers.add(head + "\"state\":2,\"history\":[1,\"1\",7,\"7\",\"x\",\"\"],\"moves\":{\"1\":2,\"7\":7}," + bare);
        answers.addAll(List.of(quoted, quoted, head + "\"state\":true,\"history\":[{}],\"moves\":{}," + bare));
        assertEquals(quoted, call(notation, "written"));
        assertEquals(quoted, call(notation, "written"));
        assertEquals(
                "PAID 2 [OPEN, OPEN, UNRECOGNIZED, UNRECOGNIZED, UNRECOGNIZED, UNRECOGNIZED] {1=2, 7=7}"
                        + " UNRECOGNIZED \"1\" 4",
                call(notation, "states"));
        assertEquals(head + "\"state\":true,\"history\":[{}],\"moves\":{}," + bare, call(notation, "written"));
        assertEquals(List.of(), List.copyOf(misfits));
    }

    @ParameterizedTest
    @EnumSource
    void jsonStandsInAString(Notation notation) throws Exception {
        String head = "{\"id\":\"1\",\"amount\":\"0\",";
        String inText = head + "\"note\":\"{\\\"title\\\":\\\"中\\\",\\\"on\\\":\\\"2026/11/27\\\",\\\"x\\\":1}\","
                + "\"marks\":\"[\\\"1\\\",\\\"7\\\"]\",\"codes\":\"{\\\"k\\\":[]}\",\"extra\":\"[1.0]\"}";
        answers.add(inText);
        answers.add(head + "\"note\":{\"title\":\"中\",\"on\":\"2026/11/27\",\"x\":1},\"marks\":[1,7],"
                + "\"codes\":{\"k\":[]},\"extra\":[1.0]}");
        assertEquals(inText, call(notation, "written"));
        assertEquals(inText, call(notation, "written"), "what came without quotes");
        assertEquals(List.of(), List.copyOf(misfits));
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotFitInAStringIsToldWhereItIs(Notation notation) throws Exception {
        String data = "{\"id\":\"1\",\"amount\":\"0\",\"note\":\"{\\\"title\\\":\\\"t\\\",\\\"on\\\":\\\"soon\\\"}\","
                + "\"marks\":\"[1\",\"codes\":\"\",\"extra\":\"text\"}";
        answers.add(data);
        assertEquals(data, call(notation, "written"));
        assertEquals(
                List.of(
                        "$.data.note.on: expected a date as yyyy/MM/dd, but found another string",
                        "$.data.marks[0]: expected ',' or ']', but found the end of the text",
                        "$.data.codes: expected a value, but found the end of the text",
                        "$.data.extra: expected 'true', but found a character out of place"),
                List.copyOf(misfits));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOptionalAndDoesNotFitIsKeptReportedAndWrittenBack(Notation notation) throws Exception {
        String data = "{\"id\":\"1\",\"amount\":\"0\",\"limits\":{\"day\":\"7\"},\"rate\":\"\",\"done\":\"1\","
                + "\"fees\":[\"1\",\"007\"],\"pin\":\"99999999999\"}";
        answers.addAll(List.of(data, data));
        assertEquals(
                "null null null {rate=\"\", done=\"1\", fees=[\"1\",\"007\"], pin=\"99999999999\"}",
                call(notation, "kept"));
        assertEquals(
                "{\"id\":\"1\",\"amount\":\"0\",\"limits\":{\"day\":\"7\"},\"rate\":\"\",\"done\":\"1\","
                        + "\"fees\":[\"1\",\"007\"],\"pin\":\"99999999999\"}",
                call(notation, "written"));
        assertEquals(
                List.of(
                        "$.data.rate: expected a double in quotes, but found another string",
                        "$.data.done: expected a boolean, but found a number",
                        "$.data.fees[1]: expected a decimal number in quotes, but found another string",
                        "$.data.pin: expected an int, but found a number out of its range"),
                List.copyOf(misfits).subList(0, 4));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRequiredAndDoesNotFitIsRefusedWithItsPlace(Notation notation) throws Exception {
        answers.add("{\"id\":\" 1\",\"amount\":\"0\"}");
        assertEquals(
                "pay (POST /payments) has an answer that cannot be read: $.data.id: expected a long in quotes, but found another string (byte 25) [status 200, code 0]",
                call(notation, "refused"));
    }

    @ParameterizedTest
    @EnumSource
    void boundsAreThoseOfTheNumber(Notation notation) throws Exception {
        assertEquals("PayRequest cannot be built: amount must be at least 0.01", call(notation, "tooLittle"));
    }

    @Test
    void whatCannotBeQuotedIsAProblemInAnInterfaceToo() {
        assertEquals(
                List.of(
                        "src/main/java/demo/BankSpec.java:10:29: @Quoted has no meaning for 'id', since all is text in"
                                + " the query; leave it out [quoted-place]",
                        "src/main/java/demo/BankSpec.java:14:24: @Quoted has no meaning for 'name', which is 'String';"
                                + " leave it out, or write int, long, double, BigDecimal or boolean [quoted-type]",
                        "src/main/java/demo/BankSpec.java:15:22: @Quoted has no meaning for 'word', since the text 'SHUT'"
                                + " of 'Word' always is in quotes; leave it out, or give each constant a number, as in"
                                + " @Wire(json = \"1\") [quoted-type]"),
                Project.in(folder.resolve("wrong")).java("""
                                package demo;

                                import dev.callwright.annotation.*;

                                @ApiSpec
                                interface BankSpec {
                                    @Get("/") Item find(Find request);

                                    interface Find {
                                        @Query @Quoted long id();
                                    }

                                    interface Item {
                                        @Quoted String name();
                                        @Quoted Word word();
                                    }

                                    enum Word {
                                        @Wire(json = "1") OPEN,
                                        SHUT
                                    }
                                }
                                """).compile().messages());
    }

    private String call(Notation notation, String method) throws ReflectiveOperationException {
        return (String) CLIENTS.get(notation)
                .loadClass("demo.Use")
                .getMethod(method, Connection.class)
                .invoke(null, connection);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] answer = ("{\"code\":\"0\",\"data\":" + answers.remove() + "}").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}

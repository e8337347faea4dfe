package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.client.Connection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

/** A wiki that wants fixed values in all places, paths of several segments and nested values, in either notation. */
class ParametersTest {
    private static final String YAML = """
            callwright: 1
            api: Wiki
            package: demo
            query: {format: = json, v: = 007}
            header:
              X-Api-Version: = 2024-01-01
              X-None: = ''
            calls:
              search:
                get: /api
                query:
                  action: = query
                  'a&b': "= 'c: d & é+'"
                  list: = ''
                  exact: = true
                  size: = 1.0
                  titles: string
              old:
                get: /old
                query:
                  format: string?
                header:
                  x-api-version: = "2020 (old)"
              token:
                post: /token
                form:
                  grant_type: = client_credentials
              chat:
                post: /chat
                body:
                  model: string
                  stream: = true
                  depth: = 1.0
                  version: = '2'
                  kind: {value: a b}
              touch:
                post: /touch/{page}
                path: {page: string}
                body: {n: = 2}
              tag:
                post: /tag
                query:
                  until: map<Kind, date>? format yyyy/MM/dd
                form:
                  metadata: map<string>?
                  max[size]: map<long>?
                rules:
                  - at least one of metadata, max[size]
                  - until counts only when metadata is set
              attach:
                post: /attach
                form:
                  metadata: map<decimal>
                  file: binary
                  pages: list<binary>? max 2
              pay:
                post: /pay
                query:
                  days: map<Kind, list<date>>? style json format yyyy/MM/dd
                header:
                  X-Api-Version: Order? style json
                form:
                  biz_content: Order sensitive style json
                  parts: list<Part>? style json
                  part: Part? style json
              deliver:
                post: /deliver
                form:
                  biz_content: Order style json
                  holes: list<map<long?>>? style json
                  file: binary?
              read:
                get: /files/{path}.raw
                path:
                  path: list<string> style segments
            types:
              Kind: [SHORT, LONG_LIVED = long-lived]
              Order:
                name: string
                price: decimal? quoted
                day: date? format dd.MM.yyyy
                weight: double?
              Part by kind:
                order: Order
            """;
    private static final String JAVA = """
            package demo;

            import dev.callwright.annotation.*;
            import dev.callwright.client.Content;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;
            import org.jspecify.annotations.Nullable;

            @ApiSpec
            @Fixed(query = {"format=json", "v = 007"}, header = {"X-Api-Version = 2024-01-01", "X-None = ''"})
            interface WikiSpec {
                @Get("/api")
                @Fixed(query = {"action = query", "'a&b' = 'c: d & é+'", "list = ''", "exact = true", "size = 1.0"})
                void search(Search request);

                @Get("/old")
                @Fixed(header = "x-api-version = '2020 (old)'")
                void old(Old request);

                @Post("/token")
                @Fixed(form = "grant_type = client_credentials")
                void token();

                @Post("/chat")
                @Fixed(body = {"stream = true", "depth = 1.0", "version = '2'", "kind = 'a b'"})
                void chat(Chat request);

                @Post("/touch/{page}")
                @Fixed(body = "n = 2")
                void touch(Touch request);

                @Post("/tag")
                @Rule({"at least one of metadata, max[size]", "until counts only when metadata is set"})
                void tag(Tag request);

                @Post("/attach")
                void attach(Attach request);

                @Post("/pay")
                void pay(Pay request);

                @Post("/deliver")
                void deliver(Deliver request);

                @Get("/files/{path}.raw")
                void read(Read request);

                @Query
                interface Search {
                    String titles();
                }

                @Query
                interface Old {
                    @Nullable String format();
                }

                interface Chat {
                    String model();
                }

                @Path
                interface Touch {
                    String page();
                }

                @Form
                interface Tag {
                    @Query
                    @Format("yyyy/MM/dd")
                    @Nullable Map<Kind, LocalDate> until();

                    @Nullable Map<String, String> metadata();

                    @Wire("max[size]")
                    @Nullable Map<String, Long> maxSize();
                }

                @Form
                interface Attach {
                    Map<String, BigDecimal> metadata();

                    Content file();

                    @Max(2)
                    @Nullable List<Content> pages();
                }

                @Form
                interface Pay {
                    @Query
                    @Lists(ListStyle.JSON)
                    @Format("yyyy/MM/dd")
                    @Nullable Map<Kind, List<LocalDate>> days();

                    @Header
                    @Wire("X-Api-Version")
                    @JavaName("xApiVersion")
                    @Lists(ListStyle.JSON)
                    @Nullable Order version();

                    @Wire("biz_content")
                    @Sensitive
                    @Lists(ListStyle.JSON)
                    Order bizContent();

                    @Lists(ListStyle.JSON)
                    @Nullable List<Part> parts();

                    @Lists(ListStyle.JSON)
                    @Nullable Part part();
                }

                @Form
                interface Deliver {
                    @Wire("biz_content")
                    @Lists(ListStyle.JSON)
                    Order bizContent();

                    @Lists(ListStyle.JSON)
                    @Nullable List<Map<String, @Nullable Long>> holes();

                    @Nullable Content file();
                }

                interface Order {
                    String name();

                    @Quoted
                    @Nullable BigDecimal price();

                    @Format("dd.MM.yyyy")
                    @Nullable LocalDate day();

                    @Nullable Double weight();
                }

                @Union("kind")
                interface Part {
                    Order order();
                }

                enum Kind {
                    SHORT,
                    @Wire("long-lived")
                    LONG_LIVED
                }

                @Path
                interface Read {
                    @Lists(ListStyle.SEGMENTS)
                    List<String> path();
                }
            }
            """;
    private static final String USE = """
            package demo;

            import dev.callwright.client.Connection;
            import java.math.BigDecimal;
            import java.time.LocalDate;
            import java.util.LinkedHashMap;
            import java.util.List;
            import java.util.Map;

            public class Use {
                public static void search(Connection connection) {
                    WikiClient.create(connection).search("A/B c");
                }

                public static void old(Connection connection) {
                    WikiClient.create(connection).old(request -> {});
                    WikiClient.create(connection).old(request -> request.format("xml"));
                }

                public static void token(Connection connection) {
                    WikiClient.create(connection).token(request -> {});
                }

                public static void touch(Connection connection) {
                    WikiClient.create(connection).touch(request -> request.page("1"));
                }

                public static void chat(Connection connection) {
                    ChatRequest request = ChatRequest.builder().model("m").build();
                    ChatRequest same = ChatRequest.fromJson(request.toJson());
                    ChatRequest other = ChatRequest.fromJson(
                            "{\\"stream\\":false,\\"kind\\":{},\\"model\\":\\"m\\",\\"depth\\":null,\\"more\\":1}");
                    if (!request.equals(same) || !other.unknownMembers().keySet().equals(java.util.Set.of("more"))) {
                        throw new IllegalStateException(same + ", " + other);
                    }
                    WikiClient.create(connection).chat(same);
                    WikiClient.create(connection).chat(other);
                }

                public static void tag(Connection connection) {
                    Map<String, String> metadata = new LinkedHashMap<>();
                    metadata.put("order id", "67&35");
                    metadata.put("colour", "red");
                    TagRequest request = TagRequest.builder()
                            .metadata(metadata)
                            .maxSize(Map.of("é", 9L))
                            .until(Map.of(Kind.LONG_LIVED, LocalDate.of(2026, 1, 2)))
                            .build();
                    metadata.clear();
                    TagRequest same = request.toBuilder().build();
                    TagRequest other = request.toBuilder().maxSize(Map.of()).until(null).build();
                    if (!request.equals(same) || request.hashCode() != same.hashCode() || request.equals(other)) {
                        throw new IllegalStateException(same + ", " + other);
                    }
                    WikiClient.create(connection).tag(same);
                    WikiClient.create(connection).tag(other);
                }

                public static String untagged(Connection connection) {
                    return refusal(() -> TagRequest.builder().metadata(Map.of()).build());
                }

                public static String withoutEffect(Connection connection) {
                    return refusal(() -> TagRequest.builder()
                            .metadata(Map.of())
                            .maxSize(Map.of("a", 1L))
                            .until(Map.of(Kind.SHORT, LocalDate.EPOCH))
                            .build());
                }

                public static String ambiguous(Connection connection) {
                    return refusal(() -> WikiClient.create(connection)
                            .tag(request -> request.metadata(Map.of("a][b", "1"))));
                }

                private static String refusal(Runnable call) {
                    try {
                        call.run();
                        return "sent";
                    } catch (IllegalArgumentException e) {
                        return e.getMessage();
                    } catch (dev.callwright.client.NotSentException e) {
                        return e.getCause().getMessage();
                    }
                }

                public static void attach(Connection connection) {
                    WikiClient.create(connection)
                            .attach(request -> request.metadata(Map.of("price \\"net\\"", new BigDecimal("1E+2")))
                                    .file(dev.callwright.client.Content.of("text/plain", "x").named("x.txt"))
                                    .pages(List.of(
                                            dev.callwright.client.Content.of("text/plain", "1").named("1.txt"),
                                            dev.callwright.client.Content.of("text/plain", "2"))));
                }

                private static final Order ORDER = Order.fromJson(
                        "{\\"more\\":[1],\\"name\\":\\"a&b\\",\\"price\\":\\"1.0\\",\\"day\\":\\"02.01.2026\\"}");

                public static void pay(Connection connection) {
                    Part unknown = Part.fromJson("{\\"kind\\":\\"new\\",\\"x\\":null}");
                    PayRequest request = PayRequest.builder()
                            .days(Map.of(Kind.LONG_LIVED, List.of(LocalDate.of(2026, 1, 2))))
                            .xApiVersion(ORDER)
                            .bizContent(ORDER.toBuilder().name("é").build())
                            .parts(List.of(ORDER, unknown))
                            .part(Order.builder().name("n").build())
                            .build();
                    WikiClient.create(connection).pay(request.toBuilder().build());
                    PayRequest least = PayRequest.builder().bizContent(ORDER).days(Map.of()).build();
                    WikiClient.create(connection).pay(least);
                    if (request.equals(least) || !request.equals(request.toBuilder().build())) {
                        throw new IllegalStateException();
                    }
                }

                public static String shown(Connection connection) {
                    return PayRequest.builder().bizContent(ORDER).part(ORDER).build().toString();
                }

                public static String outsideAscii(Connection connection) {
                    return refusal(() -> WikiClient.create(connection).pay(request ->
                            request.bizContent(ORDER).xApiVersion(ORDER.toBuilder().name("secret é").build())));
                }

                public static String infinite(Connection connection) {
                    return refusal(() -> WikiClient.create(connection)
                            .pay(request -> request.bizContent(ORDER.toBuilder().weight(1 / 0.0).build())));
                }

                public static void deliver(Connection connection) {
                    Map<String, Long> holes = new LinkedHashMap<>();
                    holes.put("a", null);
                    WikiClient.create(connection)
                            .deliver(request -> request.bizContent(ORDER).holes(List.of(holes)));
                }

                public static void read(Connection connection) {
                    WikiClient.create(connection).read(List.of("docs", "guide", "a b/ä"));
                    WikiClient.create(connection).read(List.of("x"));
                }

                public static String refused(Connection connection, List<String> path) {
                    try {
                        WikiClient.create(connection).read(path);
                        return "sent";
                    } catch (dev.callwright.client.NotSentException e) {
                        return ((IllegalArgumentException) e.getCause()).getMessage();
                    }
                }
            }
            """;

    /** Which notation the wiki is described in. */
    enum Notation {
        YAML_FILE,
        ANNOTATED_INTERFACE;

        Project project(Path folder) {
            Project project = Project.in(folder).java(USE);
            return this == YAML_FILE ? project.yaml("wiki.yaml", YAML) : project.java(JAVA);
        }
    }

    @TempDir
    static Path folder;

    private static final Map<Notation, URLClassLoader> CLIENTS = new EnumMap<>(Notation.class);

    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private Connection connection;

    @BeforeAll
    static void compile() throws IOException {
        for (Notation notation : Notation.values()) {
            Project project = notation.project(folder.resolve(notation.name()));
            project.compile().assertSuccess();
            URL[] classes = {project.classes().toUri().toURL()};
            CLIENTS.put(notation, new URLClassLoader(classes, ParametersTest.class.getClassLoader()));
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
                .build();
    }

    @AfterEach
    void close() {
        connection.close();
        server.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreSentAsTheyAreWritten(Notation notation) throws Exception {
        assertSent(
                notation,
                "search",
                "GET /api?format=json&v=007&action=query&a%26b=c%3A%20d%20%26%20%C3%A9%2B&list=&exact=true&size=1.0"
                        + "&titles=A%2FB%20c [2024-01-01] ");
    }

    @ParameterizedTest
    @EnumSource
    void whatACallSaysItselfStandsInPlaceOfWhatAllCallsSend(Notation notation) throws Exception {
        assertSent(notation, "old", "GET /old?v=007 [2020 (old)] ", "GET /old?v=007&format=xml [2020 (old)] ");
    }

    @ParameterizedTest
    @EnumSource
    void aFormMayHoldNothingElse(Notation notation) throws Exception {
        assertSent(notation, "token", "POST /token?format=json&v=007 [2024-01-01] grant_type=client_credentials");
    }

    @ParameterizedTest
    @EnumSource
    void membersOfABodyAreJsonAndNeverTwice(Notation notation) throws Exception {
        assertSent(notation, "touch", "POST /touch/1?format=json&v=007 [2024-01-01] {\"n\":2}");
        String fixed = "\"stream\":true,\"depth\":1.0,\"version\":\"2\",\"kind\":\"a b\"";
        assertSent(
                notation,
                "chat",
                "POST /chat?format=json&v=007 [2024-01-01] {\"model\":\"m\"," + fixed + "}",
                "POST /chat?format=json&v=007 [2024-01-01] {\"model\":\"m\"," + fixed + ",\"more\":1}");
    }

    @ParameterizedTest
    @EnumSource
    void segmentsKeepTheSlashesBetweenThemAlone(Notation notation) throws Exception {
        assertSent(
                notation,
                "read",
                "GET /files/docs/guide/a%20b%2F%C3%A4.raw?format=json&v=007 [2024-01-01] ",
                "GET /files/x.raw?format=json&v=007 [2024-01-01] ");
    }

    @ParameterizedTest
    @EnumSource
    void whatWouldBeAnotherResourceIsNotSent(Notation notation) throws Exception {
        String cause = ", which would make it the path of another resource";
        for (List<String> path : List.of(List.of("a", ".."), List.of(".", "a"))) {
            assertEquals("a segment of path parameter path is only dots" + cause, refusal(notation, path));
        }
        assertEquals("a segment of path parameter path is empty" + cause, refusal(notation, List.of("a", "")));
        assertEquals("path parameter path is empty" + cause, refusal(notation, List.of()));
        assertEquals(List.of(), List.copyOf(requests));
    }

    @ParameterizedTest
    @EnumSource
    void anEntryOfAMapIsAValueOfItsOwn(Notation notation) throws Exception {
        String metadata = "metadata%5Border%20id%5D=67%2635&metadata%5Bcolour%5D=red";
        assertSent(
                notation,
                "tag",
                "POST /tag?format=json&v=007&until%5Blong-lived%5D=2026%2F01%2F02 [2024-01-01] " + metadata
                        + "&max%5Bsize%5D%5B%C3%A9%5D=9",
                "POST /tag?format=json&v=007 [2024-01-01] " + metadata);
    }

    @ParameterizedTest
    @EnumSource
    void anEntryOfAMapIsAPartOfAFormWithFiles(Notation notation) throws Exception {
        use(notation).getMethod("attach", Connection.class).invoke(null, connection);
        String request = requests.remove();
        String part = "\r\nContent-Disposition: form-data; name=";
        assertTrue(request.startsWith("POST /attach?format=json&v=007 [2024-01-01] --callwright-"), request);
        assertTrue(request.contains(part + "\"metadata[price %22net%22]\"\r\n\r\n100\r\n--"), request);
        assertTrue(request.contains(part + "\"file\"; filename=\"x.txt\""), request);
        assertTrue(
                request.contains(part + "\"pages\"; filename=\"1.txt\"\r\nContent-Type: text/plain\r\n\r\n1\r\n--"),
                request);
        assertTrue(
                request.contains(part + "\"pages\"; filename=\"pages\"\r\nContent-Type: text/plain\r\n\r\n2\r\n--"),
                request);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyMapIsNotSetAndAKeyIsOneName(Notation notation) throws Exception {
        Class<?> use = use(notation);
        assertEquals(
                "TagRequest cannot be built: at least one of metadata, maxSize is needed",
                use.getMethod("untagged", Connection.class).invoke(null, connection));
        assertEquals(
                "TagRequest cannot be built: until has no effect: it counts only when metadata is set",
                use.getMethod("withoutEffect", Connection.class).invoke(null, connection));
        assertEquals(
                "a key of metadata is empty or contains a bracket; the server would read another map",
                use.getMethod("ambiguous", Connection.class).invoke(null, connection));
        assertEquals(List.of(), List.copyOf(requests));
    }

    @ParameterizedTest
    @EnumSource
    void aModelIsOneValueOfJsonText(Notation notation) throws Exception {
        String order = "{\"name\":\"a&b\",\"price\":\"1.0\",\"day\":\"02.01.2026\",\"more\":[1]}";
        assertSent(
                notation,
                "pay",
                "POST /pay?format=json&v=007&days=" + encoded("{\"long-lived\":[\"2026/01/02\"]}") + " [" + order
                        + "] biz_content=" + encoded(order.replace("a&b", "é"))
                        + "&parts="
                        + encoded("[{\"kind\":\"order\"," + order.substring(1) + ",{\"kind\":\"new\",\"x\":null}]")
                        + "&part=" + encoded("{\"kind\":\"order\",\"name\":\"n\"}"),
                "POST /pay?format=json&v=007&days=%7B%7D null biz_content=" + encoded(order));
    }

    @ParameterizedTest
    @EnumSource
    void aModelIsAPartOfAFormWithFiles(Notation notation) throws Exception {
        use(notation).getMethod("deliver", Connection.class).invoke(null, connection);
        String request = requests.remove();
        String part = "\r\nContent-Disposition: form-data; name=\"biz_content\"\r\n\r\n"
                + "{\"name\":\"a&b\",\"price\":\"1.0\",\"day\":\"02.01.2026\",\"more\":[1]}\r\n--";
        assertTrue(request.contains(part), request);
        assertTrue(request.contains("name=\"holes\"\r\n\r\n[{\"a\":null}]\r\n--"), request);
    }

    @ParameterizedTest
    @EnumSource
    void jsonTextIsMaskedAndWhatItCannotSayIsNotSent(Notation notation) throws Exception {
        Class<?> use = use(notation);
        assertEquals(
                "PayRequest[bizContent=***, part=Order[name=a&b, price=1.0, day=2026-01-02, unknown=[more]]]",
                use.getMethod("shown", Connection.class).invoke(null, connection));
        assertEquals(
                "the value of header X-Api-Version holds a character outside ASCII; encode it the way the API wants",
                use.getMethod("outsideAscii", Connection.class).invoke(null, connection));
        assertEquals(
                "parameter biz_content cannot be written as JSON: expected a finite number, but found NaN or an infinity",
                use.getMethod("infinite", Connection.class).invoke(null, connection));
        assertEquals(List.of(), List.copyOf(requests));
    }

    @Test
    void whatTheJavaNotationAloneCanGetWrong() {
        assertEquals(
                List.of(
                        "src/main/java/demo/WikiSpec.java:13:9: @Fixed says nothing on a parameter; it belongs on the"
                                + " API's interface or a call [misplaced-annotation]",
                        "src/main/java/demo/WikiSpec.java:6:15: 'body' of @Fixed says nothing on the API's interface;"
                                + " write it on the calls that send it [misplaced-annotation]",
                        "src/main/java/demo/WikiSpec.java:9:20: 'v' has no value; write one after '='; an empty one is"
                                + " '' [fixed-form]",
                        "src/main/java/demo/WikiSpec.java:10:21: more than one word follows '='; put the value in"
                                + " quotes, and what is to be said in a comment [fixed-form]"),
                Project.in(folder.resolve("wrong")).java("""
                                package demo;

                                import dev.callwright.annotation.*;

                                @ApiSpec
                                @Fixed(body = "a = 1")
                                interface WikiSpec {
                                    @Get("/")
                                    @Fixed(query = "v",
                                           header = "X-A = a b")
                                    void find(Find request);
                                    interface Find {
                                        @Fixed(query = "a = 1") @Query int a();
                                    }
                                }
                                """).compile().messages());
    }

    @Test
    void noParameterIsFixedAndAskedForToo() {
        assertEquals(
                List.of("src/main/java/demo/WikiSpec.java:8:21: parameter 'A' is declared already, at WikiSpec.Find.a;"
                        + " leave one of them out, or rename it [duplicate-parameter]"),
                Project.in(folder.resolve("twice")).java("""
                                package demo;

                                import dev.callwright.annotation.*;

                                @ApiSpec
                                interface WikiSpec {
                                    @Get("/")
                                    @Fixed(header = "A = 1")
                                    void find(Find request);
                                    interface Find {
                                        @Header int a();
                                    }
                                }
                                """).compile().messages());
    }

    private void assertSent(Notation notation, String method, String... expected) throws ReflectiveOperationException {
        requests.clear();
        use(notation).getMethod(method, Connection.class).invoke(null, connection);
        assertEquals(List.of(expected), List.copyOf(requests));
    }

    private String refusal(Notation notation, List<String> path) throws ReflectiveOperationException {
        return (String)
                use(notation).getMethod("refused", Connection.class, List.class).invoke(null, connection, path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Class<?> use(Notation notation) throws ClassNotFoundException {
        return CLIENTS.get(notation).loadClass("demo.Use");
    }

    private void answer(HttpExchange exchange) throws IOException {
        assertEquals(List.of(""), exchange.getRequestHeaders().get("X-None"));
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().get("X-Api-Version") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }
}

package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.callwright.client.Connection;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** APIs as untidy as they are, described as a user would, compiled without a warning, and called. */
class RealApisTest {
    private static final Path APIS = Path.of("src/test/resources/apis").toAbsolutePath();
    private static final Map<String, String> SPECS =
            Map.of("feishu", "Feishu", "wechat", "WeChatMp", "dingtalk", "DingTalk", "chat", "Chat");

    @TempDir
    static Path classes;

    private static URLClassLoader loader;

    private final Queue<String> answers = new ArrayDeque<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private Connection connection;

    @BeforeAll
    static void compile() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        SPECS.forEach((name, api) -> sources.add(source(
                "com.example." + name + "." + api + "Spec",
                "package com.example." + name + ";\n/** Described in YAML. */\n@dev.callwright.annotation.ApiSpec(\""
                        + name + ".yaml\") interface " + api + "Spec {}")));
        sources.add(source("com.example.Calls", Files.readString(APIS.resolve("Calls.java"))));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-Xlint:all,-processing,-path",
                    "-Xdoclint:all",
                    "-Xdoclint/package:-com.example", // what calls them; the clients are below it
                    "-Werror",
                    "-Acallwright.dir=" + APIS,
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    classes.toString());
            JavaCompiler.CompilationTask task = compiler.getTask(said, files, null, options, null, sources);
            task.setProcessors(List.of(new CallwrightProcessor()));
            assertTrue(task.call(), said::toString);
        }
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, RealApisTest.class.getClassLoader());
    }

    @AfterAll
    static void unload() throws IOException {
        loader.close();
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

    @Test
    void cursorsAreSentAsTheyCame() throws Exception {
        answers.add("{\"code\":0,\"msg\":\"success\",\"data\":{\"has_more\":true,\"page_token\":\"a/b+=\",\"items\":"
                + "[{\"open_id\":\"1\",\"name\":\"张三\",\"gender\":1,\"join_time\":1615381801,\"new\":[]}]}}");
        answers.add("{\"data\":{\"items\":[{\"open_id\":\"2\",\"name\":\"李四\",\"gender\":9}],\"has_more\":false},"
                + "\"code\":0}");
        assertEquals("[张三 1 2021-03-10T13:10:01Z, 李四 9 null]", call("feishuPages"));
        String first = "GET /contact/v3/users/find_by_department?department_id=od%201%26%E4%B8%AD";
        assertEquals(List.of(first, first + "&page_token=a%2Fb%2B%3D"), List.copyOf(requests));
    }

    @Test
    void anErrorHasCodeMessageAndRequestId() throws Exception {
        answers.add("{\"code\":99991663,\"msg\":\"token invalid\",\"data\":{},\"log_id\":\"L1\"}");
        assertEquals("99991663, token invalid, L1", call("feishuError"));
        assertEquals(List.of("GET /contact/v3/users/u%2F1"), List.copyOf(requests));
    }

    @Test
    void aFormWithAFileIsSentInParts() throws Exception {
        answers.add("{\"code\":0,\"data\":{\"image_key\":\"img\"}}");
        assertEquals("img", call("feishuUpload"));
        assertEquals(
                "POST /im/v1/images --B\r\nContent-Disposition: form-data; name=\"image_type\"\r\n\r\nmessage\r\n"
                        + "--B\r\nContent-Disposition: form-data; name=\"image\"; filename=\"图.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\nPNG\r\n--B--\r\n",
                String.join("", requests).replaceAll("callwright-[0-9a-f-]{36}", "B"));
    }

    @Test
    void aFileWithoutANameIsNamedAfterItsParameter() throws Exception {
        answers.add("{\"media_id\":\"M\"}");
        assertEquals("M", call("wechatUpload"));
        assertTrue(requests.element().contains("name=\"media\"; filename=\"media\""), requests::toString);
    }

    @Test
    void anAnswerWithoutACodeIsASuccess() throws Exception {
        String user = "{\"subscribe\":1,\"openid\":\"o\",\"language\":\"xx\",\"subscribe_time\":1382694957,\"sex\":1}";
        answers.add(user);
        assertEquals(user, call("wechatUser"));
    }

    @Test
    void anErrorInPlaceOfADownloadIsAnException() throws Exception {
        answers.add("{\"errcode\":40007,\"errmsg\":\"invalid media_id\"}");
        assertEquals("40007, invalid media_id", call("wechatMedia"));
    }

    @Test
    void anErrorMayBeAnObjectOfItsOwn() throws Exception {
        answers.add("{\"id\":\"m\",\"error\":null,\"owner\":\"o\",\"more\":1}");
        assertEquals("{\"id\":\"m\",\"owner\":\"o\",\"more\":1}", call("chatModel"));
        String error = "{\"message\":\"wait\",\"trace\":{\"id\":\"T\"},\"code\":\"too_fast\"}";
        answers.add("{\"error\":" + error + "}");
        assertEquals("TOO_FAST, wait, T, " + error, call("chatModel"));
    }

    @Test
    void anErrorMaySayThatThereIsNothing() throws Exception {
        answers.add("{\"id\":\"m\"}");
        assertEquals("m", call("chatFindModel"));
        answers.add("{\"error\":{\"code\":\"model_not_found\",\"message\":\"no m\"}}");
        assertEquals("none", call("chatFindModel"));
        answers.add("{\"error\":{\"code\":\"not_found\"}}");
        assertEquals("not_found", call("chatFindModel"));
    }

    @Test
    void pagesStandBesideAnErrorThatIsNotThere() throws Exception {
        answers.add("{\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"next\":\"b\",\"has_more\":true,\"error\":{}}");
        answers.add("{\"data\":[{\"id\":\"c\"}],\"has_more\":false}");
        assertEquals("[a, b, c]", call("chatPages"));
        assertEquals(List.of("GET /models?limit=2", "GET /models?after=b&limit=2"), List.copyOf(requests));
    }

    @Test
    void codeAndResultMayLieInTwoObjectsOrOneInTheOther() throws Exception {
        answers.add("{\"body\":{\"tokens\":7},\"head\":{\"code\":0}}");
        assertEquals("7", call("chatTokens"));
        answers.add("{\"result\":{\"status.code\":\"ok\",\"stars\":5,\"status\":{\"code\":\"bad\"}}}");
        assertEquals("{\"stars\":5,\"status\":{\"code\":\"bad\"}}", call("chatRating"));
    }

    @Test
    void cursorsMayBeNumbers() throws Exception {
        answers.addAll(dingTalkPages());
        assertEquals("[n 2020-08-16T10:26:56.828Z]", call("dingTalkPages"));
        String path = "POST /topapi/v2/user/list?access_token=t ";
        assertEquals(
                List.of(
                        path + "{\"dept_id\":1,\"cursor\":0,\"size\":10}",
                        path + "{\"dept_id\":1,\"cursor\":10,\"size\":10}"),
                List.copyOf(requests));
    }

    @Test
    void cursorsMayBeNumbersInAsyncCalls() throws Exception {
        answers.addAll(dingTalkPages());
        assertEquals("[n]", call("dingTalkPagesAsync"));
    }

    private static List<String> dingTalkPages() {
        return List.of(
                "{\"errcode\":0,\"result\":{\"has_more\":true,\"next_cursor\":10,\"list\":[{\"userid\":\"u\","
                        + "\"unionid\":\"x\",\"name\":\"n\",\"dept_id_list\":[1],\"hired_date\":1597573616828}]}}",
                "{\"errcode\":0,\"result\":{\"has_more\":false,\"list\":[]}}");
    }

    private String call(String name) throws Exception {
        return (String) loader.loadClass("com.example.Calls")
                .getMethod(name, Connection.class)
                .invoke(null, connection);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body).strip()
                + (body.endsWith("\r\n") ? "\r\n" : ""));
        byte[] answer = answers.remove().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}

package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of which little can be read is one problem: whoever uses what it describes is told of nothing else. */
class SalvageTest {
    private static final String BLOCK = """
            callwright: 1
            api: Shop
            package: demo
            server: https://acme.example
            calls:
              find:
                get: /orders/{id}
                path: {id: long}
                doc: 订单
                returns: Order
            types:
              Order:
                name: string
                color: Color?
              Color:
                - RED - 红
                - GREEN
            """;

    private static final String FLOW = """
            {callwright: 1, api: Shop, package: demo, server: "https://acme.example",
             calls: {find: {get: "/orders/{id}", path: {id: long}, returns: Order}},
             types: {Order: {name: string, color: Color?}, Color: [RED, GREEN]}}
            """;

    private static final String APP = """
            package demo.app;

            import static demo.Color.GREEN;
            import static demo.Color.RED;

            import demo.Color;
            import demo.FindRequest;
            import demo.Order;
            import demo.ShopAsyncClient;
            import demo.ShopClient;

            abstract class App implements ShopClient {
                abstract Order order(Color color, FindRequest.Builder request, ShopAsyncClient client);
            }
            """;

    @TempDir
    private Path directory;

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("1:1 file-encoding", BLOCK.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("1:1 file-encoding", BLOCK.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("1:1 file-encoding", BLOCK.getBytes(Charset.forName("UTF-32BE"))),
                Arguments.of("9:10 file-encoding", BLOCK.getBytes(Charset.forName("GBK"))),
                text("4:10 yaml-syntax", BLOCK.replace("server: ", "server: a: ")),
                text(
                        "4:10 yaml-syntax",
                        BLOCK.replace("server: ", "server: a: ")
                                .replace("api: Shop", "'api': 'Shop'")
                                .replace("package: demo", "\"package\": \"demo\"")
                                .replace("calls:", "\"calls\":")
                                .replace("types:", "'types' :")),
                text(
                        "4:10 yaml-syntax",
                        BLOCK.replace("server: ", "server: a: ")
                                .replace("Color:\n    - RED - 红\n    - GREEN", "Color: [RED, GREEN]")),
                text(
                        "4:10 yaml-syntax",
                        BLOCK.replace("server: ", "server: a: ").replace("package: demo\n", "doc: x\n")),
                text("1:1 missing-key", BLOCK.replace("package: demo\n", "")),
                text("3:10 package-name", BLOCK.replace("package: demo", "package: demo-shop")),
                text("3:10 package-name", BLOCK.replace("package: demo", "package: demo.int")),
                text("3:10 not-text", BLOCK.replace("package: demo", "package: 1")),
                text("3:10 wrong-kind", BLOCK.replace("package: demo", "package: [demo]")),
                text("2:6 api-name", BLOCK.replace("api: Shop", "api: shop")),
                text("2:6 api-name", BLOCK.replace("api: Shop", "api: 'shop!'")),
                text("1:1 missing-key", BLOCK.replace("api: Shop\n", "")),
                text("4:1 yaml-syntax", FLOW.substring(0, FLOW.length() - 2) + "\n"));
    }

    private static Arguments text(String expected, String text) {
        return Arguments.of(expected, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsSaidOnce(String expected, byte[] content) {
        List<String> said = Project.in(directory)
                .file("src/main/api/shop.yaml", content)
                .java("package demo;\n@dev.callwright.annotation.ApiSpec(\"shop.yaml\")\ninterface ShopSpec {}\n")
                .java(APP)
                .compile()
                .messages()
                .stream()
                .map(message -> message.lines().findFirst().orElseThrow())
                .map(line -> line.replaceAll("src/main/api/shop.yaml:(\\d+:\\d+): .*\\[(.*)]", "$1 $2"))
                .toList();
        assertEquals(List.of(expected), said);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void whatCanBeReadCompiles(String text) {
        assertTrue(Project.in(directory)
                .yaml("shop.yaml", text)
                .java(APP)
                .compile()
                .success());
    }

    static Stream<String> readable() {
        return Stream.of(BLOCK, FLOW);
    }
}

package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One slip is one problem, where it is, and nothing seems wrong because of it. */
class SlipsTest {
    private static final String SHOP = """
            callwright: 1
            api: Shop
            package: demo
            paging:
              request: {page: page, size: size}
              response: {items: items}
            calls:
              find:
                get: /orders/{id}
                path: {id: long}
                query:
                  page: int?
                  size: int?
                  since: date? format "dd.MM.yyyy"
                  most: int? min 1 max 9
                rules:
                  - most counts only when since is set
                returns: page<Order>
            types:
              Order:
                name: {type: string, doc: a name}
                color: Color?
              Color: [RED, GREEN]
            envelope: {code: error.code, success: [absent], message: error.text}
            errors: {busy: BUSY}
            """;

    private static final String APP = """
            package demo;

            import demo.Color;
            import demo.FindRequest;
            import demo.Order;
            import demo.ShopClient;

            abstract class App implements ShopClient {
                abstract Order order(Color color, FindRequest request);
            }
            """;

    @TempDir
    private Path directory;

    /** Place and id of everything that is said. */
    private List<String> said(String text) {
        return Project.in(directory).yaml("shop.yaml", text).java(APP).compile().messages().stream()
                .map(message -> message.lines().findFirst().orElseThrow())
                .map(line -> line.replaceAll("src/main/api/shop.yaml:(\\d+:\\d+): .*\\[(.*)]", "$1 $2"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "types:|typs:|19:1 unknown-key",
                "types:|tyeps:|19:1 unknown-key",
                "calls:|callz:|7:1 unknown-key",
                "paging:|pageing:|4:1 unknown-key",
                "package:|pakcage:|3:1 unknown-key",
                "callwright:|calwright:|1:1 unknown-key",
                "request: {page|requst: {page|5:3 unknown-key",
                "items: items|itmes: items|6:14 unknown-key",
                "get:|gte:|9:5 unknown-key",
                "path:|pth:|10:5 unknown-key",
                "query:|qery:|11:5 unknown-key",
                "returns:|retruns:|18:5 unknown-key",
                "{type: string|{tpye: string|21:12 unknown-key",
                "format|fromat|14:20 unknown-flag",
                "min 1|mni 1|15:18 unknown-flag",
                "max 9|mx 9|15:24 unknown-flag",
                "\"dd.MM.yyyy\"|\"dd.MM.yyyy|14:27 quote-form",
                "error.code|error.|24:18 member-path",
                "error.code|.code|24:18 member-path",
                "error.text|error..text|24:64 member-path",
                "/orders/{id}|/orders/{id|9:10 path-template",
                "/orders/{id}|/orders?id={id}|9:10 path-template",
            })
    void aSlipIsOneProblem(String right, String wrong, String expected) {
        assertEquals(List.of(), said(SHOP));
        assertEquals(List.of(expected), said(SHOP.replace(right, wrong)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"calls:|8:1", "types:|20:1"})
    void ofAKeyWithNothingAndThenWithAllTheLatterCounts(String key, String place) {
        assertEquals(List.of(place + " duplicate-key"), said(SHOP.replace("\n" + key, "\n" + key + "\n" + key)));
    }

    static Stream<Arguments> flagsOfUnknownTypes() {
        List<Arguments> all = new ArrayList<>();
        for (String type : List.of("Colour", "list<Colour>", "set<Colour>")) {
            for (String flag : List.of(
                    "non-empty",
                    "min 1",
                    "max 3",
                    "format \"dd.MM.yyyy\"",
                    "zone Asia/Shanghai",
                    "style comma",
                    "default 1",
                    "sensitive")) {
                all.add(Arguments.of(type, flag));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("flagsOfUnknownTypes")
    void nobodyKnowsWhatAFlagMeansForAnUnknownType(String type, String flag) {
        String field = "most: " + type + "? " + flag;
        int column = 7 + field.indexOf("Colour");
        assertEquals(List.of("15:" + column + " unknown-type"), said(SHOP.replace("most: int? min 1 max 9", field)));
    }

    @ParameterizedTest
    @CsvSource({"page: int?, 12:13, page: Colour?", "size: int?, 13:13, size: Colour?"})
    void nobodyKnowsWhetherAnUnknownTypeAsksForAPage(String right, String place, String wrong) {
        assertEquals(List.of(place + " unknown-type"), said(SHOP.replace(right, wrong)));
    }
}

package dev.callwright.processor.compare;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes of what a description says of all its calls. */
class HeadingChangesTest {
    private static final String CALL = "calls:\n  a:\n    get: /a\n    returns: int\n";
    private static final String LIBRARY = "types:\n  A: {x: int}\n";
    private static final String PAGED = """
            calls:
              a:
                get: /a
                query: {page: int?, size: int?}
                returns: page<int>
            """;

    @Test
    void anotherPackage() {
        Comparing.files(
                        "callwright: 1\napi: Shop\npackage: com.acme\ntypes:\n  A: {x: int}\n",
                        "callwright: 1\napi: Shop\npackage: com.acme.v2\ntypes:\n  A: {x: int}\n")
                .shows("new.yaml:3:10: package is com.acme.v2, and was com.acme: breaks source, binary [package]");
    }

    @Test
    void anotherApi() {
        Comparing.files(
                        "callwright: 1\napi: Shop\npackage: com.acme\n" + CALL,
                        "callwright: 1\napi: Store\npackage: com.acme\n" + CALL)
                .shows("new.yaml:2:6: api is Store, and was Shop: breaks source, binary [api-name]");
    }

    @Test
    void anotherServer() {
        String one = "server: https://one.example\n";
        Comparing.of(one + CALL, "server: https://two.example\n" + CALL)
                .shows("new.yaml:4:9: server is https://two.example, and was https://one.example: breaks wire"
                        + " [server-changed]");
        Comparing.of(CALL, one + CALL).shows("new.yaml:4:9: server was added: breaks nobody [server-added]");
        Comparing.of(one + CALL, CALL).shows("new.yaml:1:1: server was removed: breaks behaviour [server-removed]");
    }

    @Test
    void anEnvelopeMoreAndAnEnvelopeLess() {
        String envelope = "envelope: {code: code, success: [0], data: data}\n";
        Comparing.of(CALL, envelope + CALL).shows("new.yaml:4:11: envelope was added: breaks wire [envelope]");
        Comparing.of(envelope + CALL, CALL).shows("new.yaml:1:1: envelope was removed: breaks wire [envelope]");
    }

    @Test
    void partsOfAnEnvelope() {
        Comparing.of(
                        "envelope: {code: code, success: [0], data: data, message: msg, detail: more}\n" + CALL,
                        "envelope: {code: code, success: [0, 1], data: data, message: text, requestId: id}\n" + CALL)
                .shows(
                        "new.yaml:4:11: envelope's success is 0 or 1, and was 0: breaks wire [envelope]",
                        "new.yaml:4:11: envelope's detail is nowhere, and was more: breaks behaviour"
                                + " [envelope-text-removed]",
                        "new.yaml:4:62: envelope's message is text, and was msg: breaks wire [envelope-text-moved]",
                        "new.yaml:4:79: envelope's requestId is id, and was nowhere: breaks nobody"
                                + " [envelope-text-added]");
    }

    @Test
    void partsOfAnEnvelopeThatMoveIntoOtherObjects() {
        Comparing.of(
                        "envelope: {code: code, success: [0], data: data, message: \"'a.b'\", detail: error.text}\n"
                                + CALL,
                        "envelope: {code: error.code, success: [0], data: \"'data'\", message: a.b,"
                                + " detail: \"error.'text'\"}\n" + CALL)
                .shows(
                        "new.yaml:4:18: envelope's code is error.code, and was code: breaks wire [envelope]",
                        "new.yaml:4:69: envelope's message is a.b, and was 'a.b': breaks wire [envelope-text-moved]");
    }

    @Test
    void anEnvelopeOfACall() {
        String envelope = "envelope: {code: code, success: [0], data: data}\n";
        Comparing.of(envelope + CALL, envelope + CALL + "    envelope: none\n")
                .shows("new.yaml:6:3: envelope of 'a' was removed: breaks wire [envelope]");
    }

    @Test
    void anotherWayOfPaging() {
        String first = "paging: {request: {page: page, size: size}, response: {items: list, total: total}}\n";
        Comparing.of(first + PAGED, first.replace("page: page,", "page: page, first: 0,") + PAGED)
                .shows("new.yaml:4:9: paging asks by page page from 0, and asked by page page from 1: breaks wire"
                        + " [paging]");
        Comparing.of(first + PAGED, first.replace("items: list", "items: rows") + PAGED)
                .shows("new.yaml:4:63: paging's items is rows, and was list: breaks wire [paging]");
        Comparing.of(first + PAGED, first.replace(", total: total", "") + PAGED)
                .shows("new.yaml:4:9: paging's total is nowhere, and was total: breaks behaviour [paging-removed]");
        Comparing.of(first + PAGED, first.replace("total: total", "total: total, pages: pages") + PAGED)
                .shows("new.yaml:4:90: paging's pages is pages, and was nowhere: breaks nobody [paging-added]");
    }

    @Test
    void anotherParameterForTheSizeOfAPage() {
        String paging = "paging: {request: {page: page, size: size}, response: {items: list}}\n";
        Comparing.of(paging + PAGED, paging.replace(", size: size", "") + PAGED)
                .shows("new.yaml:4:9: paging's size is asked for nowhere, and was by size: breaks nobody"
                        + " [paging-size]");
    }

    @Test
    void theGreatestSizeOfAPageIsALimitOfItsParameter() {
        String paging = "paging: {request: {page: page, size: size}, response: {items: list}}\n";
        Comparing.of(paging + PAGED, paging.replace("size: size", "size: size, max: 50") + PAGED)
                .shows("new.yaml:8:25: parameter 'size' of 'a' has max 50, and had no limits: breaks wire, behaviour"
                        + " [limit-tightened]");
    }

    @Test
    void theGreatestSizeOfAPageIsNobodysWhereNoPageIsReturned() {
        String paging = "paging: {request: {page: page, size: size}, response: {items: list}}\n";
        String list = PAGED.replace("page<int>", "list<int>");
        Comparing.of(paging + list, paging.replace("size: size", "size: size, max: 50") + list)
                .showsNothing();
    }

    @Test
    void aFormatThatManyFieldsTakeFromTheDescriptionIsReportedOnce() {
        String call = "calls:\n  a:\n    get: /a\n    query: {x: date?, y: date?}\n    returns: date\n";
        Comparing.of("formats: {date: iso}\n" + call, "formats: {date: yyyyMMdd}\n" + call)
                .shows("new.yaml:4:17: date has format yyyyMMdd, and had iso: breaks wire"
                        + " [format-unreadable] [format-refused]");
    }

    @Test
    void aFormatThatNoFieldTakesIsNoChange() {
        Comparing.of("formats: {date: iso}\n" + CALL, "formats: {date: yyyyMMdd}\n" + CALL)
                .showsNothing();
    }

    @Test
    void aZoneAndAListStyleOfTheDescription() {
        String call = "calls:\n  a:\n    get: /a\n    query: {x: instant?, y: list<int>?}\n";
        String formats = "formats: {instant: yyyy-MM-dd HH:mm, zone: UTC, lists: comma}\n";
        Comparing.of(formats + call, formats.replace("UTC", "Asia/Shanghai").replace("comma", "pipe") + call)
                .shows(
                        "new.yaml:1:1: lists are written in style pipe, and were in comma: breaks wire [list-style]",
                        "new.yaml:4:44: what has no zone is in zone Asia/Shanghai, and was in UTC: breaks wire [zone]");
    }

    @Test
    void documentation() {
        Comparing.of("doc: one\n" + CALL, "doc: two\n" + CALL)
                .shows("new.yaml:1:1: the API is documented otherwise: breaks nobody [doc]");
    }

    @Test
    void aZoneThatIsoTakesFromTheDescription() {
        String call = "calls:\n  a:\n    get: /a\n    returns: instant\n";
        Comparing.of("formats: {zone: UTC}\n" + call, call)
                .shows("new.yaml:1:1: what has no zone is in no zone, and was in UTC: breaks behaviour [zone-removed]");
        Comparing.of(call, "formats: {zone: UTC}\n" + call)
                .shows("new.yaml:4:17: what has no zone is in zone UTC, and was in none: breaks wire [zone-added]");
    }

    @Test
    void formatsOfALibraryAreThoseOfWhoUsesIt() {
        String formats = "formats: {date: iso, instant: epoch-millis, zone: UTC, lists: comma}\n";
        Comparing.of(
                        formats + LIBRARY,
                        "formats: {date: yyyyMMdd, instant: epoch-seconds, zone: Asia/Shanghai, lists: pipe}\n"
                                + LIBRARY)
                .shows(
                        "new.yaml:1:1: lists are written in style pipe, and were in comma: breaks wire [list-style]",
                        "new.yaml:4:17: date has format yyyyMMdd, and had iso: breaks wire"
                                + " [format-unreadable] [format-refused]",
                        "new.yaml:4:36: instant has format epoch-seconds, and had epoch-millis: breaks wire"
                                + " [format-unreadable] [format-refused]",
                        "new.yaml:4:57: what has no zone is in zone Asia/Shanghai, and was in UTC: breaks wire"
                                + " [zone]");
        Comparing.of(formats + LIBRARY, formats + LIBRARY).showsNothing();
    }

    @Test
    void aFormatOfALibraryIsReportedOnceThoughItsOwnTypesHaveIt() {
        String library = "types:\n  A: {x: date, y: 'list<date>'}\n";
        Comparing.of("formats: {date: iso}\n" + library, "formats: {date: yyyyMMdd}\n" + library)
                .shows("new.yaml:4:17: date has format yyyyMMdd, and had iso: breaks wire"
                        + " [format-unreadable] [format-refused]");
    }

    @Test
    void filesHaveNoListStyle() {
        String call = "calls:\n  a:\n    post: /a\n    form: {x: list<binary>}\n";
        Comparing.of("formats: {lists: comma}\n" + call, "formats: {lists: json}\n" + call)
                .showsNothing();
    }

    @Test
    void aListStyleOfALibraryThatHadNone() {
        Comparing.of(LIBRARY, "formats: {lists: comma}\n" + LIBRARY)
                .shows("new.yaml:1:1: lists are written in style comma, and were in repeat or comma: breaks wire"
                        + " [list-style]");
    }

    @Test
    void pagingOfALibrary() {
        String paging = "paging: {request: {page: page}, response: {items: list}}\n";
        Comparing.of(LIBRARY, paging + LIBRARY).shows("new.yaml:4:9: paging was added: breaks nobody [paging-offered]");
        Comparing.of(paging + LIBRARY, LIBRARY)
                .shows("new.yaml:1:1: paging was removed: breaks source [paging-withdrawn]");
        Comparing.of(paging + CALL, CALL).showsNothing();
    }

    @Test
    void pagingByWhichNoCallPagesIsNoChange() {
        String paging = "paging: {request: {page: page}, response: {items: list}}\n";
        String own = "    paging: {request: {page: page}, response: {items: own}}\n";
        for (String calls : List.of(CALL, PAGED + own, PAGED + own + "  b:\n    get: /b\n    returns: list<int>\n")) {
            Comparing.of(
                            paging + calls,
                            paging.replace("page: page", "offset: o").replace("list", "rows") + calls)
                    .showsNothing();
        }
    }

    @Test
    void aSlashAtTheEndOfTheServerIsNoChange() {
        Comparing.of("server: https://one.example/v1\n" + CALL, "server: https://one.example/v1/\n" + CALL)
                .showsNothing();
        Comparing.of("server: https://one.example\n" + CALL, "server: https://one.example/v1/\n" + CALL)
                .shows("new.yaml:4:9: server is https://one.example/v1/, and was https://one.example: breaks wire"
                        + " [server-changed]");
    }

    @Test
    void aCodeOfSuccessIsANumberHoweverItIsWritten() {
        String envelope = "envelope: {code: code, success: [200], data: data}\n";
        Comparing.of(envelope + CALL, envelope.replace("200", "200.0") + CALL).showsNothing();
        Comparing.of(envelope + CALL, envelope.replace("200", "200.5") + CALL)
                .shows("new.yaml:4:11: envelope's success is 200.5, and was 200: breaks wire [envelope]");
    }
}

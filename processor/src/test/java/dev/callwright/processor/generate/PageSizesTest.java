package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The greatest size of a page bounds the parameter by which a paged call asks for one, and nothing else of that name. */
class PageSizesTest {
    @TempDir
    private Path directory;

    @Test
    void whatAsksForAPageIsBounded() {
        assertEquals(List.of("checks.max(\"s\", s, 100);"), bounds("{p: int?, s: int?}", "page<string>"));
    }

    @Test
    void itsOwnBoundComesFirst() {
        assertEquals(List.of("checks.max(\"s\", s, 7);"), bounds("{p: int?, s: int? max 7}", "page<string>"));
    }

    @Test
    void aParameterOfThatNameIsItsOwnWhereNoPageIsReturned() {
        assertEquals(List.of(), bounds("{s: int?}", "string"));
        assertEquals(List.of(), bounds("{s: bool?}", "string"));
        assertEquals(List.of(), bounds("{s: list<string>?}", "list<string>"));
    }

    private List<String> bounds(String query, String returns) {
        String text = """
                callwright: 1
                api: Shop
                package: demo
                paging: {request: {page: p, size: s, max: 100}, response: {items: items}}
                calls:
                  find:
                    get: /
                    query: %s
                    returns: %s
                """.formatted(query, returns);
        return Descriptions.generated(Descriptions.of(directory, text)).stream()
                .filter(file -> file.qualifiedName().equals("demo.FindRequest"))
                .flatMap(file -> file.text().lines())
                .map(String::strip)
                .filter(line -> line.contains("max"))
                .toList();
    }
}

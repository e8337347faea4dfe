package dev.callwright.processor.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.publish.PublishedDescription;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a jar publishes of a description can be read again, and says the same. */
class PublishedTest {
    private static final String ALL = """
            callwright: 1
            api: Shop
            package: com.acme.shop
            doc: |
              One paragraph,
              on two lines.

              Another: "quoted".
            server: https://acme.com
            envelope: {code: c, success: [0, "0", absent], error: "e.'f.g'.it's", detail: "'''x y'.z"}
            errors:
              '0401': REFUSED refused expired - no
              x: {name: BUSY, retryable: true, java: TOO_BUSY, deprecated: true}
            paging:
              request: {page: p, size: s, first: 0, max: 50}
              response: {items: i}
            formats: {date: [iso, dd/MM], zone: UTC, lists: pipe}
            query: {v: = 007, "x y": "= 'a: b'"}
            header: {X-A: =true}
            calls:
              a:
                doc: It reads.
                get: /x/{id}/{more}
                safe: false
                path:
                  id: long min 1
                  more: list<int> style segments
                query:
                  value: int
                  action: {value: 1.0}
                  empty: = ''
                  ids: list<long?>? non-empty style comma default "a \\"b\\"" - ids
                  day: date? format iso, "dd 'of' MM" zone UTC deprecated "why" java theDay
                  all: '"the model" style json'
                  "the day": map<Color, list<string>?>? nullable sensitive
                returns: page<Color>?
                envelope: none
                paging: {request: {cursor: c}, response: {cursor: n, more: m}}
                rules:
                  - ids counts only when "the day" is not set
                  - at least one of ids, day
                  - ids has no effect when day is "2020-01-01"
                java: readA
                deprecated: use b
              b:
                post: /y
                body: set<Color>
                absent: [410, GONE, 404]
                idempotent: true
              c:
                post: /z
                idempotent: true
                body: {on: = true, one: = 1.0, text: ='1', value: {type: string}}
            types:
              Color java Colour deprecated "old" - a color:
                - RED(1) = "r d" java ROT - red
                - "0"
                - no = 5
                - on = true
              '"the model"':
                a: the
                b: list<"null">
                c: '"True"'
              '"null"': {}
              '"True"': ["false"]
              Either by "the kind" java OneOf deprecated "why" - one of two:
                the: the
                2: '"the model"'
              the: {}
            """;

    @Test
    void publishedDescriptionIsReadAsItWas() {
        Description description = Reading.of(ALL).description();
        String published = PublishedDescription.text(description);
        Description again = Reading.of(published).description();
        assertEquals(published, PublishedDescription.text(again));
        assertEquals(withoutPlaces(description), withoutPlaces(again));
    }

    @Test
    void longDocOfATypeCanBeReadAgain() {
        String doc = "word ".repeat(400).strip();
        String text = Reading.HEAD + "types:\n  ? A - " + doc + "\n  : {}\n";
        String published = PublishedDescription.text(Reading.of(text).description());
        assertEquals(List.of(), Reading.of(published).lines());
    }

    private static String withoutPlaces(Description description) {
        return description.toString().replaceAll("InFile\\[[^]]*]", "-");
    }
}

package dev.callwright.processor.check;

import org.junit.jupiter.api.Test;

class PagingChecksTest {
    private static Checking paged(String paging, String content) {
        return Checking.of("paging: " + paging + "\ncalls:\n  find:\n    get: /\n" + content.indent(4));
    }

    private static final String BY_PAGE = "{request: {page: pageNum, size: pageSize}, response: {items: content}}";
    private static final String BY_CURSOR = "{request: {cursor: after}, response: {items: content, cursor: next}}";

    @Test
    void aCallThatReturnsAPageHasPaging() {
        Checking.call("get: /\nreturns: page<long>")
                .finds(
                        "7:14 nothing says how call 'find' pages; add 'paging', or write 'returns: list<...>' [page-without-paging]");
        paged(BY_PAGE, "returns: page<long>\npaging: none")
                .finds(
                        "8:14 nothing says how call 'find' pages; add 'paging', or write 'returns: list<...>' [page-without-paging]");
        paged(BY_PAGE, "query: {pageNum: int?, pageSize: int?}\nreturns: page<long>")
                .findsNothing();
    }

    @Test
    void aCallWithPagingReturnsAPage() {
        Checking.call("get: /\nquery: {n: int}\nreturns: list<long>\npaging: {request: {page: n}, response: {}}")
                .finds(
                        "9:13 call 'find' has paging, but returns no page; write 'returns: page<...>', or leave the paging out [paging-without-page]");
        paged(BY_PAGE, "returns: list<long>").findsNothing();
    }

    @Test
    void everyParameterThatPagingNamesIsThere() {
        paged(BY_PAGE, "query: {pageNumber: int?, pageSize: int?}\nreturns: page<long>")
                .finds(
                        "9:14 call 'find' has no parameter 'pageNum', by which a page is asked for (shop.yaml:4:26); use one of pageNumber, pageSize [paging-parameter]");
        paged(BY_PAGE, "query: {pageNum: int?, pageSize: = 100}\nreturns: page<long>")
                .finds(
                        "9:14 'pageSize', by which a page is asked for (shop.yaml:4:41), always has one value; let it be a parameter with a type, or leave it out of the paging [paging-parameter]");
        paged(BY_PAGE, "returns: page<long>")
                .finds(
                        "8:14 call 'find' has no parameter 'pageNum', by which a page is asked for (shop.yaml:4:26); declare it, or give the call 'paging' of its own [paging-parameter]",
                        "8:14 call 'find' has no parameter 'pageSize', by which a page is asked for (shop.yaml:4:41); declare it, or give the call 'paging' of its own [paging-parameter]");
    }

    @Test
    void aPageIsAskedForByOneParameter() {
        Checking.of("""
                paging: {request: {page: page}, response: {items: content}}
                calls:
                  find:
                    post: /
                    query: {page: 'int? java queryPage'}
                    body: {page: 'string? java bodyPage'}
                    returns: page<long>
                """)
                .finds(
                        "10:14 'page', by which a page is asked for (shop.yaml:4:26), is in the query (shop.yaml:8:13) and in the body (shop.yaml:9:12); declare it in one place [paging-parameter]");
    }

    @Test
    void pagesAreCounted() {
        paged(BY_PAGE, "query: {pageNum: string?, pageSize: double?}\nreturns: page<long>")
                .finds(
                        "8:22 'pageNum' asks for a page, but is 'string'; write int or long [paging-type]",
                        "8:41 'pageSize' asks for a page, but is 'double'; write int or long [paging-type]");
        paged(BY_CURSOR, "query: {after: bool?}\nreturns: page<long>")
                .finds("8:20 'after' asks for a page, but is 'bool'; write string, int or long [paging-type]");
        paged(BY_CURSOR, "query: {after: string?}\nreturns: page<long>").findsNothing();
        paged(BY_CURSOR, "query: {after: long?}\nreturns: page<long>").findsNothing();
    }

    @Test
    void aFirstPageNeedsNoCursor() {
        paged(BY_CURSOR, "query: {after: string}\nreturns: page<long>")
                .finds(
                        "8:13 cursor 'after' is required, but the first page is asked for without; make it optional with '?' [cursor-required]");
    }

    @Test
    void pagingGivesEachNameOneMeaning() {
        Checking.of("paging: {request: {page: n, size: n}, response: {items: a, total: b, pages: b}}")
                .finds(
                        "4:35 'n' has two meanings in paging; leave one of them out [paging-twice]",
                        "4:77 'b' has two meanings in paging; leave one of them out [paging-twice]");
        Checking.of("paging: {request: {page: n, size: s}, response: {items: n, total: s}}")
                .findsNothing();
    }

    @Test
    void anAnswerLeadsToTheNextPage() {
        Checking.of("paging: {request: {cursor: after}, response: {items: a, more: b}}")
                .finds(
                        "4:28 nothing says where an answer holds the next 'after'; name the member under 'response': 'cursor: next'; where the last item's id is the cursor, return a list, and walk it by Pages.byCursor [paging-response]");
        Checking.of("paging: {request: {page: n}, response: {total: a}}")
                .finds(
                        "4:48 where the result itself is the list, it has no member 'a'; name the member that holds the items: 'items: content' [paging-response]");
        Checking.of("paging: {request: {offset: n}, response: {}}").findsNothing();
    }

    @Test
    void aResultIsNotLookedInto() {
        Checking.of("paging: {request: {cursor: after}, response: {items: data.items, cursor: meta.next}}")
                .finds(
                        "4:54 'data.items' is no member of the result itself, and a result is not looked into; name a member beside the items; without one, return a model of the whole answer in place of a page, and walk it by Pages.byCursor [paging-nested]",
                        "4:74 'meta.next' is no member of the result itself, and a result is not looked into; name a member beside the items; without one, return a model of the whole answer in place of a page, and walk it by Pages.byCursor [paging-nested]");
        Checking.call("""
                get: /
                query: {after: string?}
                paging: {request: {cursor: after}, response: {items: items, more: meta.more, cursor: next}}
                returns: page<long>""")
                .finds(
                        "8:71 'meta.more' is no member of the result itself, and a result is not looked into; name a member beside the items; without one, return a model of the whole answer in place of a page, and walk it by Pages.byCursor [paging-nested]");
    }

    @Test
    void aNameMayHaveADot() {
        Checking.of("paging: {request: {offset: skip}, response: {items: value, total: '@odata.count'}}")
                .findsNothing();
        Checking.of("""
                paging: {request: {offset: skip}, response: {items: value, total: odata.count}}
                types:
                  Listing: {odata.count: long?}
                """).findsNothing();
    }

    @Test
    void aGreatestSizeIsPositive() {
        Checking.of("paging: {request: {page: n, size: s, max: 0}, response: {items: a}}")
                .finds("4:43 '0' can't be the greatest size of a page; write a whole number above 0 [paging-max]");
        Checking.of("paging: {request: {page: n, size: s, max: 100}, response: {items: a}}")
                .findsNothing();
    }
}

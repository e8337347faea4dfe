package dev.callwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {
    private final List<Object> asked = new ArrayList<>();

    private static Page<String> page(String... items) {
        return Page.of(List.of(items));
    }

    /** A server whose pages, from number 1 on, are these; the last is repeated. */
    @SafeVarargs
    private LongFunction<Page<String>> pages(Page<String>... pages) {
        return number -> {
            asked.add(number);
            return pages[(int) Math.min(Math.max(number, 1), pages.length) - 1];
        };
    }

    private static List<String> list(Pages<String> pages) {
        return pages.stream().toList();
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                ending("an empty page", List.of(page("a"), page("b"), page()), "ab", 3),
                ending("no page has items", List.of(page()), "", 1),
                ending(
                        "the number of pages",
                        List.of(page("a").pages(2L), page("b").pages(2L), page("x")),
                        "ab",
                        2),
                ending(
                        "pages that shrink",
                        List.of(page("a").pages(3L), page("b").pages(2L), page("x")),
                        "ab",
                        2),
                ending("pages that grow", List.of(page("a").pages(1L)), "a", 1),
                ending("a single page", List.of(page("a").pages(1L), page("x")), "a", 1),
                ending("the total", List.of(page("a", "b").total(3L), page("c").total(3L), page("x")), "abc", 2),
                ending(
                        "the total, of pages that state their size",
                        List.of(
                                page("a", "b").size(2L).total(3L),
                                page("c").size(2L).total(3L),
                                page("x")),
                        "abc",
                        2),
                ending(
                        "a total that shrinks",
                        List.of(page("a", "b").total(9L), page("c").total(3L), page("x")),
                        "abc",
                        2),
                ending("no more", List.of(page("a").more(true), page("b").more(false), page("x")), "ab", 2),
                ending("totals of 0 say nothing", List.of(page("a").total(0L).pages(0L), page("b"), page()), "ab", 3),
                ending(
                        "the last page repeated under its own number",
                        List.of(page("a").number(1L), page("b").number(2L)),
                        "ab",
                        3),
                ending("one page whatever is asked for", List.of(page("a", "b")), "ab", 2),
                ending(
                        "numbers from 0, asked from 1",
                        List.of(page("a").number(0L), page("b").number(1L), page().number(2L)),
                        "ab",
                        3),
                ending(
                        "numbers from 0, the last repeated",
                        List.of(page("a").number(0L), page("b").number(1L)),
                        "ab",
                        3));
    }

    private static Arguments ending(String name, List<Page<String>> pages, String items, int fetches) {
        return Arguments.of(name, pages, items, fetches);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void aWalkByNumberEndsWith(String name, List<Page<String>> pages, String items, int fetches) {
        Pages<String> walk = Pages.byNumber(null, 1, this.<String>pagesOf(pages));

        assertEquals(items, String.join("", list(walk)));
        assertEquals(LongStream.rangeClosed(1, fetches).boxed().toList(), asked);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T> LongFunction<Page<String>> pagesOf(List<Page<String>> pages) {
        return pages(pages.toArray(new Page[0]));
    }

    @Test
    void nothingIsFetchedBeforeItIsAskedFor() {
        Pages<String> walk = Pages.byNumber(null, 1, pages(page("a", "b"), page("c"), page()));
        Iterator<String> items = walk.items().iterator();
        assertEquals(List.of(), asked);

        items.next();
        assertTrue(items.hasNext());
        items.next();
        assertEquals(List.of(1L), asked);

        assertEquals("c", items.next());
        assertFalse(items.hasNext());
        assertThrows(NoSuchElementException.class, items::next);
    }

    @Test
    void aLimitFetchesNoPageTooMany() {
        Pages<String> walk = Pages.byNumber(null, 1, pages(page("a", "b"), page("c", "d"), page("e")));

        assertEquals(List.of("a", "b"), list(walk.limit(2)));
        assertEquals(List.of(1L), asked);
        assertEquals(List.of("a", "b", "c"), list(walk.limit(3)));
        assertEquals(List.of(1L, 1L, 2L), asked);
        assertEquals(List.of(), list(walk.limit(0)));
        assertEquals(3, asked.size());
        assertEquals(
                List.of(List.of("a", "b"), List.of("c", "d")),
                walk.limit(3).pageStream().map(Page::items).toList());
    }

    @Test
    void eachWalkBeginsAnew() {
        Pages<String> walk = Pages.byNumber(null, 1, pages(page("a").pages(1L)));

        assertEquals(List.of("a"), list(walk));
        assertEquals(List.of("a"), list(walk));
    }

    @Test
    void aRequestWithAPageNumberBeginsThere() {
        Pages<String> walk = Pages.byNumber(
                2, 1, pages(page("a"), page("b").pages(3L), page("c").pages(3L)));

        assertEquals(List.of("b", "c"), list(walk));
        assertEquals(List.of("c"), list(walk.from(3)));
    }

    @Test
    void beginningInTheMiddleCountsTheItemsBeforeTowardsTheTotal() {
        Pages<String> walk = Pages.byNumber(
                null,
                1,
                pages(page("a", "b").size(2L).total(3L), page("c").size(2L).total(3L)));

        assertEquals(List.of("c"), list(walk.from(2)));
        assertEquals(List.of(2L), asked);
    }

    @Test
    void beginningBehindTheLastPageYieldsNothingWhereTheServerRepeatsIt() {
        Pages<String> walk = Pages.byNumber(
                null,
                1,
                pages(page("a").number(1L).pages(2L), page("b").number(2L).pages(2L)));

        assertEquals(List.of(), list(walk.from(3)));
        assertEquals(List.of(), list(walk.from(7)));
    }

    @Test
    void aFailedPageSaysItsNumberAndWalkingResumesThere() {
        ApiException failure = new HttpStatusException(Failure.of("list").status(503));
        boolean[] down = {true};
        Pages<String> walk = Pages.byNumber(null, 1, number -> {
            if (number == 2 && down[0]) {
                throw failure;
            }
            return page("item " + number).pages(3L);
        });
        Iterator<String> items = walk.items().iterator();
        items.next();

        ApiException thrown = assertThrows(ApiException.class, items::next);
        down[0] = false;

        assertSame(failure, thrown);
        assertEquals(2L, thrown.page());
        assertEquals("list was answered with an error status [status 503], at page 2", thrown.getMessage());
        assertEquals(List.of("item 2", "item 3"), list(walk.from(thrown.page())));
        assertSame(failure, assertThrows(ApiException.class, items::hasNext), "a walk that failed has not ended well");
    }

    @Test
    void tenThousandPagesNeedNoStack() {
        Pages<String> walk =
                Pages.byNumber(null, 1, number -> page("item " + number).more(number < 10_000));

        assertEquals(10_000, walk.stream().count());
    }

    @Test
    void aWalkByOffsetSkipsWhatItHasSeen() {
        List<Long> offsets = new ArrayList<>();
        List<String> all = List.of("a", "b", "c", "d", "e");
        LongFunction<Page<String>> server = offset -> {
            offsets.add(offset);
            int start = (int) Math.min(offset, all.size());
            return Page.of(all.subList(start, Math.min(start + 2, all.size())));
        };

        assertEquals(all, list(Pages.byOffset(null, server)));
        assertEquals(List.of(0L, 2L, 4L, 5L), offsets);
        assertEquals(List.of("d", "e"), list(Pages.byOffset(3, server)));
    }

    @Test
    void aWalkByOffsetEndsAtTheTotal() {
        Pages<String> walk = Pages.byOffset(null, offset -> {
            asked.add(offset);
            return page("a", "b").total(4L);
        });

        assertEquals(List.of("a", "b", "a", "b"), list(walk));
        assertEquals(List.of(0L, 2L), asked);
    }

    @Test
    void aWalkByCursorFollowsTheMarksUntilThereIsNone() {
        assertEquals(List.of("a", "b"), list(byCursor(page("a").cursor("1"), page("b"))));
        assertEquals(Arrays.asList(null, "1"), asked);
    }

    @Test
    void aWalkByCursorEndsWithAnEmptyOrRepeatedMarkOrAnEmptyPageOrNoMore() {
        assertEquals(List.of("a"), list(byCursor(page("a").cursor(""))));
        assertEquals(
                List.of("a", "b"),
                list(byCursor(page("a").cursor("1"), page("b").cursor("1"))));
        assertEquals(List.of("a"), list(byCursor(page("a").cursor("1"), page().cursor("2"))));
        assertEquals(List.of("a"), list(byCursor(page("a").cursor("1").more(false))));
    }

    @Test
    void aWalkByCursorThatBeginsAnewEndsWithThePageThatIsThereTwice() {
        assertEquals(
                List.of("a", "b", "c", "a"),
                list(byCursor(
                        page("a").cursor("1"), page("b").cursor("2"), page("c").cursor("0"))));
    }

    @Test
    void aWalkByCursorInAnyCircleEnds() {
        for (int before = 0; before < 5; before++) {
            for (int circle = 2; circle < 20; circle++) {
                int pages = before + circle;
                int back = before;
                List<String> walked = list(Pages.byCursor(null, cursor -> {
                    int at = cursor == null ? 0 : Integer.parseInt(cursor);
                    return page("" + at).cursor("" + (at + 1 < pages ? at + 1 : back));
                }));

                assertTrue(new HashSet<>(walked).size() == pages && walked.size() <= 4 * pages, walked::toString);
            }
        }
    }

    @Test
    void anotherWordThanYesOrNoSaysNothingOfMore() {
        for (String yes : List.of("true", "\"True\"", "1", "\"1\"")) {
            assertEquals(true, more(yes).more());
        }
        for (String no : List.of("false", "\"False\"", "0", "\"0\"")) {
            assertEquals(false, more(no).more());
        }
        for (String other : List.of("null", "2", "\"yes\"", "\"\"", "[]")) {
            assertNull(more(other).more());
        }
        assertEquals(List.of("a", "b"), list(Pages.byNumber(1, 1, number -> number == 1 ? more("\"Y\"") : page("b"))));
    }

    private static Page<String> more(String json) {
        return Page.of(List.of("a"), Map.of(Page.Part.MORE, JsonValue.parse(json)), Map.of(), null);
    }

    @Test
    void aWalkByCursorPassesAnEmptyPageWhereTheServerSaysThereIsMore() {
        assertEquals(List.of("a"), list(byCursor(page().cursor("1").more(true), page("a"))));
    }

    @Test
    void aFailedPageByCursorSaysItsCursor() {
        Pages<String> walk = Pages.byCursor("7", cursor -> {
            throw new BusinessException(Failure.of("list").code("500"));
        });

        ApiException thrown = assertThrows(ApiException.class, () -> list(walk));
        assertEquals("7", thrown.cursor());
        assertNull(thrown.page());
    }

    @Test
    void anErrorOfAFetchIsThrownAsItIs() {
        AssertionError failure = new AssertionError();
        Pages<String> walk = Pages.byNumber(null, 1, number -> {
            throw failure;
        });

        assertSame(failure, assertThrows(AssertionError.class, () -> list(walk)));
        assertSame(failure, assertThrows(AssertionError.class, () -> list(walk.prefetch(1))));
    }

    @Test
    void aPageAheadIsFetchedOnADaemonThreadOfItsOwn() {
        List<Boolean> daemons = new CopyOnWriteArrayList<>();
        Pages<String> walk = Pages.byNumber(null, 1, number -> {
            daemons.add(Thread.currentThread().isDaemon());
            return page("item " + number).pages(3);
        });

        assertEquals(List.of("item 1", "item 2", "item 3"), list(walk.prefetch(2)));
        assertEquals(List.of(true, true, true), daemons);
        daemons.clear();
        assertEquals(List.of("item 1", "item 2", "item 3"), list(walk.prefetch(0)));
        assertEquals(List.of(false, false, false), daemons);
    }

    @Test
    void aClosedStreamHasEnded() {
        Stream<String> stream = Pages.byNumber(null, 1, pages(page("a", "b"), page("c"))).stream();
        Iterator<String> items = stream.iterator();
        items.next();

        stream.close();

        assertFalse(items.hasNext());
        assertEquals(List.of(1L), asked);
    }

    @Test
    void aPageHasNoItemThatIsNull() {
        assertThrows(NullPointerException.class, () -> Page.of(Arrays.asList("a", null)));
    }

    @Test
    void numbersAndCursorsAreNotMixed() {
        assertThrows(IllegalStateException.class, () -> byCursor(page()).from(2));
        assertThrows(
                IllegalStateException.class,
                () -> Pages.byNumber(null, 1, pages(page())).fromCursor("x"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Pages.byNumber(null, 1, pages(page())).limit(-1));
    }

    @SafeVarargs
    private Pages<String> byCursor(Page<String>... pages) {
        return Pages.byCursor(null, cursor -> {
            asked.add(cursor);
            return pages[cursor == null ? 0 : Integer.parseInt(cursor)];
        });
    }
}

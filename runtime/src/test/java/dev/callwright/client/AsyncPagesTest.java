package dev.callwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AsyncPagesTest {
    private final List<Long> asked = new ArrayList<>();

    /** Writes down every signal, and asks for nothing by itself. */
    private static class Recorder<T> implements Flow.Subscriber<T> {
        final List<Object> signals = new ArrayList<>();
        Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
        }

        @Override
        public void onNext(T item) {
            signals.add(item);
        }

        @Override
        public void onError(Throwable failure) {
            signals.add(failure);
        }

        @Override
        public void onComplete() {
            signals.add("done");
        }
    }

    /** Pages "1a", "1b"; "2a", "2b"; ... up to a number. */
    private AsyncPages<String> upTo(long pages) {
        return AsyncPages.byNumber(null, 1, number -> {
            asked.add(number);
            return CompletableFuture.completedFuture(
                    Page.of(List.of(number + "a", number + "b")).pages(pages));
        });
    }

    @Test
    void pagesAreFetchedOnDemandOnly() {
        Recorder<String> recorder = new Recorder<>();
        upTo(2).items().subscribe(recorder);
        assertEquals(List.of(), asked);

        recorder.subscription.request(1);
        assertEquals(List.of("1a"), recorder.signals);
        recorder.subscription.request(1);
        assertEquals(List.of(1L), asked);
        recorder.subscription.request(1);
        assertEquals(List.of(1L, 2L), asked);
        assertEquals(List.of("1a", "1b", "2a"), recorder.signals);
        recorder.subscription.request(1);
        assertEquals(List.of("1a", "1b", "2a", "2b", "done"), recorder.signals);
    }

    @Test
    void aLimitFetchesNoPageTooMany() {
        Recorder<String> recorder = new Recorder<>();
        upTo(9).limit(3).items().subscribe(recorder);
        recorder.subscription.request(Long.MAX_VALUE);

        assertEquals(List.of("1a", "1b", "2a", "done"), recorder.signals);
        assertEquals(List.of(1L, 2L), asked);
    }

    @Test
    void aLimitOfNothingCompletesAtOnce() {
        Recorder<String> recorder = new Recorder<>();
        upTo(9).limit(0).items().subscribe(recorder);

        assertEquals(List.of("done"), recorder.signals);
        assertEquals(List.of(), asked);
    }

    @Test
    void pagesComeWhole() {
        Recorder<Page<String>> recorder = new Recorder<>();
        upTo(2).from(2).pages().subscribe(recorder);
        recorder.subscription.request(5);

        assertEquals(2, recorder.signals.size());
        assertEquals(List.of("2a", "2b"), ((Page<?>) recorder.signals.get(0)).items());
    }

    @Test
    void tenThousandPagesThatAreThereAtOnceNeedNoStack() {
        List<String> seen = new ArrayList<>();

        upTo(10_000).forEach(seen::add).join();

        assertEquals(20_000, seen.size());
    }

    @Test
    void cancellingEndsTheFetchUnderWayAndFetchesNoMore() {
        CompletableFuture<Page<String>> underWay = new CompletableFuture<>();
        Recorder<String> recorder = new Recorder<>();
        AsyncPages.<String>byNumber(null, 1, number -> {
                    asked.add(number);
                    return underWay;
                })
                .items()
                .subscribe(recorder);
        recorder.subscription.request(1);

        recorder.subscription.cancel();
        recorder.subscription.cancel();
        recorder.subscription.request(1);

        assertTrue(underWay.isCancelled());
        assertEquals(List.of(1L), asked);
        assertEquals(List.of(), recorder.signals);
    }

    @Test
    void cancellingTheFutureOfAWalkEndsIt() {
        for (Function<AsyncPages<String>, CompletableFuture<?>> walk :
                List.<Function<AsyncPages<String>, CompletableFuture<?>>>of(
                        pages -> pages.forEach(item -> {}), AsyncPages::toList)) {
            CompletableFuture<Page<String>> underWay = new CompletableFuture<>();
            CompletableFuture<?> done = walk.apply(AsyncPages.byNumber(null, 1, number -> underWay));

            done.cancel(true);

            assertTrue(underWay.isCancelled());
        }
    }

    @Test
    void itemsAreCollectedInOrderAsOftenAsAsked() {
        AsyncPages<String> pages = upTo(3).limit(5);

        List<String> items = pages.toList().join();

        assertEquals(List.of("1a", "1b", "2a", "2b", "3a"), items);
        assertEquals(items, pages.toList().join());
        assertThrows(UnsupportedOperationException.class, () -> items.add("4a"));
    }

    @Test
    void aListThatCannotBeCollectedWholeIsNone() {
        ApiException failure = new BusinessException(Failure.of("list").code("500"));
        CompletableFuture<List<String>> items = AsyncPages.byNumber(
                        null,
                        1,
                        number -> number == 1
                                ? CompletableFuture.completedFuture(
                                        Page.of(List.of("1a")).pages(2L))
                                : CompletableFuture.<Page<String>>failedFuture(failure))
                .toList();

        CompletionException e = assertThrows(CompletionException.class, items::join);
        assertEquals(2L, assertInstanceOf(BusinessException.class, e.getCause()).page());
    }

    @Test
    void aFailedPageIsTheCallsOwnExceptionWithItsNumber() {
        ApiException failure = new BusinessException(Failure.of("list").code("500"));
        AsyncPages<String> pages =
                AsyncPages.byNumber(7, 1, number -> CompletableFuture.<Page<String>>failedFuture(failure));
        Recorder<String> recorder = new Recorder<>();
        pages.items().subscribe(recorder);
        recorder.subscription.request(1);

        assertSame(failure, recorder.signals.get(0));
        assertEquals(7L, failure.page());
        assertSame(
                failure,
                assertThrows(
                                CompletionException.class,
                                () -> pages.forEach(item -> {}).join())
                        .getCause());
    }

    @Test
    void anActionThatThrowsEndsTheWalk() {
        IllegalStateException failure = new IllegalStateException();
        CompletableFuture<Void> done = upTo(9).forEach(item -> {
            throw failure;
        });

        assertSame(failure, assertThrows(CompletionException.class, done::join).getCause());
        assertEquals(List.of(1L), asked);
    }

    @Test
    void askingForLessThanOneIsAnError() {
        Recorder<String> recorder = new Recorder<>();
        upTo(1).items().subscribe(recorder);

        recorder.subscription.request(0);
        recorder.subscription.request(1);

        assertEquals(1, recorder.signals.size());
        assertInstanceOf(IllegalArgumentException.class, recorder.signals.get(0));
    }

    @Test
    void aPageThatComesLaterGoesOn() {
        CompletableFuture<Page<String>> later = new CompletableFuture<>();
        Recorder<String> recorder = new Recorder<>();
        AsyncPages.<String>byOffset(null, offset -> later).limit(1).items().subscribe(recorder);
        recorder.subscription.request(2);
        assertEquals(List.of(), recorder.signals);

        later.complete(Page.of(List.of("a", "b")));

        assertEquals(List.of("a", "done"), recorder.signals);
    }

    @Test
    void pagesAheadAreFetchedOnceThereIsDemandAndNoMoreThanAskedFor() {
        Recorder<String> recorder = new Recorder<>();
        upTo(9).prefetch(2).items().subscribe(recorder);
        assertEquals(List.of(), asked);

        recorder.subscription.request(1);
        assertEquals(List.of("1a"), recorder.signals);
        assertEquals(List.of(1L, 2L, 3L), asked);
        recorder.subscription.request(1);
        assertEquals(List.of(1L, 2L, 3L), asked);
        recorder.subscription.request(1);
        assertEquals(List.of(1L, 2L, 3L, 4L), asked);
    }

    @Test
    void aPageAheadIsAskedForBeforeTheOneAtHandIsHandedOut() {
        List<Integer> askedAtEach = new ArrayList<>();

        upTo(3).prefetch(1).forEach(item -> askedAtEach.add(asked.size())).join();

        assertEquals(List.of(2, 2, 3, 3, 3, 3), askedAtEach);
    }

    @Test
    void oneFetchIsUnderWayAtATime() {
        List<CompletableFuture<Page<String>>> fetches = new ArrayList<>();
        Recorder<String> recorder = new Recorder<>();
        AsyncPages.<String>byNumber(null, 1, number -> {
                    fetches.add(new CompletableFuture<>());
                    return fetches.get(fetches.size() - 1);
                })
                .prefetch(5)
                .items()
                .subscribe(recorder);
        recorder.subscription.request(1);
        assertEquals(1, fetches.size());

        fetches.get(0).complete(Page.of(List.of("a")));

        assertEquals(2, fetches.size());
        recorder.subscription.cancel();
        assertTrue(fetches.get(1).isCancelled());
    }

    @Test
    void aLimitEndsFetchingAhead() {
        List<String> seen = new ArrayList<>();

        upTo(9).limit(3).prefetch(5).forEach(seen::add).join();

        assertEquals(List.of("1a", "1b", "2a"), seen);
        assertEquals(List.of(1L, 2L), asked);
    }

    @Test
    void aFailureAheadComesAfterAllItemsBeforeIt() {
        ApiException failure = new BusinessException(Failure.of("list").code("500"));
        Recorder<String> recorder = new Recorder<>();
        AsyncPages.<String>byNumber(null, 1, number -> {
                    asked.add(number);
                    return number == 2
                            ? CompletableFuture.failedFuture(failure)
                            : CompletableFuture.completedFuture(Page.of(List.of("a", "b")));
                })
                .prefetch(3)
                .items()
                .subscribe(recorder);

        recorder.subscription.request(1);
        assertEquals(List.of("a"), recorder.signals);
        assertEquals(List.of(1L, 2L), asked);

        recorder.subscription.request(1);
        assertEquals(List.of("a", "b", failure), recorder.signals);
        assertEquals(2L, failure.page());
    }

    @Test
    void fetchingANegativeNumberOfPagesAheadIsRefused() {
        AsyncPages<String> pages = upTo(1);

        assertEquals(
                "the number of pages to fetch ahead must not be negative",
                assertThrows(IllegalArgumentException.class, () -> pages.prefetch(-1))
                        .getMessage());
    }

    @Test
    void anErrorOfAnActionEndsTheWalk() {
        AssertionError failure = new AssertionError();
        CompletableFuture<Void> done = upTo(9).forEach(item -> {
            throw failure;
        });

        assertSame(failure, assertThrows(CompletionException.class, done::join).getCause());
    }

    @Test
    void aFetchThatThrowsOrGivesNothingFailsTheWalk() {
        IllegalStateException failure = new IllegalStateException();
        CompletableFuture<Void> thrown = AsyncPages.<String>byNumber(null, 1, number -> {
                    throw failure;
                })
                .forEach(item -> {});
        CompletableFuture<Void> nothing = AsyncPages.<String>byNumber(
                        null, 1, number -> CompletableFuture.completedFuture(null))
                .forEach(item -> {});

        assertSame(
                failure, assertThrows(CompletionException.class, thrown::join).getCause());
        assertInstanceOf(
                NullPointerException.class,
                assertThrows(CompletionException.class, nothing::join).getCause());
    }

    @Test
    void aSubscriberThatThrowsIsNotCalledAgainAndItsFetchAheadEnds() {
        CompletableFuture<Page<String>> ahead = new CompletableFuture<>();
        AtomicInteger calls = new AtomicInteger();
        Recorder<String> recorder = new Recorder<>() {
            @Override
            public void onNext(String item) {
                calls.incrementAndGet();
                throw new IllegalStateException(item);
            }
        };
        AsyncPages.<String>byNumber(
                        null,
                        1,
                        number -> number == 1 ? CompletableFuture.completedFuture(Page.of(List.of("a", "b"))) : ahead)
                .prefetch(1)
                .items()
                .subscribe(recorder);

        assertThrows(IllegalStateException.class, () -> recorder.subscription.request(1));
        recorder.subscription.request(1);

        assertEquals(1, calls.get());
        assertTrue(ahead.isCancelled());
    }
}

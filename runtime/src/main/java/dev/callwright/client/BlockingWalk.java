package dev.callwright.client;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A walk for a thread that asks for one element after the other. Unless pages are fetched ahead it never waits here: it
 * fetches itself, within its request.
 */
final class BlockingWalk<T, E> implements Iterator<E>, Flow.Subscriber<E> {
    /** Of each element, or failure, or null: the end. */
    private final BlockingQueue<CompletableFuture<@Nullable E>> signals = new LinkedBlockingQueue<>();

    private final PageSubscription<T, E, Page<T>> subscription;
    private @Nullable CompletableFuture<@Nullable E> next;

    BlockingWalk(
            PageWalk<T, Page<T>> walk, Function<PageWalk<T, Page<T>>, CompletionStage<Page<T>>> fetch, boolean whole) {
        subscription = new PageSubscription<>(this, walk, fetch, whole);
    }

    @Override
    public boolean hasNext() {
        return peek() != null;
    }

    @Override
    public E next() {
        E element = peek();
        if (element == null) {
            throw new NoSuchElementException("the walk over the pages has ended");
        }
        next = null;
        return element;
    }

    /** Ends the walk; who still asks, or waits, finds nothing more. */
    void cancel() {
        subscription.cancel();
        onComplete();
    }

    @Override
    public void onSubscribe(Flow.Subscription unused) {
        // it is this walk's own
    }

    @Override
    public void onNext(E element) {
        signals.add(CompletableFuture.completedFuture(element));
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(CompletableFuture.failedFuture(failure));
    }

    @Override
    public void onComplete() {
        signals.add(CompletableFuture.completedFuture(null));
    }

    /** What comes next, null at the end; a failure is thrown again whenever it is asked for. */
    private @Nullable E peek() {
        if (next == null) {
            subscription.request(1);
            next = await();
        }
        try {
            return next.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** An interrupt is handed on to the thread that fetches; what comes of that is the exception to throw. */
    private CompletableFuture<@Nullable E> await() {
        boolean interrupted = false;
        CompletableFuture<@Nullable E> signal = signals.poll();
        while (signal == null) {
            try {
                signal = signals.take();
            } catch (InterruptedException e) {
                interrupted = true;
                subscription.interruptFetch();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return signal;
    }
}

package dev.callwright.client;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.BlockingQueue;
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
    private final BlockingQueue<Signal<E>> signals = new LinkedBlockingQueue<>();
    private final PageSubscription<T, E> subscription;
    private @Nullable Signal<E> next;

    /** An element, or a failure, or neither: the end. */
    private record Signal<E>(@Nullable E element, @Nullable Throwable failure) {}

    BlockingWalk(
            PageStart start,
            Function<PagePosition, ? extends CompletionStage<Page<T>>> fetch,
            Function<PageWalk<T>, ? extends List<E>> split) {
        subscription = new PageSubscription<>(this, start, fetch, split);
    }

    @Override
    public boolean hasNext() {
        return peek().element != null;
    }

    @Override
    public E next() {
        E element = peek().element;
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
        signals.add(new Signal<>(element, null));
    }

    @Override
    public void onError(Throwable failure) {
        signals.add(new Signal<>(null, failure));
    }

    @Override
    public void onComplete() {
        signals.add(new Signal<>(null, null));
    }

    /** What comes next; a failure is thrown again whenever it is asked for. */
    private Signal<E> peek() {
        if (next == null) {
            subscription.request(1);
            next = await();
        }
        if (next.failure instanceof Error error) {
            throw error;
        } else if (next.failure != null) {
            throw (RuntimeException) next.failure;
        }
        return next;
    }

    /** An interrupt is handed on to the thread that fetches; what comes of that is the exception to throw. */
    private Signal<E> await() {
        boolean interrupted = false;
        Signal<E> signal = signals.poll();
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

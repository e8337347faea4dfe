package dev.callwright.client;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A walk for a thread that asks for one element after the other. Unless pages are fetched ahead it never waits here: it
 * fetches itself, within its request.
 */
final class BlockingWalk<E> implements Iterator<E>, Flow.Subscriber<E> {
    private final BlockingQueue<Signal<E>> signals = new LinkedBlockingQueue<>();
    private @Nullable PageSubscription<?, ?> subscription;
    private @Nullable Signal<E> next;

    /** An element, or a failure, or neither: the end. */
    private record Signal<E>(@Nullable E element, @Nullable Throwable failure) {}

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

    void cancel() {
        subscription().cancel();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = (PageSubscription<?, ?>) subscription;
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
        Signal<E> signal = next;
        if (signal == null) {
            subscription().request(1);
            signal = signals.poll();
            next = signal = signal == null ? await() : signal;
        }
        if (signal.failure instanceof Error error) {
            throw error;
        } else if (signal.failure != null) {
            throw (RuntimeException) signal.failure;
        }
        return signal;
    }

    /** An interrupt is handed on to the thread that fetches; what comes of that is the exception to throw. */
    private Signal<E> await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return signals.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                    subscription().interruptFetch();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private PageSubscription<?, ?> subscription() {
        return Objects.requireNonNull(subscription);
    }
}

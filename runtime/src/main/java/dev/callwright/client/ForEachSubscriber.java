package dev.callwright.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands all items to an action. */
final class ForEachSubscriber<T> implements Flow.Subscriber<T> {
    private final Consumer<? super T> action;
    private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();

    ForEachSubscriber(Consumer<? super T> action) {
        this.action = action;
    }

    CompletableFuture<@Nullable Void> done() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        CompletableFuture<@Nullable Void> unused = done.whenComplete((nothing, failure) -> subscription.cancel());
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T item) {
        try {
            action.accept(item);
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    @Override
    public void onError(Throwable failure) {
        done.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        done.complete(null);
    }
}

package dev.callwright.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands all items to an action; done when the walk is, which ends when somebody else completes this. */
final class ForEachSubscriber<T> extends CompletableFuture<@Nullable Void> implements Flow.Subscriber<T> {
    private final Consumer<? super T> action;

    ForEachSubscriber(Consumer<? super T> action) {
        this.action = action;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        CompletionStage<?> end = this;
        end.whenComplete((nothing, failure) -> subscription.cancel());
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T item) {
        try {
            action.accept(item);
        } catch (Throwable e) {
            completeExceptionally(e);
        }
    }

    @Override
    public void onError(Throwable failure) {
        completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        complete(null);
    }
}

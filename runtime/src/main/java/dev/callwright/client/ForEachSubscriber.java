package dev.callwright.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands all items to an action; done with a result when the walk is, which ends when somebody else completes this. */
final class ForEachSubscriber<T, R extends @Nullable Object> extends CompletableFuture<R>
        implements Flow.Subscriber<T> {
    private final Consumer<? super T> action;
    private final @Nullable R result;

    ForEachSubscriber(Consumer<? super T> action, @Nullable R result) {
        this.action = action;
        this.result = result;
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
        complete(result);
    }
}

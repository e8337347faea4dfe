package dev.callwright.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Publishes the bytes of a download to one subscriber. */
final class BytePublisher implements Flow.Publisher<ByteBuffer> {
    private static final int BUFFER = 16 * 1024;

    private final Download download;
    private final Executor executor;
    private final AtomicBoolean subscribed = new AtomicBoolean();

    BytePublisher(Download download, Executor executor) {
        this.download = download;
        this.executor = Objects.requireNonNull(executor, "executor");
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        boolean first = !subscribed.getAndSet(true);
        Reading reading = new Reading(subscriber);
        reading.ended = !first;
        subscriber.onSubscribe(reading);
        if (first) {
            reading.begin();
        } else {
            subscriber.onError(new IllegalStateException("the bytes of a download can be read only once"));
        }
    }

    private final class Reading implements Flow.Subscription, Runnable {
        private final Flow.Subscriber<? super ByteBuffer> subscriber;
        /**
         * How many buffers are wanted; as long as there are any, one thread reads. The first is wanted by nobody: it
         * keeps that thread from running while the subscriber is still being told of the subscription.
         */
        private final AtomicLong wanted = new AtomicLong(1);

        private volatile boolean illegal;
        private volatile boolean ended;

        Reading(Flow.Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            if (count <= 0) {
                illegal = true;
            }
            if (addWanted(Math.max(count, 1)) == 0) {
                start();
            }
        }

        private void begin() {
            if (wanted.decrementAndGet() > 0) {
                start();
            }
        }

        private void start() {
            try {
                executor.execute(this);
            } catch (Throwable e) {
                fail(e);
            }
        }

        @Override
        public void cancel() {
            if (!ended) {
                ended = true;
                download.close();
            }
        }

        @Override
        public void run() {
            try {
                while (!ended) {
                    next();
                    if (wanted.decrementAndGet() == 0) {
                        return;
                    }
                }
            } catch (Throwable e) {
                fail(e);
            }
        }

        private void next() throws IOException {
            if (illegal) {
                throw new IllegalArgumentException("less than one buffer was asked for");
            }
            byte[] buffer = new byte[BUFFER];
            int count = download.stream().read(buffer);
            if (count >= 0) {
                subscriber.onNext(ByteBuffer.wrap(buffer, 0, count));
            } else {
                cancel();
                subscriber.onComplete();
            }
        }

        private void fail(Throwable failure) {
            if (!ended) {
                cancel();
                subscriber.onError(failure);
            }
        }

        /** {@return how many were wanted before} */
        private long addWanted(long count) {
            while (true) {
                long before = wanted.get();
                long sum = before + count < 0 ? Long.MAX_VALUE : before + count;
                if (wanted.compareAndSet(before, sum)) {
                    return before;
                }
            }
        }
    }
}

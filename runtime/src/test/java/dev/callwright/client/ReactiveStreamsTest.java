package dev.callwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.ITestNGListener;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

/** The rules of Reactive Streams, as their own compatibility kit tests them. */
class ReactiveStreamsTest {
    private static final int ITEMS_OF_A_PAGE = 3;

    /** All pages have been fetched before they are asked for. */
    public static final class Items extends Rules<Integer> {
        @Override
        public Flow.Publisher<Integer> createFlowPublisher(long elements) {
            return pages(Runnable::run).limit(elements).items();
        }
    }

    /** Pages come on another thread. */
    public static final class LaterItems extends Rules<Integer> {
        @Override
        public Flow.Publisher<Integer> createFlowPublisher(long elements) {
            return pages(CompletableFuture.delayedExecutor(0, TimeUnit.NANOSECONDS))
                    .limit(elements)
                    .items();
        }
    }

    /** Pages come on another thread, ahead of demand. */
    public static final class PrefetchedItems extends Rules<Integer> {
        @Override
        public Flow.Publisher<Integer> createFlowPublisher(long elements) {
            return pages(CompletableFuture.delayedExecutor(0, TimeUnit.NANOSECONDS))
                    .limit(elements)
                    .prefetch(2)
                    .items();
        }
    }

    /** Pages instead of items. */
    public static final class WholePages extends Rules<Page<Integer>> {
        @Override
        public Flow.Publisher<Page<Integer>> createFlowPublisher(long elements) {
            return pages(Runnable::run)
                    .limit(elements > Long.MAX_VALUE / ITEMS_OF_A_PAGE ? Long.MAX_VALUE : elements * ITEMS_OF_A_PAGE)
                    .pages();
        }
    }

    /** The bytes of a download, one in each buffer. */
    public static final class Bytes extends Rules<ByteBuffer> {
        @Override
        public Flow.Publisher<ByteBuffer> createFlowPublisher(long elements) {
            return bytes(elements, Runnable::run);
        }

        @Override
        public Flow.Publisher<ByteBuffer> createFailedFlowPublisher() {
            return read(bytes(1, Runnable::run));
        }
    }

    /** The bytes of a download, read on another thread. */
    public static final class LaterBytes extends Rules<ByteBuffer> {
        @Override
        public Flow.Publisher<ByteBuffer> createFlowPublisher(long elements) {
            return bytes(elements, CompletableFuture.delayedExecutor(0, TimeUnit.NANOSECONDS));
        }

        @Override
        public Flow.Publisher<ByteBuffer> createFailedFlowPublisher() {
            return read(bytes(1, Runnable::run));
        }
    }

    private static Flow.Publisher<ByteBuffer> bytes(long count, Executor executor) {
        InputStream stream = new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                buffer[from] = 'x';
                return left-- > 0 ? 1 : -1;
            }
        };
        return Download.of(null, -1, stream).publisher(executor);
    }

    /** Which can be done once. */
    private static <E> Flow.Publisher<E> read(Flow.Publisher<E> publisher) {
        publisher.subscribe(new ForEachSubscriber<>(item -> {}, null));
        return publisher;
    }

    private abstract static class Rules<E> extends FlowPublisherVerification<E> {
        private static final int MILLIS_FOR_A_SIGNAL = 2000;
        private static final int MILLIS_WITHOUT_SIGNALS = 20;
        /** Between two looks for an error; the kit gives up after the first. */
        private static final int MILLIS_FOR_AN_ERROR = 200;

        private static final int MILLIS_TO_BE_COLLECTED = 200;

        Rules() {
            super(
                    new TestEnvironment(MILLIS_FOR_A_SIGNAL, MILLIS_WITHOUT_SIGNALS, MILLIS_FOR_AN_ERROR, false),
                    MILLIS_TO_BE_COLLECTED);
        }

        @Override
        public Flow.Publisher<E> createFailedFlowPublisher() {
            return null; // a walk fails at a page, and none is fetched before there is demand
        }
    }

    private static AsyncPages<Integer> pages(Executor executor) {
        List<Integer> items = IntStream.range(0, ITEMS_OF_A_PAGE).boxed().toList();
        return AsyncPages.byOffset(null, offset -> fetch(items, executor));
    }

    private static CompletionStage<Page<Integer>> fetch(List<Integer> items, Executor executor) {
        return CompletableFuture.supplyAsync(() -> Page.of(items).total(Long.MAX_VALUE), executor);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Items.class,
                LaterItems.class,
                PrefetchedItems.class,
                WholePages.class,
                Bytes.class,
                LaterBytes.class
            })
    void thePublisherKeepsTheRules(Class<?> rules) {
        TestListenerAdapter outcome = new TestListenerAdapter();
        TestNG suite = new TestNG(false);
        suite.setTestClasses(new Class<?>[] {rules});
        suite.addListener((ITestNGListener) outcome);
        suite.setVerbose(0);

        suite.run();

        assertEquals(
                List.of(),
                outcome.getFailedTests().stream().map(Object::toString).toList());
        assertTrue(
                outcome.getPassedTests().size() >= 25, outcome.getPassedTests().size() + " rules were tested");
    }
}

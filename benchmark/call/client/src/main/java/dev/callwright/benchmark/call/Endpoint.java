package dev.callwright.benchmark.call;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** The two calls. */
public enum Endpoint {
    /** {@code GET /callRecord/callDetail}. */
    SMALL {
        @Override
        Object call(Contender contender) throws Exception {
            return contender.small();
        }

        @Override
        CompletableFuture<?> callAsync(Contender contender) {
            return contender.smallAsync();
        }

        @Override
        Object expected() {
            return SmallAnswer.DETAIL;
        }

        @Override
        public byte[] body() {
            return SmallAnswer.json();
        }
    },
    /** {@code POST /callRecord/getCallRecordInfoList}. */
    BIG {
        @Override
        Object call(Contender contender) throws Exception {
            return contender.big();
        }

        @Override
        CompletableFuture<?> callAsync(Contender contender) {
            return contender.bigAsync();
        }

        @Override
        Object expected() {
            return BigAnswer.page();
        }

        @Override
        public byte[] body() {
            return BigAnswer.json();
        }
    };

    abstract Object call(Contender contender) throws Exception;

    abstract CompletableFuture<?> callAsync(Contender contender);

    /** {@return what every client must decode the body to} */
    abstract Object expected();

    /** {@return what the server answers} */
    public abstract byte[] body();

    /** Asks once each way, and compares. */
    void check(Contender contender) throws Exception {
        check(contender, call(contender));
        check(contender, callAsync(contender).join());
    }

    private void check(Contender contender, Object answer) {
        Object plain = contender.plain(answer);
        boolean right = plain instanceof byte[] bytes ? Arrays.equals(bytes, body()) : plain.equals(expected());
        if (!right) {
            throw new IllegalStateException(name() + " is not what was sent, but " + plain);
        }
    }
}

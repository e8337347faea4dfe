package dev.acme.old;

import dev.callwright.annotation.*;
import dev.callwright.client.Page;
import org.jspecify.annotations.Nullable;

/** Has been better. */
@ApiSpec
@Envelope(code = "code", success = "0", data = "data")
@Errors({
    @ErrorCode(code = "1", name = "GONE", reason = "never sent; use MISSING"),
    @ErrorCode(code = "2", name = "MISSING")
})
interface OldSpec {
    /** @deprecated slow; use search */
    @Deprecated
    @Get("/find")
    @Paging(page = "page", items = "items")
    Page<Thing> find(Find request);

    @Get("/search")
    Thing search(Search request);

    @Query
    interface Find {
        @Nullable Integer page();
    }

    @Query
    interface Search {
        /** @deprecated too vague; use words */
        @Deprecated
        String text();

        @Nullable String words();
    }

    interface Thing {
        /**
         * what it is called
         *
         * @deprecated not translated; use name
         */
        @Deprecated
        @DistinguishNull
        @Nullable String label();

        @Nullable String name();

        @Nullable Kind kind();
    }

    enum Kind {
        /**
         * large
         *
         * @deprecated relative; use HEAVY
         */
        @Deprecated
        BIG,
        HEAVY
    }
}

package demo;

import dev.callwright.annotation.*;
import java.util.*;

@ApiSpec
@Server("acme")
@Envelope(code = "", success = {})
@Errors(@ErrorCode(code = "1", name = "a b"))
interface ManySpec<T> {
    int LIMIT = 5;

    @Get("/orders/{id}")
    @Rule({"a counts only when", "b has effect"})
    void find(Find request);

    default void helped() {}

    @Post("/x")
    @Get("/y")
    String two(Find one, Find two);

    void none();

    @Get("/z")
    <E> int generic() throws Exception;

    @Query
    interface Find {
        @Format("yyyy-MM-ddd'")
        java.time.LocalDate a();

        @Min(5) @Max(1)
        int b();

        List raw();

        Thread thread();

        String withParameter(int x);

        @Path @Header String both();

        List<@org.jspecify.annotations.Nullable String> fine();

        Set<@org.jspecify.annotations.Nullable String> nullable();
    }

    interface Model extends Runnable {
        Integer boxed();

        Object object();

        Map<Integer, String> keys();

        @Zone("Mars/Base") java.time.Instant at();

        @NonEmpty int number();
    }

    enum Kind {
        A, B;

        int x() { return 1; }
    }
}

package dev.acme.depot;

import dev.callwright.annotation.*;
import dev.callwright.client.Page;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parcels of a depot. */
@ApiSpec
@Server("https://depot.example/v1")
@Envelope(code = "code", success = "0", data = "data", message = "msg")
@Errors({
    @ErrorCode(code = "404", name = "NOT_FOUND", refused = true, doc = "no such parcel"),
    @ErrorCode(code = "500", name = "BROKEN", retryable = true)
})
@Paging(page = "page", first = 1, items = "items", pages = "pages")
interface DepotSpec {
    @Get("/status")
    @Nullable String status();

    @Post("/sweep")
    void sweep();

    @Get("/parcels")
    Page<Parcel> findParcels(FindParcels request);

    /** One parcel. */
    @Get("/parcels/{number}")
    Parcel getParcel(GetParcel request);

    @Post("/parcels")
    long addParcel(AddParcel request);

    @Query
    interface FindParcels {
        @Nullable Stage stage();

        @Nullable Integer page();
    }

    interface GetParcel {
        /** on the label */
        @Path
        String number();
    }

    @Body
    interface AddParcel {
        /** on the label */
        String number();

        /** grams */
        @Nullable Integer weight();
    }

    interface Parcel {
        /** on the label */
        String number();

        /** how far it is */
        @Nullable Stage stage();

        /** grams */
        @Nullable Integer weight();

        @Nullable Owner owner();

        @Nullable Map<Stage, Integer> counts();
    }

    interface Owner {
        @Sensitive
        String name();

        @Nullable LocalDate since();

        @Nullable Contact contact();
    }

    @Union("kind")
    interface Contact {
        Phone phone();

        Mail mail();
    }

    interface Phone {
        String dial();
    }

    interface Mail {
        String to();
    }

    enum Stage {
        /** on a shelf */
        STORED,
        /** on its way */
        SENT
    }
}

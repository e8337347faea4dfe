package dev.acme.depot;

import dev.callwright.annotation.*;
import dev.callwright.client.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a depot can do. */
@ApiSpec
@Server("https://depot.example/v1")
@Envelope(code = "code", success = "0", data = "data", message = "msg")
@Errors({
    @ErrorCode(code = "500", name = "BROKEN", retryable = true, reason = "it was mended"),
    @ErrorCode(code = "503", name = "CLOSED", refused = true),
    @ErrorCode(code = "404", name = "NOT_FOUND", refused = true, doc = "no parcel of this number")
})
@Paging(page = "page", first = 1, items = "items", pages = "pages")
interface DepotSpec {
    enum Stage {
        /** nobody knows */
        @Code(9)
        LOST,
        /**
         * on a shelf
         *
         * @deprecated use SHELVED
         */
        @Deprecated
        STORED,
        SHELVED,
        /** under way */
        SENT
    }

    interface Shelf {
        int row();
    }

    /** Where parcels are. */
    @Get("/shelves")
    Page<Shelf> listShelves(ListShelves request);

    @Query
    interface ListShelves {
        @Nullable Integer page();
    }

    interface Owner {
        @Nullable LocalDate since();

        @Sensitive
        String name();

        @Nullable Contact contact();

        @Nullable List<String> address();
    }

    @Union("kind")
    interface Contact {
        Letter letter();

        Mail mail();

        Phone phone();
    }

    interface Phone {
        String dial();
    }

    interface Mail {
        String to();
    }

    interface Letter {
        String street();
    }

    interface Parcel {
        @Nullable Map<Stage, Integer> counts();

        /** who pays */
        @Nullable Owner owner();

        /**
         * grams
         *
         * @deprecated use grams
         */
        @Deprecated
        @Nullable Integer weight();

        @Nullable Integer grams();

        @DistinguishNull
        @Nullable String colour();

        @Nullable Stage stage();

        /** on the label */
        String number();
    }

    @Body
    interface AddParcel {
        @Nullable Integer grams();

        /**
         * grams
         *
         * @deprecated use grams
         */
        @Deprecated
        @Nullable Integer weight();

        /** on the label */
        String number();

        @Header
        @JavaName("trace")
        @Nullable String xTrace();
    }

    /** Takes a parcel in. */
    @Post("/parcels")
    long addParcel(AddParcel request);

    interface GetParcel {
        @Query
        @Nullable Boolean full();

        /** on the label */
        @Path
        String number();
    }

    @Get("/parcels/{number}")
    Parcel getParcel(GetParcel request);

    @Query
    interface FindParcels {
        @Nullable Integer page();

        @Min(1)
        @Nullable Integer least();

        @Nullable Stage stage();
    }

    @Get("/parcels")
    @Rule("least counts only when stage is set")
    Page<Parcel> findParcels(FindParcels request);

    @Body
    interface Sweep {
        @Nullable Boolean dry();
    }

    @Post("/sweep")
    void sweep(Sweep request);

    @Query
    interface Status {
        @Nullable Boolean verbose();
    }

    /** @deprecated use listShelves */
    @Deprecated
    @Get("/status")
    @Nullable String status(Status request);
}

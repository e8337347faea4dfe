package demo;

import dev.callwright.annotation.*;
import dev.callwright.client.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@ApiSpec
@Paging(cursor = "after", size = "after", max = 0, total = "total", more = "total")
//! 'after' has two meanings in paging; leave one of them out [paging-twice]
//! nothing says where an answer holds the next 'after'; name the member: nextCursor = "next"; where the last item's id is the cursor, return a List, and walk it by Pages.byCursor [paging-response]
//! '0' can't be the greatest size of a page; write a whole number above 0 [paging-max]
//! where the result itself is the list, it has no member 'total'; name the member that holds the items: items = "content" [paging-response]
//! 'total' has two meanings in paging; leave one of them out [paging-twice]
@Formats(instant = "yyyy-MM-dd HH:mm:ss", date = "HH:mm")
//! format 'HH:mm' can't hold a date; write one such as 'yyyy-MM-dd' (y is year, M month, d day, H hour, m minute, s second) [format-fit]
interface PagesSpec {
    @Get("/gone")
    @Absent(status = {404, 503}, error = "GONE")
//! call 'gone' always returns 'int', so no answer can say that there is nothing; make it optional: @Nullable Integer [absent-result]
//! status 503 does not say that there is nothing; name one that does, such as 404 or 410 [absent-status]
//! there is no error 'GONE'; declare it in @Errors [absent-error]
    int gone();

    @Get("/beside")
    @Envelope(code = "code", success = "0")
    List<String> beside();
//! 'List<String>' is no object, but the result would be one with 'code' in it; name the member that holds it in @Envelope: data = "data", or write @Envelope(none = true) on the call [envelope-result]

    @Get("/file")
    @Absent(status = 404)
//! call 'file' always returns 'Download', so no answer can say that there is nothing; leave out @Absent, and catch the exception [absent-result]
    Download file();

    @Post("/items")
    @Paging(none = true)
    Page<Long> items();
//! nothing says how call 'items' pages; add @Paging, or return List<...> [page-without-paging]

    @Post("/list")
    @Paging(page = "page")
//! call 'list' has paging, but returns no page; return Page<...>, or leave @Paging out [paging-without-page]
    List<Long> list();

    @Post("/pages")
    @Paging(cursor = "cursor", size = "most", total = "total")
//! nothing says where an answer holds the next 'cursor'; name the member: nextCursor = "next"; where the last item's id is the cursor, return a List, and walk it by Pages.byCursor [paging-response]
//! where the result itself is the list, it has no member 'total'; name the member that holds the items: items = "content" [paging-response]
    Page<Instant> pages(Pages request);
//! an instant in format 'yyyy-MM-dd HH:mm:ss' says nothing of its zone; write @Formats(zone = "Asia/Shanghai"), for example, on the API's interface [zone-missing]

    interface Pages {
        double cursor();
//! cursor 'cursor' is required, but the first page is asked for without; make it optional: @Nullable Double [cursor-required]
//! 'cursor' asks for a page, but is 'double'; write String, int or long [paging-type]

        @Nullable String most();
//! 'most' asks for a page, but is 'String'; write Integer or Long [paging-type]
    }

    @Post("/more")
    @Paging(offset = "offset", size = "size", items = "items")
    @Nullable Page<Long> more(More request);
//! 'Page<Long>' as a result is always there; leave out @Nullable [optional-result]
//! 'size', by which a page is asked for (@Paging on PagesSpec.more), is in the query (PagesSpec.More.size) and in the body (@Wire on PagesSpec.More.again); declare it in one place [paging-parameter]

    interface More {
        @Nullable String offset();
//! 'offset' asks for a page, but is 'String'; write Integer or Long [paging-type]

        @Query int size();

        @Wire("size") int again();
    }

    @Post("/other")
    @Paging(offset = "skip", items = "items")
    Page<String> other();
//! call 'other' has no parameter 'skip', by which a page is asked for (@Paging on PagesSpec.other); declare it, or give the call a @Paging of its own [paging-parameter]

    @Post("/instant")
    Instant at();
//! an instant in format 'yyyy-MM-dd HH:mm:ss' says nothing of its zone; write @Formats(zone = "Asia/Shanghai"), for example, on the API's interface [zone-missing]
}

@ApiSpec
@Formats(zone = "Asia/Shangai")
//! unknown zone 'Asia/Shangai'; did you mean 'Asia/Shanghai'? [zone-name]
@Paging(page = "page", pageNumber = "page.number")
//! where the result itself is the list, it has no member 'page.number'; name the member that holds the items: items = "content" [paging-response]
//! 'page.number' is no member of the result itself, and a result is not looked into; name a member beside the items; without one, return a model of the whole answer in place of a page, and walk it by Pages.byCursor [paging-nested]
interface NumberSpec {
    @Post("/x")
    Page<Long> x(X request);

    interface X {
        java.math.BigDecimal page();
//! 'page' asks for a page, but is 'BigDecimal'; write int or long [paging-type]
    }
}

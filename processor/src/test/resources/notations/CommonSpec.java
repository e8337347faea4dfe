package dev.acme.common;

import dev.callwright.annotation.*;
import java.math.BigDecimal;

/** What all of Acme's APIs share. */
@ApiSpec
@Envelope(code = "code", success = {"0", "absent"}, data = "data", message = "msg", requestId = "traceId", detail = "detail")
@Paging(page = "pageNum", size = "pageSize", first = 1, max = 100, items = "items", pageNumber = "page", pageSize = "size", total = "total", pages = "pages")
@Formats(datetime = {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"}, zone = "Asia/Shanghai")
public interface CommonSpec {
    interface Money {
        /** how much */
        @Min(0)
        BigDecimal amount();

        /** of what */
        Currency currency();
    }

    /** what something costs */
    @Union("kind")
    interface Amount {
        @Wire(json = "1")
        Money money();
    }

    enum Currency {
        /** 人民币 */
        CNY,
        USD
    }
}

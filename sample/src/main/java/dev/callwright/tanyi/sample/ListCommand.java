package dev.callwright.tanyi.sample;

import dev.callwright.client.Page;
import dev.callwright.client.Pages;
import dev.callwright.tanyi.CallRecordClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;

/**
 * A command that is a paged call: it shows one page, or walks pages and shows all that is on them at the end.
 *
 * @param <Q> the call's request
 * @param <T> what the call lists
 */
abstract class ListCommand<Q, T> extends ApiCommand<Q> {
    private final String things;
    private final Table<T> table;
    private final Function<T, String> toJson;

    @Mixin
    private PagingOptions paging;

    /**
     * A command.
     *
     * @param things what it lists, as a plural
     * @param table how that is shown to a person
     * @param toJson and how to a program
     */
    ListCommand(String things, Table<T> table, Function<T, String> toJson) {
        this.things = things;
        this.table = table;
        this.toJson = toJson;
    }

    abstract Page<T> page(CallRecordClient client, Q request);

    abstract Pages<T> pages(CallRecordClient client, Q request);

    final PagingOptions paging() {
        return paging;
    }

    @Override
    final void perform(CallRecordClient client, Q request) {
        if (paging.walks()) {
            List<T> items = walk(pages(client, request));
            print(items, items.size() + " " + things);
        } else {
            Page<T> page = page(client, request);
            print(page.items(), summary(page));
        }
    }

    private List<T> walk(Pages<T> pages) {
        List<T> items = new ArrayList<>();
        try (Progress progress = new Progress(things, command())) {
            for (Page<T> page : pages.limit(paging.limit()).pages()) {
                items.addAll(page.items());
                progress.reached(items.size(), expected(page));
            }
        }
        // the last page comes whole, whatever the limit
        return items.size() > paging.limit() ? items.subList(0, (int) paging.limit()) : items;
    }

    /** {@return how many there will be, as far as the page tells} Starting on a later page, there are fewer. */
    private long expected(Page<T> page) {
        Long total = page.total();
        if (total == null) {
            return -1;
        }
        int size = paging.pageSize() == null ? page.items().size() : paging.pageSize();
        long skipped = paging.page() == null ? 0 : (paging.page() - 1L) * size;
        return Math.min(Math.max(0, total - skipped), paging.limit());
    }

    private void print(List<T> items, String summary) {
        if (json()) {
            out().println(items.stream().map(toJson).collect(Collectors.joining(",\n", "[\n", "\n]")));
            return;
        }
        if (!items.isEmpty()) {
            printLines(table.lines(items));
            out().println();
        }
        out().println(summary);
    }

    private String summary(Page<T> page) {
        StringBuilder text = new StringBuilder().append(page.items().size());
        if (page.total() != null) {
            text.append(" of ").append(page.total());
        }
        text.append(' ').append(things);
        if (page.number() != null && page.pages() != null) {
            text.append(", page ").append(page.number()).append(" of ").append(page.pages());
        }
        return text.toString();
    }
}

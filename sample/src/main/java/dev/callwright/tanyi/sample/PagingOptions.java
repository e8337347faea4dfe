package dev.callwright.tanyi.sample;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how much of a list is wanted. */
final class PagingOptions {
    private static final int LARGEST_PAGE = 100;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--page",
            order = 50,
            paramLabel = "N",
            description = "pageNum: the page, counted from 1, or the first of --all.")
    private @Nullable Integer page;

    @Option(
            names = "--page-size",
            order = 51,
            paramLabel = "N",
            description = "pageSize: how many on a page, 1 to 100; by default 20, and 100 where pages are walked.")
    private @Nullable Integer pageSize;

    @Option(names = "--all", order = 52, description = "Walk all pages.")
    private boolean all;

    private @Nullable Long limit;

    @Option(names = "--limit", order = 53, paramLabel = "N", description = "Walk pages until there are N.")
    void limit(long limit) {
        if (limit < 1) {
            throw new ParameterException(command.commandLine(), "--limit must be at least 1, not " + limit);
        }
        this.limit = limit;
    }

    /** {@return whether more than one page is asked for} */
    boolean walks() {
        return all || limit != null;
    }

    @Nullable
    Integer page() {
        return page;
    }

    @Nullable
    Integer pageSize() {
        return pageSize == null && walks() ? Integer.valueOf(LARGEST_PAGE) : pageSize;
    }

    /** {@return how many are wanted at most} */
    long limit() {
        return limit == null ? Long.MAX_VALUE : limit;
    }
}

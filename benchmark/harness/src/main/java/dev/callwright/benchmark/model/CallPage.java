package dev.callwright.benchmark.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of finished calls. */
public record CallPage(
        @Nullable Integer number,
        @Nullable Integer pageSize,
        @Nullable Long totalElements,
        @Nullable Integer pages,
        @Nullable List<CallRecord> content) {}

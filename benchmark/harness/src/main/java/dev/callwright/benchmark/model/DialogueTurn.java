package dev.callwright.benchmark.model;

import org.jspecify.annotations.Nullable;

/** Something that one side said. */
public record DialogueTurn(
        @Nullable String text,
        @Nullable Speaker type,
        @Nullable Long callDetailId) {}

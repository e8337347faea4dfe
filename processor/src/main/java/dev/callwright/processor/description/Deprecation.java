package dev.callwright.processor.description;

/**
 * That a part should no longer be used.
 *
 * @param reason plain text: why, and what to use instead; empty where not said
 */
public record Deprecation(String reason, Position position) {}

package dev.callwright.benchmark;

/**
 * One figure.
 *
 * @param scenario what was done, such as {@code decode page}
 * @param contender who did it
 * @param metric what was measured, with its unit, such as {@code us/op}
 * @param value the figure
 */
public record Result(String scenario, String contender, String metric, double value) {}

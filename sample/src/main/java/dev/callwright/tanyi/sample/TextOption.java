package dev.callwright.tanyi.sample;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a filter that is a text. An empty one is refused: the server would take it for none, and find or delete all. */
final class TextOption implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("an empty text filters nothing; leave the option out instead");
        }
        return value.strip();
    }
}

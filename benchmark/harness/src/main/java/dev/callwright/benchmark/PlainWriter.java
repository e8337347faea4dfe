package dev.callwright.benchmark;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes plain records as JSON, so that no contender has a hand in what all of them read. */
final class PlainWriter {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final boolean sorted;
    private final StringBuilder json = new StringBuilder();

    /**
     * Begins an empty text.
     *
     * @param sorted whether members come in alphabetical order, instead of that of the record
     */
    PlainWriter(boolean sorted) {
        this.sorted = sorted;
    }

    byte[] write(Record value) {
        object(value);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(@Nullable Object value) {
        if (value instanceof Record object) {
            object(object);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof LocalDateTime time) {
            string(DATE_TIME.format(time));
        } else if (value instanceof String || value instanceof Enum) {
            string(value.toString());
        } else {
            json.append(value);
        }
    }

    private void object(Record object) {
        RecordComponent[] members = object.getClass().getRecordComponents();
        if (sorted) {
            Arrays.sort(members, Comparator.comparing(RecordComponent::getName));
        }
        char separator = '{';
        for (RecordComponent member : members) {
            json.append(separator);
            string(member.getName());
            json.append(':');
            value(valueOf(member, object));
            separator = ',';
        }
        json.append('}');
    }

    private static Object valueOf(RecordComponent member, Record object) {
        try {
            return member.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void array(List<?> list) {
        json.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            value(items.next());
            if (items.hasNext()) {
                json.append(',');
            }
        }
        json.append(']');
    }

    private void string(String text) {
        json.append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> json.append(c);
            }
        }
        json.append('"');
    }
}

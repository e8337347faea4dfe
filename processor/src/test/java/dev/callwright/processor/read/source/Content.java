package dev.callwright.processor.read.source;

import dev.callwright.processor.description.Description;
import dev.callwright.processor.description.Position;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that a part of a description says, without where it stands and what it was read from: one line each. */
final class Content {
    private final StringBuilder lines = new StringBuilder();

    private Content() {}

    static String of(Object part) {
        Content content = new Content();
        content.write("", part);
        return content.lines.toString();
    }

    private void write(String path, Object part) {
        if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                write(path + "[" + i + "]", list.get(i));
            }
        } else if (part instanceof Map<?, ?> map) {
            new TreeMap<>(map).forEach((key, value) -> write(path + "." + key, value));
        } else if (part instanceof Record parts) {
            lines.append(path)
                    .append(": ")
                    .append(part.getClass().getSimpleName())
                    .append('\n');
            for (RecordComponent component : parts.getClass().getRecordComponents()) {
                if (component.getType() != Position.class && !isSource(parts, component)) {
                    write(path + "." + component.getName(), value(parts, component));
                }
            }
        } else {
            lines.append(path).append(": ").append(part).append('\n');
        }
    }

    private static boolean isSource(Record parts, RecordComponent component) {
        return parts instanceof Description && component.getName().equals("source");
    }

    private static Object value(Record parts, RecordComponent component) {
        try {
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}

package dev.callwright.json;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** A model as it would be generated: what the tests of leniency read. */
record Task(
        Long id,
        String text,
        Integer count,
        Double ratio,
        BigDecimal price,
        Boolean done,
        LocalDateTime start,
        Color color,
        JsonValue extra,
        List<Integer> numbers,
        Map<String, Integer> scores,
        Task child,
        List<Task> children,
        Map<String, JsonValue> unknownMembers) {
    static final JsonNames NAMES = JsonNames.of(
            "id",
            "text",
            "count",
            "ratio",
            "price",
            "done",
            "start",
            "color",
            "extra",
            "numbers",
            "scores",
            "child",
            "children");
    static final TemporalFormat<LocalDateTime> START = TemporalFormat.dateTime("yyyy-MM-dd HH:mm:ss", "iso");

    static Task decode(JsonReader in) {
        Long id = null;
        String text = null;
        Integer count = null;
        Double ratio = null;
        BigDecimal price = null;
        Boolean done = null;
        LocalDateTime start = null;
        Color color = null;
        JsonValue extra = null;
        List<Integer> numbers = null;
        Map<String, Integer> scores = null;
        Task child = null;
        List<Task> children = null;
        int member = in.enterObject();
        while ((member = in.nextMember(NAMES, member)) != JsonReader.END) {
            switch (member) {
                case 0 -> id = in.readLong();
                case 1 -> text = in.readStringOrNull();
                case 2 -> count = in.readIntOrNull();
                case 3 -> ratio = in.readDoubleOrNull();
                case 4 -> price = in.readDecimalOrNull();
                case 5 -> done = in.readBooleanOrNull();
                case 6 -> start = in.readTemporalOrNull(START);
                case 7 -> color = in.readEnumOrNull(Color.DECODER);
                case 8 -> extra = in.readValueOrNull();
                case 9 -> numbers = in.readOrNull(Decoders.listOf(Decoders.int32()));
                case 10 -> scores = in.readOrNull(Decoders.mapOf(Decoders.int32()));
                case 11 -> child = in.readOrNull(Task::decode);
                case 12 -> children = in.readOrNull(Decoders.listOf(Task::decode));
                default -> in.keepMember();
            }
        }
        Map<String, JsonValue> unknown = in.endObject();
        in.require(id, NAMES, 0);
        return new Task(
                id, text, count, ratio, price, done, start, color, extra, numbers, scores, child, children, unknown);
    }

    static void encode(Task task, JsonWriter out) {
        out.beginObject(task.unknownMembers);
        out.writeLong(NAMES, 0, task.id);
        out.writeStringUnlessNull(NAMES, 1, task.text);
        out.writeIntUnlessNull(NAMES, 2, task.count);
        out.writeDoubleUnlessNull(NAMES, 3, task.ratio);
        out.writeDecimalUnlessNull(NAMES, 4, task.price);
        out.writeBooleanUnlessNull(NAMES, 5, task.done);
        out.writeUnlessNull(NAMES, 6, task.start, START);
        out.writeEnumUnlessNull(NAMES, 7, task.color);
        out.writeValueUnlessNull(NAMES, 8, task.extra);
        out.writeUnlessNull(NAMES, 9, task.numbers, Encoders.listOf(Encoders.int32()));
        out.writeUnlessNull(NAMES, 10, task.scores, Encoders.mapOf(Encoders.int32()));
        out.writeUnlessNull(NAMES, 11, task.child, Task::encode);
        out.writeUnlessNull(NAMES, 12, task.children, Encoders.listOf(Task::encode));
        out.endObject();
    }
}

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

    @SuppressWarnings("fallthrough") // as generated decoders do
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
                case 0:
                    id = in.readLong();
                    if (!in.follows(NAMES, 1)) {
                        break;
                    }
                case 1:
                    text = in.readStringOrNull();
                    if (!in.follows(NAMES, 2)) {
                        break;
                    }
                case 2:
                    count = in.readIntOrNull();
                    if (!in.follows(NAMES, 3)) {
                        break;
                    }
                case 3:
                    ratio = in.readDoubleOrNull();
                    if (!in.follows(NAMES, 4)) {
                        break;
                    }
                case 4:
                    price = in.readDecimalOrNull();
                    if (!in.follows(NAMES, 5)) {
                        break;
                    }
                case 5:
                    done = in.readBooleanOrNull();
                    if (!in.follows(NAMES, 6)) {
                        break;
                    }
                case 6:
                    start = in.readTemporalOrNull(START);
                    if (!in.follows(NAMES, 7)) {
                        break;
                    }
                case 7:
                    color = in.readEnumOrNull(Color.DECODER);
                    if (!in.follows(NAMES, 8)) {
                        break;
                    }
                case 8:
                    extra = in.readValueOrNull();
                    if (!in.follows(NAMES, 9)) {
                        break;
                    }
                case 9:
                    numbers = in.readOrNull(Decoders.listOf(Decoders.int32()));
                    if (!in.follows(NAMES, 10)) {
                        break;
                    }
                case 10:
                    scores = in.readOrNull(Decoders.mapOf(Decoders.int32()));
                    if (!in.follows(NAMES, 11)) {
                        break;
                    }
                case 11:
                    child = in.readOrNull(Task::decode);
                    if (!in.follows(NAMES, 12)) {
                        break;
                    }
                case 12:
                    children = in.readOrNull(Decoders.listOf(Task::decode));
                    break;
                default:
                    in.keepMember();
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

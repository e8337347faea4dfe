package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small things stay small, and big ones compile. */
class SizesTest {
    private static final Pattern METHOD = Pattern.compile("( +)(?!if|for|switch|case|while|} )[^*/ ].*\\) \\{");

    private static final String TEN = """
            callwright: 1
            api: Ten
            package: dev.acme.ten
            types:
              PendingTask - a task in the queue of a job:
                robotCallTaskId: long - the task
                robotCallJobId: long - the job it belongs to
                calledPhoneNumber: string sensitive - the number to call
                customerPersonName: string? sensitive - who is called, as the job's import had it
                taskStatus: Status? - how far it is
                startTime: datetime? - when the first call began
                intentLevel: int? min 0 max 6 - how interested the person was; 0 is most
                properties: map<string>? - custom variables of the job's dialogue
                callRecordIds: list<long> - the calls made so far
                realIntentLevelName: string? - what the level is called, in Chinese
              Status: [A, B]
            """;

    @Test
    void aTenFieldModelTakesLessThan220Lines(@TempDir Path temp) {
        GeneratedFile model = Descriptions.generated(Descriptions.of(temp, TEN)).get(0);
        assertEquals("dev.acme.ten.PendingTask", model.qualifiedName());
        String withoutCodecs = model.text().substring(0, model.text().indexOf("/** Reads {@code PendingTask}"));
        assertTrue(withoutCodecs.lines().count() < 220, withoutCodecs.lines().count() + " lines");
        assertTrue(model.text().lines().count() < 300, model.text().lines().count() + " lines with its codecs");
    }

    @Test
    void noGoldenMethodTakesMoreThan60Lines() {
        assertEquals(List.of(), longMethods(GoldenTest.shop()));
    }

    @Test
    void aThousandFieldsCompileInMethodsOfAtMost60Lines(@TempDir Path temp) {
        List<GeneratedFile> files = Descriptions.generated(Descriptions.of(temp, big()));
        assertEquals(List.of(), Compiled.complaints(files, temp));
        List<String> constructors = List.of("private Big(Big.Builder builder) {", "private Big(Builder builder) {");
        List<String> tooLong = new ArrayList<>(longMethods(files));
        tooLong.removeAll(constructors); // final fields can be assigned nowhere else
        tooLong.remove("private BigRequest(Builder builder) {");
        assertEquals(List.of(), tooLong);
    }

    static String big() {
        List<String> types = List.of(
                "string?",
                "long",
                "int? min 1 max 5",
                "datetime?",
                "list<Big>?",
                "map<json>?",
                "bool nullable",
                "double",
                "string? nullable",
                "Status?");
        StringBuilder yaml = new StringBuilder("callwright: 1\napi: Big\npackage: dev.acme.big\ncalls:\n  big:\n")
                .append("    post: /big\n    query: {h: string}\n    body:\n");
        fields(yaml, types, 300);
        yaml.append("types:\n  Status: [A]\n  Big:\n");
        fields(yaml, types, 1_000);
        return yaml.toString();
    }

    private static void fields(StringBuilder yaml, List<String> types, int count) {
        for (int i = 0; i < count; i++) {
            yaml.append("      field")
                    .append(i)
                    .append(": ")
                    .append(types.get(i % types.size()))
                    .append('\n');
        }
    }

    private static List<String> longMethods(List<GeneratedFile> files) {
        List<String> found = new ArrayList<>();
        for (GeneratedFile file : files) {
            List<String> lines = file.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher method = METHOD.matcher(lines.get(i));
                if (method.matches() && lines.subList(i, lines.size()).indexOf(method.group(1) + "}") >= 60) {
                    found.add(lines.get(i).strip());
                }
            }
        }
        return found;
    }
}

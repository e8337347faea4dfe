package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    @TempDir
    private Path directory;

    private List<String> conditions(String... rules) {
        String text = """
                callwright: 1
                api: Shop
                package: demo
                calls:
                  find:
                    get: /
                    query: {kind: Kind?, slot: int?}
                    rules: [%s]
                types:
                  Kind: [A = 1, B = 2, C = "2", D = true, E = "true"]
                """.formatted(String.join(", ", rules));
        return Descriptions.generated(Descriptions.of(directory, text)).stream()
                .filter(file -> file.qualifiedName().equals("demo.FindRequest"))
                .flatMap(file -> file.text().lines())
                .map(String::strip)
                .filter(line -> line.startsWith("if (slot"))
                .toList();
    }

    @Test
    void aConstantIsMeantByItsNameOrByItsVeryValue() {
        assertEquals(
                List.of(
                        "if (slot != null && Kind.A.equals(kind)) {",
                        "if (slot != null && Kind.A.equals(kind)) {",
                        "if (slot != null && Kind.B.equals(kind)) {",
                        "if (slot != null && Kind.C.equals(kind)) {",
                        "if (slot != null && Kind.D.equals(kind)) {",
                        "if (slot != null && Kind.E.equals(kind)) {"),
                conditions(
                        "slot has no effect when kind is A",
                        "slot has no effect when kind is \"1\"",
                        "slot has no effect when kind is 2",
                        "slot has no effect when kind is \"2\"",
                        "slot has no effect when kind is true",
                        "slot has no effect when kind is \"true\""));
    }
}

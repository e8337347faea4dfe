package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes are told apart by the text that answers are compared by: a whole number is written plainly, a text as it is. */
class CodesTest {
    @TempDir
    private Path directory;

    @Test
    void aWholeNumberIsWrittenPlainly() {
        assertEquals(List.of(".success(\"200\")"), success("200.0"));
        assertEquals(List.of(".success(\"-1\", \"20\")"), success("-1.00, 20"));
    }

    @Test
    void whatIsNoWholeNumberIsWrittenAsItIs() {
        assertEquals(List.of(".success(\"0.50\", \"200.0\", \"true\")"), success("0.50, '200.0', true"));
        assertEquals(List.of(".success(\"1000000000000000000000.0\")"), success("1000000000000000000000.0"));
    }

    @Test
    void theCodeOfAnErrorIsWrittenSo() {
        assertEquals(List.of(".error(\"500\", ErrorTrait.REFUSED)"), calls("error", "0"));
    }

    private List<String> success(String codes) {
        return calls("success", codes);
    }

    private List<String> calls(String method, String codes) {
        String text = """
                callwright: 1
                api: Shop
                package: demo
                envelope: {code: code, success: [%s]}
                errors:
                  500.0: BROKEN refused
                calls:
                  find: {get: /}
                """.formatted(codes);
        Pattern call = Pattern.compile("\\." + method + "\\([^)]*\\)");
        return Descriptions.generated(Descriptions.of(directory, text)).stream()
                .flatMap(file -> call.matcher(file.text()).results())
                .map(result -> result.group().replaceAll("\\s+", " "))
                .toList();
    }
}

package dev.callwright.processor.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindTest {
    @Test
    void everyKindHasACase() throws IOException {
        StringBuilder cases = new StringBuilder();
        try (Stream<Path> tests = Files.list(Path.of("src/test/java/dev/callwright/processor/compare"))) {
            for (Path test : tests.sorted().toList()) {
                cases.append(Files.readString(test));
            }
        }
        List<String> without = Stream.of(Kind.values())
                .map(Kind::id)
                .filter(id -> cases.indexOf("[" + id + "]") < 0)
                .toList();

        assertEquals(List.of(), without);
    }
}

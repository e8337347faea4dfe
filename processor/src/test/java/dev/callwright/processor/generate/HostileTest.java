package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.description.Description;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and texts of which none gets through as code. */
class HostileTest {
    @Test
    void namesOfJavaAndOfTheGeneratorAndNastyTextsCompileWithoutAWarning(@TempDir Path temp) {
        Description description = Descriptions.read(Path.of("src/test/resources/hostile/hostile.yaml"));
        assertEquals(List.of(), Compiled.complaints(Descriptions.generated(description), temp));
    }
}

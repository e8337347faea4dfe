package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.check.Checks;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.naming.Names;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the golden description is too small for, under every lint and doclint there is. */
class StrictCompilationTest {
    private static final Path HOSTILE = Path.of("src/test/resources/hostile");

    @Test
    void namesOfJavaAndOfTheGeneratorAndNastyTextsCompileWithoutAWarning(@TempDir Path temp) {
        Description description = Descriptions.read(HOSTILE.resolve("hostile.yaml"));
        assertEquals(List.of(), Compiled.complaints(Descriptions.generated(description), temp));
    }

    @Test
    void unusualCombinationsCompileWithoutAWarning(@TempDir Path temp) {
        Description description = Descriptions.read(HOSTILE.resolve("combinations.yaml"));
        assertEquals(List.of(), Checks.problems(description, Names.of(description)));
        assertEquals(List.of(), Compiled.complaints(Descriptions.generated(description), temp));
    }
}

package dev.callwright.processor.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that the vendor might have published, one after the other, up to the one there is. */
class HistoryTest {
    @TempDir
    static Path folder;

    private static final List<ClientJar> VERSIONS = new ArrayList<>();

    @BeforeAll
    static void compileAll() {
        History.versions().forEach(file -> VERSIONS.add(ClientJar.ofYaml(folder, History.read(file))));
    }

    static List<Integer> steps() {
        return Stream.iterate(0, step -> step + 1)
                .limit(History.versions().size() - 1)
                .toList();
    }

    @Test
    void thereAreSevenVersions() {
        assertEquals(7, VERSIONS.size());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theCheckerReportsWhatTheTableSays(int step) {
        Comparison comparison = Comparison.of(VERSIONS.get(step), VERSIONS.get(step + 1));
        assertEquals(History.broken(step, "binary"), members(comparison.binaryBreaks()));
        assertEquals(History.broken(step, "source"), members(comparison.sourceBreaks()));
    }

    @Test
    void everyRowOfTheTableNamesALineThatIsThere() {
        for (History.Row row : History.rows()) {
            String field = row.member().substring(row.member().indexOf('.') + 1);
            assertTrue(row.line().contains(field + ":"), row.toString());
        }
    }

    /** A builder's setter and its model's accessor are one member here; a call's shortcut is as its parameter is. */
    private static Set<String> members(List<String> reported) {
        return reported.stream()
                .map(change -> change.substring("dev.callwright.tanyi.".length(), change.indexOf(' ')))
                .map(member -> member.replace("$Builder", ""))
                .filter(member -> !member.matches("CallRecord(Async)?Client\\..*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

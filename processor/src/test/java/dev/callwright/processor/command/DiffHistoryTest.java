package dev.callwright.processor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.evolution.History;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor's history, step by step: {@code diff} and the checker of binaries are held to the same table. */
class DiffHistoryTest {
    private static final Pattern BREAKING =
            Pattern.compile("^\\S*?([\\w-]+\\.yaml:\\d+):\\d+: .*: breaks (?!nobody)(.+)$", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void diffSaysWhatTheTableSays(int step) {
        TreeMap<String, Set<String>> expected = new TreeMap<>();
        History.rows().stream()
                .filter(row -> row.step() == step)
                .forEach(row -> expected.put(row.place(), row.breaks()));

        Cli.Result result = new Cli(folder).run("diff", version(step), version(step + 1));

        TreeMap<String, Set<String>> said = new TreeMap<>();
        for (Matcher line = BREAKING.matcher(result.out()); line.find(); ) {
            said.put(line.group(1), Set.of(line.group(2).split(", ")));
        }
        assertEquals(expected, said);
        assertEquals(expected.isEmpty() ? 0 : 1, result.status());
    }

    private static String version(int index) {
        return History.versions().get(index).toAbsolutePath().normalize().toString();
    }
}

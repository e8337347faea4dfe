package dev.callwright.processor.read.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.read.ReadProblem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceProblemTest {
    @Test
    void idsAreTheirOwnAndGuaranteesAreSentences() {
        Set<String> ids = new HashSet<>(
                Arrays.stream(ReadProblem.values()).map(ReadProblem::id).toList());
        for (SourceProblem problem : SourceProblem.values()) {
            assertTrue(problem.id().matches("[a-z]+(-[a-z]+)*"), problem.id());
            assertTrue(ids.add(problem.id()), problem.id());
            assertTrue(problem.guarantee().matches("[A-Z].*\\."), problem.guarantee());
        }
    }
}

package dev.callwright.benchmark.json;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTest {
    static Stream<String> contenders() {
        return Contender.all().stream().map(Contender::name);
    }

    @ParameterizedTest
    @MethodSource("contenders")
    void aContenderReadsAndWritesTheSamePages(String contender) throws IOException {
        Agreement.check(contender);
    }
}

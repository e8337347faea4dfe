package dev.callwright.benchmark.json;

import dev.callwright.benchmark.Payload;
import java.io.IOException;
import java.util.List;

/**
 * What is measured.
 *
 * @param direction reading or writing
 * @param payload what
 */
record Scenario(Direction direction, Payload payload) {
    /** Reading or writing. */
    enum Direction {
        DECODE,
        ENCODE
    }

    /** {@return all of them} */
    static List<Scenario> all() {
        return List.of(
                new Scenario(Direction.DECODE, Payload.PAGE),
                new Scenario(Direction.DECODE, Payload.REORDERED),
                new Scenario(Direction.DECODE, Payload.SMALL),
                new Scenario(Direction.ENCODE, Payload.PAGE),
                new Scenario(Direction.ENCODE, Payload.SMALL));
    }

    /** {@return the scenario of a title} */
    static Scenario of(String title) {
        return all().stream()
                .filter(scenario -> scenario.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the name in tables} */
    String title() {
        return (direction == Direction.DECODE ? "decode " : "encode ") + payload.title();
    }

    <P> BlockTimer.Operation operation(Codec<P> codec, byte[] json) throws IOException {
        P page = codec.decode(json);
        return direction == Direction.DECODE ? () -> codec.decode(json) : () -> codec.encode(page);
    }
}

package dev.callwright.json;

import java.util.List;

/** An open enum as it would be generated, with wire values of several kinds. */
final class Color extends OpenEnum<Color.Known> {
    static final Color RED = new Color(Known.RED, JsonValue.of("RED"), "red");
    static final Color GREEN = new Color(Known.GREEN, JsonValue.of("绿"), "green");
    static final Color BLUE = new Color(Known.BLUE, JsonValue.of(3), "blue");
    static final OpenEnumDecoder<Color> DECODER = new Decoder();

    enum Known {
        RED,
        GREEN,
        BLUE,
        UNRECOGNIZED
    }

    private Color(Known known, JsonValue wire, String label) {
        super(known, wire, label);
    }

    private static final class Decoder extends OpenEnumDecoder<Color> {
        Decoder() {
            super(List.of(RED, GREEN, BLUE));
        }

        @Override
        protected Color unrecognized(JsonValue wire) {
            return new Color(Known.UNRECOGNIZED, wire, "");
        }
    }
}

package dev.callwright.json;

import static dev.callwright.json.Refusals.utf8;

import java.util.Arrays;
import java.util.Random;

/** Documents with a few bytes changed, cut, doubled or moved. */
final class Mutations {
    /** How many a test tries; the system property {@code callwright.deep} makes it a million. */
    static final int DOCUMENTS = Boolean.getBoolean("callwright.deep") ? 1_000_000 : 20_000;

    private static final byte[] LIKELY = utf8("{}[]\",:\\/0123456789.eE+-truefalsn \t\n\ru\u0000\u001f");

    private Mutations() {}

    static byte[] mutated(byte[] seed, Random random) {
        byte[] json = seed;
        for (int edits = random.nextInt(3); edits >= 0; edits--) {
            int at = random.nextInt(json.length);
            json = switch (random.nextInt(7)) {
                case 0 -> Arrays.copyOf(json, at + 1);
                case 1 -> replaced(json, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 2 -> replaced(json, at, at + 1, new byte[] {LIKELY[random.nextInt(LIKELY.length)]});
                case 3 -> replaced(json, at, at, new byte[] {LIKELY[random.nextInt(LIKELY.length)]});
                case 4 -> replaced(json, at, Math.min(json.length, at + 1 + random.nextInt(4)), new byte[0]);
                case 5 ->
                    replaced(
                            json, at, at, Arrays.copyOfRange(json, at, Math.min(json.length, at + random.nextInt(20))));
                default -> swapped(json, at, random.nextInt(json.length));
            };
            if (json.length == 0) {
                return seed;
            }
        }
        return json;
    }

    private static byte[] replaced(byte[] json, int from, int to, byte[] by) {
        byte[] result = Arrays.copyOf(json, json.length - (to - from) + by.length);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(json, to, result, from + by.length, json.length - to);
        return result;
    }

    private static byte[] swapped(byte[] json, int one, int other) {
        byte[] result = json.clone();
        result[one] = json[other];
        result[other] = json[one];
        return result;
    }
}

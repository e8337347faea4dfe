package dev.callwright.tanyi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.callwright.json.Decoders;
import dev.callwright.json.Encoders;
import dev.callwright.json.Json;
import dev.callwright.json.JsonDecoder;
import dev.callwright.json.JsonEncoder;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is allocated to decode and to encode a page of 100 calls: counted by the JVM, byte for byte, whatever else runs.
 * Code that is not compiled yet allocates the most, and always the same.
 */
class AllocationTest {
    /** For each byte of the text; strings, numbers and models take all but the buffers. */
    private static final double MOST_TO_DECODE = 1.62;
    /** For each byte of the text, which itself is one. */
    private static final double MOST_TO_ENCODE = 1.18;

    /** The first loads classes. */
    private static final int ROUNDS = 5;

    private static final int PAGES = 10;

    private static final byte[] PAGE = page().getBytes(UTF_8);
    private static final JsonDecoder<List<CallRecord>> DECODER = Decoders.listOf(CallRecord.decoder());
    private static final JsonEncoder<List<CallRecord>> ENCODER = Encoders.listOf(CallRecord.encoder());
    private static final List<CallRecord> RECORDS = Json.read(PAGE, DECODER);

    @Test
    void ofDecoding() {
        assertEquals(100, RECORDS.size());
        assertAtMost(MOST_TO_DECODE, PAGE.length, () -> Json.read(PAGE, DECODER));
    }

    @Test
    void ofEncoding() {
        int length = Json.writeBytes(RECORDS, ENCODER).length;
        assertAtMost(MOST_TO_ENCODE, length, () -> Json.writeBytes(RECORDS, ENCODER));
    }

    private static void assertAtMost(double most, int length, Runnable work) {
        double perByte = (double) allocated(work) / length;
        assertTrue(perByte <= most, () -> perByte + " bytes for each of " + length + ", of at most " + most);
    }

    private static long allocated(Runnable work) {
        return IntStream.range(0, ROUNDS)
                .mapToLong(round -> allocatedByPages(work))
                .min()
                .orElseThrow();
    }

    private static long allocatedByPages(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(id);
        for (int i = 0; i < PAGES; i++) {
            work.run();
        }
        return (threads.getThreadAllocatedBytes(id) - before) / PAGES;
    }

    private static String page() {
        String record =
                VendorPage.data("find-calls-answer").get("content").get(0).toString();
        return IntStream.range(0, 100)
                .mapToObj(i -> record.replace("\"callRecordId\":47", "\"callRecordId\":" + (1_000 + i)))
                .collect(Collectors.joining(",", "[", "]"));
    }
}

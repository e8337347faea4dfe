package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However an answer comes in pieces, it is the same answer. */
class AnswerSplitTest {
    private static final String NEXT = "HTTP/1.1 204 None\r\n\r\n";

    @Property(tries = 500)
    void aChunkedBodyIsTheSameHoweverItIsSplit(
            @ForAll @Size(max = 20) byte[][] chunks,
            @ForAll @Size(max = 200) List<@IntRange(min = 1, max = 9) Integer> pieces,
            @ForAll @IntRange(min = 1, max = 50) int step)
            throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(sent, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (byte[] chunk : chunks) {
            if (chunk.length > 0) {
                write(sent, Integer.toHexString(chunk.length) + ";ext=\"a b\"\r\n");
                sent.write(chunk);
                write(sent, "\r\n");
                body.write(chunk);
            }
        }
        write(sent, "0\r\nTrailer: x\r\n\r\n" + NEXT);

        WireInput input = new WireInput(new Pieces(sent.toByteArray(), pieces.toArray(new Integer[0])));
        assertArrayEquals(body.toByteArray(), read(input, step));
        assertEquals(204, ResponseHead.read(input).status());
        assertEquals(0, input.buffered());
    }

    @Property(tries = 500)
    void aBodyOfKnownLengthIsTheSameHoweverItIsSplit(
            @ForAll @Size(max = 300) byte[] body,
            @ForAll @Size(max = 100) List<@IntRange(min = 1, max = 9) Integer> pieces,
            @ForAll @IntRange(min = 1, max = 50) int step)
            throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        write(sent, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: " + body.length + "\r\n\r\n");
        sent.write(body);
        write(sent, NEXT);

        WireInput input = new WireInput(new Pieces(sent.toByteArray(), pieces.toArray(new Integer[0])));
        assertArrayEquals(body, read(input, step));
        assertEquals(204, ResponseHead.read(input).status());
        assertEquals(0, input.buffered());
    }

    @Property(tries = 20)
    void aLargeBodyIsTheSameHoweverItIsRead(@ForAll @IntRange(min = 1, max = 100_000) int step) throws IOException {
        byte[] body = "0123456789abcde\n".repeat(10_000).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        write(sent, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int at = 0; at < body.length; at += 16_000) {
            write(sent, "3E80\r\n");
            sent.write(body, at, 16_000);
            write(sent, "\r\n");
        }
        write(sent, "0\r\n\r\n");

        assertArrayEquals(body, read(new WireInput(new Pieces(sent.toByteArray())), step));
    }

    private static byte[] read(WireInput input, int step) throws IOException {
        ResponseHead head = ResponseHead.read(input);
        String length = head.headers().first("Content-Length");
        BodyDecoder decoder =
                length == null ? BodyDecoder.chunked(input) : BodyDecoder.ofLength(input, Integer.parseInt(length));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[step];
        while (!decoder.isComplete()) {
            body.write(buffer, 0, Math.max(0, decoder.read(buffer, 0, step)));
        }
        return body.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}

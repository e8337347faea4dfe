package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransportResponseTest {
    @ParameterizedTest
    @CsvSource({
        "5,5",
        "0,0",
        "9223372036854775807,9223372036854775807",
        "9223372036854775808,-1",
        "-5,-1",
        "5x,-1",
        "'',-1"
    })
    void aLengthIsWhatTheHeadSaysIfThatCanBe(String said, long length) {
        Headers headers = Headers.of("Content-Length", said);

        assertEquals(length, new TransportResponse(200, headers, InputStream.nullInputStream()).length());
    }

    @Test
    void aHeadNeedNotSayALength() {
        assertEquals(-1, new TransportResponse(200, Headers.empty(), InputStream.nullInputStream()).length());
    }
}

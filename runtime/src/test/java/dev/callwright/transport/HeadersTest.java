package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
    @Test
    void namesCountWithoutRegardToCase() {
        Headers headers = Headers.of("Content-Type", "a", "x-id", "1", "X-ID", "2");

        assertEquals("a", headers.first("content-type"));
        assertEquals(List.of("1", "2"), headers.all("X-Id"));
        assertEquals(Set.of("Content-Type", "x-id"), headers.names());
        assertTrue(headers.contains("CONTENT-TYPE"));
        assertFalse(headers.contains("Accept"));
        assertNull(headers.first("Accept"));
        assertEquals(Headers.of("content-type", "a"), Headers.of("Content-Type", "a"));
        assertEquals(
                Headers.of("content-type", "a").hashCode(),
                Headers.of("Content-Type", "a").hashCode());
    }

    @Test
    void laterHeadersReplaceThoseOfTheirNames() {
        Headers headers = Headers.of("a", "1", "b", "2", "A", "3").overriddenBy(Headers.of("A", "4", "a", "5"));

        assertEquals(Headers.of("b", "2", "A", "4", "a", "5"), headers);
    }

    @Test
    void oneMoreReplacesThoseOfItsName() {
        assertEquals(
                Headers.of("b", "2", "a", "3"),
                Headers.of("A", "1", "b", "2", "a", "1").with("a", " 3 "));
    }

    @Test
    void theTextShowsNoValue() {
        assertEquals(
                "Headers[Authorization]", Headers.of("Authorization", "secret").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: x", "a\nb", "a\0b", "a\u007fb"})
    void aValueThatWouldForgeAnotherHeaderIsRefusedWithoutBeingShown(String value) {
        assertEquals(
                "the value of header X-Name holds a control character, which would forge another header",
                assertThrows(IllegalArgumentException.class, () -> Headers.of("X-Name", value))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:", "名"})
    void aNameThatIsNoTokenIsRefused(String name) {
        assertEquals(
                "not a header name: \"" + name + '"',
                assertThrows(IllegalArgumentException.class, () -> Headers.of(name, "v"))
                        .getMessage());
    }

    @Test
    void pseudoHeadersOfHttp2AreLeftOut() {
        assertEquals(Headers.of("a", "1"), Headers.of(Map.of(":status", List.of("200"), "a", List.of("1"))));
    }

    /** RFC 9110, section 5.6.2. */
    @Test
    void aNameMayHaveEveryCharacterOfATokenAndNoOther() {
        String others = "!#$%&'*+-.^_`|~";
        for (char c = 0; c < 256; c++) {
            String name = "X" + c;
            boolean allowed = c < 128 && Character.isLetterOrDigit(c) || others.indexOf(c) >= 0;
            if (allowed) {
                assertEquals(Set.of(name), Headers.of(name, "a").names());
            } else {
                assertThrows(IllegalArgumentException.class, () -> Headers.of(name, "a"));
            }
        }
    }
}

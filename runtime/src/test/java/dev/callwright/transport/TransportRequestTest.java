package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no transport ever gets to send. */
class TransportRequestTest {
    private static String refusal(String method, String uri) {
        return assertThrows(IllegalArgumentException.class, () -> TransportRequest.of(method, URI.create(uri)))
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host",
                "content-length",
                "Transfer-Encoding",
                "CONNECTION",
                "Upgrade",
                "Expect",
                "TE",
                "Trailer",
                "Keep-Alive",
                "Proxy-Connection",
                "Proxy-Authorization"
            })
    void aHeaderThatFramesTheRequestIsRefused(String name) {
        TransportRequest request = TransportRequest.of("GET", URI.create("http://h/"));

        assertEquals(
                "the transport itself decides on the header " + name + "; leave it out",
                assertThrows(IllegalArgumentException.class, () -> request.headers(Headers.of(name, "x")))
                        .getMessage());
    }

    @Test
    void aHeaderOutsideAsciiIsRefused() {
        TransportRequest request = TransportRequest.of("GET", URI.create("http://h/"));

        assertEquals(
                "the value of header X-Name holds a character outside ASCII; encode it the way the API wants",
                assertThrows(IllegalArgumentException.class, () -> request.headers(Headers.of("X-Name", "\u540d")))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"GET /,GET /", "'',''", "'G\r\nET',G??ET", "CONNECT,CONNECT", "G\u00c9T,G?T"})
    void aMethodThatIsNoTokenIsRefused(String method, String shown) {
        assertEquals("not a method that can be sent: " + shown, refusal(method, "http://h/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://h/\u540d", "http://h/?a=\u540d"})
    void aTargetOutsideAsciiIsRefused(String uri) {
        assertEquals("the target holds the character U+540D, which must be percent-encoded", refusal("GET", uri));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "/a b,0020",
                "/\",0022",
                "/#,0023",
                "/a?b#c,0023",
                "/%,0025",
                "/%2,0025",
                "/%2G,0025",
                "/<,003C",
                "/[,005B",
                "/a]?[],005D",
                "/\\,005C",
                "/^,005E",
                "/`,0060",
                "/{,007B",
                "/|,007C",
                "/a\u007F,007F"
            })
    void aTargetThatIsNotEncodedIsRefused(String target, String character) {
        URI server = URI.create("http://h");

        assertEquals(
                "the target holds the character U+" + character + ", which must be percent-encoded",
                assertThrows(IllegalArgumentException.class, () -> TransportRequest.of("GET", server, target))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//",
                "/a;b=1/@:!$&'()*+,=-._~",
                "/%E5%90%8d",
                "/?",
                "/a?b[c]=d/?e",
                "/a?b?c",
                "/.",
                "/a/../b"
            })
    void aTargetGoesOutAsItIs(String target) {
        TransportRequest request = TransportRequest.of("GET", URI.create("HTTPS://Host:8443/ignored?too"), target);

        assertEquals(target, request.target());
        assertEquals("HTTPS://Host:8443" + target, request.uri().toString());
        assertEquals(target, TransportRequest.of("GET", request.uri()).target());
    }

    @ParameterizedTest
    @CsvSource({"http://h,/", "http://h?a=b,/?a=b", "http://h/?,/?", "http://h/a#b,/a"})
    void aPathIsNeverEmpty(String uri, String target) {
        assertEquals(target, TransportRequest.of("GET", URI.create(uri)).target());
    }

    @Test
    void userInformationIsRefusedAndNotShown() {
        assertEquals(
                "the URI holds a user or password, which is not sent; use a header",
                refusal("GET", "http://user:secret@h/"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65536})
    void aPortThatDoesNotExistIsRefused(int port) {
        assertEquals("the URI has the port " + port, refusal("GET", "http://h:" + port + "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://h/", "/only/a/path", "http:///nohost"})
    void aUriThatIsNoHttpUriIsRefused(String uri) {
        assertEquals("not an http or https URI with a host", refusal("GET", uri));
    }
}

package dev.callwright.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHostsTest {
    private static final URI API = URI.create("http://api.test/a");

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:80/", "http://[::1]/"})
    void anAddressIsKnown(String uri) {
        assertTrue(new KnownHosts(null).contains(URI.create(uri), 0));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "unset",
            value = {"unset, 10", "30, 10", " 6 , 2", "-1, 10", "soon, 10"})
    void aNameIsKnownForAThirdOfTheTimeThatTheJvmRemembersIt(String ttl, long seconds) {
        KnownHosts hosts = new KnownHosts(ttl);
        assertFalse(hosts.contains(API, 5));

        hosts.add(API, 5);

        long forgotten = 5 + TimeUnit.SECONDS.toNanos(seconds);
        assertTrue(hosts.contains(API, forgotten - 1));
        assertFalse(hosts.contains(API, forgotten));
        assertFalse(hosts.contains(URI.create("http://other.test/a"), 6));
    }

    @Test
    void aNameIsNeverKnownWhereTheJvmRemembersNone() {
        KnownHosts hosts = new KnownHosts("0");
        hosts.add(API, 5);

        assertFalse(hosts.contains(API, 5));
    }

    @Test
    void oneNameDoesNotPushOutAnother() {
        KnownHosts hosts = new KnownHosts(null);
        URI other = URI.create("http://other.test/a");
        hosts.add(API, 5);
        hosts.add(other, 6);

        assertEquals("true true", hosts.contains(API, 7) + " " + hosts.contains(other, 7));
    }
}

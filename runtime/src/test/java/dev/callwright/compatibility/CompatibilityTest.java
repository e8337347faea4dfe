package dev.callwright.compatibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Client jars that older processors made, with apps compiled against them, run on this runtime as ever. */
class CompatibilityTest {
    @Test
    void aClientOfVersion01SendsAndTellsWhatItEverDid() throws Exception {
        try (LibraryServer server = new LibraryServer();
                URLClassLoader client = new URLClassLoader(new URL[] {resource("client-0.1.jar")})) {
            String told = (String) client.loadClass("com.example.library.Driver")
                    .getMethod("run", URI.class)
                    .invoke(null, server.uri());

            assertEquals(text("0.1/told.txt"), told);
            assertEquals(text("0.1/sent.txt"), String.join("\n", server.requests()) + "\n");
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = resource(name).openStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(CompatibilityTest.class.getResource("/compatibility/" + name), name);
    }
}

package dev.callwright.processor.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.client.Connection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A caller and its fakes, compiled against one version of a client. */
record App(Path classes) {
    static List<String> complaints(Path folder, ClientJar client) {
        return complaintsInto(newFolder(folder), client);
    }

    static App compiled(Path folder, ClientJar client) {
        App app = new App(newFolder(folder));
        assertEquals(List.of(), complaintsInto(app.classes, client));
        return app;
    }

    private static Path newFolder(Path folder) {
        try {
            return Files.createTempDirectory(folder, "app");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A warning is welcome where the description deprecates; any other is as bad as an error. */
    private static List<String> complaintsInto(Path classes, ClientJar client) {
        List<String> sources = List.of(Depot.read("DepotApp.java"));
        return Javac.complaints(
                sources, List.of(client.file()), classes, List.of(), "-Xlint:all,-deprecation,-path", "-Werror");
    }

    /** What the app saw with a version of the client, perhaps another than it was compiled with, and what it asked. */
    String runOn(ClientJar client, DepotServer server) {
        URL[] path = {url(classes), url(client.file())};
        try (URLClassLoader loader = new URLClassLoader(path, App.class.getClassLoader());
                Connection connection = server.connect()) {
            Object seen = loader.loadClass("dev.acme.app.DepotApp")
                    .getMethod("run", Connection.class)
                    .invoke(null, connection);
            List<String> all = new ArrayList<>();
            ((List<?>) seen).forEach(line -> all.add(line.toString()));
            all.addAll(server.asked());
            return String.join("\n", all);
        } catch (InvocationTargetException e) {
            server.asked();
            return "threw " + e.getCause();
        } catch (ReflectiveOperationException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

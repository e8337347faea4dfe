package dev.callwright.benchmark.call.driver;

import dev.callwright.benchmark.Options;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who takes part. */
public enum Peer {
    SOCKETS(Kind.FLOOR, "sockets", "Sockets", "plain sockets, nothing decoded"),
    JDK(Kind.FLOOR, "jdk", "JdkHttp", "java.net.http, nothing decoded"),
    CALLWRIGHT(Kind.OURS, "callwright", "CallwrightOverSockets", "**Callwright**"),
    CALLWRIGHT_JDK(Kind.OURS, "callwright", "CallwrightOverJdk", "**Callwright**, JdkTransport"),
    RETROFIT_JACKSON(Kind.OTHER, "retrofit", "RetrofitJackson", "Retrofit, Jackson (OkHttp)"),
    RETROFIT_MOSHI(Kind.OTHER, "retrofit", "RetrofitMoshi", "Retrofit, Moshi (OkHttp)"),
    FEIGN(Kind.OTHER, "feign", "Feigned", "Feign, Jackson (java.net.http)"),
    OPENAPI(Kind.OTHER, "openapi", "OpenApiGenerated", "OpenAPI Generator, native (java.net.http)"),
    AVAJE(Kind.OTHER, "avaje", "Avaje", "avaje-http, avaje-jsonb (java.net.http)"),
    MICRONAUT(Kind.OTHER, "micronaut", "Micronaut", "Micronaut, declarative (Netty)");

    private static final String PACKAGE = "dev.callwright.benchmark.call.";

    /** What a peer is compared as. */
    enum Kind {
        /** Exchanges the bytes, and decodes nothing. */
        FLOOR,
        OURS,
        OTHER
    }

    private final Kind kind;
    private final String module;
    private final String className;
    private final String label;

    Peer(Kind kind, String module, String className, String label) {
        this.kind = kind;
        this.module = module;
        this.className = className;
        this.label = label;
    }

    /** {@return those that a command line asks for} */
    static List<Peer> wanted(Options options) {
        return Arrays.stream(values()).filter(peer -> options.wants(peer.id())).toList();
    }

    Kind kind() {
        return kind;
    }

    String label() {
        return label;
    }

    /** {@return its name on the command line} */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the class that calls} */
    public String mainClass() {
        return PACKAGE + module + '.' + className;
    }

    /** {@return its module's jar, and what only this peer needs: as the build has left it in {@code target}} */
    List<Path> classPath() {
        Path target = Path.of(System.getProperty("benchmark.home"), "call", module, "target");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "callwright-benchmark-*.jar")) {
            Path own = target.resolve(id() + ".classpath");
            String others = Files.readString(Files.exists(own) ? own : target.resolve("classpath"));
            return Stream.concat(
                            Stream.of(jars.iterator().next()),
                            Arrays.stream(others.strip().split(System.getProperty("path.separator")))
                                    .map(Path::of))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.callwright.benchmark.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes a page for the first time; a JVM of its own. */
final class ColdStart {
    /** Begins the line that says how many nanoseconds it took. */
    static final String DONE = "nanos ";

    private ColdStart() {}

    /** Takes the contender and the file of the payload. */
    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        Object page = Contender.codec(args[0]).decode(Files.readAllBytes(Path.of(args[1])));
        long end = System.nanoTime();
        if (page == null) {
            throw new IllegalStateException("Nothing came of it");
        }
        System.out.print(DONE);
        System.out.println(end - begin);
    }
}

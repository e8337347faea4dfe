package dev.callwright.tanyi.sample;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The process's own streams, so that Chinese comes out as Chinese. */
final class Streams {
    private Streams() {}

    static PrintWriter output() {
        return new PrintWriter(System.out, true, charset());
    }

    static PrintWriter error() {
        return new PrintWriter(System.err, true, charset());
    }

    /**
     * {@return whether a person watches the error stream} Java knows it only of input and output together, so the system
     * is asked; where it has no {@code test}, Java's answer must do.
     */
    static boolean errorIsTerminal() {
        try {
            Process test = new ProcessBuilder("test", "-t", "2")
                    .redirectError(Redirect.INHERIT)
                    .start();
            return test.waitFor() == 0;
        } catch (IOException e) {
            return System.console() != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A terminal's own encoding where it has Chinese; else UTF-8, which files and other programs expect of JSON. */
    private static Charset charset() {
        Console console = System.console();
        boolean chinese = console != null && console.charset().newEncoder().canEncode('汉');
        return chinese ? console.charset() : StandardCharsets.UTF_8;
    }
}

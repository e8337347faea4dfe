package dev.callwright.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real server, in a folder and on ports of its own, with the tests' certificate. */
final class Nginx implements AutoCloseable {
    private static final String BINARY = "nginx";

    private final Path folder;
    private final int port;
    private final int securePort;
    private final Process process;

    /**
     * Starts it.
     *
     * @param folder an empty one
     * @param server directives for its one server
     */
    Nginx(Path folder, String server) throws Exception {
        this.folder = folder;
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        try (ServerSocket free = new ServerSocket(0, 1, loopback);
                ServerSocket other = new ServerSocket(0, 1, loopback)) { // at once, else both may be the same
            this.port = free.getLocalPort();
            this.securePort = other.getLocalPort();
        }
        Files.createDirectory(folder.resolve("files"));
        Keys.writePem(folder.resolve("key.pem"));
        Files.writeString(folder.resolve("nginx.conf"), configuration(server));
        this.process = new ProcessBuilder(BINARY, "-p", folder.toString(), "-e", "error.log", "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        awaitStart();
    }

    /** {@return whether there is one on this machine} */
    static boolean isInstalled() {
        try {
            new ProcessBuilder(BINARY, "-v")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return true;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    URI uri(boolean secure, String path) {
        return URI.create((secure ? "https://localhost:" + securePort : "http://localhost:" + port) + path);
    }

    /** {@return the folder that it serves} */
    Path files() {
        return folder.resolve("files");
    }

    /** Ends it; {@return a line for each request it got: method, target, protocol} */
    List<String> requests() throws Exception {
        close();
        return Files.readAllLines(folder.resolve("access.log"));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private String configuration(String server) {
        return String.join(
                "\n",
                "daemon off;",
                "master_process off;",
                "pid nginx.pid;",
                "events { worker_connections 512; }",
                "http {",
                "  log_format requests '$request_method $request_uri $server_protocol';",
                "  access_log access.log requests;",
                "  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;",
                "  uwsgi_temp_path uwsgi; scgi_temp_path scgi;",
                "  default_type application/json;",
                "  server {",
                "    listen 127.0.0.1:" + port + ";",
                "    listen 127.0.0.1:" + securePort + " ssl http2;",
                "    ssl_certificate key.pem;",
                "    ssl_certificate_key key.pem;",
                "    root files;",
                "    add_header X-Protocol $server_protocol always;",
                server,
                "  }",
                "}");
    }

    private void awaitStart() throws Exception {
        while (true) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                    throw new IOException(
                            Files.readString(folder.resolve("output.log"), StandardCharsets.UTF_8)
                                    + Files.readString(folder.resolve("error.log"), StandardCharsets.UTF_8),
                            e);
                }
            }
        }
    }
}

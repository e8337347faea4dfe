package dev.callwright.tanyi.sample.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running sandbox: the Tanyi call-record API on the loopback address, over some 2,000 made-up calls and 300 queued
 * tasks in the jobs 1 to 6. Every server starts with the same data; what one deletes, no other misses.
 *
 * <p>Requests are served in parallel. While it is open the server keeps the JVM alive; once closed it does not.
 * Thread-safe.
 */
public final class SandboxServer implements AutoCloseable {

    private static final String ROOT = "/apiOpen/v1";
    private static final int BACKLOG = 256;

    private final HttpServer http;
    private final ExecutorService workers;
    private final AtomicBoolean closed = new AtomicBoolean();

    private SandboxServer(HttpServer http, ExecutorService workers) {
        this.http = http;
        this.workers = workers;
    }

    /** Starts a server on a free port that accepts {@link Credentials#DEMO} and goes by the system's clock. */
    public static SandboxServer start() {
        return start(0, Credentials.DEMO, Clock.systemUTC());
    }

    /**
     * Starts a server.
     *
     * @param port the port on the loopback address, or 0 for a free one
     * @param credentials what requests must be signed with
     * @param clock what the timestamps of requests are compared with; more than ten minutes off is refused
     * @throws UncheckedIOException if the port cannot be had
     * @throws IllegalArgumentException if the port is not between 0 and 65535
     */
    public static SandboxServer start(int port, Credentials credentials, Clock clock) {
        HttpServer http = open(port);
        ExecutorService workers = Executors.newCachedThreadPool(SandboxServer::worker);
        http.setExecutor(workers);
        Map<String, Route> routes = routes(new CallRecordApi(DemoData.generate()));
        http.createContext("/", new SandboxHandler(routes, new SignatureCheck(credentials, clock)));
        http.start();
        return new SandboxServer(http, workers);
    }

    /** Returns the address that the paths of the API are appended to: {@code http://127.0.0.1:PORT/apiOpen/v1}. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + ROOT);
    }

    /** Stops at once; requests under way are cut off. Closing again does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            http.stop(0);
            workers.shutdownNow();
        }
    }

    private static Map<String, Route> routes(CallRecordApi api) {
        return Map.of(
                ROOT + "/callRecord/getCallRecordInfoList", Route.post("获取成功", api::listCalls),
                ROOT + "/callRecord/callDetail", Route.get("执行成功", api::callDetail),
                ROOT + "/callRecord/toBeCalledList", Route.get("执行成功", api::listTasks),
                ROOT + "/callRecord/deleteRobotCallTask", Route.post("删除成功", api::deleteTask),
                ROOT + "/callRecord/deleteRobotCallTaskList", Route.get("删除成功", api::deleteTasks));
    }

    private static HttpServer open(int port) {
        sendAnswersAtOnce();
        try {
            byte[] loopback = {127, 0, 0, 1};
            return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(loopback), port), BACKLOG);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /**
     * The JDK's server sends head and body of an answer apart, and without this the operating system holds the body back
     * for 40 ms on a connection in use. The server offers no other way to say so.
     */
    private static void sendAnswersAtOnce() {
        String noDelay = "sun.net.httpserver.nodelay";
        if (System.getProperty(noDelay) == null) {
            System.setProperty(noDelay, "true");
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "tanyi-sandbox");
        thread.setDaemon(true);
        return thread;
    }
}

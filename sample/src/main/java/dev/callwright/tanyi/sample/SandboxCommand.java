package dev.callwright.tanyi.sample;

import dev.callwright.tanyi.sample.sandbox.Credentials;
import dev.callwright.tanyi.sample.sandbox.SandboxServer;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the sandbox to whoever wants it. */
@Command(
        name = "sandbox",
        description = "Serve a sandbox with made-up data until interrupted. Whoever stops it loses what was changed.")
final class SandboxCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "The port on 127.0.0.1; without it, or with 0, a free one.")
    private int port;

    @Override
    public Integer call() {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(command.commandLine(), "--port must be between 0 and 65535, not " + port);
        }
        try (SandboxServer sandbox = start()) {
            explain(sandbox);
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private SandboxServer start() {
        try {
            return SandboxServer.start(port, Credentials.DEMO, Clock.systemUTC());
        } catch (UncheckedIOException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }

    private void explain(SandboxServer sandbox) {
        Credentials demo = Credentials.DEMO;
        PrintWriter out = command.commandLine().getOut();
        out.println("The sandbox answers at " + sandbox.base() + " until you press Ctrl-C.");
        out.println("It has the jobs 1 to 6. Its credentials are public; in another shell:");
        out.println();
        out.println("  export TANYI_APP_KEY=" + demo.appKey() + " TANYI_APP_SECRET=" + demo.appSecret()
                + " TANYI_TENANT_SIGN=" + demo.tenantSign());
        out.println("  java -jar tanyi.jar calls --job 1 --server " + sandbox.base());
        out.flush();
    }
}

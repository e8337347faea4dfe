package dev.callwright.tanyi.sample;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what the client can do. */
@Command(name = "tour", description = "Perform every call against a sandbox, and show what comes back.")
final class TourCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        try (Session session = Session.withSandbox(Session.demoCredentials(), new NotingListener(command))) {
            TourReport report = new TourReport(command.commandLine().getOut());
            report.headline("A sandbox answers at " + session.server() + ".");
            new Tour(session.client(), session.asyncClient(), report).run();
            report.headline("");
            report.headline("All went as it should.");
        }
        return 0;
    }
}

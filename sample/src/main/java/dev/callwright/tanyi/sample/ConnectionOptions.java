package dev.callwright.tanyi.sample;

import dev.callwright.client.CallListener;
import dev.callwright.client.Connection;
import dev.callwright.tanyi.TanyiCredentials;
import dev.callwright.tanyi.sample.CredentialsReader.UnusableException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that say which server is asked, and as whom; part of every command that asks one. */
final class ConnectionOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--server",
            order = 70,
            paramLabel = "URL",
            converter = ServerOption.class,
            description = "The address of the API, as%nhttps://openapi.tanyibot.com/apiOpen/v1.%nWithout it, a sandbox"
                    + " with made-up data is started for this one command.")
    private @Nullable URI server;

    @Option(
            names = "--credentials",
            order = 71,
            paramLabel = "FILE",
            description = "A properties file with appKey, appSecret and tenantSign. Without it, a server is sent what"
                    + " the environment has in TANYI_APP_KEY, TANYI_APP_SECRET and TANYI_TENANT_SIGN.")
    private @Nullable Path credentials;

    /** Makes the connection; the person is told where it leads to a sandbox. */
    Session open() {
        CallListener listener = new NotingListener(command);
        if (server != null) {
            return Session.with(server, credentials(), listener);
        }
        TanyiCredentials asked = credentials == null ? Session.demoCredentials() : credentials();
        Tanyi.note(command, "no --server given; asking a sandbox with made-up data, started for this command");
        return Session.withSandbox(asked, listener);
    }

    private TanyiCredentials credentials() {
        try {
            return credentials == null
                    ? CredentialsReader.fromEnvironment(Tanyi.of(command)::variable)
                    : CredentialsReader.fromFile(credentials);
        } catch (UnusableException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    /** Reads the address of a server, and refuses what a connection would. */
    static final class ServerOption implements ITypeConverter<URI> {
        @Override
        public URI convert(String value) {
            try {
                URI server = URI.create(value);
                Connection.builder().server(server);
                return server;
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is no http or https address as https://host/path");
            }
        }
    }
}

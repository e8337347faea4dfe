package dev.callwright.tanyi.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callwright.tanyi.sample.sandbox.Credentials;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the command line in this JVM, with both streams caught and the sandbox's credentials in the environment. */
final class Shell {
    private final Map<String, String> variables = new HashMap<>(Map.of(
            "TANYI_APP_KEY", Credentials.DEMO.appKey(),
            "TANYI_APP_SECRET", Credentials.DEMO.appSecret(),
            "TANYI_TENANT_SIGN", Credentials.DEMO.tenantSign()));
    private boolean watched;

    /** What a run left behind. */
    record Outcome(int exitCode, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        List<String> errorLines() {
            return err.lines().toList();
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(out, e);
            }
        }
    }

    Shell set(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Shell unset(String variable) {
        variables.remove(variable);
        return this;
    }

    /** The error stream is a terminal from now on. */
    Shell watched() {
        watched = true;
        return this;
    }

    Outcome run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int exitCode = Tanyi.commandLine(variables::get, () -> watched)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Outcome(exitCode, out.toString(), err.toString());
    }
}

package dev.callwright.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.client.Connection;
import dev.callwright.client.Content;
import dev.callwright.json.Decoders;
import dev.callwright.json.Encoders;
import dev.callwright.testing.WireServer;
import java.io.File;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out and comes in is the same in a JVM whose own encoding is another. */
@Timeout(60)
class EncodingTest {
    private static final String TEXT = "a+b c%&=#/;\u00e9\u4e2d\u6587\ud83d\ude00";

    /** What the other JVM runs: exits with an exception unless every text arrives as it was. */
    public static final class Main {
        private Main() {}

        public static void main(String[] args) throws Exception {
            String answer = "{\"code\":200,\"data\":\""
                    + TEXT.replace("\ud83d\ude00", "").replace("\u00e9", "") + "\"}";
            try (WireServer server = new WireServer((request, connection) -> connection.answer(
                            200, "application/json; charset=GBK", answer.getBytes(Charset.forName("GBK"))));
                    Connection connection =
                            Connection.builder().server(server.uri()).build()) {
                Caller caller = Caller.of(connection);
                String result = caller.call(call((request, out) -> out.form("f", TEXT)), "");
                check(answer.contains(result) && result.endsWith("\u4e2d\u6587"), "answer in GBK");
                caller.call(call((request, out) -> out.jsonBody(TEXT, Encoders.string())), "");
                caller.call(
                        call((request, out) -> {
                            out.form("f", TEXT);
                            out.form("file", Content.of("text/plain", TEXT).named(TEXT));
                        }),
                        "");

                List<WireServer.Request> requests = server.requests();
                for (WireServer.Request request : requests) {
                    String[] target = request.target().split("[?=,]");
                    check(TEXT.equals(decoded(target[0].substring(1))), "path");
                    check(TEXT.equals(decoded(target[2])) && TEXT.equals(decoded(target[3])), "query");
                }
                check(TEXT.equals(decoded(requests.get(0).text().substring(2))), "form");
                check(requests.get(1).text().equals('"' + TEXT + '"'), "JSON");
                check(requests.get(2).text().split(Pattern.quote(TEXT), -1).length == 4, "parts");
            }
            System.out.println(Charset.defaultCharset());
        }

        private static TestCall<String, String> call(BiConsumer<String, RequestWriter> body) {
            return new TestCall<>(
                    CallFacts.of(Api.named("T"), "add", "POST", "/{p}").envelope(TestCall.ENVELOPE),
                    Result.of(Decoders.string()),
                    (request, out) -> {
                        out.path("p", TEXT);
                        out.query("q", Parameter.list(List.of(TEXT, TEXT), ListStyle.COMMA));
                        body.accept(request, out);
                    });
        }

        private static String decoded(String encoded) {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        }

        private static void check(boolean holds, String what) {
            if (!holds) {
                throw new AssertionError(what);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "windows-1252", "UTF-8"})
    void textsArriveAsTheyWereWhateverTheEncodingOfTheJvm(String encoding) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=" + encoding,
                        "-cp",
                        location(Caller.class) + File.pathSeparator + location(Main.class),
                        Main.class.getName())
                .redirectErrorStream(true)
                .start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), output);
        if (Runtime.version().feature() == 17) {
            assertEquals(encoding, output.strip()); // later JDKs keep to UTF-8
        }
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}

package dev.callwright.tanyi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.json.Decoders;
import dev.callwright.json.Json;
import dev.callwright.json.JsonNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first answer costs an app that starts: few classes, and none of the machinery of lambdas. */
class FirstUseTest {
    private static final int MOST_CLASSES = 200;

    private static final Pattern LOADED = Pattern.compile("(?m)\\[class,load\\] ([^ ]+) source:");
    /** A lambda of Callwright's, or texts joined by one; on JDK 17 the JDK has some of its own, for its VarHandles. */
    private static final Pattern LAMBDAS = Pattern.compile("dev\\.callwright\\..*Lambda.*|.*StringConcatFactory.*");

    /** What another JVM runs: decodes a file of records, or only reads it, with the jars open. */
    public static final class Main {
        private Main() {}

        public static void main(String[] args) throws IOException {
            byte[] page = Files.readAllBytes(Path.of(args[1]));
            if (args[0].equals("decode")) {
                System.out.println(Json.read(page, Decoders.listOf(CallRecord.decoder()))
                        .get(0)
                        .callRecordId());
            } else {
                System.out.println(JsonNull.INSTANCE);
            }
        }
    }

    @TempDir
    Path directory;

    @Test
    void takesFewClasses() throws Exception {
        Set<String> classes = classesOfTheFirstDecode();

        assertTrue(classes.contains(CallRecord.class.getName()), classes::toString);
        assertTrue(classes.size() <= MOST_CLASSES, () -> classes.size() + " classes: " + classes);
        assertTrue(classes.contains(CallRecord.class.getName() + "$Decoder"), classes::toString);
        assertEquals(
                List.of(),
                classes.stream().filter(name -> name.endsWith("$Encoder")).toList());
        assertEquals(
                List.of("dev.callwright.json.TemporalType$DateTime"),
                classes.stream()
                        .filter(name -> name.startsWith("dev.callwright.json.TemporalType$"))
                        .toList());
        assertEquals(
                List.of(), classes.stream().filter(LAMBDAS.asMatchPredicate()).toList());
    }

    private Set<String> classesOfTheFirstDecode() throws Exception {
        Path page = directory.resolve("page.json");
        Files.writeString(
                page, VendorPage.data("find-calls-answer").get("content").toString());
        Set<String> classes = new TreeSet<>(loaded("decode", page, "47"));
        classes.removeAll(loaded("read", page, "null"));
        return classes;
    }

    private Set<String> loaded(String what, Path page, String expected) throws Exception {
        String path = Jvm.path(Json.class, CallRecord.class, Main.class);
        String output =
                Jvm.run("-Xlog:class+load:stdout:tags", "-cp", path, Main.class.getName(), what, page.toString());
        assertTrue(output.lines().anyMatch(expected::equals), output);
        Set<String> classes = new TreeSet<>();
        for (Matcher line = LOADED.matcher(output); line.find(); ) {
            classes.add(line.group(1));
        }
        return classes;
    }
}

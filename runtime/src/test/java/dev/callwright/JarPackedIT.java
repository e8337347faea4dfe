package dev.callwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What an app takes in with the jar as it is published; the build says where it is, once it is packed. */
@EnabledIfSystemProperty(named = "callwright.jar", matches = ".+")
class JarPackedIT {
    private static final int LARGEST = 368 * 1024;
    private static final Pattern NOT_OF_USERS = Pattern.compile("(?s)<(dependencyManagement|build|profiles)>.*?</\\1>");
    private static final Pattern DEPENDENCY =
            Pattern.compile("(?s)<dependency>.*?<artifactId>(.*?)</artifactId>.*?</dependency>");

    private final Path jar = Path.of(System.getProperty("callwright.jar"));

    @Test
    void itIsSmall() throws IOException {
        long size = Files.size(jar);
        assertTrue(size <= LARGEST, () -> size + " bytes, of at most " + LARGEST);
    }

    @Test
    void itHoldsNothingButItsClassesAndTellsJacksonOfItsModules() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> others = file.stream()
                    .map(Object::toString)
                    .filter(name -> !name.endsWith("/") && !name.endsWith(".class"))
                    .sorted()
                    .toList();
            String jackson2 = "META-INF/services/com.fasterxml.jackson.databind.Module";
            String jackson3 = "META-INF/services/tools.jackson.databind.JacksonModule";
            assertEquals(List.of(JarFile.MANIFEST_NAME, jackson2, jackson3), others);
        }
    }

    @Test
    void itRequiresNothingButAnnotations() throws IOException {
        List<String> required = new ArrayList<>(required(Path.of("pom.xml")));
        required.addAll(required(Path.of("../pom.xml")));
        assertEquals(List.of("jspecify"), required);
    }

    /** Of a pom: the dependencies that its users get too. */
    private static List<String> required(Path pom) throws IOException {
        String text = NOT_OF_USERS.matcher(Files.readString(pom)).replaceAll("");
        Stream<MatchResult> dependencies = DEPENDENCY.matcher(text).results();
        return dependencies
                .filter(match -> !match.group().contains("<scope>test</scope>"))
                .filter(match -> !match.group().contains("<optional>true</optional>"))
                .map(match -> match.group(1))
                .toList();
    }
}

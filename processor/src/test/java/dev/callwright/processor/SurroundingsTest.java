package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.Project.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither the machine nor other processors change what is generated, and the other way round. */
class SurroundingsTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    @TempDir
    private Path directory;

    @Test
    void localeAndTimeZoneChangeNothing() throws IOException {
        Map<String, String> expected = generated("en");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "zh-CN", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertEquals(expected, generated(tag), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private Map<String, String> generated(String name) throws IOException {
        Project project = Project.in(directory.resolve(name));
        for (String spec : List.of("CommonSpec", "ShopSpec")) {
            project.java(Files.readString(RESOURCES.resolve("notations/" + spec + ".java")));
        }
        project.file(
                        "src/main/api/call-record.yaml",
                        Files.readString(Path.of("../api-spec/src/main/api/call-record.yaml")))
                .java(
                        "package demo;\n@dev.callwright.annotation.ApiSpec(\"call-record.yaml\")\ninterface CallsSpec {}\n");
        Compiled compiled = project.compile();
        compiled.assertSuccess();
        Map<String, String> all = new TreeMap<>(compiled.generatedSources());
        all.putAll(compiled.published());
        return all;
    }

    @Test
    void otherProcessorsSeeTheAnnotationsToo() {
        Watching watching = new Watching();
        Project.in(directory)
                .yaml("shop.yaml", "callwright: 1\napi: Shop\npackage: demo\ntypes: {Here: {a: int}}\n")
                .processors(new CallwrightProcessor(), watching)
                .compile()
                .assertClean();
        assertEquals(List.of("ShopSpec"), watching.seen);
    }

    @Test
    void sourcesWithoutAnyDescriptionAreLeftAlone() {
        Compiled compiled =
                Project.in(directory).java("package demo; class App {}").compile();
        compiled.assertClean();
        assertTrue(compiled.generatedSources().isEmpty());
    }

    @Test
    void aDescriptionWithinAnotherIsRefusedOnce() {
        Compiled compiled = Project.in(directory).java("""
                        package demo;

                        import dev.callwright.annotation.*;

                        @ApiSpec
                        interface ShopSpec {
                            @Head("/ping")
                            void ping();

                            @ApiSpec
                            interface InnerSpec {
                                @Head("/ping")
                                void ping();
                            }
                        }
                        """).compile();
        assertFalse(compiled.success());
        assertEquals(
                List.of(
                        "src/main/java/demo/ShopSpec.java:10:5: @ApiSpec says nothing on a model; it belongs on the API's"
                                + " interface [misplaced-annotation]",
                        "src/main/java/demo/ShopSpec.java:12:9: @Head says nothing on a field of a model; it belongs on a"
                                + " call [misplaced-annotation]",
                        "src/main/java/demo/ShopSpec.java:13:14: the notation has no type void; write the type of the field"
                                + " [unknown-java-type]"),
                compiled.messages().subList(0, 3));
    }

    @Test
    void aDescriptionThatTwoInterfacesNameIsGeneratedOnce() {
        Project.in(directory)
                .yaml("shop.yaml", "callwright: 1\napi: Shop\npackage: demo\ntypes: {Here: {a: int}}\n")
                .java("package demo; @dev.callwright.annotation.ApiSpec(\"shop.yaml\") interface OtherSpec {}")
                .compile()
                .assertClean();
    }

    /** Hears of annotated interfaces only where nobody else has claimed the annotation. */
    private static final class Watching extends AbstractProcessor {
        private final List<String> seen = new ArrayList<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(CallwrightProcessor.API_SPEC);
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.stream()
                    .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                    .map(Element::getSimpleName)
                    .forEach(name -> seen.add(name.toString()));
            return false;
        }
    }
}

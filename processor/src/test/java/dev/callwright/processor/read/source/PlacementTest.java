package dev.callwright.processor.read.source;

import static dev.callwright.processor.read.source.SpecReading.assertProblems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Which annotation says something where. */
class PlacementTest {
    private static final String ID = " [misplaced-annotation]";

    @Test
    void annotationsSayNothingElsewhere() {
        assertProblems(
                """
                @ApiSpec ¦@Query ¦@Deprecated interface ShopSpec {
                    ¦@Sensitive @Post("/a") void a(A request);

                    ¦@Server("http://a") ¦@Deprecated interface A { ¦@Get("/x") int x(); }

                    ¦@Header interface Item { ¦@Path int x(); ¦@WholeBody int y(); }

                    ¦@Server("http://a") enum Color { @Code(1) @Wire("x") RED }
                }
                """,
                "@Query says nothing on the API's interface; it belongs on a request or a parameter" + ID,
                "@Deprecated says nothing on the API's interface; it belongs on a call, a parameter, a model, a field of"
                        + " a model, a union, an enum or a constant" + ID,
                "@Sensitive says nothing on a call; it belongs on a parameter or a field of a model" + ID,
                "@Server says nothing on a request; it belongs on the API's interface" + ID,
                "@Deprecated says nothing on a request; it belongs on a call, a parameter, a model, a field of a model"
                        + ", a union, an enum or a constant" + ID,
                "@Get says nothing on a parameter; it belongs on a call" + ID,
                "@Header says nothing on a model; it belongs on a request or a parameter" + ID,
                "@Path says nothing on a field of a model; it belongs on a request or a parameter" + ID,
                "@WholeBody says nothing on a field of a model; it belongs on a parameter" + ID,
                "@Server says nothing on an enum; it belongs on the API's interface" + ID);
    }

    @Test
    void whatIsRequestAndModelTakesTheAnnotationsOfBoth() {
        assertEquals(List.of(), SpecReading.of("""
                                @ApiSpec interface ShopSpec {
                                    @Get("/a") Both a(Both request);
                                    @JavaName("Both") @Query interface Both { @Query int x(); }
                                }
                                """).problems());
    }

    /** ErrorCode stands within another annotation, and so on no element. */
    @Test
    void everyAnnotationHasItsPlace() throws IOException {
        Set<String> annotations = new TreeSet<>();
        try (StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            files.list(StandardLocation.CLASS_PATH, "dev.callwright.annotation", Set.of(Kind.CLASS), false)
                    .forEach(
                            file -> annotations.add(file.getName().replaceFirst(".*[/(]([\\w-]+)\\.class\\)?$", "$1")));
        }
        assertTrue(annotations.contains("ApiSpec"), annotations.toString());
        annotations.removeIf(name -> !Role.of(name).isEmpty());
        assertEquals(Set.of("ErrorCode", "ListStyle", "package-info"), annotations);
    }
}

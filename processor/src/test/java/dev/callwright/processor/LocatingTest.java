package dev.callwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.processor.Project.Compiled;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the file that an interface names may lie. */
class LocatingTest {
    private static final String SPEC = """
            package demo;

            @dev.callwright.annotation.ApiSpec("shop.yaml")
            interface ShopSpec {}
            """;

    @TempDir
    private Path directory;

    /** A description that can be told from others by its only type. */
    private static String yaml(String type) {
        return "callwright: 1\napi: Shop\npackage: demo\ntypes: {" + type + ": {a: int}}\n";
    }

    private static void assertFound(String type, Project project) {
        Compiled compiled = project.compile();
        compiled.assertClean();
        assertTrue(
                compiled.generatedSources().containsKey("demo/" + type + ".java"),
                compiled.generatedSources()::toString);
    }

    @Test
    void theOptionsFolderComesFirst() {
        assertFound(
                "Here",
                Project.in(directory.resolve("app"))
                        .file("../shared/shop.yaml", yaml("Here"))
                        .file("src/main/api/shop.yaml", yaml("There"))
                        .java(SPEC)
                        .options("-Acallwright.dir=" + directory.resolve("app/../shared")));
    }

    @Test
    void aFileOfTheOptionsFolderUsesItsNeighbour() {
        assertFound(
                "Here",
                Project.in(directory.resolve("app"))
                        .file("../shared/common.yaml", yaml("Money").replace("Shop", "Common"))
                        .file("../shared/shop.yaml", yaml("Here").replace("types:", "use: common.yaml\ntypes:"))
                        .java(SPEC)
                        .options("-Acallwright.dir=" + directory.resolve("shared")));
    }

    @Test
    void aFileUsesNoneOutsideOfItsModule() {
        Compiled compiled = Project.in(directory.resolve("app"))
                .file("../common.yaml", yaml("Money").replace("Shop", "Common"))
                .file("src/main/api/shop.yaml", yaml("Here").replace("types:", "use: ../../../../common.yaml\ntypes:"))
                .java(SPEC)
                .compile();
        assertTrue(compiled.messages().get(0).contains("leads out of"), compiled.messages()::toString);
    }

    @Test
    void theFolderForDescriptions() {
        assertFound(
                "Here",
                Project.in(directory)
                        .file("src/main/api/shop.yaml", yaml("Here"))
                        .file("src/main/resources/shop.yaml", yaml("There"))
                        .file("src/test/api/shop.yaml", yaml("There"))
                        .java(SPEC));
    }

    @Test
    void theFolderForDescriptionsOfTests() {
        assertFound(
                "Here",
                Project.in(directory)
                        .file("src/main/api/shop.yaml", yaml("There"))
                        .file("src/test/api/shop.yaml", yaml("Here"))
                        .file("src/test/java/demo/ShopSpec.java", SPEC));
    }

    @Test
    void aTestNamesADescriptionOfTheMainCode() {
        assertFound(
                "Here",
                Project.in(directory)
                        .file("src/main/api/shop.yaml", yaml("Here"))
                        .file("src/test/java/demo/ShopSpec.java", SPEC));
    }

    @Test
    void resources() {
        assertFound(
                "Here",
                Project.in(directory)
                        .file("src/main/resources/shop.yaml", yaml("Here"))
                        .java(SPEC));
    }

    @Test
    void besideTheSourceWithoutAnyBuildFile() {
        assertFound(
                "Here",
                Project.bare(directory).file("demo/shop.yaml", yaml("Here")).file("demo/ShopSpec.java", SPEC));
    }

    @Test
    void theClassPath() {
        Project library = Project.bare(directory.resolve("library"))
                .file("target/classes/shop.yaml", yaml("Here"))
                .java("package library; class Other {}");
        assertFound(
                "Here",
                Project.in(directory.resolve("app"))
                        .classPath(library.jar("library.jar"))
                        .java(SPEC));
        Project folder = Project.in(directory.resolve("other"))
                .classPath(library.classes())
                .java(SPEC);
        assertFound("Here", folder);
    }

    @Test
    void aMistakeInAFileOfTheClassPathIsShownWithItsPath() {
        Project library = Project.bare(directory.resolve("library"))
                .file("target/classes/shop.yaml", yaml("Here").replace("int", "strng"));
        Compiled compiled = Project.in(directory.resolve("app"))
                .classPath(library.classes())
                .java(SPEC)
                .compile();
        assertEquals(
                library.classes() + "/shop.yaml:4:19: unknown type 'strng'; did you mean 'string'? [unknown-type]",
                compiled.messages().get(0).lines().findFirst().orElseThrow());
    }

    @Test
    void javacFindsTheProcessorAndTheFileByItself() {
        Project project = Project.in(directory)
                .file("src/main/api/shop.yaml", yaml("Here"))
                .java(SPEC)
                .java("package demo; class App { Here here = Here.builder().a(1).build(); }");
        assertEquals("", javac(project));
        assertTrue(Project.contents(project.classes()).containsKey("demo/Here.class"));
    }

    @Test
    void javacPrintsWhatIsWrongAndNoMore() {
        Project project = Project.in(directory)
                .file("src/main/api/shop.yaml", yaml("Here").replace("int", "strng"))
                .java(SPEC)
                .java("package demo; class App { Here here = Here.builder().a(1).build(); }");
        assertEquals("""
                error: src/main/api/shop.yaml:4:19: unknown type 'strng'; did you mean 'string'? [unknown-type]
                      4 | types: {Here: {a: strng}}
                        |                   ^^^^^
                1 error
                """, javac(project).replace(directory + "/", ""));
    }

    /** What a compilation from the command line prints. */
    private static String javac(Project project) {
        String path = System.getProperty("java.class.path");
        StringWriter output = new StringWriter();
        PrintWriter printed = new PrintWriter(output);
        List<String> arguments = List.of(
                "-cp",
                path,
                "-processorpath",
                path,
                "-d",
                project.classes().toString(),
                "-sourcepath",
                project.root() + File.separator + "src/main/java",
                project.root() + "/src/main/java/demo/App.java",
                project.root() + "/src/main/java/demo/ShopSpec.java");
        ToolProvider.findFirst("javac").orElseThrow().run(printed, printed, arguments.toArray(String[]::new));
        return output.toString();
    }
}

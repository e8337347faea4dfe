package dev.callwright.processor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.callwright.annotation.ApiSpec;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is published, on a processor path with others. */
@EnabledIfSystemProperty(named = "callwright.jar", matches = ".+")
class NeighboursPackedIT {
    @TempDir
    Path project;

    @BeforeEach
    void anApp() throws IOException {
        write("pom.xml", "<project/>");
        write("src/main/api/shop.yaml", """
                callwright: 1
                api: Shop
                package: demo
                server: https://example.com
                calls:
                  find: {get: "/items/{id}", path: {id: long}, returns: Item}
                types:
                  Item: {id: long, name: string?}
                """);
        write("src/main/java/demo/ShopSpec.java", """
                package demo;

                @dev.callwright.annotation.ApiSpec("shop.yaml")
                interface ShopSpec {}
                """);
    }

    @Test
    void otherProcessorsUseWhatItMakesAndItDoesNotDisturbThem() throws Exception {
        write("src/main/java/demo/Others.java", """
                package demo;

                final class Others {
                    @com.google.auto.value.AutoValue
                    abstract static class Found {
                        abstract Item item();

                        static Found of(Item item) {
                            return new AutoValue_Others_Found(item);
                        }
                    }

                    @org.immutables.value.Value.Immutable
                    interface Basket {
                        java.util.List<Item> items();
                    }

                    record Row(long id, String name) {}

                    @org.mapstruct.Mapper
                    interface Rows {
                        @org.mapstruct.Mapping(target = "id", expression = "java(item.id())")
                        @org.mapstruct.Mapping(target = "name", expression = "java(item.name())")
                        Row row(Item item);

                        Item item(Row row);
                    }

                    static Row use(ShopClient shop) {
                        Item item = Found.of(shop.find(1)).item();
                        Basket basket = ImmutableBasket.builder().addItems(item).build();
                        Rows rows = new Others$RowsImpl();
                        return rows.row(rows.item(rows.row(basket.items().get(0))));
                    }
                }
                """);
        assertEquals("", compile(neighbours()));
    }

    @Test
    void oldLibrariesBeforeItOnThePathAreNotTakenForItsOwn() throws Exception {
        write("src/main/java/demo/App.java", """
                package demo;

                final class App {
                    static Item use(ShopClient shop) {
                        return shop.find(1);
                    }
                }
                """);
        assertEquals(
                "",
                compile(neighbours().stream()
                        .filter(jar -> jar.matches(".*(guava|snakeyaml)-[0-9.]+jar"))
                        .toList()));
    }

    /** What the compiler says with these before the processor on its path. */
    private String compile(List<String> neighbours) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("--release", "17", "-Xlint:all,-processing,-classfile,-path", "-Werror"));
        command.addAll(List.of("-cp", path(neighbours, location(ApiSpec.class), location(NullMarked.class))));
        command.addAll(List.of("-processorpath", path(neighbours, System.getProperty("callwright.jar"))));
        command.addAll(List.of(
                "-d", Files.createDirectories(project.resolve("target/classes")).toString()));
        command.addAll(List.of(
                "-s", Files.createDirectories(project.resolve("target/made")).toString()));
        try (Stream<Path> files = Files.list(project.resolve("src/main/java/demo"))) {
            files.forEach(file -> command.add(file.toString()));
        }
        Path output = project.resolve("target/output");
        Process compiler = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertTrue(compiler.waitFor(2, TimeUnit.MINUTES));
        String said = Files.readString(output);
        return said.isEmpty() && compiler.exitValue() != 0 ? "it gave up without a word" : said;
    }

    private static String path(List<String> neighbours, String... more) {
        List<String> path = new ArrayList<>(neighbours);
        path.addAll(List.of(more));
        return String.join(File.pathSeparator, path);
    }

    private static List<String> neighbours() throws IOException {
        Path folder = Path.of(System.getProperty("callwright.jar")).resolveSibling("neighbours");
        try (Stream<Path> files = Files.list(folder)) {
            List<String> jars =
                    files.map(file -> file.toAbsolutePath().toString()).sorted().toList();
            assertEquals(7, jars.size(), jars::toString);
            return jars;
        }
    }

    private static String location(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}

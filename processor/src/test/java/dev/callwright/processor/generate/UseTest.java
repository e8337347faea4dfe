package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The golden sources, compiled with every warning an error, and used as an app uses them. */
class UseTest {
    private static final Path USE = Path.of("src/test/resources/golden/use");

    @TempDir
    static Path classes;

    private static URLClassLoader loader;

    @BeforeAll
    static void compile() throws IOException {
        assertEquals(List.of(), Compiled.complaints(GoldenTest.shop(), classes));
        assertEquals(List.of(), Compiled.appComplaints(USE, classes));
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, UseTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @TestFactory
    Stream<DynamicTest> models() throws ClassNotFoundException {
        return tests("dev.acme.app.UseModels");
    }

    @TestFactory
    Stream<DynamicTest> clients() throws ClassNotFoundException {
        return tests("dev.acme.app.UseClients");
    }

    @TestFactory
    Stream<DynamicTest> tolerance() throws ClassNotFoundException {
        return tests("dev.acme.app.UseTolerance");
    }

    @TestFactory
    Stream<DynamicTest> shared() throws ClassNotFoundException {
        return tests("dev.acme.app.UseShared");
    }

    private static Stream<DynamicTest> tests(String name) throws ClassNotFoundException {
        return Arrays.stream(loader.loadClass(name).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(method)));
    }

    private static void run(Method method) throws Throwable {
        try {
            method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

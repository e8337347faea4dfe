package dev.callwright.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.callwright.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * No class that takes part in an app's first call has a lambda, a method reference or joined texts in its static
 * initializer: the first of them costs more than decoding an answer.
 */
class InitializersTest {
    @Test
    void ofGeneratedClassesBootstrapNothing(@TempDir Path temp) throws IOException {
        List<List<GeneratedFile>> clients = List.of(
                GoldenTest.shop(),
                Descriptions.generated(Descriptions.of(temp, SizesTest.big())),
                Descriptions.generated(Descriptions.read(Path.of("../api-spec/src/main/api/call-record.yaml"))));
        for (List<GeneratedFile> client : clients) {
            Path classes = Files.createTempDirectory(temp, "classes");
            Compiled.complaints(client, classes);
            assertBootstrapsNothing(classes);
        }
    }

    @Test
    void ofTheRuntimeBootstrapNothing() throws Exception {
        URI location =
                Json.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path runtime = Path.of(location);
        if (Files.isDirectory(runtime)) {
            assertRuntimeBootstrapsNothing(runtime);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(runtime)) {
            assertRuntimeBootstrapsNothing(jar.getPath("/"));
        }
    }

    private static void assertRuntimeBootstrapsNothing(Path root) throws IOException {
        assertBootstrapsNothing(root.resolve("dev/callwright/json"));
        assertBootstrapsNothing(root.resolve("dev/callwright/contract"));
    }

    private static void assertBootstrapsNothing(Path root) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertFalse(classes.isEmpty(), root.toString());
            for (Path file : classes) {
                new ClassReader(Files.readAllBytes(file)).accept(new Initializer(found), ClassReader.SKIP_DEBUG);
            }
        }
        assertEquals(List.of(), found);
    }

    /** Notes what a static initializer bootstraps. */
    private static final class Initializer extends ClassVisitor {
        private final List<String> found;
        private String type = "";

        Initializer(List<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            type = name;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return !name.equals("<clinit>")
                    ? null
                    : new MethodVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitInvokeDynamicInsn(
                                String method, String descriptor, Handle bootstrap, Object... arguments) {
                            found.add(type + " by " + bootstrap.getOwner());
                        }
                    };
        }
    }
}

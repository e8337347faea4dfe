package dev.callwright.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.callwright.processor.check.Checks;
import dev.callwright.processor.description.Description;
import dev.callwright.processor.generate.GeneratedFile;
import dev.callwright.processor.generate.Generator;
import dev.callwright.processor.problem.Problem;
import dev.callwright.processor.problem.Problem.Severity;
import dev.callwright.processor.read.Problems;
import dev.callwright.processor.read.ReadProblem;
import dev.callwright.processor.read.SourceFile;
import dev.callwright.processor.read.UseResolver;
import dev.callwright.processor.read.yaml.YamlReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that Java, the runtime or generated code has already, in every role: what is generated compiles strictly. */
class HostileNamesTest {
    private static final String KEYWORDS = """
            abstract assert boolean break byte case catch char class const continue default do double else enum extends
            final finally float for goto if implements import instanceof int interface long native new package private
            protected public return short static strictfp super switch synchronized this throw throws transient try
            void volatile while true false null _ record var yield sealed permits non-sealed when module open opens
            exports requires uses provides to with transitive
            """;

    private static final String MEMBERS = """
            getClass hashCode equals toString notify notifyAll wait clone finalize builder build toBuilder fromJson
            toJson decoder encoder unknownMembers decoded checks other that in out member value values text name type
            request response options connection client call calls envelope data code message create of known wire label
            ordinal compareTo valueOf before hashCode0 part0 found limit start fetch page item error errors e i x text0
            readMembers0 ineffective body presence has
            """;

    private static final String TYPES = """
            INSTANCE NAMES API ALL Known Builder A E String Object Integer Boolean Override List Map Set Optional
            Objects Math System Iterable Deprecated Thread Consumer CompletableFuture JsonValue JsonReader JsonWriter
            JsonDecoder JsonEncoder JsonNames Json OpenEnum TemporalFormat Pages Caller CallFacts CallOptions Result
            RequestWriter Page Part PageDecoder ListStyle Copies ModelText Nullable Download Content BusinessException
            """;

    private static final String ODD = "java com dev acme callwright org 状态 2nd a$b 100% 😀 new _ record var yield ";

    @TempDir
    private Path classes;

    /** Each once, case and punctuation aside: two that become one name are another matter. */
    private static List<String> names(String... lists) {
        Set<String> folded = new HashSet<>();
        return Stream.of(String.join(" ", lists).strip().split("\\s+"))
                .filter(name -> folded.add(name.toLowerCase(Locale.ROOT).replaceAll("[-_$%]", "")))
                .toList();
    }

    private static String each(List<String> names, Function<String, String> line) {
        return names.stream().map(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String each(Function<String, String> line) {
        return each(names(KEYWORDS, MEMBERS, TYPES, ODD), line);
    }

    @Test
    void fieldsCompile() {
        assertCompiles("types:\n  Big:\n" + each(name -> "    '" + name + "': list<Big>?") + "  Other:\n"
                + each(name -> "    '" + name + "': datetime? nullable format yyyyMMddHHmmss"));
    }

    @Test
    void longNamesCompile() {
        String name = "n".repeat(300);
        String type = "T".repeat(193);
        assertCompiles("errors: {1: {name: " + name + "}}\nenvelope: {code: c, success: 0}\ncalls:\n  c"
                + "l".repeat(150)
                + ": {post: /, query: {" + name + ": int?}, body: {b" + name + ": datetime? nullable}, returns: " + type
                + "}\ntypes:\n  " + type + ": {" + name + ": list<" + type + ">?, " + name + "2: "
                + name.toUpperCase(Locale.ROOT).substring(0, 190) + "?}\n  "
                + name.toUpperCase(Locale.ROOT).substring(0, 190)
                + ": [" + name + "]");
    }

    @Test
    void typesCompile() {
        String types = names(TYPES, ODD).stream()
                .filter(name -> name.matches("\\w+|状态") && !name.equals("OpenEnum"))
                .map(name -> name.length() % 2 == 0
                        ? "  " + name + ": [" + name + ", A]"
                        : "  " + name + ": {" + name + ": " + name + "?, more: list<" + name + ">, at: date?}")
                .collect(Collectors.joining("\n"));
        assertCompiles("types:\n" + types);
    }

    @Test
    void unionsCompile() {
        List<String> all =
                names("Unrecognized Later Codec UnionCodec UnrecognizedVariant JsonObject Class VALUES", TYPES, ODD)
                        .stream()
                        .filter(name -> name.matches("[A-Za-z_]\\w*|状态") && !name.equals("OpenEnum"))
                        .toList();
        assertCompiles("types:\n" + each(all, name -> "  " + name + ": {more: list<" + name + ">}")
                + "  Every by type:\n" + each(all, name -> "    '" + name + "': " + name)
                + each(
                        all,
                        name -> "  U" + name + " java " + name + "U by '" + name + "': {'" + name + "': " + name + "}")
                + "  Wanted: {x: int}\n"
                + each(names("Later Codec"), name -> "  " + name + "_ by kind: {a: Wanted}"));
    }

    /** A member of that name hides the class, where it is not in a type's place. */
    @Test
    void membersThatAreCalledLikeClassesCompile() {
        List<String> classes = names("Decoder Encoder Builder", TYPES);
        String asked = classes.stream()
                .map(name -> "    m" + name + ": datetime? nullable java " + name + "\n")
                .collect(Collectors.joining());
        assertCompiles("types:\n  Asked:\n" + asked + """
                  状态: {状态: 状态?, more: list<状态>, 级别: 级别?}
                  级别: [A]
                  Item java item: {item: Item?, 状态: 状态}
                  Decoder: {decoder: Decoder?, encoder: Encoder?, builder: Builder?}
                  Encoder: {decoder: Decoder?, encoder: Encoder?, builder: Builder?}
                  Builder: [A]
                """ + "calls:\n  状态请求:\n    post: /\n    body:\n"
                + asked.indent(2) + "      状态: 状态?\n      状态请求Request: int\n");
    }

    @Test
    void membersThatAreCalledLikeThePresenceOfOthersCompile() {
        String fields = "{address: string? nullable, has_addr: bool? java HasAddress,"
                + " has_name: string? nullable java HasName, name: 'list<int>? nullable'}";
        assertCompiles("calls: {send: {post: /, body: " + fields + ", returns: Person,"
                + " rules: [address has no effect when name is set]}}\ntypes: {Person: " + fields + "}\n");
    }

    @Test
    void constantsAndErrorsCompile() {
        assertCompiles("envelope: {code: code, success: 0}\nerrors:\n"
                + each(name -> "  'no " + name + "': {name: '" + name + "'}")
                + "types:\n  E:\n" + each(name -> "    - {name: '" + name + "'}"));
    }

    @Test
    void callsCompile() {
        assertCompiles("paging: {request: {page: n}, response: {items: list}}\ncalls:\n"
                + each(names(MEMBERS, "Call Calls Api", ODD), name -> switch (name.length() % 3) {
                    case 0 -> "  '" + name + "': {get: /p, query: {n: int?}, returns: page<long>}";
                    case 1 -> "  '" + name + "': {get: '/x/{id}', path: {id: long}, returns: string}";
                    default -> "  '" + name + "': {post: /y, body: {'" + name + "': string, at: datetime?}}";
                }));
    }

    @Test
    void parametersCompile() {
        String rules = names(KEYWORDS).stream()
                .map(name -> "      - zz has no effect when \"" + name + "\" is 5")
                .collect(Collectors.joining("\n"));
        assertCompiles("calls:\n  find:\n    post: /\n    query:\n      zz: string?\n"
                + each(name -> "      '" + name + "': long?")
                + "    rules:\n" + rules + "\n"
                + each(
                        names("request caller call id that new with async"),
                        name -> "  'get-" + name + "': {get: /, query: {'" + name + "': long}}"));
    }

    private void assertCompiles(String content) {
        Description description = read("callwright: 1\napi: Hostile\npackage: com.acme.hostile\n" + content);
        Names names = Names.of(description);
        List<String> errors = Checks.problems(description, names).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::message)
                .toList();
        assertEquals(List.of(), errors);
        assertEquals("", compile(Generator.generate(description, names)));
    }

    private static Description read(String text) {
        Problems problems = new Problems();
        UseResolver noUses = (user, reference) -> new UseResolver.Resolution.Refused(ReadProblem.USE_MISSING, "", "");
        SourceFile file = new SourceFile(
                "/hostile.yaml",
                new SourceFile.Origin.File(Path.of("/hostile.yaml")),
                text.getBytes(StandardCharsets.UTF_8));
        Description description = new YamlReader(noUses, problems).read(file).orElseThrow();
        assertEquals(List.of(), problems.list());
        return description;
    }

    /** What the compiler has to say of the sources. */
    private String compile(List<GeneratedFile> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all,-processing",
                "-Xdoclint:all",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        List<Source> sources = files.stream().map(Source::new).toList();
        compiler.getTask(null, null, said, options, null, sources).call();
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .filter(diagnostic -> diagnostic.getSource() != null)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(GeneratedFile file) {
            super(uri(file.qualifiedName()), Kind.SOURCE);
            this.text = file.text();
        }

        /** Names of the user's may hold what no URI does. */
        private static URI uri(String qualifiedName) {
            String path = URLEncoder.encode(qualifiedName.replace('.', '/'), StandardCharsets.UTF_8);
            return URI.create("string:///" + path.replace("%2F", "/") + ".java");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

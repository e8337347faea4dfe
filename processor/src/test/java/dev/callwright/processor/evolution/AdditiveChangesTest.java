package dev.callwright.processor.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is added, moved, deprecated or explained breaks no caller and no fake: not by the word of a checker, not when
 * they run as they were compiled, and not when they are compiled again.
 */
class AdditiveChangesTest {
    @TempDir
    static Path folder;

    private static final DepotServer SERVER = new DepotServer();
    private static ClientJar before;
    private static App app;
    private static String seenBefore;

    @BeforeAll
    static void compile() {
        before = ClientJar.ofYaml(folder, Depot.yaml());
        app = App.compiled(folder, before);
        seenBefore = app.runOn(before, SERVER);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static List<Edit> additions() {
        return List.of(
                Edit.after("a response field", "    counts: map<Stage, int>?", "    colour: string?"),
                Edit.after(
                        "a response field of a new type",
                        "    since: date?",
                        "    address: Address? nullable\n  Address:\n    lines: list<string> - as on an envelope"),
                Edit.after("an optional parameter", "      stage: Stage?", "      least: int? min 1 - grams"),
                Edit.after(
                        "an optional parameter beside the one of a shortcut",
                        "    get: /parcels/{number}",
                        "    query:\n      full: bool?"),
                Edit.after(
                        "the first parameter of a safe call", "    get: /status", "    query:\n      verbose: bool?"),
                Edit.after(
                        "the first parameter of a call that is not safe",
                        "    post: /sweep",
                        "    body:\n      dry: bool? default false"),
                Edit.after(
                        "an optional parameter of a body",
                        "      weight: int? - grams",
                        "      note: string? nullable"),
                Edit.after(
                        "an optional parameter beside a body",
                        "    post: /parcels",
                        "    header:\n      X-Trace: string? java trace"),
                Edit.after(
                        "a rule of a safe call",
                        "      page: int?",
                        "    rules:\n      - page counts only when stage is set"),
                Edit.after("a constant, with a number", "  Stage:", "    - LOST(9) - nobody knows"),
                new Edit(
                        "a variant",
                        "    mail: Mail\n",
                        "    letter: Letter\n    mail: Mail\n  Letter:\n    street: string\n"),
                Edit.after("a call", "calls:", "  closeDepot:\n    post: /close\n    body: {reason: string}\n"),
                new Edit(
                        "a call with pages of a new type",
                        "types:\n",
                        "  listShelves:\n    get: /shelves\n    query: {page: int?}\n    returns: page<Shelf>\n\n"
                                + "types:\n  Shelf:\n    row: int\n    size: Size?\n  Size: [S, M, L]\n"),
                Edit.after("an error code", "errors:", "  503: CLOSED refused retryable"));
    }

    static List<Edit> deprecations() {
        return List.of(
                new Edit("a field", "    owner: Owner?", "    owner: Owner? deprecated \"ask for it\""),
                new Edit("a parameter", "      stage: Stage?", "      stage: Stage? deprecated \"nobody knows\""),
                new Edit(
                        "a parameter of a shortcut",
                        "      number: string - on the label\n    returns: Parcel",
                        "      number: string deprecated - on the label\n    returns: Parcel"),
                new Edit("a constant", "    - STORED -", "    - STORED deprecated \"use SHELVED\" -"),
                new Edit("a call", "    get: /status", "    deprecated: it is always open\n    get: /status"),
                new Edit("an error code", "NOT_FOUND refused", "NOT_FOUND refused deprecated \"all are found\""),
                new Edit("a model", "  Owner:", "  Owner deprecated \"parcels own themselves\":"),
                new Edit("a union", "  Contact by kind:", "  Contact by kind deprecated \"visit them\":"),
                new Edit("an enum", "  Stage:", "  Stage deprecated \"all the world's\":"));
    }

    @ParameterizedTest
    @MethodSource("additions")
    void anAdditionBreaksNobody(Edit addition) {
        assertBreaksNobody(ClientJar.ofYaml(folder, addition.of(Depot.yaml())));
    }

    @Test
    void aDeprecationOfAnythingBreaksNobody() {
        assertBreaksNobody(ClientJar.ofYaml(folder, Edit.all(deprecations(), Depot.yaml())));
    }

    @Test
    void allOfThemTogetherBreakNobody() {
        String grown = Edit.all(additions(), Depot.yaml());
        assertBreaksNobody(ClientJar.ofYaml(folder, Edit.all(deprecations(), grown)));
    }

    @Test
    void anotherOrderOfEverythingIsNoChangeAtAll() {
        ClientJar after = ClientJar.ofYaml(folder, Depot.read("depot-reordered.yaml"));
        assertEquals(List.of(), Comparison.of(before, after).changes());
        assertBreaksNobody(after);
    }

    @Test
    void otherDocsAreNoChangeAtAll() {
        String explained = Depot.yaml()
                .replaceAll("(\\S) - (.*)", "$1 - Formerly $2. Now much more.")
                .replace("    doc: One parcel.\n", "")
                .replaceAll("( +)get:", "$1doc: Gets it.\n$1get:")
                .replaceAll("( (?!returns)\\w+: \\S+\\?)\n", "$1 - perhaps\n");
        ClientJar after = ClientJar.ofYaml(folder, explained);
        assertEquals(List.of(), Comparison.of(before, after).changes());
    }

    @Test
    void theOtherNotationIsNoChangeAtAll() {
        ClientJar after = ClientJar.ofInterface(folder, Depot.read("DepotSpec.java"));
        assertEquals(List.of(), Comparison.of(before, after).changes());
        assertBreaksNobody(after);
    }

    @Test
    void allOfThemTogetherInTheOtherNotationBreakNobody() {
        ClientJar grown = ClientJar.ofInterface(folder, Depot.read("DepotSpecGrown.java"));
        assertBreaksNobody(grown);
        assertEquals(
                List.of(),
                Comparison.of(ClientJar.ofInterface(folder, Depot.read("DepotSpec.java")), grown)
                        .sourceBreaks());
    }

    private static void assertBreaksNobody(ClientJar after) {
        Comparison comparison = Comparison.of(before, after);
        assertEquals(List.of(), comparison.binaryBreaks());
        assertEquals(List.of(), comparison.sourceBreaks());
        assertEquals(seenBefore, app.runOn(after, SERVER), "compiled before");
        assertEquals(seenBefore, App.compiled(folder, after).runOn(after, SERVER), "compiled again");
    }
}

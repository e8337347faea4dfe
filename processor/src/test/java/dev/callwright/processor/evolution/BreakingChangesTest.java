package dev.callwright.processor.evolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What breaks callers is found to do so, by the same means: a promise that no test could see broken would be none. */
class BreakingChangesTest {
    @TempDir
    static Path folder;

    private static final DepotServer SERVER = new DepotServer();
    private static ClientJar before;
    private static App app;

    @BeforeAll
    static void compile() {
        before = ClientJar.ofYaml(folder, Depot.yaml());
        app = App.compiled(folder, before);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    /**
     * A change that breaks.
     *
     * @param seen what the checker reports, or what the app sees
     */
    record Break(Edit edit, String seen) {
        @Override
        public String toString() {
            return edit.what();
        }
    }

    private static Break of(String what, String from, String to, String seen) {
        return new Break(new Edit(what, from, to), seen);
    }

    static List<Break> ofTheApi() {
        return List.of(
                of(
                        "a response field removed",
                        "    weight: int? - grams\n    owner",
                        "    owner",
                        "Parcel.weight METHOD_REMOVED"),
                of(
                        "a response field of another type",
                        "    weight: int? - grams\n    owner",
                        "    weight: long? - grams\n    owner",
                        "Parcel.weight METHOD_RETURN_TYPE_CHANGED"),
                of("a parameter removed", "      stage: Stage?\n", "", "FindParcelsRequest.stage METHOD_REMOVED"),
                of(
                        "a required parameter added to a shortcut",
                        "    get: /status\n",
                        "    get: /status\n    query:\n      shelf: int\n",
                        "DepotClient.status METHOD_REMOVED"),
                of(
                        "a rule that wants something of a call with a shortcut",
                        "      page: int?\n",
                        "      page: int?\n    rules:\n      - at least one of stage, page\n",
                        "DepotClient.findParcels METHOD_REMOVED"),
                of(
                        "a required parameter made optional",
                        "/parcels/{number}\n    path:\n      number: string - on the label",
                        "/parcel\n    query:\n      number: string? - on the label",
                        "DepotClient.getParcel METHOD_REMOVED"),
                of("a call removed", "  sweep:\n    post: /sweep\n\n", "", "DepotClient.sweep METHOD_REMOVED"),
                of(
                        "a call that is no longer safe",
                        "    get: /status\n",
                        "    post: /status\n",
                        "DepotClient.status METHOD_REMOVED"),
                of(
                        "a call that returns something else",
                        "    returns: long",
                        "    returns: Parcel",
                        "DepotClient.addParcel METHOD_RETURN_TYPE_CHANGED"),
                of("a constant removed", "    - SENT - on its way\n", "", "Stage.SENT FIELD_REMOVED"),
                of(
                        "an error code removed",
                        "  404: NOT_FOUND refused - no such parcel\n",
                        "",
                        "DepotErrorCode.NOT_FOUND FIELD_REMOVED"),
                of(
                        "an enum that is now a text",
                        "    stage: Stage? - how far it is",
                        "    stage: string? - how far it is",
                        "Parcel.stage METHOD_RETURN_TYPE_CHANGED"),
                of("a type of another name", "    owner: Owner?", "    owner: Person?", "Owner CLASS_REMOVED"),
                of(
                        "another package",
                        "package: dev.acme.depot",
                        "package: dev.acme.store",
                        "DepotClient CLASS_REMOVED"));
    }

    @ParameterizedTest
    @MethodSource("ofTheApi")
    void aBreakOfTheApiIsReported(Break change) {
        String description = change.edit().of(Depot.yaml());
        if (description.contains("Person?")) {
            description = description.replace("  Owner:", "  Person:");
        }
        ClientJar after = ClientJar.ofYaml(folder, description);
        Comparison comparison = Comparison.of(before, after);
        String reported = "dev.acme.depot." + change.seen();
        assertTrue(
                comparison.sourceBreaks().contains(reported),
                () -> comparison.changes().toString());
        assertTrue(comparison.binaryBreaks().contains(reported));
        assertFalse(App.complaints(folder, after).isEmpty(), "compiled again");
    }

    /** These leave the API as it is; only who runs the app finds them. */
    static List<Break> ofBehaviour() {
        return List.of(
                of(
                        "a required response field",
                        "    counts: map<Stage, int>?\n",
                        "    counts: map<Stage, int>?\n    weighed: bool\n",
                        "threw dev.callwright.client.UnreadableAnswerException"),
                of(
                        "a required parameter of a call that is not safe",
                        "      weight: int? - grams",
                        "      weight: int? - grams\n      owner: string",
                        "AddParcelRequest cannot be built: owner is missing"),
                of(
                        "a narrower bound",
                        "      weight: int? - grams",
                        "      weight: int? max 4 - grams",
                        "AddParcelRequest cannot be built: weight must be at most 4"),
                of(
                        "a rule that wants something of a call without a shortcut",
                        "      weight: int? - grams",
                        "      weight: int? - grams\n      owner: string?\n    rules:\n      - at least one of weight, owner",
                        "AddParcelRequest cannot be built: at least one of weight, owner is needed"),
                of(
                        "another path",
                        "    get: /status",
                        "    get: /state",
                        "status (GET /state) has an answer that cannot be read"),
                of(
                        "another name on the wire",
                        "      weight: int? - grams",
                        "      grams: int? java weight - grams",
                        "{grams=5, number=\"d\"}"),
                of(
                        "another value on the wire",
                        "    - SENT - on its way",
                        "    - SENT = gone - on its way",
                        "GET /parcels [page=1, stage=gone]"));
    }

    @ParameterizedTest
    @MethodSource("ofBehaviour")
    void aBreakOfBehaviourIsSeenByWhoRunsTheApp(Break change) {
        ClientJar after = ClientJar.ofYaml(folder, change.edit().of(Depot.yaml()));
        Comparison comparison = Comparison.of(before, after);
        assertEquals(List.of(), comparison.binaryBreaks());
        assertEquals(List.of(), comparison.sourceBreaks());
        String seen = app.runOn(after, SERVER);
        assertTrue(seen.contains(change.seen()), seen);
        assertFalse(app.runOn(before, SERVER).contains(change.seen()));
    }

    @Test
    void elementsOfAnotherTypeAreSeenByWhoCompilesAgain() {
        Edit change = new Edit("elements", "counts: map<Stage, int>?", "counts: map<Stage, long>?");
        ClientJar after = ClientJar.ofYaml(folder, change.of(Depot.yaml()));
        assertFalse(App.complaints(folder, after).isEmpty());
    }
}
